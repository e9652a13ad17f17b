package tui

import (
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// todoRows are what is left to do, in Review.
func (b *builder) todoRows() []widget.Row {
	rows := make([]widget.Row, len(b.todos))
	for i, t := range b.todos {
		rows[i] = widget.Row{ID: i, Part: t.Part, Mark: "!", Text: sanitize.Screen(t.Message)}
		if t.IsError() || !t.IsOpen() {
			rows[i].Mark = markOf(t.Finding)
		}
	}
	return rows
}

// about says of a thing to do what its row has no room for: the rest of its
// sentence, then whose rule a finding is.
func (b *builder) about(r widget.Row, f *check.Finding) string {
	text := b.list().Overflow(r)
	if f != nil {
		text = strings.TrimSpace(text + "  " + sourceOf(f))
	}
	return text
}
