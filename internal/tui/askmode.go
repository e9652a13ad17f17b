package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// askMode is Home when it asks for a line of text, in the place of the query.
type askMode struct {
	h     *home
	input textinput.Model
	do    func(text string) reply
}

// askLine asks for a line of text.
func (h *home) askLine(label, text string, do func(string) reply) {
	m := &askMode{h: h, input: widget.NewInput(label), do: do}
	m.input.SetValue(sanitize.Line(text))
	m.input.CursorEnd()
	m.input.Focus()
	h.mode = m
	h.setSize(h.w, h.h)
}

func (m *askMode) setSize(w int) { m.input.SetWidth(max(1, w-len(m.input.Prompt)-4)) }

func (m *askMode) typing() bool { return true }

func (m *askMode) press(msg tea.KeyPressMsg) reply {
	switch {
	case key.Matches(msg, m.h.keys.Back):
		m.h.mode = queryMode{m.h}
	case key.Matches(msg, m.h.keys.Enter):
		m.h.mode = queryMode{m.h}
		if text := strings.TrimSpace(m.input.Value()); text != "" {
			return m.do(text)
		}
	default:
		m.input, _ = m.input.Update(msg)
	}
	return reply{}
}

func (m *askMode) paste(msg tea.PasteMsg) reply {
	m.input, _ = m.input.Update(msg)
	return reply{}
}

func (m *askMode) click(at tea.Mouse) reply { return m.h.click(at) }

func (m *askMode) keys() []key.Binding {
	return []key.Binding{labelled(m.h.keys.Enter, "enter", "go on"), labelled(m.h.keys.Back, "esc", "close")}
}

func (m *askMode) status() string { return m.h.statusLine() }

func (m *askMode) cursor() *tea.Cursor { return m.input.Cursor() }

func (m *askMode) view(f *widget.Frame) { m.h.draw(f, m.input.View()) }
