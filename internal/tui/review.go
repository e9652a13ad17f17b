package tui

import (
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/sanitize"
)

// todoRows are what is left to do, in Review.
func (b *builder) todoRows() []row {
	rows := make([]row, len(b.todos))
	for i, t := range b.todos {
		rows[i] = row{id: i, part: t.Part, mark: "!", text: sanitize.Screen(t.Message)}
		if t.IsError() || !t.IsOpen() {
			rows[i].mark = markOf(t.Finding)
		}
	}
	return rows
}

// about says of a thing to do what its row has no room for: the rest of its
// sentence, then whose rule a finding is.
func (b *builder) about(r row, f *check.Finding) string {
	text := b.list().delegate.overflow(r.text, b.layout.list.w)
	if f != nil {
		text = strings.TrimSpace(text + "  " + sourceOf(f))
	}
	return text
}
