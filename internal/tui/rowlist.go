package tui

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/list"
	"charm.land/bubbles/v2/paginator"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/library"
)

// rowList is a list of rows: bubbles' list with a delegate of ours, and a
// filter that narrows at once. The library's own filter answers by a message
// that may be late and wrong, so it is off.
type rowList struct {
	list     list.Model
	delegate *delegate
	rows     []row // all of them; the list holds those that the filter leaves
	numbers  []list.Item
	filter   textinput.Model
	opened   bool // the filter has a line, typed in or kept
	top      int  // the first row that is drawn
	w, h     int
}

func newRowList(s *styles, keys *keyMap) rowList {
	d := &delegate{styles: s, active: true}
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
	return rowList{list: l, delegate: d, filter: newInput("/ ")}
}

// selectFirst puts the cursor on the first row that heads no others.
func (l *rowList) selectFirst() {
	if !l.selectWhere(func(r row) bool { return !r.head }) {
		l.selectAt(0)
	}
}

// setRows replaces the rows; the cursor stays at its place.
func (l *rowList) setRows(rows []row) {
	l.rows = rows
	l.narrow()
}

// setLazy replaces the rows by n that are made when they are drawn; the cursor
// stays at its place. They cannot be filtered.
func (l *rowList) setLazy(n int, draw func(i int) row) {
	l.delegate.draw = draw
	for len(l.numbers) < n {
		l.numbers = append(l.numbers, number(len(l.numbers)))
	}
	l.setItems(l.numbers[:n])
}

// narrow gives the list the rows that the filter leaves.
func (l *rowList) narrow() {
	shown := l.rows
	if asked := library.Words(l.filter.Value()); l.opened && len(asked) > 0 {
		shown = matching(l.rows, asked)
	}
	items := make([]list.Item, len(shown))
	for i, r := range shown {
		items[i] = r
	}
	l.setItems(items)
}

func (l *rowList) setItems(items []list.Item) {
	at := l.list.Index()
	l.list.SetItems(items)
	l.resize()
	l.selectAt(at)
}

// matching keeps the rows with all words, and the headings above them.
func matching(rows []row, asked []string) []row {
	var out, heads []row
	for _, r := range rows {
		if r.head {
			if !r.deep {
				heads = nil
			}
			heads = append(slices.DeleteFunc(heads, func(h row) bool { return h.deep && r.deep }), r)
			continue
		}
		text := strings.Join(library.Words(r.FilterValue()), " ")
		if !slices.ContainsFunc(asked, func(w string) bool { return !strings.Contains(text, w) }) {
			out = append(append(out, heads...), r)
			heads = nil
		}
	}
	return out
}

// selectAt puts the cursor on a row, the nearest one that there is.
func (l *rowList) selectAt(i int) {
	if n := len(l.list.Items()); n > 0 {
		l.list.Select(min(max(i, 0), n-1))
	}
	l.scroll()
}

// scroll brings the row in focus into view, with a row before and behind it
// where there is room. The library's list turns pages: there the cursor jumps
// from one end to the other, among rows of which none was seen before.
func (l *rowList) scroll() {
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
func (l *rowList) shown() (start, end int) {
	return l.top, min(l.top+l.list.Height(), len(l.list.Items()))
}

// selectWhere puts the cursor on the first row that fits.
func (l *rowList) selectWhere(fits func(row) bool) bool {
	for i, item := range l.list.Items() {
		if r, ok := l.delegate.row(item); ok && fits(r) {
			l.selectAt(i)
			return true
		}
	}
	return false
}

// focused is the row in focus, false where there is none.
func (l *rowList) focused() (row, bool) {
	return l.delegate.row(l.list.SelectedItem())
}

// narrowed reports whether a filter hides rows.
func (l *rowList) narrowed() bool { return l.opened && l.filter.Value() != "" }

// setSize gives the list its room. A second line of the row in focus takes a
// line of it, the count of what is not shown another.
func (l *rowList) setSize(w, h int) {
	l.w, l.h = w, h
	l.filter.SetWidth(max(1, w-8))
	l.resize()
}

func (l *rowList) resize() {
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
	l.selectAt(at)
}

// update moves the cursor.
func (l *rowList) update(msg tea.KeyPressMsg, keys *keyMap) {
	half := max(l.list.Height()/2, 1)
	switch {
	case key.Matches(msg, keys.HalfDown):
		l.selectAt(l.list.Index() + half)
	case key.Matches(msg, keys.HalfUp):
		l.selectAt(l.list.Index() - half)
	default:
		l.list, _ = l.list.Update(msg)
		l.scroll()
	}
}

// wheel moves the cursor by a turn of the mouse wheel.
func (l *rowList) wheel(button tea.MouseButton) {
	switch button {
	case tea.MouseWheelUp:
		l.selectAt(l.list.Index() - 1)
	case tea.MouseWheelDown:
		l.selectAt(l.list.Index() + 1)
	default:
	}
}

// rowAt is the index of the row drawn on a line of the list, -1 for none.
func (l *rowList) rowAt(y int) int {
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

// cursorLine is the line of the list on which the row in focus is drawn.
func (l *rowList) cursorLine() int {
	y := l.list.Index() - l.top
	if l.opened {
		y++
	}
	return y
}

// lines draws the list on exactly as many lines as it has room for.
func (l *rowList) lines(empty string) []string {
	var out []string
	if l.opened {
		out = append(out, " "+l.filter.View())
	}
	switch n := len(l.list.Items()); {
	case n > 0:
		out = append(out, l.drawn()...)
		if more := l.more(n); more != "" {
			out = append(out, l.delegate.styles.quiet.Render("   "+more))
		}
	case l.narrowed():
		out = append(out, l.delegate.styles.quiet.Render("   Nothing fits. esc shows all again."))
	default:
		for _, line := range wrap(empty, max(l.w-4, 1), 0) {
			out = append(out, l.delegate.styles.quiet.Render("   "+line))
		}
	}
	for len(out) < l.h {
		out = append(out, "")
	}
	return out[:max(l.h, 0)]
}

// drawn are the lines of the rows that are shown.
func (l *rowList) drawn() []string {
	var b strings.Builder
	start, end := l.shown()
	for i := start; i < end; i++ {
		l.delegate.Render(&b, l.list, i, l.list.Items()[i])
		b.WriteByte('\n')
	}
	return strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
}

// more counts the rows that are not shown.
func (l *rowList) more(n int) string {
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

// newInput is bubbles' text input without the keys that panic, that read the
// clipboard on their own or that are ours, with the terminal's cursor, and
// without its colours, which are white on white in a light terminal.
func newInput(prompt string) textinput.Model {
	in := textinput.New()
	in.Prompt = prompt
	in.SetStyles(textinput.Styles{})
	in.SetVirtualCursor(false)
	off := key.NewBinding(key.WithDisabled())
	in.KeyMap.DeleteWordForward = off
	in.KeyMap.Paste = off
	in.KeyMap.AcceptSuggestion = off
	in.KeyMap.NextSuggestion = off
	in.KeyMap.PrevSuggestion = off
	return in
}
