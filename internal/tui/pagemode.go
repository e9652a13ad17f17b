package tui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// pageMode is the common part of the modes of a page whose list has the focus.
type pageMode struct{ b *builder }

// pageKind is the mode of a page whose list has the focus.
type pageKind interface {
	builderMode
	commands() [][]command      // whatever has the focus
	postingCommands() []command // when the posting has it
	postingKeys() []key.Binding
	postingStatus() string
}

func (m pageMode) page() *page { return m.b.pages[m.b.step().Name] }

func (m pageMode) typing() bool { return false }

func (m pageMode) arrange() widget.Layout { return widget.NewLayout(m.b.w, m.b.h, widget.FocusLines) }

// paste adds an item for each line, or asks if the lines look like a posting.
func (m pageMode) paste(msg tea.PasteMsg) reply { //nolint:unparam // It is a method of a mode.
	add := session.AddItems(place(m.b), sanitize.Text(msg.Content))
	pasted := session.PastedPosting(msg.Content)
	if pasted == nil || m.b.readsOnly() {
		m.b.do(add)
		return reply{}
	}
	options := []string{"Import it into this draft", "Add its lines here", "Neither"}
	edits := []session.Edit{session.MergePosting(pasted), add}
	m.b.openMenu("It looks like a posting:", options, func(i int) reply {
		if i < len(edits) {
			m.b.do(edits[i])
		}
		return reply{}
	})
	return reply{}
}

func (m pageMode) click(at tea.Mouse) reply { //nolint:unparam // It is a method of a mode.
	m.b.click(at)
	return reply{}
}

func (m pageMode) status() string { return m.b.statusLine(progress(m.b.session, m.b.layout.Beside)) }

// cursor is on the item in focus.
func (m pageMode) cursor() *tea.Cursor {
	at, list := m.b.layout.List, m.b.list()
	r, ok := list.Focused()
	if !ok || at.H == 0 {
		return nil
	}
	c := tea.NewCursor(at.X+widget.Gutter, at.Y+list.CursorLine())
	if r.Box != widget.NoBox {
		c.X++
	}
	c.Shape, c.Blink = tea.CursorUnderline, false
	return c
}

func (m pageMode) postingStatus() string { return m.status() }

// scroll moves the cursor.
func (m pageMode) scroll(msg tea.KeyPressMsg) reply {
	m.b.list().Update(msg)
	m.b.follow()
	return reply{}
}

// click shows the step, or selects the row under the mouse; a hit on its box
// toggles it. It reports whether there was a row.
func (b *builder) click(m tea.Mouse) (hit bool) {
	if m.Y == b.layout.Steps && !b.page().Is(session.Guide) {
		b.showStep(b.stepBar().stepAt(m.X))
		return false
	}
	at, l := b.layout.List, b.list()
	if m.Y < at.Y || m.Y >= at.Y+at.H || m.X >= at.X+at.W {
		return false
	}
	i := l.RowAt(m.Y - at.Y)
	if i < 0 {
		return false
	}
	l.SelectAt(i)
	b.follow()
	if r, ok := l.Focused(); ok && r.Box != widget.NoBox && m.X >= widget.Gutter && m.X < widget.Gutter+len("[x]") {
		toggle(b)
	}
	return true
}

// look is how the list is drawn.
func (p *page) look(active bool) widget.ListLook {
	return widget.ListLook{Active: active, Empty: p.empty}
}

// draw draws the list, the lines below it, and the posting.
func (b *builder) draw(f *widget.Frame, look widget.ListLook, focus []string) {
	l := b.layout
	if n := len(b.now.Todos); n > 0 && b.page().Is(session.Review) {
		notes := strings.Join(append([]string{""}, b.now.Notes...), " · ")
		f.Set(l.List.Y-1, " "+b.styles.Heading.Render(fmt.Sprintf("Before you post (%d)", n))+b.styles.Quiet.Render(notes))
	}
	room := func(line string) string {
		if !l.Beside {
			return line
		}
		return line + strings.Repeat(" ", max(l.List.W-widget.Width(line), 0))
	}
	for i, line := range b.list().Lines(look) {
		f.Set(l.List.Y+i, room(line))
	}
	for y := l.List.Y + l.List.H; l.Beside && y < l.Focus.Y; y++ {
		f.Set(y, room(""))
	}
	for i := range l.Focus.H {
		line := ""
		if i < len(focus) {
			line = focus[i]
		}
		f.Set(l.Focus.Y+i, room(line))
	}
	b.pane.DrawOn(f, l.Posting, l.Beside && l.Posting.X > 0)
}
