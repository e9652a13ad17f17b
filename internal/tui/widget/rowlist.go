package widget

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/list"
	"charm.land/bubbles/v2/paginator"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// List is a list of rows: bubbles' list with a delegate of ours, and a
// filter that narrows at once. The library's own filter answers by a message
// that may be late and wrong, so it is off.
type List struct {
	list     list.Model
	delegate *delegate
	keys     ScrollKeys
	words    func(text string) []string // what a filter compares
	rows     []Row                      // all of them; the list holds those that the filter leaves
	numbers  []list.Item
	filter   textinput.Model
	opened   bool // the filter has a line, typed in or kept
	top      int  // the first row that is drawn
	w, h     int
}

// NewList returns a list without rows; words are those that a filter compares.
func NewList(s *Styles, keys ScrollKeys, words func(string) []string) List {
	d := &delegate{styles: s}
	l := list.New(nil, d, 0, 0)
	l.SetShowTitle(false)
	l.SetShowFilter(false)
	l.SetShowStatusBar(false)
	l.SetShowPagination(false)
	l.SetShowHelp(false)
	l.SetFilteringEnabled(false)
	l.DisableQuitKeybindings()
	l.Paginator.Type = paginator.Arabic
	l.KeyMap = list.KeyMap{
		CursorUp: keys.Up, CursorDown: keys.Down, PrevPage: keys.PageUp, NextPage: keys.PageDown,
		GoToStart: keys.Top, GoToEnd: keys.Bottom,
	}
	return List{list: l, delegate: d, keys: keys, words: words, filter: NewInput("/ ")}
}

// SelectFirst puts the cursor on the first row that heads no others.
func (l *List) SelectFirst() {
	if !l.SelectWhere(func(r Row) bool { return !r.Head }) {
		l.SelectAt(0)
	}
}

// SetRows replaces the rows; the cursor stays at its place.
func (l *List) SetRows(rows []Row) {
	l.rows = rows
	l.narrow()
}

// SetLazy replaces the rows by n that are made when they are drawn; the cursor
// stays at its place. They cannot be filtered.
func (l *List) SetLazy(n int, draw func(i int) Row) {
	l.delegate.draw = draw
	for len(l.numbers) < n {
		l.numbers = append(l.numbers, number(len(l.numbers)))
	}
	l.setItems(l.numbers[:n])
}

func (l *List) setItems(items []list.Item) {
	at := l.list.Index()
	l.list.SetItems(items)
	l.resize()
	l.SelectAt(at)
}

// SelectAt puts the cursor on a row, the nearest one that there is.
func (l *List) SelectAt(i int) {
	if n := len(l.list.Items()); n > 0 {
		l.list.Select(min(max(i, 0), n-1))
	}
	l.scroll()
}

// scroll brings the row in focus into view, with a row before and after it if there
// is room. The library's list turns pages instead: there the cursor jumps from one
// end to the other, among rows that were not seen before.
func (l *List) scroll() {
	const roomy = 5
	at, h, n, beside := l.list.Index(), l.list.Height(), len(l.list.Items()), 0
	switch {
	case l.h == 0:
		return // It has no room yet.
	case h >= roomy:
		beside = 1
	}
	l.top = min(max(l.top, at+1+beside-h), at-beside)
	l.top = max(min(l.top, n-h), 0)
}

// shown are the rows that are drawn: the first one, and the one behind them.
func (l *List) shown() (start, end int) {
	return l.top, min(l.top+l.list.Height(), len(l.list.Items()))
}

// Move moves the cursor by so many rows.
func (l *List) Move(by int) { l.SelectAt(l.list.Index() + by) }

// SelectWhere puts the cursor on the first row that fits.
func (l *List) SelectWhere(fits func(Row) bool) bool {
	for i, item := range l.list.Items() {
		if r, ok := l.delegate.row(item); ok && fits(r) {
			l.SelectAt(i)
			return true
		}
	}
	return false
}

// ShowChoices gives the row in focus a second line, with its choices.
func (l *List) ShowChoices() { l.delegate.second = true }

// Index is the place of the row in focus.
func (l *List) Index() int { return l.list.Index() }

