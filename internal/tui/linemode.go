package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// lineMode is a field that is being typed in its row.
type lineMode struct{ textMode }

// editField opens a field in its row.
func editField(b *builder, k posting.Key) {
	if b.readsOnly() {
		return
	}
	text := widget.NewTextLine(session.FieldValue(b.document(), k))
	edit := func(text string) session.Edit { return session.SetField(k, text) }
	b.setMode(&lineMode{textMode{b: b, over: b.mode, text: text, edit: edit}})
}

func (m *lineMode) keys() []key.Binding {
	k := m.b.keys
	return []key.Binding{labelled(k.Enter, "enter", "keep and next"), labelled(k.Back, "esc", "drop")}
}

func (m *lineMode) status() string { return m.over.status() }

func (m *lineMode) cursor() *tea.Cursor {
	l, list := m.b.layout.List, m.b.list()
	return widget.ShiftCursor(m.text.Line.Cursor(), l.X+list.InputColumn(), l.Y+list.CursorLine())
}

func (m *lineMode) view(f *widget.Frame) {
	look := m.page().look(true)
	look.Input = m.text.Line
	var focus []string
	if r, ok := m.b.list().Focused(); ok {
		focus = indented(rowText(m.b, r, m.text.Value()))
	}
	m.b.draw(f, look, focus)
}
