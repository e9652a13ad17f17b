package widget

import (
	"slices"
	"strings"
	"testing"
)

// A filter keeps the rows with all words, with the headings above them.
func TestFilter(t *testing.T) {
	s := NewStyles(Colors{})
	l := NewList(&s, moves, func(text string) []string { return strings.Fields(strings.ToLower(text)) })
	l.SetRows([]Row{
		{Text: "Tools", Head: true},
		{Text: "Languages", Head: true, Deep: true},
		{Text: "Go"},
		{Text: "Python"},
		{Text: "Databases", Head: true, Deep: true},
		{Text: "PostgreSQL or Go maps"},
		{Text: "Perks", Head: true},
		{Label: "Going", Text: "home early"},
	})
	l.SetSize(40, 20)
	for text, want := range map[string][]string{
		"":         {"Tools", "Languages", "Go", "Python", "Databases", "PostgreSQL or Go maps", "Perks", "home early"},
		"go":       {"Tools", "Languages", "Go", "Databases", "PostgreSQL or Go maps", "Perks", "home early"},
		"GO maps":  {"Tools", "Databases", "PostgreSQL or Go maps"},
		"early go": {"Perks", "home early"},
		"tools":    nil,
	} {
		l.OpenFilter()
		l.filter.SetValue(text)
		l.KeepFilter()
		var got []string
		for _, item := range l.list.Items() {
			r, _ := l.delegate.row(item)
			got = append(got, r.Text)
		}
		if !slices.Equal(got, want) || l.Narrowed() != (text != "") || l.FilterOpened() != (text != "") {
			t.Errorf("%q keeps %q, narrowed %v, open %v", text, got, l.Narrowed(), l.FilterOpened())
		}
	}
	if l.CloseFilter(); l.Narrowed() || len(l.list.Items()) != 8 {
		t.Error("closed, it still narrows")
	}
}
