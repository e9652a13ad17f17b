package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/widget"
)

// promptMode asks for a line on the status line of the builder.
type promptMode struct {
	prompt
	b    *builder
	over builderMode
}

// openPrompt asks for a line over the mode that is open.
func openPrompt(b *builder, label, text string, do func(string) reply) {
	b.setMode(&promptMode{newPrompt(b.shared.keys, label, text, do), b, b.mode})
}

func (m *promptMode) page() *page { return m.over.page() }

func (m *promptMode) typing() bool { return true }

func (m *promptMode) arrange() widget.Layout {
	m.setWidth(m.b.w)
	return m.over.arrange()
}

func (m *promptMode) press(msg tea.KeyPressMsg) reply {
	if key.Matches(msg, m.b.keys.CopyAnywhere) {
		return copyAll(m.b)
	}
	return m.prompt.press(msg, func() { m.b.setMode(m.over) })
}

func (m *promptMode) click(tea.Mouse) reply { return reply{} }

func (m *promptMode) keys() []key.Binding {
	return []key.Binding{labelled(m.b.keys.Enter, "enter", "save"), labelled(m.b.keys.Back, "esc", "close")}
}

func (m *promptMode) status() string { return " " + m.input.View() }

func (m *promptMode) cursor() *tea.Cursor {
	return widget.ShiftCursor(m.input.Cursor(), 1, m.b.layout.Status)
}

func (m *promptMode) view(f *widget.Frame) { m.over.view(f) }
