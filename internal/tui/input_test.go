package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/markdown"
)

// inputs are the texts that can be typed, and the keys that open each.
var inputs = map[string][]string{
	"the query": {}, "a question": {"down", "down", "down", "enter"}, "a filter": {"b", "a", "c", "k", "enter", "/"},
	"an item": {"b", "a", "c", "k", "enter", "a"}, "an item again": {"b", "a", "c", "k", "enter", "e"},
	"a field": {"b", "a", "c", "k", "enter", "right", "right", "right", "right", "j", "j", "e"},
}

// Deleting a word forward at any place of any text panics nowhere; the library
// did behind the last letter.
func TestDeleteWordForward(t *testing.T) {
	const text = "a bc"
	for name, open := range inputs {
		u := newUser(t, 80, 24)
		u.press(open...)
		if !u.root.screen().isTyping() {
			t.Fatalf("%s: nothing is open:\n%s", name, u.screen())
		}
		for place := range len(text) + 1 {
			u.typeText(text)
			for range place {
				u.press("left")
			}
			u.press("alt+d", "alt+delete", "ctrl+delete", "ctrl+k", "ctrl+u")
		}
	}
}

// A paste of a megabyte goes in or is refused, wherever it is pasted.
func TestHugePaste(t *testing.T) {
	for what, text := range map[string]string{
		"one line": strings.Repeat("word ", 1<<20/5), "lines": strings.Repeat("a \x1b[31m\u202e\x00line\n", 1<<20/18),
	} {
		for name, open := range inputs {
			u := newUser(t, 80, 24)
			u.press(open...)
			u.send(tea.PasteMsg{Content: text})
			u.fits(name+" with "+what, 80, 24)
			u.press("x", "enter")
			u.root.flush()
			if b := u.root.builder; b != nil {
				if _, err := markdown.Read(b.document().Source()); err != nil {
					t.Errorf("%s with %s: the draft is no document: %v", name, what, err)
				}
			}
		}
	}
}
