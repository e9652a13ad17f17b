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

// filterMode is a page whose filter is being typed.
type filterMode struct {
	b      *builder
	over   builderMode
	others []found // the other steps that have something for what is typed
}

// openFilter begins to type the filter of a page.
func openFilter(b *builder, over builderMode) {
	over.page().list.OpenFilter()
	b.setMode(&filterMode{b: b, over: over})
}

func (m *filterMode) page() *page { return m.over.page() }

func (m *filterMode) typing() bool { return true }

func (m *filterMode) arrange() widget.Layout { return m.over.arrange() }

func (m *filterMode) press(msg tea.KeyPressMsg) reply {
	k, l := m.b.keys, m.b.list()
	if r, ok := perform(msg, []command{
		{k.CopyAnywhere, replies(m.b, copyAll)},
		{k.SaveAnywhere, does(m.b, askSave)},
		{k.Enter, quiet(m.keep)},
		{k.Pane, quiet(m.goOn)},
		{k.Back, quiet(m.close)},
		{k.HomeUp, quiet(func() { l.Move(-1) })},
		{k.HomeDown, quiet(func() { l.Move(+1) })},
	}); ok {
		m.b.follow()
		return r
	}
	m.give(msg)
	m.b.follow()
	return reply{}
}

// give types a key or a paste, and finds anew if that changed something.
func (m *filterMode) give(msg tea.Msg) {
	if l := m.b.list(); l.TypeFilter(msg) {
		l.SelectFirst()
		m.others = m.elsewhere()
	}
}

// keep goes back to the list as it is narrowed: that of the next step that has
// something, if nothing fits here.
func (m *filterMode) keep() {
	over := m.over
	if l := m.b.list(); l.Narrowed() && l.IsEmpty() && len(m.others) > 0 {
		m.goOn()
		over = m.b.modeOfStep()
	}
	m.b.list().KeepFilter()
	m.b.setMode(over)
}

// found is a step that has rows for the filter.
type found struct{ step, rows int }

// elsewhere are the other steps that have some, those after this one first.
func (m *filterMode) elsewhere() []found {
	var all []found
	if m.b.page().Is(session.Guide) {
		return nil
	}
	for i := range m.b.now.Steps {
		at := (m.b.at + i) % len(m.b.now.Steps)
		step := m.b.now.Steps[at]
		if at == m.b.at || step.Is(session.Review) {
			continue
		}
		if n := m.b.list().Matches(stepRows(step, m.b.document())); n > 0 {
			all = append(all, found{at, n})
		}
	}
	return all
}

// goOn narrows the next step that has something, and closes the filter here.
func (m *filterMode) goOn() {
	if len(m.others) == 0 {
		return
	}
	from := m.b.list()
	m.b.showStep(m.others[0].step)
	m.b.list().FilterAs(from)
	m.b.list().SelectFirst()
	from.CloseFilter()
	next := &filterMode{b: m.b, over: m.b.mode}
	next.others = next.elsewhere()
	m.b.setMode(next)
	m.b.follow()
}

// close shows all rows again.
func (m *filterMode) close() {
	m.b.setMode(m.over)
	closeFilter(m.b)
}

func (m *filterMode) paste(msg tea.PasteMsg) reply {
	msg.Content = strings.TrimSpace(sanitize.Line(msg.Content))
	m.give(msg)
	return reply{}
}

// click selects a row that it hits; another step ends typing.
func (m *filterMode) click(at tea.Mouse) reply {
	l := m.b.list()
	if m.b.click(at); m.b.mode != m {
		l.KeepFilter()
	}
	return reply{}
}

func (m *filterMode) keys() []key.Binding {
	k := m.b.keys
	return []key.Binding{
		labelled(k.Enter, "enter", "keep"), labelled(k.HomeDown, "up/down", "move"),
		labelled(k.Pane, "tab", "next step"), labelled(k.Back, "esc", "show all"),
	}
}

// status says where else there is something.
func (m *filterMode) status() string {
	var all []string
	for _, f := range m.others {
		all = append(all, fmt.Sprintf("%d in %s", f.rows, m.b.now.Steps[f.step].Name))
	}
	if len(all) == 0 {
		return m.over.status()
	}
	return m.b.quietLine("Elsewhere: " + strings.Join(all, ", ") + "; tab goes there")
}

func (m *filterMode) cursor() *tea.Cursor {
	return widget.ShiftCursor(m.b.list().FilterCursor(), m.b.layout.List.X+1, m.b.layout.List.Y)
}

func (m *filterMode) view(f *widget.Frame) { m.over.view(f) }

// closeFilter shows all rows again, the cursor on the same.
func closeFilter(b *builder) {
	l := b.list()
	r, ok := l.Focused()
	l.CloseFilter()
	if ok {
		l.SelectWhere(func(other widget.Row) bool {
			return other.Part == r.Part && other.Field == r.Field && other.Kind == r.Kind
		})
	}
	b.follow()
}
