package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/widget"
)

// mode decides what keys do on a screen at one moment. All that depends on a mode
// is a method of it, in one file: nobody asks for flags.
type mode interface {
	press(msg tea.KeyPressMsg) reply
	paste(msg tea.PasteMsg) reply
	click(at tea.Mouse) reply
	keys() []key.Binding // for the footer
	status() string      // the line above the footer
	cursor() *tea.Cursor
	typing() bool // letters are text
	view(f *widget.Frame)
}

// command is a key and its effect.
type command struct {
	key key.Binding
	do  func() reply
}

// quiet makes a command of a function that has nothing to reply.
func quiet(do func()) func() reply {
	return func() reply {
		do()
		return reply{}
	}
}

// does makes a command of a function of the builder.
func does(b *builder, do func(*builder)) func() reply { return quiet(func() { do(b) }) }

// replies makes a command of a function of the builder that has a reply.
func replies(b *builder, do func(*builder) reply) func() reply { return func() reply { return do(b) } }

// perform runs the command of a key in the first table that has it.
func perform(msg tea.KeyPressMsg, tables ...[]command) (r reply, ok bool) {
	for _, table := range tables {
		for _, c := range table {
			if key.Matches(msg, c.key) {
				return c.do(), true
			}
		}
	}
	return reply{}, false
}
