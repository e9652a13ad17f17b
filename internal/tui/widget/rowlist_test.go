package widget

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"
)

// moves are the keys of the list here.
var moves = ScrollKeys{
	Up: key.NewBinding(key.WithKeys("up")), Down: key.NewBinding(key.WithKeys("down")),
	Top:    key.NewBinding(key.WithKeys("g")),
	Bottom: key.NewBinding(key.WithKeys("G")), PageDown: key.NewBinding(key.WithKeys("pgdown")),
	HalfUp: key.NewBinding(key.WithKeys("ctrl+u")),
}

// presses are those keys as they come.
var presses = map[string]tea.KeyPressMsg{
	"up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "g": {Code: 'g', Text: "g"}, "G": {Code: 'G', Text: "G"},
	"pgdown": {Code: tea.KeyPgDown}, "ctrl+u": {Code: 'u', Mod: tea.ModCtrl},
}

// aList is a list of so many rows, with a cursor at the top.
func aList(n, h int) *List {
	s := NewStyles(Colors{})
	l := NewList(&s, moves, strings.Fields)
	rows := make([]Row, n)
	for i := range rows {
		rows[i] = Row{ID: i, Part: i, Text: fmt.Sprint("row ", i)}
	}
	l.SetRows(rows)
	l.SetSize(40, h)
	return &l
}

// A list moves by as many rows as the cursor does, shows the one in focus, and
// has no hole while there is more.
func TestListsScrollByARow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, h := rapid.IntRange(1, 40).Draw(t, "rows"), rapid.IntRange(2, 15).Draw(t, "height")
		l := aList(n, h)
		for _, name := range rapid.SliceOf(rapid.SampledFrom([]string{
			"down", "down", "down", "up", "g", "G", "pgdown",
			"ctrl+u",
		})).Draw(t, "keys") {
			before, at := l.top, l.list.Index()
			l.Update(presses[name])
			moved := l.list.Index() - at
			if scrolled := l.top - before; max(scrolled, -scrolled) > max(moved, -moved)+1 {
				t.Fatalf("%s moves the cursor by %d and the list by %d", name, moved, scrolled)
			}
			lines := l.Lines(ListLook{Active: true})
			if !slices.ContainsFunc(lines, func(s string) bool { return strings.Contains(s, "▌") }) {
				t.Fatalf("after %s the cursor is not seen:\n%s", name, strings.Join(lines, "\n"))
			}
			if empty := slices.Index(lines, ""); empty >= 0 && n >= h {
				t.Fatalf("after %s line %d of %d is empty", name, empty, h)
			}
		}
	})
}

// Of choices that have no room the chosen one is always seen.
func TestChosen(t *testing.T) {
	s := NewStyles(Colors{})
	options := []string{"Associate [Product Manager]", "Product Manager", "Senior", "Lead", "Director of Product"}
	for at, option := range options {
		for w := len(option) + len("……[]"); w < 120; w++ {
			line := chosen(&s, options, at, w)
			if Width(line) > w || !strings.Contains(line, "["+option+"]") {
				t.Errorf("%d columns: %q", w, line)
			}
		}
	}
	if got := chosen(&s, nil, 0, 10); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}
