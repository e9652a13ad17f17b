package tui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/check"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// reviewMode is the last step when the list of to-dos has the focus.
type reviewMode struct{ pageMode }

func (m reviewMode) arrange() widget.Layout {
	l := m.pageMode.arrange()
	l.Review(len(m.b.now.Todos))
	return l
}

func (m reviewMode) press(msg tea.KeyPressMsg) reply {
	k := m.b.keys
	own := []command{{k.Enter, m.enter}, {k.Ignore, quiet(m.askIgnore)}, {k.Pane, quiet(m.toPosting)}}
	if r, ok := performOrList(m.b, m, msg, append([][]command{own}, m.commands()...)...); ok {
		return r
	}
	return m.scroll(msg)
}

func (m reviewMode) commands() [][]command {
	home := func() reply { return ask(goHome{}) }
	return [][]command{{{m.b.keys.Back, home}}, stepCommands(m.b), m.b.onPage}
}

func (m reviewMode) postingCommands() []command {
	return []command{{m.b.keys.Enter, replies(m.b, copyAll)}, {m.b.keys.Pane, quiet(m.toList)}}
}

// enter goes to the thing to do in focus, or settles it if nothing else is to be
// done; with nothing left to do it copies.
func (m reviewMode) enter() reply {
	if len(m.b.now.Todos) == 0 {
		return copyAll(m.b)
	}
	r, ok := m.b.list().Focused()
	switch {
	case !ok:
	case m.b.now.Todos[r.ID].SettledByItself():
		fix(m.b)
	default:
		jump(m.b, m.b.now.Todos[r.ID])
	}
	return reply{}
}

func (m reviewMode) toPosting() {
	if len(m.b.now.Todos) > 0 {
		m.b.setMode(postingMode{m.b, m})
	}
}

func (m reviewMode) toList() {
	if len(m.b.now.Todos) > 0 {
		m.b.setMode(m)
	}
}

// paste does nothing: here nothing is added.
func (m reviewMode) paste(tea.PasteMsg) reply { return reply{} }

// askIgnore asks why the finding in focus is to be left out from here on.
func (m reviewMode) askIgnore() {
	f := finding(m.b)
	if f == nil {
		m.b.message = "This is not of the checks; fill it in, or let it be."
		return
	}
	id := f.ID
	m.b.openMenu(fmt.Sprintf("Ignore %s:", id), session.IgnoreReasons, func(i int) reply {
		m.b.do(session.Ignore(id, session.IgnoreReasons[i]))
		return reply{}
	})
}

func (m reviewMode) keys() []key.Binding {
	k := m.b.keys
	if len(m.b.now.Todos) == 0 {
		return m.postingKeys()
	}
	return []key.Binding{
		labelled(k.Enter, "enter", "go there"), labelled(k.Fix, "f", "fix"), labelled(k.Ignore, "x", "ignore"),
		labelled(k.Pane, "tab", "posting"), labelled(k.Back, "esc", "Home"), k.Help,
	}
}

func (m reviewMode) postingKeys() []key.Binding {
	k := m.b.keys
	keys := []key.Binding{
		labelled(k.Enter, "enter", "copy"), labelled(k.Save, "s", "save as"), labelled(k.Guide, "i", "hiring guide"),
	}
	if len(m.b.now.Todos) > 0 {
		keys = append(keys, labelled(k.Pane, "tab", "to do"))
	}
	return append(keys, labelled(k.Back, "esc", "Home"), k.Help)
}

// status completes the to-do in focus: the part of its sentence that its row has
// no room for, then the source of the finding.
func (m reviewMode) status() string {
	if r, ok := m.b.list().Focused(); ok {
		text := m.b.list().Overflow(r)
		if f := finding(m.b); f != nil {
			text = strings.TrimSpace(text + "  " + sourceOf(f))
		}
		if text != "" {
			return m.b.statusLine(text)
		}
	}
	return m.postingStatus()
}

func (m reviewMode) postingStatus() string {
	return m.b.statusLine(reviewProgress(m.b.session, m.b.copied))
}

func (m reviewMode) view(f *widget.Frame) { m.b.draw(f, m.page().look(true), nil) }

// todoRows are the rows of the to-dos.
func todoRows(todos []session.Todo) []widget.Row {
	rows := make([]widget.Row, len(todos))
	for i, t := range todos {
		rows[i] = widget.Row{ID: i, Part: t.Part, Mark: "!", Text: sanitize.Screen(t.Message)}
		if t.IsError() || !t.IsOpen() {
			rows[i].Mark = markOf(t.Finding)
		}
	}
	return rows
}

// sourceOf says who stands behind a finding.
func sourceOf(f *check.Finding) string {
	r, ok := check.Find(f.ID)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%s: %s (%s)", r.ID, r.Source, r.Evidence)
}
