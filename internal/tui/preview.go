package tui

import (
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/terminal"
	"jobdraft/internal/tui/widget"
)

// preview is the posting of the row in focus, as Home shows it.
type preview struct {
	pane  widget.Pane
	words int
	shown string // names the row whose posting is shown
	begun bool   // the first posting was asked for
	waits bool   // a disk does not answer
}

// source makes the posting of a row; it reads files.
type source func() (*posting.Document, error)

// previewMsg brings the posting of a row whose disk did not answer at once.
type previewMsg struct {
	what string
	doc  *posting.Document
}

// name is the title of the posting with its length; empty if there is none.
func (p *preview) name() string {
	title := p.pane.FirstLine()
	if title == "" {
		return ""
	}
	return title + ", " + widget.Count(p.words, "word")
}

// show fills the pane, with nothing if there is no posting.
func (p *preview) show(d *posting.Document, below []export.Line) {
	var lines []export.Line
	p.words = 0
	if d != nil {
		lines = export.Lines(d.Posting())
		p.words = export.WordsIn(lines)
		lines = append(lines, below...)
	}
	p.pane.SetLines(lines)
	p.pane.ScrollToTop()
}

// read makes a posting. If the disk does not answer at once there is none yet,
// nor of other rows until it does.
func (p *preview) read(s *shared, what string, make source) *posting.Document {
	if make == nil || p.waits {
		return nil
	}
	came := newResult(s, make)
	select {
	case d := <-came:
		return d
	case <-time.After(terminal.SyncWait):
	}
	p.waits = true
	s.spawn(func() { s.send(previewMsg{what, <-came}) })
	return nil
}

// newResult makes a posting in a goroutine of its own.
func newResult(s *shared, read source) <-chan *posting.Document {
	came := make(chan *posting.Document, 1)
	s.spawn(func() {
		d, _ := read() // Enter says why it cannot be read.
		came <- d
	})
	return came
}

// inFocus names the posting of the row in focus and returns its source, which is
// nil if the row has none.
func (h *home) inFocus() (what string, read source) {
	e, ok := h.focused()
	switch {
	case ok && e.kind == roleEntry:
		l, level, title := h.tools.Library, h.levelOf(e.match), h.typedTitle(e.match)
		read = func() (*posting.Document, error) {
			d, err := l.Preview(e.match.Preset, level)
			if err != nil {
				return nil, err
			}
			return session.Titled(d, title)
		}
		return e.match.Preset.Slug + "/" + string(level) + "/" + title, read
	case ok && e.kind == draftEntry:
		what = fmt.Sprint("draft ", e.draft.Name, e.draft.Changed)
		if d := e.draft.Document; d != nil {
			read = func() (*posting.Document, error) { return d, nil }
		}
		return what, read
	}
	return "nothing", nil
}

// showFirst has the first posting made, behind the first frame and not before
// it: the list is there at once.
func (h *home) showFirst() tea.Cmd {
	if h.preview.begun {
		return nil
	}
	h.preview.begun = true
	what, read := h.inFocus()
	if read == nil || h.layout.Posting.H == 0 {
		return nil
	}
	h.preview.shown = what
	return h.after(postingFrames, func() tea.Msg {
		d, _ := read() // Enter says why it cannot be read.
		return previewMsg{what, d}
	})
}

// look shows the posting of the row in focus. One that is shown already is not
// made again.
func (h *home) look() {
	if h.layout.Posting.H == 0 || !h.preview.begun {
		return
	}
	if what, read := h.inFocus(); what != h.preview.shown {
		h.preview.shown = what
		h.preview.show(h.preview.read(h.shared, what, read), related(h))
	}
}

// onPreview shows the posting, or that of the row in focus by now.
func (h *home) onPreview(msg previewMsg) {
	h.preview.waits = false
	if msg.what == h.preview.shown {
		h.preview.show(msg.doc, related(h))
		return
	}
	h.preview.shown = ""
	h.look()
}

// related is the line under the posting of a role that names its neighbours.
func related(h *home) []export.Line {
	e, ok := h.focused()
	if !ok || e.kind != roleEntry {
		return nil
	}
	titles := relatedTitles(h.tools.Library, e.match.Preset)
	if len(titles) == 0 {
		return nil
	}
	return []export.Line{{}, {Text: "Related: " + strings.Join(titles, ", ")}}
}

func relatedTitles(l *library.Library, p *library.Preset) []string {
	var titles []string
	for _, slug := range p.Related {
		if other, ok := l.Find(slug); ok {
			titles = append(titles, sanitize.Screen(other.Title))
		}
	}
	return titles
}

// copyPreview copies the row in focus, without starting a draft.
func copyPreview(h *home) reply {
	_, read := h.inFocus()
	if read == nil {
		return reply{}
	}
	return await(h.shared, "Reading it", read, func(d *posting.Document, err error) reply {
		if err != nil {
			return h.cannotRead(err)
		}
		return run(h.copies.command(session.CopyOf(h.tools, d.Posting(), session.CopyAsUsual)))
	})
}
