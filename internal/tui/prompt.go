package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// prompt asks for a line of text that is there already and can be changed. Home
// and the builder each show it in a mode of their own.
type prompt struct {
	input textinput.Model
	do    func(text string) reply
	with  *keyMap
}

func newPrompt(k *keyMap, label, text string, do func(string) reply) prompt {
	p := prompt{input: widget.NewInput(label), do: do, with: k}
	p.input.SetValue(sanitize.Line(text))
	p.input.CursorEnd()
	p.input.Focus()
	return p
}

func (p *prompt) setWidth(w int) { p.input.SetWidth(max(1, w-len(p.input.Prompt)-4)) }

// press gives a key to the line. At enter and esc it is closed first, since what
// is done with the text may open something else.
func (p *prompt) press(msg tea.KeyPressMsg, closed func()) reply {
	switch {
	case key.Matches(msg, p.with.Back):
		closed()
	case key.Matches(msg, p.with.Enter):
		closed()
		if text := strings.TrimSpace(p.input.Value()); text != "" {
			return p.do(text)
		}
	default:
		p.input, _ = p.input.Update(msg)
	}
	return reply{}
}

func (p *prompt) paste(msg tea.PasteMsg) reply { //nolint:unparam // It is a method of a mode.
	msg.Content = strings.TrimSpace(sanitize.Line(msg.Content))
	p.input, _ = p.input.Update(msg)
	return reply{}
}
