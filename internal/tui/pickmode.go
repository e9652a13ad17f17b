package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/library"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// pickMode chooses from a list in place of the page, narrowed by what is typed.
type pickMode struct {
	b      *builder
	over   builderMode
	list   *page
	prompt string // the status line
	verb   string // what enter does, for the footer
	lines  int    // for the detail of the row in focus

	choose func(ids []int) reply // the rows that are ticked, else the one in focus
	ticks  bool                  // several can be chosen, by tab
}

// openPick opens a list to choose from over a mode.
func openPick(b *builder, over builderMode, title string, rows []widget.Row, choose func(ids []int) reply) *pickMode {
	list := widget.NewList(&b.styles, b.keys.ScrollKeys, library.Words)
	m := &pickMode{b: b, over: over, prompt: "Type to narrow the list.", verb: "choose", choose: choose}
	m.lines = widget.FocusLines
	m.list = &page{Step: session.Step{Name: title}, list: &list, fixed: rows, empty: "Nothing here has these words."}
	list.SetRows(rows)
	list.OpenFilter()
	list.SelectFirst()
	b.setMode(m)
	return m
}

func (m *pickMode) page() *page { return m.list }

func (m *pickMode) typing() bool { return true }

func (m *pickMode) arrange() widget.Layout { return widget.NewLayout(m.b.w, m.b.h, m.lines) }

func (m *pickMode) press(msg tea.KeyPressMsg) reply {
	k, l := m.b.keys, m.list.list
	r, ok := perform(msg, []command{
		{k.CopyAnywhere, replies(m.b, copyAll)},
		{k.SaveAnywhere, m.save},
		{k.Enter, m.pick},
		{k.Back, quiet(m.close)},
		{k.Pane, quiet(m.tick)},
		{k.HomeUp, quiet(func() { l.Move(-1) })},
		{k.HomeDown, quiet(func() { l.Move(+1) })},
	})
	if !ok && l.TypeFilter(msg) {
		l.SelectFirst()
	}
	return r
}

func (m *pickMode) save() reply {
	m.close()
	askSave(m.b)
	return reply{}
}

// pick closes the list and hands on what was chosen.
func (m *pickMode) pick() reply {
	var ids []int
	for _, r := range m.list.fixed {
		if r.Box == widget.TickedBox {
			ids = append(ids, r.ID)
		}
	}
	if r, ok := m.list.list.Focused(); ok && len(ids) == 0 {
		ids = []int{r.ID}
	}
	if len(ids) == 0 {
		return reply{}
	}
	m.close()
	return m.choose(ids)
}

// tick chooses the row in focus beside others, and goes to the next.
func (m *pickMode) tick() {
	focused, ok := m.list.list.Focused()
	if !ok || !m.ticks {
		return
	}
	for i := range m.list.fixed {
		if r := &m.list.fixed[i]; r.ID == focused.ID {
			r.Box = widget.TickedBox + widget.EmptyBox - r.Box
		}
	}
	m.list.list.SetRows(m.list.fixed)
	m.list.list.Move(+1)
}

func (m *pickMode) close() {
	m.b.setMode(m.over)
	m.b.fill()
}

func (m *pickMode) paste(msg tea.PasteMsg) reply {
	msg.Content = strings.TrimSpace(sanitize.Line(msg.Content))
	if m.list.list.TypeFilter(msg) {
		m.list.list.SelectFirst()
	}
	return reply{}
}

// click selects a row that it hits.
func (m *pickMode) click(at tea.Mouse) reply {
	m.b.click(at)
	return reply{}
}

func (m *pickMode) keys() []key.Binding {
	k := m.b.keys
	keys := []key.Binding{
		labelled(k.Enter, "enter", m.verb), labelled(k.HomeDown, "up/down", "move"), labelled(k.Back, "esc", "close"),
	}
	if m.ticks {
		keys = append(keys, labelled(k.Pane, "tab", "tick several"))
	}
	return keys
}

func (m *pickMode) status() string { return m.b.statusLine(m.prompt) }

func (m *pickMode) cursor() *tea.Cursor {
	return widget.ShiftCursor(m.list.list.FilterCursor(), m.b.layout.List.X+1, m.b.layout.List.Y)
}

// view shows the detail of the row in focus below the list.
func (m *pickMode) view(f *widget.Frame) {
	var focus []string
	at := m.b.layout.Focus
	if r, ok := m.list.list.Focused(); ok {
		for _, line := range r.Detail {
			lines := widget.Wrap(line, at.W, 0)
			if len(r.Detail) > 1 {
				lines = []string{widget.Cut(line, at.W)}
			}
			focus = append(focus, lines...)
		}
		focus = indented(widget.FirstLines(focus, at.H, at.W))
	}
	m.b.draw(f, m.list.look(true), focus)
}
