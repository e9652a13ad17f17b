package widget

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/list"
	tea "charm.land/bubbletea/v2"
)

// OpenFilter opens the filter for typing.
func (l *List) OpenFilter() {
	l.opened = true
	l.filter.Focus()
}

// TypeFilter gives a key or a paste to the filter, and reports whether that
// changed it.
func (l *List) TypeFilter(msg tea.Msg) (changed bool) {
	before := l.filter.Value()
	l.filter, _ = l.filter.Update(msg)
	if changed = l.filter.Value() != before; changed {
		l.narrow()
	}
	return changed
}

// KeepFilter ends typing; an empty filter is closed.
func (l *List) KeepFilter() {
	l.filter.Blur()
	l.opened = l.filter.Value() != ""
	l.narrow()
}

// CloseFilter shows all rows again.
func (l *List) CloseFilter() {
	l.filter.Blur()
	l.filter.Reset()
	l.opened = false
	l.narrow()
}

// FilterOpened reports whether the filter has a line, typed in or kept.
func (l *List) FilterOpened() bool { return l.opened }

// FilterText is the text of the filter.
func (l *List) FilterText() string { return l.filter.Value() }

// FilterCursor is the cursor in the filter.
func (l *List) FilterCursor() *tea.Cursor { return l.filter.Cursor() }

// Narrowed reports whether a filter hides rows.
func (l *List) Narrowed() bool { return l.opened && l.filter.Value() != "" }

// narrow gives the list the rows that the filter leaves.
func (l *List) narrow() {
	shown := l.rows
	if asked := l.words(l.filter.Value()); l.opened && len(asked) > 0 {
		shown = l.matching(l.rows, asked)
	}
	items := make([]list.Item, len(shown))
	for i, r := range shown {
		items[i] = r
	}
	l.setItems(items)
}

// Matches counts the rows of another list that the filter would leave, without the
// headings. An empty filter leaves none.
func (l *List) Matches(rows []Row) int {
	asked, n := l.words(l.filter.Value()), 0
	if len(asked) == 0 {
		return 0
	}
	for _, r := range l.matching(rows, asked) {
		if !r.Head {
			n++
		}
	}
	return n
}

// FilterAs narrows the list by the filter of another one.
func (l *List) FilterAs(other *List) {
	l.filter.SetValue(other.filter.Value())
	l.filter.CursorEnd()
	l.OpenFilter()
	l.narrow()
}

// matching keeps the rows with all words, and the headings above them.
func (l *List) matching(rows []Row, asked []string) []Row {
	var out, heads []Row
	for _, r := range rows {
		if r.Head {
			if !r.Deep {
				heads = nil
			}
			heads = append(slices.DeleteFunc(heads, func(h Row) bool { return h.Deep && r.Deep }), r)
			continue
		}
		text := strings.Join(l.words(r.FilterValue()), " ")
		if !slices.ContainsFunc(asked, func(w string) bool { return !strings.Contains(text, w) }) {
			out = append(append(out, heads...), r)
			heads = nil
		}
	}
	return out
}
