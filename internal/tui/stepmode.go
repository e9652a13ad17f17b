package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// stepMode is a step whose list has the focus.
type stepMode struct{ pageMode }

func (m stepMode) press(msg tea.KeyPressMsg) reply {
	k := m.b.keys
	own := []command{{k.Back, m.back}, {k.Pane, quiet(m.toPosting)}}
	if r, ok := performOrList(m.b, m, msg, append(m.commands(), own, m.b.onItem)...); ok {
		return r
	}
	return m.scroll(msg)
}

func (m stepMode) commands() [][]command {
	own := []command{{m.b.keys.Enter, goTo(m.b, +1)}}
	return [][]command{own, stepCommands(m.b), listCommands(m.b, m), m.b.onPage}
}

func (m stepMode) postingCommands() []command {
	return []command{{m.b.keys.Back, quiet(m.fromPosting)}, {m.b.keys.Pane, quiet(m.toList)}}
}

// back shows all rows again, else goes Home.
func (m stepMode) back() reply {
	if m.b.list().FilterOpened() {
		closeFilter(m.b)
		return reply{}
	}
	return ask(goHome{})
}

// fromPosting shows all rows again, else gives the list the focus.
func (m stepMode) fromPosting() {
	if m.b.list().FilterOpened() {
		closeFilter(m.b)
		return
	}
	m.toList()
}

func (m stepMode) toPosting() { m.b.setMode(postingMode{m.b, m}) }

func (m stepMode) toList() { m.b.setMode(m) }

func (m stepMode) keys() []key.Binding {
	k := m.b.keys
	if m.page().Is(session.Details) {
		return append([]key.Binding{
			labelled(k.Edit, "e", "edit"), labelled(k.Enter, "enter", "next step"), labelled(k.Copy, "c", "copy"),
			labelled(k.Todo, "n", "next to do"), labelled(k.Palette, ":", "actions"),
			labelled(k.Toggle, "space", "toggle"), labelled(k.Remember, "m", "remember"),
		}, m.lessNeeded()...)
	}
	return append([]key.Binding{
		labelled(k.Toggle, "space", "toggle"), labelled(k.Enter, "enter", "next step"), labelled(k.Copy, "c", "copy"),
		labelled(k.Add, "a", "add"), labelled(k.Edit, "e", "edit"), labelled(k.Palette, ":", "actions"),
		labelled(k.Delete, "d", "delete"), labelled(k.Todo, "n", "next to do"),
	}, m.lessNeeded()...)
}

// lessNeeded are the keys for the rest of a wide footer, and the help.
func (m stepMode) lessNeeded() []key.Binding {
	k := m.b.keys
	return []key.Binding{
		labelled(k.Undo, "u", "undo"), labelled(k.Level, "L", "level"), labelled(k.Filter, "/", "find"),
		labelled(k.AddFrom, "A", "add from"), labelled(k.MoveTo, "M", "move to"),
		labelled(k.Save, "s", "save as"), labelled(k.MoveDown, "J/K", "move"), labelled(k.Guide, "i", "guide"), k.Help,
	}
}

func (m stepMode) postingKeys() []key.Binding {
	k := m.b.keys
	return []key.Binding{
		labelled(k.Down, "up/down", "scroll"), labelled(k.Pane, "tab", "list"), labelled(k.Enter, "enter", "next step"),
		labelled(k.Copy, "c", "copy"), k.Help,
	}
}

func (m stepMode) view(f *widget.Frame) { m.b.draw(f, m.page().look(true), focusLines(m.b)) }
