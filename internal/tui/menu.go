package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/plain"
)

// menu is a choice of a few, on the status line.
type menu struct {
	title   string
	options []string
	at      int
	do      func(option int) tea.Cmd
	passing bool // any other key closes it and does what it does
}

// view is the menu in a width: where not all options have room, those around
// the chosen one.
func (m *menu) view(s *styles, w int) string {
	title := cut(plain.Screen(m.title), max(w/2, 1))
	from, to := m.room(w - columnsOf(title) - len("   …"))
	var b strings.Builder
	b.WriteString(" " + s.heading.Render(title) + " ")
	if from > 0 {
		b.WriteString("… ")
	}
	for i := from; i < to; i++ {
		option := plain.Screen(m.options[i])
		if i == m.at {
			b.WriteString(s.selected.Render("["+option+"]") + " ")
			continue
		}
		b.WriteString(" " + option + "  ")
	}
	if to < len(m.options) {
		b.WriteString("…")
	}
	return b.String()
}

// room is the run of options around the chosen one that fits a width.
func (m *menu) room(w int) (from, to int) {
	from, to = m.at, m.at+1
	width := func(i int) int { return columnsOf(m.options[i]) + len("[] ") }
	used := width(m.at)
	for grown := true; grown; {
		grown = false
		if to < len(m.options) && used+width(to) <= w {
			used, to, grown = used+width(to), to+1, true
		}
		if from > 0 && used+width(from-1) <= w {
			used, from, grown = used+width(from-1), from-1, true
		}
	}
	return from, to
}

// pressMenu moves in the menu, does what is chosen, or closes it. It is false
// for a key that the menu leaves to the page.
func (b *builder) pressMenu(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	m, k := b.menu, b.keys
	switch {
	case key.Matches(msg, k.Next, k.Pane):
		m.at = (m.at + 1) % len(m.options)
	case key.Matches(msg, k.Prev):
		m.at = (m.at + len(m.options) - 1) % len(m.options)
	case key.Matches(msg, k.Enter):
		b.menu = nil
		return m.do(m.at), true
	case key.Matches(msg, k.Back):
		b.menu = nil
	case m.passing:
		b.menu = nil
		return nil, false
	}
	return nil, true
}
