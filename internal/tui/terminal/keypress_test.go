package terminal

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// A key has only text that can be seen, and joiners, without which Persian
// cannot be typed.
func TestVisible(t *testing.T) {
	for text, want := range map[string]string{
		"a": "a", "é": "é", "\u200c": "\u200c", "\u202e": "", "\u009b": "", "a\u202eb": "ab", "two words ": "two words ", " ": " ", "": "",
	} {
		key, seen := Visible(tea.KeyPressMsg{Text: text})
		if key.Text != want || seen != (want != "" || text == "") {
			t.Errorf("of %q there is %q, seen: %v", text, key.Text, seen)
		}
	}
}
