package terminal

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// A key has only text that can be seen, and joiners, without which Persian
// cannot be typed.
func TestVisible(t *testing.T) {
	for text, want := range map[string]string{
		"a": "a", "é": "é", "\u200c": "\u200c", "\u202e": "", "\u009b": "", "a\u202eb": "ab", "two words ": "two words ",
		" ": " ", "": "",
	} {
		key, seen := Visible(tea.KeyPressMsg{Text: text})
		if key.Text != want || seen != (want != "" || text == "") {
			t.Errorf("of %q there is %q, seen: %v", text, key.Text, seen)
		}
	}
}

func TestLatin(t *testing.T) {
	for _, c := range []struct{ key, want tea.KeyPressMsg }{
		{tea.KeyPressMsg{Code: 'с', Text: "с", BaseCode: 'c'}, tea.KeyPressMsg{Code: 'c', Text: "c", BaseCode: 'c'}},
		{
			tea.KeyPressMsg{Code: 'с', Text: "С", BaseCode: 'c', Mod: tea.ModShift},
			tea.KeyPressMsg{Code: 'c', Text: "C", BaseCode: 'c', Mod: tea.ModShift},
		},
		{
			tea.KeyPressMsg{Code: 'с', BaseCode: 'c', Mod: tea.ModCtrl},
			tea.KeyPressMsg{Code: 'c', BaseCode: 'c', Mod: tea.ModCtrl},
		},
		{tea.KeyPressMsg{Code: 'с', Text: "с"}, tea.KeyPressMsg{Code: 'с', Text: "с"}},
		{tea.KeyPressMsg{Code: 'z', Text: "z", BaseCode: 'y'}, tea.KeyPressMsg{Code: 'z', Text: "z", BaseCode: 'y'}},
		{tea.KeyPressMsg{Code: 'ß', Text: "ß", BaseCode: 'ы'}, tea.KeyPressMsg{Code: 'ß', Text: "ß", BaseCode: 'ы'}},
	} {
		if got := Latin(c.key); got != c.want {
			t.Errorf("%+v becomes %+v, not %+v", c.key, got, c.want)
		}
	}
}

func TestSplitAltEscape(t *testing.T) {
	for _, c := range []struct {
		key  tea.KeyPressMsg
		text string // of the letter; empty if it is not split
	}{
		{tea.KeyPressMsg{Code: 'c', Mod: tea.ModAlt}, "c"},
		{tea.KeyPressMsg{Code: 'c', Mod: tea.ModAlt | tea.ModShift}, "C"},
		{tea.KeyPressMsg{Code: 'c'}, ""},
		{tea.KeyPressMsg{Code: 'c', Mod: tea.ModAlt | tea.ModCtrl}, ""},
		{tea.KeyPressMsg{Code: tea.KeyEnter, Mod: tea.ModAlt}, ""},
		{tea.KeyPressMsg{Code: 'é', Mod: tea.ModAlt}, ""},
	} {
		esc, letter, ok := SplitAltEscape(c.key)
		if ok != (c.text != "") || letter.Text != c.text || ok &&
			(esc.Code != tea.KeyEscape || letter.Mod.Contains(tea.ModAlt)) {
			t.Errorf("%+v becomes %+v and %+v, %v", c.key, esc, letter, ok)
		}
	}
}
