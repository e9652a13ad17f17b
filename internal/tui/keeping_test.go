package tui

import (
	"os"
	"testing"

	"jobdraft/internal/saving"
)

// unkept is a draft in a place without folders, with an edit.
func unkept(t *testing.T) *user {
	t.Helper()
	t.Chdir(t.TempDir())
	u := newUser(t, 80, 24)
	u.root.Store = nil
	u.press("b", "a", "c", "k", "enter", "space")
	u.sees(saving.InMemoryOnly)
	return u
}

// Where nothing keeps a draft, leaving asks once, and again after an edit.
func TestLeavingWhatNothingKeeps(t *testing.T) {
	for _, way := range []string{"q", "ctrl+c", "esc"} {
		u := unkept(t)
		u.press("a")
		u.typeText("Teach")
		u.press("enter", way)
		if u.sees("Nothing keeps this draft: [Save as…]"); u.quit || u.root.builder == nil {
			t.Fatalf("%s leaves at once", way)
		}
		u.press("esc", "space", way)
		u.sees("Nothing keeps this draft:")
		u.press("right", "enter")
		if !u.quit && u.root.builder != nil {
			t.Errorf("%s never leaves:\n%s", way, u.screen())
		}
		if u.root.left().Unsaved == "" {
			t.Errorf("after %s nothing is said", way)
		}
	}
}

// ctrl+c twice leaves, whatever is open.
func TestNobodyIsLockedIn(t *testing.T) {
	u := unkept(t)
	u.press("?", "ctrl+c", "ctrl+c")
	if !u.quit {
		t.Errorf("still here:\n%s", u.screen())
	}
}

// A draft that was saved as a file is not lost, and is the draft whole, with
// what was being typed.
func TestSavingWhatNothingKeeps(t *testing.T) {
	u := unkept(t)
	u.press("a")
	u.typeText("Teach")
	u.press("ctrl+c", "enter")
	u.sees("Save as: [Draft]")
	u.press("enter")
	u.sees("saved as a file")
	data, err := os.ReadFile("backend-engineer-intern.draft.md")
	if err != nil || string(data) != u.source() {
		t.Errorf("the file says %q, %v", data, err)
	}
	if u.press("q"); !u.quit || u.root.left().Unsaved != "" {
		t.Errorf("quit %v, and says %q", u.quit, u.root.left().Unsaved)
	}
}
