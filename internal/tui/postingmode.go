package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/widget"
)

// postingMode is a page whose posting has the focus.
type postingMode struct {
	b    *builder
	over pageKind
}

func (m postingMode) page() *page { return m.over.page() }

func (m postingMode) typing() bool { return false }

func (m postingMode) arrange() widget.Layout {
	l := m.over.arrange()
	l.PostingAlone()
	return l
}

func (m postingMode) press(msg tea.KeyPressMsg) reply {
	tables := append([][]command{m.over.postingCommands()}, m.over.commands()...)
	if r, ok := performOrList(m.b, m, msg, tables...); ok {
		return r
	}
	m.b.pane.Update(msg)
	return reply{}
}

func (m postingMode) paste(msg tea.PasteMsg) reply { return m.over.paste(msg) }

// click gives the list the focus if it hits a row.
func (m postingMode) click(at tea.Mouse) reply {
	if m.b.click(at) {
		m.b.setMode(m.over)
	}
	return reply{}
}

func (m postingMode) keys() []key.Binding { return m.over.postingKeys() }

func (m postingMode) status() string { return m.over.postingStatus() }

func (m postingMode) cursor() *tea.Cursor { return nil }

func (m postingMode) view(f *widget.Frame) { m.b.draw(f, m.page().look(false), focusLines(m.b)) }
