package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/posting"
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
func (b *builder) openArea(over builderMode, text *widget.TextEdit, hint string, edit func(text string) session.Edit) {
	if b.readsOnly() {
		b.setMode(over)
		return
	}
	b.setMode(&areaMode{textMode{b: b, over: over, text: text, edit: edit}, hint})
}

// add opens a line for a new item below the row in focus.
func (b *builder) add(over builderMode) {
	if r, ok := b.list().Focused(); ok && r.Part < 0 && r.Kind != "" {
		b.addText(over, r.Kind)
		return
	}
	at := b.place()
	b.openArea(over, widget.NewTextArea("", widget.ItemRows), "A new line; several pasted lines become several",
		func(text string) session.Edit { return session.AddItems(at, text) })
}

// addText opens a text for a section of Details that is not there yet.
func (b *builder) addText(over builderMode, kind posting.Kind) {
	b.openArea(over, widget.NewTextArea("", widget.ProseRows), kind.Heading()+": a text of your own",
		func(text string) session.Edit { return session.AddText(kind, text) })
}

// editPart opens an item or a text; of a section it asks what that is about.
func (b *builder) editPart(part int) {
	p := &b.document().Parts[part]
	edit := func(text string) session.Edit { return session.EditText(part, text) }
	switch p.Kind {
	case posting.Item:
		b.openArea(b.mode, widget.NewTextArea(p.Raw(), widget.ItemRows), "enter keeps, esc drops", edit)
	case posting.Prose:
		text := widget.NewTextArea(p.ProseSource(), widget.ProseRows)
		b.openArea(b.mode, text, "enter keeps, ctrl+j is a new line, esc drops", edit)
	case posting.Heading:
		b.askKind(part)
	case posting.FrontMatter, posting.Title, posting.Group:
		b.message = "This heading is changed in your editor: E opens it."
	}
}

func (m *areaMode) keys() []key.Binding {
	k := m.b.keys
	return []key.Binding{
		labelled(k.Enter, "enter", "keep"), labelled(k.Add, "ctrl+j", "new line"), labelled(k.Back, "esc", "drop"),
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
	lines := strings.Split(m.text.Area.View(), "\n")
	for i := range lines {
		lines[i] = m.b.styles.Focus.Render("▌") + lines[i]
	}
	m.b.draw(f, m.page().look(true), lines)
}
