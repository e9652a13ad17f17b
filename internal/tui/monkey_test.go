package tui

import (
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

var (
	monkeyKeys = flag.Int("monkey", 10_000, "how many random keys to press; a million with -soak")
	monkeySeed = flag.Uint64("monkey-seed", 1, "the seed of the random keys")
)

// monkey presses random keys, pastes, resizes and lets time pass.
type monkey struct {
	*user
	random *rand.Rand
	keys   []string
	pastes []string
	w, h   int
	opened *builder // the draft that is open
	first  string   // what it was when it was opened
	forgot bool     // its history has dropped the oldest edits
}

// TestMonkey does random things to the whole program. Nothing panics, no line
// is too wide, and after each thousand what is on disk is a document and the
// laws hold.
func TestMonkey(t *testing.T) {
	keys := *monkeyKeys
	if *soak {
		keys = 1_000_000
	}
	const seeds = 2
	for seed := *monkeySeed; seed < *monkeySeed+seeds; seed++ {
		t.Run("seed "+strconv.FormatUint(seed, 10), func(t *testing.T) {
			t.Chdir(t.TempDir()) // What it saves as a file another one would find there.
			newMonkey(t, seed).play(keys / seeds)
		})
	}
}

func newMonkey(t *testing.T, seed uint64) *monkey {
	t.Helper()
	m := &monkey{user: newUser(t, 80, 24), random: rand.New(rand.NewPCG(seed, 0)), w: 80, h: 24}
	m.keys = append(allKeys(), "shift+tab", "alt+x", "alt+d", "alt+b", "alt+enter", "enter", "enter", "space", "space",
		"j", "l", "a", "e")
	m.pastes = []string{
		"one\ntwo\nthree", "# heading\n- item", "long " + strings.Repeat("\x00 word", 5000), "\r\n", "é漢👩‍💻 \u202e",
		"```\n", "<!--", "---\npay: x\n---\n# T\n- [ ] a\n",
	}
	for _, a := range attacktest.Attacks {
		m.pastes = append(m.pastes, a.In)
	}
	return m
}

func (m *monkey) play(keys int) {
	m.t.Helper()
	const often = 1000
	for i := 1; i <= keys; i++ {
		m.act()
		m.fits("what random keys led to", m.w, m.h)
		m.follow()
		if i%often == 0 {
			m.laws()
		}
		if m.t.Failed() {
			m.t.Fatalf("after %d keys", i)
		}
	}
}

// act does one random thing.
func (m *monkey) act() {
	var msg tea.Msg
	switch n := m.random.IntN(100); {
	case n < 3:
		msg = tea.PasteMsg{Content: m.pastes[m.random.IntN(len(m.pastes))]}
	case n < 6:
		m.w, m.h = 1+m.random.IntN(140), 1+m.random.IntN(50)
		msg = tea.WindowSizeMsg{Width: m.w, Height: m.h}
	case n < 8:
		m.drag(m.random.IntN(m.w), m.random.IntN(m.h), m.random.IntN(4))
	case n < 9:
		msg = tea.MouseWheelMsg{X: m.random.IntN(m.w), Y: m.random.IntN(m.h), Button: tea.MouseWheelDown}
	case n < 10:
		msg = savedMsg{} // A save has come through.
	default:
		msg = keyPress(m.keys[m.random.IntN(len(m.keys))])
	}
	_, cmd := m.root.Update(msg)
	m.drain(cmd)
	if m.quit {
		m.user = userIn(m.t, m.dir, m.w, m.h)
	}
}

// follow remembers what a draft was when it was opened.
func (m *monkey) follow() {
	if b := m.root.builder; b != m.opened {
		if m.opened, m.forgot = b, false; b != nil {
			m.undone(func(first string) { m.first = first })
		}
	}
	if m.opened != nil && m.opened.session.Edits() == posting.MaxEdits {
		m.forgot = true
	}
}

// forgets reports whether the history of the open draft may have dropped edits,
// of which a long journal is a sign too.
func (m *monkey) forgets() bool {
	journals, _ := filepath.Glob(filepath.Join(m.dir, "state", "history", "*"))
	for _, path := range journals {
		if info, err := os.Stat(path); err == nil && info.Size() > posting.MaxHistoryBytes/2 {
			return true
		}
	}
	return m.forgot
}

// undone takes everything back, shows what is left, and does it all again.
func (m *monkey) undone(look func(source string)) {
	e, n := m.opened.session, 0
	for ; e.Edits() > 0; n++ {
		e.Do(session.Undo)
	}
	look(e.Document().Source())
	for range n {
		e.Do(session.Redo)
	}
	m.opened.refresh()
}

// laws holds that everything undone is what it was at first, and that every
// draft on disk is a document that keeps its bytes.
func (m *monkey) laws() {
	if m.opened != nil {
		now := m.source()
		m.undone(func(first string) {
			switch {
			case first == m.first:
			case m.forgets():
				m.first = first
			default:
				m.t.Errorf("undone, the draft is\n%q, not\n%q", first, m.first)
			}
		})
		if m.source() != now {
			m.t.Errorf("done again, the draft is\n%q, not\n%q", m.source(), now)
		}
	}
	files := m.draftFiles()
	for name, text := range files {
		if d, err := markdown.Read(text); err != nil || d.Source() != text {
			m.t.Errorf("the draft %s on disk is no document (%v):\n%q", name, err, text)
		}
	}
	if len(files) > manyDrafts { // Else Home would soon do nothing but read them.
		for name := range files {
			_ = os.Remove(filepath.Join(m.dir, "drafts", name+".md")) // One that is being saved comes again.
		}
	}
}

// manyDrafts are more than a person looks through.
const manyDrafts = 30
