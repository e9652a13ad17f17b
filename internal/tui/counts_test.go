package tui

import (
	"fmt"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"

	"jobdraft/internal/library"
	"jobdraft/presets"
)

// These tests hold what makes the program fast by what can be counted, which no
// busy machine changes.

// builtIn is the library as the program has it.
func builtIn() *library.Library {
	return library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
}

// TestAllocations holds how much a key and the frame behind it allocate. The
// bounds are a quarter above what was counted.
func TestAllocations(t *testing.T) {
	r := model(t, builtIn())
	home := func(keys ...string) func() {
		return func() {
			for _, k := range keys {
				r.key(t, k)
			}
		}
	}
	atMost := func(what string, most float64, press func()) {
		t.Helper()
		if n := testing.AllocsPerRun(20, press); n > most {
			t.Errorf("%s allocates %.0f times, more than %.0f", what, n, most)
		}
	}
	atMost("a letter and its end on Home", 13500, home("b", "esc"))
	atMost("down and up on Home", 13200, home("down", "up"))
	r.key(t, "enter")
	atMost("down and up in a list", 1150, home("down", "up"))
	atMost("two toggles", 3850, home("space", "space"))
	r.key(t, "/")
	atMost("a letter and its end in a filter", 2200, home("d", "backspace"))
}

// TestThePostingIsRebuiltOnlyWhenItChanges shows that what only moves leaves
// the wrapped lines of the posting alone.
func TestThePostingIsRebuiltOnlyWhenItChanges(t *testing.T) {
	r := model(t, builtIn())
	r.key(t, "enter")
	for _, c := range []struct {
		keys  []string
		again bool
	}{
		{[]string{"down", "up", "G", "g", "ctrl+d"}, false},
		{[]string{"tab", "down", "tab"}, false},
		{[]string{"/", "a", "esc"}, false},
		{[]string{"right", "left"}, false},
		{[]string{"?", "?"}, false},
		{[]string{"space"}, true},
		{[]string{"u"}, true},
		{[]string{"L", "down", "enter"}, true},
	} {
		before := &r.builder.pane.Lines()[0]
		for _, k := range c.keys {
			r.key(t, k)
		}
		if again := before != &r.builder.pane.Lines()[0]; again != c.again {
			t.Errorf("after %v the posting was made again: %v", c.keys, again)
		}
	}
}

// TestBytes holds how much is written to the terminal for a key, at 120×40, in
// the list of a role that does not fit beside the longest posting.
func TestBytes(t *testing.T) {
	c := (&user{t: t, dir: t.TempDir()}).config()
	c.Library = builtIn()
	x := newTerminal(t, c, 120, 40)
	x.see("Type a role")
	x.SendText("nurse\r")
	x.see("[Responsibilities")
	x.SendKey(uv.KeyPressEvent{Code: uv.KeyRight})
	x.SendKey(uv.KeyPressEvent{Code: uv.KeyRight})
	x.see("[Skills")
	atMost := func(what string, most, times int, key uv.KeyPressEvent) {
		t.Helper()
		if n := x.bytes(times, key); n > most {
			t.Errorf("%s writes %d bytes, more than %d", what, n, most)
		}
	}
	atMost("a cursor in view", 800, 10, uv.KeyPressEvent{Code: uv.KeyDown})
	atMost("a toggle", 2500, 10, uv.KeyPressEvent{Code: uv.KeySpace, Text: " "})
	atMost("a list that scrolls", 2200, 40, uv.KeyPressEvent{Code: uv.KeyDown})
	x.SendText("q")
	<-x.done
}

// bytes presses a key so many times, each when what it changed is on the
// screen, and returns how many bytes a press took.
func (x *emulator) bytes(times int, key uv.KeyPressEvent) int {
	x.t.Helper()
	x.drawn.L.Lock()
	start := x.wrote
	x.drawn.L.Unlock()
	for i := range times {
		before := x.Render() + fmt.Sprint(x.CursorPosition())
		x.SendKey(key)
		x.until(fmt.Sprintf("press %d", i), func(string) bool { return x.Render()+fmt.Sprint(x.CursorPosition()) != before })
	}
	x.drawn.L.Lock()
	defer x.drawn.L.Unlock()
	return (x.wrote - start) / times
}
