package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/widget"
)

// menuMode is a choice of a few on the status line.
type menuMode struct {
	b       *builder
	over    builderMode
	choice  widget.Choice
	do      func(option int) reply
	passing bool // any other key closes it and does what it does
}

// openMenu asks which of a few is meant. A menu that is open gives way.
func (b *builder) openMenu(title string, options []string, do func(option int) reply) *menuMode {
	m := &menuMode{b: b, over: b.mode, choice: widget.Choice{Title: title, Options: options}, do: do}
	if before, ok := b.mode.(*menuMode); ok {
		m.over = before.over
	}
	b.setMode(m)
	return m
}

func (m *menuMode) page() *page { return m.over.page() }

func (m *menuMode) typing() bool { return m.over.typing() }

func (m *menuMode) arrange() widget.Layout { return m.over.arrange() }

func (m *menuMode) close() { m.b.setMode(m.over) }

func (m *menuMode) press(msg tea.KeyPressMsg) reply {
	k := m.b.keys
	switch {
	case key.Matches(msg, k.CopyAnywhere):
		return m.pass(msg)
	case key.Matches(msg, k.SaveAnywhere):
		m.close()
		return m.over.press(msg)
	case key.Matches(msg, k.Next, k.Pane):
		m.choice.Move(+1)
	case key.Matches(msg, k.Prev):
		m.choice.Move(-1)
	case key.Matches(msg, k.Enter):
		m.close()
		return m.do(m.choice.At)
	case key.Matches(msg, k.Back):
		m.close()
	case m.passing:
		m.close()
		return m.over.press(msg)
	}
	return reply{}
}

// pass has the mode below the menu do something; the menu stays.
func (m *menuMode) pass(msg tea.KeyPressMsg) reply {
	m.close()
	r := m.over.press(msg)
	m.over = m.b.mode
	m.b.setMode(m)
	return r
}

func (m *menuMode) paste(msg tea.PasteMsg) reply {
	switch {
	case m.over.typing():
		return m.over.paste(msg)
	case m.passing:
		m.close()
		return m.over.paste(msg)
	}
	return reply{}
}

// click does nothing: a menu is chosen from by keys.
func (m *menuMode) click(tea.Mouse) reply { return reply{} }

func (m *menuMode) keys() []key.Binding {
	k := m.b.keys
	return []key.Binding{
		labelled(k.Enter, "enter", "choose"), labelled(k.Next, "left/right", "move"), labelled(k.Back, "esc", "close"),
	}
}

func (m *menuMode) status() string { return m.choice.View(&m.b.styles, m.b.w) }

func (m *menuMode) cursor() *tea.Cursor { return m.over.cursor() }

func (m *menuMode) view(f *widget.Frame) { m.over.view(f) }
