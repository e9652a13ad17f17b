package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// areaMode is an item, or a text of several lines, that is being typed below
// the list.
type areaMode struct {
	textMode
	hint string
}

// openArea opens a text below the list of a page.
func openArea(
	b *builder, over builderMode, text *widget.TextEdit, hint string, edit func(text string) session.Edit,
) *areaMode {
	m := &areaMode{textMode{b: b, over: over, text: text, edit: edit}, hint}
	if b.readsOnly() {
		b.setMode(over)
		return m
	}
	b.setMode(m)
	return m
}

func (m *areaMode) keys() []key.Binding {
	k := m.b.keys
	if m.again != nil {
		return []key.Binding{
			labelled(k.Enter, "enter", "add, next"), labelled(k.Back, "esc", "drop, end"),
		}
	}
	return []key.Binding{
		labelled(k.Enter, "enter", "keep"), bind("ctrl+j", "new line", "ctrl+j"), labelled(k.Back, "esc", "drop"),
	}
}

func (m *areaMode) status() string {
	if m.b.message == "" {
		return m.b.quietLine(m.hint)
	}
	return m.over.status()
}

func (m *areaMode) cursor() *tea.Cursor {
	return widget.ShiftCursor(m.text.Area.Cursor(), m.b.layout.Focus.X, m.b.layout.Focus.Y)
}

func (m *areaMode) view(f *widget.Frame) {
	lines := m.text.Area.Lines()
	for i := range lines {
		lines[i] = m.b.styles.Focus.Render("▌") + lines[i]
	}
	m.b.draw(f, m.page().look(true), lines)
}
