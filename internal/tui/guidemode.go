package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// guideMode is the hiring guide, shown instead of the step, when its list has
// the focus.
type guideMode struct{ pageMode }

// showGuide shows the hiring guide.
func showGuide(b *builder) {
	b.mode = guideMode{pageMode{b}}
	b.pane.SetLines(b.page().lines(b.now))
	b.fill()
}

// close shows the step again.
func (m guideMode) close() {
	m.b.showStep(m.b.at)
	m.b.pane.SetLines(m.b.now.Lines)
	m.b.follow()
}

func (m guideMode) page() *page { return m.b.pages[session.Guide.Name] }

func (m guideMode) press(msg tea.KeyPressMsg) reply {
	toPosting := func() { m.b.setMode(postingMode{m.b, m}) }
	own := []command{{m.b.keys.Pane, quiet(toPosting)}}
	if r, ok := performOrList(m.b, m, msg, append(m.commands(), own, m.b.onItem)...); ok {
		return r
	}
	return m.scroll(msg)
}

func (m guideMode) commands() [][]command {
	k, shut := m.b.keys, quiet(m.close)
	own := []command{{k.Guide, shut}, {k.Enter, shut}, {k.Back, shut}}
	return [][]command{own, listCommands(m.b, m), m.b.onPage}
}

func (m guideMode) postingCommands() []command {
	return []command{{m.b.keys.Pane, quiet(func() { m.b.setMode(m) })}}
}

func (m guideMode) keys() []key.Binding {
	k := m.b.keys
	return []key.Binding{
		labelled(k.Edit, "e", "edit"), labelled(k.Add, "a", "add"), labelled(k.Pane, "tab", "read"),
		labelled(k.Guide, "i", "back"), k.Help,
	}
}

func (m guideMode) postingKeys() []key.Binding { return m.keys() }

func (m guideMode) view(f *widget.Frame) { m.b.draw(f, m.page().look(true), focusLines(m.b)) }
