package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// View draws Home.
func (h *home) View() string {
	f := widget.NewFrame(h.w, h.h)
	h.mode.view(f)
	if h.layout.Status > 0 {
		f.Set(h.layout.Status, h.mode.status())
	}
	if h.layout.Keys > 0 {
		f.Set(h.layout.Keys, h.styles.KeyLine(h.w, h.mode.keys()))
	}
	return f.String()
}

// draw draws Home with a line that is typed in.
func (h *home) draw(f *widget.Frame, line string) {
	l := h.layout
	count := widget.Count(len(h.tools.Library.Presets()), "role") + " · " + widget.Count(len(h.results.drafts), "draft")
	f.Set(0, widget.Spread(" jobdraft", h.styles.Title, count, h.styles.Quiet, h.w-1))
	if l.Steps >= 0 {
		f.Set(l.Steps, " "+line)
	}
	for i, line := range h.list.Lines(widget.ListLook{Active: true}) {
		if l.Beside {
			line += strings.Repeat(" ", max(l.List.W-widget.Width(line), 0))
		}
		f.Set(l.List.Y+i, line)
	}
	if l.Rule >= 0 && l.Posting.H > 0 {
		f.Set(l.Rule, h.styles.Ruled(h.preview.name(), h.w))
	}
	h.preview.pane.DrawOn(f, l.Posting, l.Beside)
}

// statusLine reports the last key, else what is being read, else that nothing can
// be saved.
func (h *home) statusLine() string {
	quiet, reading := h.styles.Quiet, h.reading.notice()
	switch {
	case h.pending.Notice() != "":
		return quiet.Render(" " + widget.Cut(sanitize.Screen(h.pending.Notice()), h.w-2))
	case h.message != "":
		return h.styles.Accent.Render(" " + widget.Cut(sanitize.Screen(h.message), h.w-2))
	case reading != "":
		return quiet.Render(" " + widget.Cut(reading, h.w-2))
	case h.Store == nil:
		text := " No folder for drafts here (no HOME): nothing is kept. c copies, s saves a file."
		return h.styles.Warn.Render(widget.Cut(text, h.w-1))
	case h.refused != "":
		return h.styles.Warn.Render(" " + widget.Cut(h.refused, h.w-2))
	case h.layout.Posting.H > 0 && h.layout.Beside && h.preview.words > 0:
		return quiet.Render(" " + widget.Cut(h.preview.name(), h.w-2))
	}
	return ""
}

// Cursor is in the text that is being typed.
func (h *home) Cursor() *tea.Cursor {
	if h.layout.Steps < 0 {
		return nil
	}
	return widget.ShiftCursor(h.mode.cursor(), 1, h.layout.Steps)
}

// click selects the row under the mouse, or does the action of the row in focus.
func (h *home) click(m tea.Mouse) reply {
	at := h.layout.List
	if m.Y < at.Y || m.Y >= at.Y+at.H || m.X >= at.X+at.W {
		return reply{}
	}
	h.moved = true
	i := h.list.RowAt(m.Y - at.Y)
	if i < 0 {
		return reply{}
	}
	if i == h.list.Index() {
		return h.enter()
	}
	h.list.SelectAt(i)
	h.look()
	return reply{}
}
