package tui

import (
	"runtime"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/posting"
)

// A text that is typed has a limit, so that no key costs more than another. What
// is over it is refused with a word, and what was typed before stays.
func TestTypedTextHasALimit(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press(inputs["an item"]...)
	u.send(tea.PasteMsg{Content: strings.Repeat("word ", maxItem/5-1) + "x"})
	u.typeText("tail")
	u.sees("tail")
	u.typeText("over")
	u.sees("at most 4000 characters")
	u.send(tea.PasteMsg{Content: "more than fits"})
	u.sees("at most 4000 characters")
	u.press("backspace", "backspace")
	u.typeText("s.")
	u.press("enter")
	if source := u.source(); !strings.Contains(source, "word xtas.") || strings.Contains(source, "more than fits") {
		t.Errorf("the item is not what was typed: %q", source)
	}
}

// TestAKeyCostsTheSameInALongText counts what a key allocates. It may grow by a
// third with the document that is saved with it, and not with the text that is
// wrapped and drawn.
func TestAKeyCostsTheSameInALongText(t *testing.T) {
	const short, most = 100, 1.3
	for name, c := range map[string]struct {
		open func(*user)
		long int
	}{
		"a field": {func(u *user) { u.press(inputs["a field"]...) }, maxLine - short},
		"an item": {func(u *user) { u.press(inputs["an item"]...) }, maxItem - short},
		"prose": {func(u *user) {
			u.press("b", "a", "c", "k", "enter")
			addText(u.root.builder, u.root.builder.mode, posting.AboutRole)
		}, maxProse - short},
	} {
		u := newUser(t, 120, 40)
		c.open(u)
		fill := func(n int) { u.send(tea.PasteMsg{Content: strings.Repeat("word ", n/5)}) }
		fill(short)
		few := allocated(u)
		fill(c.long - 2*short)
		if many := allocated(u); many > most*few {
			t.Errorf("%s: a key in %d characters allocates %.0f bytes, in %d %.0f", name, short, few, c.long, many)
		}
	}
}

// allocated is how many bytes a key allocates.
func allocated(u *user) float64 {
	u.t.Helper()
	const keys = 40
	var before, after runtime.MemStats
	u.root.flush()
	runtime.ReadMemStats(&before)
	for range keys {
		u.press("x", "left")
	}
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc-before.TotalAlloc) / keys
}

// What asks for a word has a limit too.
func TestAQueryHasALimit(t *testing.T) {
	u := newUser(t, 120, 40)
	flood := tea.KeyPressMsg{Code: 'x', Text: strings.Repeat("x", 5*maxItem)}
	u.send(flood)
	if n := len(u.root.home.query.Value()); n == 0 || n > maxItem {
		t.Errorf("the query has %d characters", n)
	}
	u.press("esc")
	u.press(inputs["a filter"]...)
	u.send(flood)
	if n := len(u.root.builder.list().FilterText()); n == 0 || n > maxItem {
		t.Errorf("the filter has %d characters", n)
	}
}
