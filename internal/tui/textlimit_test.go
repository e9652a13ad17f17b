package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
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
