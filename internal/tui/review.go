package tui

import "jobdraft/internal/plain"

// todoRows are what is left to do, in Review.
func (b *builder) todoRows() []row {
	rows := make([]row, len(b.todos))
	for i, t := range b.todos {
		rows[i] = row{id: i, part: t.Part, mark: "!", text: plain.Screen(t.Message)}
		if t.IsError() || !t.IsOpen() {
			rows[i].mark, rows[i].text = markOf(t.Finding), t.Finding.Severity.String()+": "+rows[i].text
		}
	}
	return rows
}
