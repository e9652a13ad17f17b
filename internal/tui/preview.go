package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/export"
	"jobdraft/internal/posting"
	"jobdraft/internal/tui/terminal"
)

// previewMsg brings the posting of a row whose disk did not answer at once.
type previewMsg struct {
	what string
	doc  *posting.Document
}

// document makes what the row in focus would start or continue; nil for none.
// It reads files, so it is for [await] and peek.
func (h *home) document() func() (*posting.Document, error) {
	e, ok := h.focused()
	switch {
	case ok && e.kind == roleEntry:
		l, level := h.Library, h.levelOf(e.match)
		return func() (*posting.Document, error) { return l.New(e.match.Preset, level) }
	case ok && e.kind == draftEntry && e.draft.doc != nil:
		return func() (*posting.Document, error) { return e.draft.doc, nil }
	}
	return nil
}

// showFirst has the first posting made, behind the first frame and not before
// it: the list is there at once.
func (h *home) showFirst() tea.Cmd {
	if h.begun {
		return nil
	}
	h.begun = true
	e, ok := h.focused()
	read := h.document()
	if !ok || read == nil || h.layout.Posting.H == 0 {
		return nil
	}
	what := h.nameOf(e)
	h.shown = what
	return h.after(postingFrames, func() tea.Msg {
		d, _ := read() // Enter says why it cannot be read.
		return previewMsg{what, d}
	})
}

// look shows the posting of the row in focus. One that is shown already is not
// made again.
func (h *home) look() {
	if h.layout.Posting.H == 0 || !h.begun {
		return
	}
	what := ""
	if e, ok := h.focused(); ok {
		what = h.nameOf(e)
	}
	if what != h.shown {
		h.shown = what
		h.show(h.preview(what))
	}
}

// preview makes the posting of the row in focus. Where the disk does not answer at
// once there is none yet, nor of other rows until it does.
func (h *home) preview(what string) *posting.Document {
	read := h.document()
	if read == nil || h.previewing {
		return nil
	}
	came := make(chan *posting.Document, 1)
	h.spawn(func() {
		d, _ := read() // Enter says why it cannot be read.
		came <- d
	})
	select {
	case d := <-came:
		return d
	case <-time.After(terminal.SyncWait):
	}
	h.previewing = true
	h.spawn(func() { h.send(previewMsg{what, <-came}) })
	return nil
}

// onPreview shows what has come, or what is in focus meanwhile.
func (h *home) onPreview(msg previewMsg) {
	h.previewing = false
	if msg.what == h.shown {
		h.show(msg.doc)
		return
	}
	h.shown = ""
	h.look()
}

// show fills the pane, with nothing where there is no posting.
func (h *home) show(d *posting.Document) {
	var lines []export.Line
	h.words = 0
	if d != nil {
		p := d.Posting()
		lines = export.Lines(p)
		h.words = export.WordsIn(lines)
		if e, ok := h.focused(); ok && e.kind == roleEntry {
			lines = append(lines, related(h.Library, e.match.Preset)...)
		}
	}
	h.pane.SetLines(lines)
	h.pane.ScrollToTop()
}

// copy copies what the pane shows, without starting a draft.
func (h *home) copy() tea.Cmd {
	read := h.document()
	if read == nil {
		return nil
	}
	return await(h.shared, "Reading it", read, func(d *posting.Document, err error) tea.Cmd {
		if err != nil {
			return h.cannotRead(err)
		}
		return h.copying(h.content(d.Posting()), copiedMsg{})
	})
}
