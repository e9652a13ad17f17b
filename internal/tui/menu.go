package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// menu is a choice of a few, on the status line.
type menu struct {
	title   string
	options []string
	at      int
	do      func(option int) tea.Cmd
}

func (m *menu) view(s *styles) string {
	var b strings.Builder
	b.WriteString(" " + s.heading.Render(m.title) + " ")
	for i, o := range m.options {
		if i == m.at {
			b.WriteString(s.selected.Render("[" + o + "]"))
		} else {
			b.WriteString(" " + o + " ")
		}
		b.WriteByte(' ')
	}
	return b.String()
}

// pressMenu moves in the menu, does what is chosen, or closes it.
func (b *builder) pressMenu(msg tea.KeyPressMsg) tea.Cmd {
	m, k := b.menu, b.keys
	switch {
	case key.Matches(msg, k.Next, k.Pane):
		m.at = (m.at + 1) % len(m.options)
	case key.Matches(msg, k.Prev):
		m.at = (m.at + len(m.options) - 1) % len(m.options)
	case key.Matches(msg, k.Enter):
		b.menu = nil
		return m.do(m.at)
	case key.Matches(msg, k.Back):
		b.menu = nil
	}
	return nil
}
