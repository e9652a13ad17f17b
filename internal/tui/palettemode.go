package tui

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/widget"
)

// performOrList does what a key does by the tables of a mode, or opens the palette
// over the mode, which lists them.
func performOrList(b *builder, over builderMode, msg tea.KeyPressMsg, tables ...[]command) (reply, bool) {
	if key.Matches(msg, b.keys.Palette) {
		openPalette(b, over, tables...)
		return reply{}, true
	}
	return perform(msg, tables...)
}

// openPalette lists every action of the builder by name with its key, those that
// apply first. The commands are those of the mode that it opens over.
func openPalette(b *builder, over builderMode, tables ...[]command) {
	actions := paletteActions(b.keys, slices.Concat(tables...))
	rows := make([]widget.Row, len(actions))
	for i, a := range actions {
		rows[i] = widget.Row{ID: i, Part: -1, Label: a.key.Help().Key, Text: a.key.Help().Desc, Quiet: a.do == nil}
		if a.do == nil {
			rows[i].Text = "(not here) " + rows[i].Text
		}
	}
	m := openPick(b, over, "Actions", rows, func(ids []int) reply {
		if action := actions[ids[0]]; action.do != nil {
			return action.do()
		}
		help := actions[ids[0]].key.Help()
		b.message = help.Key + " does nothing here: " + help.Desc + "."
		return reply{}
	})
	m.prompt, m.verb = "Type what you want to do.", "do this"
}

// paletteActions are the keys of the help that do something in the builder, with
// their effect in the tables: first those that have one.
func paletteActions(k *keyMap, table []command) []command {
	var here, elsewhere []command
	for _, g := range k.helpGroups() {
		if !g.actions {
			continue
		}
		for _, b := range g.keys {
			at := slices.IndexFunc(table, func(c command) bool { return c.key.Help() == b.Help() })
			if at >= 0 {
				here = append(here, command{b, table[at].do})
			} else {
				elsewhere = append(elsewhere, command{key: b})
			}
		}
	}
	return append(here, elsewhere...)
}
