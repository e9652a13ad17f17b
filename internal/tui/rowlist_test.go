package tui

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// aList is a list of so many rows, with a cursor at the top.
func aList(n, h int) *rowList {
	s := newStyles(surroundings{})
	l := newRowList(&s, newKeyMap())
	rows := make([]row, n)
	for i := range rows {
		rows[i] = row{id: i, part: i, text: fmt.Sprint("row ", i)}
	}
	l.setRows(rows)
	l.setSize(40, h)
	return &l
}

// A list moves by as many rows as the cursor does, shows the one in focus, and
// has no hole while there is more.
func TestListsScrollByARow(t *testing.T) {
	keys := newKeyMap()
	rapid.Check(t, func(t *rapid.T) {
		n, h := rapid.IntRange(1, 40).Draw(t, "rows"), rapid.IntRange(2, 15).Draw(t, "height")
		l := aList(n, h)
		for _, key := range rapid.SliceOf(rapid.SampledFrom([]string{"down", "down", "down", "up", "g", "G", "pgdown", "ctrl+u"})).Draw(t, "keys") {
			before, at := l.top, l.list.Index()
			l.update(keyPress(key), keys)
			moved := l.list.Index() - at
			if scrolled := l.top - before; max(scrolled, -scrolled) > max(moved, -moved)+1 {
				t.Fatalf("%s moves the cursor by %d and the list by %d", key, moved, scrolled)
			}
			lines := l.lines("")
			if !slices.ContainsFunc(lines, func(s string) bool { return strings.Contains(s, "▌") }) {
				t.Fatalf("after %s the cursor is not seen:\n%s", key, strings.Join(lines, "\n"))
			}
			if empty := slices.Index(lines, ""); empty >= 0 && n >= h {
				t.Fatalf("after %s line %d of %d is empty", key, empty, h)
			}
		}
	})
}

// Of choices that have no room the chosen one is always seen.
func TestChosen(t *testing.T) {
	s := newStyles(surroundings{})
	options := []string{"Associate [Product Manager]", "Product Manager", "Senior", "Lead", "Director of Product"}
	for at, option := range options {
		for w := len(option) + len("……[]"); w < 120; w++ {
			line := chosen(&s, options, at, w)
			if columnsOf(line) > w || !strings.Contains(line, "["+option+"]") {
				t.Errorf("%d columns: %q", w, line)
			}
		}
	}
	if got := chosen(&s, nil, 0, 10); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}
