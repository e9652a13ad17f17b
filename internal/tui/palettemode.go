package tui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/library"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// paletteMode lists every action of the builder by name with its key, those that
// apply first, and narrows them by what is typed.
type paletteMode struct {
	b       *builder
	over    builderMode
	list    *page
	actions []command // do is nil if the action does not apply
}

// performOrList does what a key does by the tables of a mode, or opens the palette
// over the mode, which lists them.
func performOrList(b *builder, over builderMode, msg tea.KeyPressMsg, tables ...[]command) (reply, bool) {
	if key.Matches(msg, b.keys.Palette) {
		openPalette(b, over, tables...)
		return reply{}, true
	}
	return perform(msg, tables...)
}

// openPalette opens the palette over a mode with the commands of that mode.
func openPalette(b *builder, over builderMode, tables ...[]command) {
	list := widget.NewList(&b.styles, b.keys.ScrollKeys, library.Words)
	m := &paletteMode{b: b, over: over, actions: paletteActions(b.keys, slices.Concat(tables...))}
	m.list = &page{Step: session.Step{Name: "Actions"}, list: &list, fixed: make([]widget.Row, 0, len(m.actions))}
	for i, a := range m.actions {
		r := widget.Row{ID: i, Part: -1, Label: a.key.Help().Key, Text: a.key.Help().Desc, Quiet: a.do == nil}
		if a.do == nil {
			r.Text = "(not here) " + r.Text
		}
		m.list.fixed = append(m.list.fixed, r)
	}
	list.SetRows(m.list.fixed)
	list.OpenFilter()
	list.SelectFirst()
	b.setMode(m)
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
			at := slices.IndexFunc(table, func(c command) bool { return slices.Equal(c.key.Keys(), b.Keys()) })
			if at >= 0 {
				here = append(here, command{b, table[at].do})
			} else {
				elsewhere = append(elsewhere, command{key: b})
			}
		}
	}
	return append(here, elsewhere...)
}

func (m *paletteMode) page() *page { return m.list }

func (m *paletteMode) typing() bool { return true }

func (m *paletteMode) arrange() widget.Layout {
	return widget.NewLayout(m.b.w, m.b.h, widget.FocusLines)
}

func (m *paletteMode) press(msg tea.KeyPressMsg) reply {
	k, l := m.b.keys, m.list.list
	r, ok := perform(msg, []command{
		{k.CopyAnywhere, replies(m.b, copyAll)},
		{k.SaveAnywhere, m.save},
		{k.Enter, m.choose},
		{k.Back, quiet(m.close)},
		{k.HomeUp, quiet(func() { l.Move(-1) })},
		{k.HomeDown, quiet(func() { l.Move(+1) })},
	})
	if !ok && l.TypeFilter(msg) {
		l.SelectFirst()
	}
	return r
}

func (m *paletteMode) save() reply {
	m.close()
	askSave(m.b)
	return reply{}
}

// choose closes the palette and does what is in focus.
func (m *paletteMode) choose() reply {
	r, ok := m.list.list.Focused()
	if !ok {
		return reply{}
	}
	m.close()
	action := m.actions[r.ID]
	if action.do != nil {
		return action.do()
	}
	m.b.message = action.key.Help().Key + " does nothing here: " + action.key.Help().Desc + "."
	return reply{}
}

func (m *paletteMode) close() {
	m.b.setMode(m.over)
	m.b.fill()
}

func (m *paletteMode) paste(msg tea.PasteMsg) reply {
	msg.Content = strings.TrimSpace(sanitize.Line(msg.Content))
	if m.list.list.TypeFilter(msg) {
		m.list.list.SelectFirst()
	}
	return reply{}
}

// click selects a row that it hits.
func (m *paletteMode) click(at tea.Mouse) reply {
	m.b.click(at)
	return reply{}
}

func (m *paletteMode) keys() []key.Binding {
	k := m.b.keys
	return []key.Binding{
		labelled(k.Enter, "enter", "do this"), labelled(k.HomeDown, "up/down", "move"), labelled(k.Back, "esc", "close"),
	}
}

func (m *paletteMode) status() string { return m.b.statusLine("Type what you want to do.") }

func (m *paletteMode) cursor() *tea.Cursor {
	return widget.ShiftCursor(m.list.list.FilterCursor(), m.b.layout.List.X+1, m.b.layout.List.Y)
}

func (m *paletteMode) view(f *widget.Frame) { m.b.draw(f, m.list.look(true), nil) }
