package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
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
	title := cut(sanitize.Screen(m.title), max(w/2, 1))
	return " " + s.heading.Render(title) + " " + chosen(s, m.options, m.at, w-columnsOf(title)-len("   "))
}

// chosen are options on a line, the one that is chosen in brackets. Where not
// all have room, those around it are shown, and a … for the others.
func chosen(s *styles, options []string, at, w int) string {
	if len(options) == 0 {
		return ""
	}
	from, to := around(options, at, w)
	if to-from < len(options) {
		from, to = around(options, at, w-columnsOf("……"))
	}
	var b strings.Builder
	if from > 0 {
		b.WriteString("…")
	}
	for i := from; i < to; i++ {
		option := sanitize.Screen(options[i])
		if i == at {
			b.WriteString(s.selected.Render("[" + option + "]"))
			continue
		}
		b.WriteString(" " + option + " ") // As wide as with brackets, so that nothing jumps.
	}
	if to < len(options) {
		b.WriteString("…")
	}
	return b.String()
}

// around is the run of options around one that fits a width.
func around(options []string, at, w int) (from, to int) {
	width := func(i int) int { return columnsOf(options[i]) + len("[]") }
	from, to = at, at+1
	used := width(at)
	for grown := true; grown; {
		grown = false
		if to < len(options) && used+width(to) <= w {
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