// InputColumn is where that text begins.
func (l *List) InputColumn() int { return Gutter + min(labelWidth, max(l.w-Gutter-1, 0)/2) }

// Overflow returns the part of the text of a row that its line has no room for.
func (l *List) Overflow(r Row) string { return l.delegate.overflow(r.Text, l.w) }

// IsEmpty reports whether there are no rows.
func (l *List) IsEmpty() bool { return len(l.list.Items()) == 0 }

// Focused is the row in focus, false if there is none.
func (l *List) Focused() (Row, bool) {
	return l.delegate.row(l.list.SelectedItem())
}

// SetSize gives the list its room. A second line of the row in focus takes a
// line of it, the count of what is not shown another.
func (l *List) SetSize(w, h int) {
	l.w, l.h = w, h
	l.filter.SetWidth(max(1, w-8))
	l.resize()
}

func (l *List) resize() {
	h := l.h
	if l.opened {
		h--
	}
	if l.delegate.second {
		h--
	}
	if len(l.list.Items()) > h {
		h--
	}
	at := l.list.Index()
	l.list.SetSize(l.w, max(h, 1))
	l.SelectAt(at)
}

// Update moves the cursor.
func (l *List) Update(msg tea.KeyPressMsg) {
	half := max(l.list.Height()/2, 1)
	switch {
	case key.Matches(msg, l.keys.HalfDown):
		l.Move(half)
	case key.Matches(msg, l.keys.HalfUp):
		l.Move(-half)
	default:
		l.list, _ = l.list.Update(msg)
		l.scroll()
	}
}

// Wheel moves the cursor by a turn of the mouse wheel.
func (l *List) Wheel(button tea.MouseButton) {
	if by := WheelSteps(button, 1); by != 0 {
		l.Move(by)
	}
}

// RowAt is the index of the row drawn on a line of the list, -1 for none.
func (l *List) RowAt(y int) int {
	if l.opened {
		y--
	}
	start, end := l.shown()
	at := l.list.Index() - start
	if l.delegate.second && y > at {
		y--
	}
	if i := start + y; y >= 0 && i < end {
		return i
	}
	return -1
}

// CursorLine is the line of the list on which the row in focus is drawn.
func (l *List) CursorLine() int {
	y := l.list.Index() - l.top
	if l.opened {
		y++
	}
	return y
}

// ListLook is how a list is drawn.
type ListLook struct {
	Active bool   // it has the focus
	Input  *Line  // what is typed in the row in focus; nil for nothing
	Empty  string // what is said if there are no rows
}

// Lines draws the list on exactly as many lines as it has room for.
func (l *List) Lines(look ListLook) []string {
	var out []string
	if l.opened {
		out = append(out, " "+l.filter.View())
	}
	switch n := len(l.list.Items()); {
	case n > 0:
		out = append(out, l.drawn(look)...)
		if more := l.more(n); more != "" {
			out = append(out, l.delegate.styles.Quiet.Render("   "+more))
		}
	case l.Narrowed():
		out = append(out, l.delegate.styles.Quiet.Render("   Nothing fits. esc shows all again."))
	default:
		for _, line := range Wrap(look.Empty, max(l.w-4, 1), 0) {
			out = append(out, l.delegate.styles.Quiet.Render("   "+line))
		}
	}
	for len(out) < l.h {
		out = append(out, "")
	}
	return out[:max(l.h, 0)]
}

// drawn are the lines of the rows that are shown.
func (l *List) drawn(look ListLook) []string {
	var b strings.Builder
	d := *l.delegate
	d.look = look
	start, end := l.shown()
	for i := start; i < end; i++ {
		d.Render(&b, l.list, i, l.list.Items()[i])
		b.WriteByte('\n')
	}
	return strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
}

// more counts the rows that are not shown.
func (l *List) more(n int) string {
	start, end := l.shown()
	switch {
	case start > 0 && end < n:
		return fmt.Sprintf("%d more below · %d above", n-end, start)
	case end < n:
		return fmt.Sprintf("%d more below", n-end)
	case start > 0:
		return fmt.Sprintf("%d more above", start)
	}
	return ""
}
