package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// promptMode asks for a line on the status line of the builder.
type promptMode struct {
	b     *builder
	over  builderMode
	input textinput.Model
	do    func(text string) reply
}

// openPrompt asks for a line that is there already and can be changed.
func openPrompt(b *builder, label, text string, do func(string) reply) {
	m := &promptMode{b: b, over: b.mode, input: widget.NewInput(label), do: do}
	m.input.SetValue(sanitize.Line(text))
	m.input.CursorEnd()
	m.input.Focus()
	b.setMode(m)
}

func (m *promptMode) page() *page { return m.over.page() }

func (m *promptMode) typing() bool { return true }

func (m *promptMode) arrange() widget.Layout {
	m.input.SetWidth(max(1, m.b.w-len(m.input.Prompt)-3))
	return m.over.arrange()
}

func (m *promptMode) press(msg tea.KeyPressMsg) reply {
	switch {
	case key.Matches(msg, m.b.keys.CopyAnywhere):
		return copyAll(m.b)
	case key.Matches(msg, m.b.keys.Back):
		m.b.setMode(m.over)
	case key.Matches(msg, m.b.keys.Enter):
		m.b.setMode(m.over)
		if text := strings.TrimSpace(m.input.Value()); text != "" {
			return m.do(text)
		}
	default:
		m.input, _ = m.input.Update(msg)
	}
	return reply{}
}

func (m *promptMode) paste(msg tea.PasteMsg) reply {
	msg.Content = strings.TrimSpace(sanitize.Line(msg.Content))
	m.input, _ = m.input.Update(msg)
	return reply{}
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
