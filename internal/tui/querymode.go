package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/widget"
)

// queryMode is Home when a role or a draft is being looked for.
type queryMode struct{ h *home }

// typedEarly is an enter that was typed before the terminal was raw: there it
// becomes a line feed.
var typedEarly = key.NewBinding(key.WithKeys("ctrl+j"))

func (m queryMode) typing() bool { return true }

func (m queryMode) press(msg tea.KeyPressMsg) reply {
	if r, ok := perform(msg, m.commands()); ok {
		return r
	}
	h := m.h
	if key.Matches(msg, h.keys.HomeUp, h.keys.HomeDown, h.keys.PageUp, h.keys.PageDown) {
		h.action = 0
		h.list.Update(msg)
		h.look()
		return reply{}
	}
	before := h.query.Value()
	h.query, _ = h.query.Update(msg)
	if h.query.Value() != before {
		h.typed()
	}
	return reply{}
}

// commands are those of the row in focus; any other key is typed.
func (m queryMode) commands() []command {
	h, k := m.h, m.h.keys
	return []command{
		{k.Enter, h.enter},
		{typedEarly, h.enter},
		{k.Back, quiet(m.back)},
		{k.HomeLeft, quiet(func() { h.choose(-1) })},
		{k.HomeRight, quiet(func() { h.choose(+1) })},
		{k.CopyAnywhere, func() reply { return copyPreview(h) }},
	}
}

// back clears what is typed. It never ends the program: what is typed behind an
// esc too many must not reach the shell.
func (m queryMode) back() {
	switch {
	case m.h.empty() && m.h.results.all:
		m.h.reset()
		return
	case m.h.empty():
		m.h.message = "ctrl+c leaves jobdraft."
		return
	}
	m.h.query.Reset()
	m.h.typed()
}

func (m queryMode) paste(msg tea.PasteMsg) reply {
	m.h.query, _ = m.h.query.Update(msg)
	m.h.typed()
	return reply{}
}

func (m queryMode) click(at tea.Mouse) reply { return m.h.click(at) }

func (m queryMode) keys() []key.Binding {
	h, k := m.h, m.h.keys
	enter, sides := "start", ""
	switch e, ok := h.focused(); {
	case ok && e.kind == draftEntry:
		enter, sides = strings.ToLower(actionsOf(e.draft)[h.actionAt(e.draft)].label), "choose"
	case ok && e.kind == roleEntry:
		sides = "level"
	case ok && e.kind == openEntry:
		enter = "import"
	case ok && e.kind == allDraftsEntry:
		enter = "list them"
	}
	keys := []key.Binding{labelled(k.Enter, "enter", enter)}
	if sides != "" {
		keys = append(keys, labelled(k.HomeLeft, "left/right", sides), labelled(k.CopyAnywhere, "ctrl+y", "copy as is"))
	}
	move := labelled(k.HomeDown, "up/down", "move")
	if h.results.all && h.empty() {
		return append(keys, move, labelled(k.Back, "esc", "back to Home"))
	}
	if h.empty() {
		return append(keys, labelled(k.Help, "?", "keys"), move, labelled(k.LeaveAnywhere, "ctrl+c", "leave"))
	}
	return append(keys, move, labelled(k.Back, "esc", "clear"))
}

func (m queryMode) status() string { return m.h.statusLine() }

func (m queryMode) cursor() *tea.Cursor { return m.h.query.Cursor() }

func (m queryMode) view(f *widget.Frame) {
	h, line := m.h, m.h.query.View()
	switch {
	case h.empty() && h.results.all:
		line = "> " + h.styles.Quiet.Render(widget.Cut(" All drafts. Type words of one: title, company, place, text.", h.w-4))
	case h.empty():
		line = "> " + h.styles.Quiet.Render(widget.Cut(widget.FirstFitting(h.w-4,
			" Type a role: nurse, backend intern, barista. Enter starts it.",
			" Type a role: nurse, barista. Enter starts it.", " Type a role. Enter starts it."), h.w-4))
	}
	h.draw(f, line)
}
