package tui

import (
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// focusLines are the lines below the list about the row in focus.
func focusLines(b *builder) []string {
	r, ok := b.list().Focused()
	if !ok {
		return nil
	}
	return indented(rowText(b, r, session.FieldValue(b.document(), r.Field)))
}

func indented(lines []string) []string {
	for i := range lines {
		lines[i] = " " + lines[i]
	}
	return lines
}

// rowText explains a row below the list, cut to the room there. A finding comes
// first, since the row itself is in the list and, whole, in the posting.
func rowText(b *builder, r widget.Row, value string) []string {
	at := b.layout.Focus
	lines := widget.Wrap(r.Text, at.W, 0)
	if r.Field != "" {
		lines = fieldText(b.document(), r.Field, value, at)
	}
	if r.Reason == "" {
		return widget.FirstLines(lines, at.H, at.W)
	}
	reason := widget.FirstLines(widget.Wrap(r.Mark+" "+r.Reason, at.W, 2), at.H, at.W)
	lines = widget.FirstLines(lines, at.H-len(reason), at.W)
	for _, line := range reason {
		lines = append(lines, b.styles.Warn.Render(line))
	}
	return lines
}
