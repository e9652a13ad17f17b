package widget

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"
)

// named are keys of a text by what they do.
var named = map[string]tea.KeyPressMsg{
	"left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight}, "up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown},
	"home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd},
	"page up": {Code: tea.KeyPgUp}, "page down": {Code: tea.KeyPgDown},
	"word left": {Code: 'b', Mod: tea.ModAlt}, "word right": {Code: 'f', Mod: tea.ModAlt},
	"begin": {Code: tea.KeyHome, Mod: tea.ModCtrl}, "finish": {Code: tea.KeyEnd, Mod: tea.ModCtrl},
	"backspace": {Code: tea.KeyBackspace}, "delete": {Code: tea.KeyDelete},
	"delete word left": {Code: 'w', Mod: tea.ModCtrl}, "delete word right": {Code: 'd', Mod: tea.ModAlt},
	"delete to end": {Code: 'k', Mod: tea.ModCtrl}, "delete to start": {Code: 'u', Mod: tea.ModCtrl},
	"new line": {Code: 'j', Mod: tea.ModCtrl},
}

// typed is the text of an area after it was opened with a text and keys were
// pressed, with | for the cursor.
func typed(text string, w int, keys ...string) string {
	a := newArea(text, w, 3)
	for _, k := range keys {
		if msg, ok := named[k]; ok {
			a.press(msg)
		} else {
			a.insert(k)
		}
	}
	return string(a.text[:a.at]) + "|" + string(a.text[a.at:])
}

func TestAreaKeys(t *testing.T) {
	const wide = 40
	for _, c := range []struct {
		text string
		w    int
		keys []string
		want string
	}{
		{"one two", wide, []string{"left", "x"}, "one twx|o"},
		{"one two", wide, []string{"word left", "word left", "word left", "x"}, "x|one two"},
		{"one two", wide, []string{"begin", "word right", "word right", "word right"}, "one two|"},
		{"one two ", wide, []string{"delete word left"}, "one |"},
		{"one two", wide, []string{"begin", "delete word right"}, "| two"},
		{"one\ntwo", wide, []string{"delete to start", "delete to start"}, "one|"},
		{"one\ntwo", wide, []string{"begin", "delete to end", "delete to end"}, "|two"},
		{"one\ntwo", wide, []string{"home", "backspace"}, "one|two"},
		{"one\ntwo", wide, []string{"up", "end", "delete"}, "one|two"},
		{"longer\nab\nlonger", wide, []string{"up", "up", "x"}, "longerx|\nab\nlonger"},
		{"longer\nab\nlonger", wide, []string{"up", "x"}, "longer\nabx|\nlonger"},
		{"aa bb cc", 6, []string{"home", "down"}, "aa bb |cc"},
		{"aa bb cc", 6, []string{"up", "end", "home"}, "|aa bb cc"},
		{"a\nb\nc\nd\ne", wide, []string{"page up"}, "a\nb|\nc\nd\ne"},
		{"a\nb\nc\nd\ne", wide, []string{"begin", "page down", "page down"}, "a\nb\nc\nd\n|e"},
		{"e\u0301e\u0301", wide, []string{"left", "x"}, "e\u0301x|e\u0301"},
		{"👩‍💻!", wide, []string{"begin", "right"}, "👩‍💻|!"},
		{"e\u0301", wide, []string{"backspace"}, "e|"},
		{"", wide, []string{"backspace", "delete", "left", "up", "delete word left", "delete to start"}, "|"},
		{"a", wide, []string{"new line", "b"}, "a\nb|"},
	} {
		if got := typed(c.text, c.w, c.keys...); got != c.want {
			t.Errorf("%q, %v: %q, want %q", c.text, c.keys, got, c.want)
		}
	}
}

// A text is wrapped between words, and a word that fits nowhere anywhere.
func TestAreaWraps(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"aa bb cc", []string{"aa bb", "cc"}},
		{"aaaaa\nb", []string{"aaaaa", "b"}},
		{"aaaaa \nb", []string{"aaaaa", "b"}},
		{"aaaaaaa", []string{"aaaaa", "aa"}},
		{"a\n\n", []string{"a", "", ""}},
		{"日本語", []string{"日本", "語"}},
		{"", []string{""}},
	} {
		a := newArea(c.text, 6, 9)
		if got := a.Lines()[:len(a.rows.starts)]; !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// However a text came about, it is wrapped as if it had just been opened, the
// cursor is in view, and its characters are counted.
func TestAreaIsWrappedAsANewOne(t *testing.T) {
	keys := make([]string, 0, len(named))
	for k := range named {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	pieces := []string{"a", " ", "word ", "\n", "語", "\u0301", "👩‍💻", "  ", "longerword"}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"", "some words of a text\n", strings.Repeat("wörter 日本 ", 9)}).Draw(t, "text")
		w, h := rapid.IntRange(4, 20).Draw(t, "w"), rapid.IntRange(1, 4).Draw(t, "h")
		a := newArea(text, w, h)
		for range rapid.IntRange(1, 30).Draw(t, "presses") {
			if rapid.Bool().Draw(t, "types") {
				a.insert(rapid.SampledFrom(pieces).Draw(t, "types"))
			} else {
				a.press(named[rapid.SampledFrom(keys).Draw(t, "key")])
			}
			fresh := newArea(string(a.text), w, h)
			if !slices.Equal(a.rows.starts, fresh.rows.starts) || a.runes != fresh.runes {
				t.Fatalf("%q has rows at %v, a new one at %v", a.text, a.rows.starts, fresh.rows.starts)
			}
			if c := a.Cursor(); c.X < 0 || c.X >= w || c.Y < 0 || c.Y >= h {
				t.Fatalf("the cursor is at %d, %d", c.X, c.Y)
			}
			for _, line := range a.Lines() {
				if Width(line) > w {
					t.Fatalf("%q is wider than %d", line, w)
				}
			}
		}
	})
}

// A line keeps its cursor in view, and shows as much as there is room for.
func TestLineScrolls(t *testing.T) {
	l := newLineOf("one two three")
	l.setSize(6)
	see := func(view string, x int) {
		t.Helper()
		if c := l.Cursor(); l.View() != view || c.X != x {
			t.Errorf("%q with the cursor at %d, want %q at %d", l.View(), c.X, view, x)
		}
	}
	see("three", 5)
	l.press(named["home"])
	see("one tw", 0)
	l.press(named["finish"])
	l.press(named["word left"])
	see("three", 0)
	l.press(named["left"])
	see(" three", 0)
	l.press(named["delete to end"])
	see("e two", 5)
	l.insert("日")
	see("two日", 5)
	l.setSize(40)
	see("one two日", 9)
}
