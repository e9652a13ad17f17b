package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/widget"
)

// askMode is Home when it asks for a line of text, in the place of the query.
type askMode struct {
	prompt
	h *home
}

// askLine asks for a line of text.
func (h *home) askLine(label, text string, do func(string) reply) {
	h.mode = &askMode{newPrompt(h.shared.keys, label, text, do), h}
	h.setSize(h.w, h.h)
}

func (m *askMode) typing() bool { return true }

func (m *askMode) press(msg tea.KeyPressMsg) reply {
	if key.Matches(msg, m.h.keys.CopyAnywhere) {
		return copyPreview(m.h)
	}
	return m.prompt.press(msg, func() { m.h.mode = queryMode{m.h} })
}

func (m *askMode) click(at tea.Mouse) reply { return m.h.click(at) }

func (m *askMode) keys() []key.Binding {
	return []key.Binding{labelled(m.h.keys.Enter, "enter", "go on"), labelled(m.h.keys.Back, "esc", "close")}
}

func (m *askMode) status() string { return m.h.statusLine() }

func (m *askMode) cursor() *tea.Cursor { return m.input.Cursor() }

func (m *askMode) view(f *widget.Frame) { m.h.draw(f, m.input.View()) }
