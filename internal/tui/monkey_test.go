package tui

import (
	"flag"
	"math/rand/v2"
	"testing"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/markdown"
)

var (
	monkeyKeys = flag.Int("monkey", 3000, "how many random keys to press")
	monkeySeed = flag.Uint64("monkey-seed", 1, "the seed of the random keys")
)

// TestMonkey presses random keys, pastes and resizes. Nothing panics, no line
// is too wide, and what is open always reads as a document.
func TestMonkey(t *testing.T) {
	t.Chdir(t.TempDir())
	random := rand.New(rand.NewPCG(*monkeySeed, 0))
	t.Logf("seed %d", *monkeySeed)
	keys := append(allKeys(), "shift+tab", "alt+x", "alt+d", "alt+b", "alt+enter", "enter", "enter", "space", "space", "j", "l", "a", "e")
	pastes := []string{
		"one\ntwo\nthree", "\x1b]52;c;aGk=\x07", "# heading\n- item", "long " + string(make([]byte, 5000)), "\r\n", "é漢👩‍💻 \u202e",
		"```\n", "<!--", "---\npay: x\n---\n# T\n- [ ] a\n",
	}
	u := newUser(t, 80, 24)
	w, h := 80, 24
	for i := range *monkeyKeys {
		switch n := random.IntN(100); {
		case n < 3:
			u.send(tea.PasteMsg{Content: pastes[random.IntN(len(pastes))]})
		case n < 6:
			w, h = 1+random.IntN(140), 1+random.IntN(50)
			u.send(tea.WindowSizeMsg{Width: w, Height: h})
		case n < 8:
			u.drag(random.IntN(w), random.IntN(h), random.IntN(4))
		case n < 9:
			u.send(tea.MouseWheelMsg{X: random.IntN(w), Y: random.IntN(h), Button: tea.MouseWheelDown})
		default:
			u.press(keys[random.IntN(len(keys))])
		}
		u.fits("what random keys led to", w, h)
		if b := u.root.builder; b != nil && i%50 == 0 {
			if _, err := markdown.Read(b.doc.Source()); err != nil {
				t.Fatalf("after %d keys the document cannot be read: %v", i, err)
			}
		}
		if u.quit {
			u.quit = false
			u = userIn(t, u.dir, w, h)
		}
		if t.Failed() {
			t.Fatalf("after %d keys", i)
		}
	}
}
