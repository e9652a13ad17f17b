package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/widget"
)

// menu is a choice on the status line, and what it is for.
type menu struct {
	widget.Choice
	do      func(option int) tea.Cmd
	passing bool // any other key closes it and does what it does
}

// pressMenu moves in the menu, does what is chosen, or closes it. It is false
// for a key that the menu leaves to the page.
func (b *builder) pressMenu(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	m, k := b.menu, b.keys
	switch {
	case key.Matches(msg, k.Next, k.Pane):
		m.Move(+1)
	case key.Matches(msg, k.Prev):
		m.Move(-1)
	case key.Matches(msg, k.Enter):
		b.menu = nil
		return m.do(m.At), true
	case key.Matches(msg, k.Back):
		b.menu = nil
	case m.passing:
		b.menu = nil
		return nil, false
	}
	return nil, true
}
