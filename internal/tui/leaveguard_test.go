package tui

import (
	"os"
	"testing"

	"jobdraft/internal/tui/widget"
)

// unkept is a draft in a place without folders, with an edit.
func unkept(t *testing.T) *user {
	t.Helper()
	t.Chdir(t.TempDir())
	u := newUser(t, 80, 24)
	u.root.Store = nil
	u.press("b", "a", "c", "k", "enter", "space")
	u.sees("In memory only")
	return u
}

// Where nothing keeps a draft, leaving asks once, and again after an edit.
func TestLeavingWhatNothingKeeps(t *testing.T) {
	for _, way := range []string{"q", "ctrl+c", "esc"} {
		u := unkept(t)
		u.press("a")
		u.typeText("Teach")
		u.press("enter", "enter", way)
		if u.sees("Nothing keeps this draft: [Save as…]"); u.quit || u.root.builder == nil {
			t.Fatalf("%s leaves at once", way)
		}
		u.press("esc", "space", way)
		u.sees("Nothing keeps this draft:")
		u.press("right", "enter")
		if !u.quit && u.root.builder != nil {
			t.Errorf("%s never leaves:\n%s", way, u.screen())
		}
		if left(u.root.shared).Unsaved == "" {
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
	u.press("enter", "enter")
	u.sees("Saved as a file")
	data, err := os.ReadFile("backend-engineer-intern.draft.md")
	if err != nil || string(data) != u.source() {
		t.Errorf("the file says %q, %v", data, err)
	}
	if u.press("q"); !u.quit || left(u.root.shared).Unsaved != "" {
		t.Errorf("quit %v, and says %q", u.quit, left(u.root.shared).Unsaved)
	}
}

// A text that the edit refuses is lost by no key that leaves it: it stays open
// with the reason. Only who leaves twice goes without it.
func TestARefusedTextIsNotLost(t *testing.T) {
	for _, key := range []string{"ctrl+y", "ctrl+s", "ctrl+c"} {
		u := newUser(t, 120, 40)
		u.press("enter", "right", "right", "right", "right")
		u.root.builder.list().SelectWhere(func(r widget.Row) bool { return r.Field == "closes" })
		u.press("e")
		u.typeText("next Friday")
		u.press(key)
		u.sees("next Friday", "is not a date")
		if u.clip != "" || u.quit {
			t.Errorf("after %s it went on", key)
		}
		u.press("ctrl+c", "ctrl+c")
		if !u.quit {
			t.Errorf("after %s nobody can leave:\n%s", key, u.screen())
		}
	}
}

// Nor is what the person's editor has left, with a slip in it, when the draft is
// saved again.
func TestASlipInTheEditor(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter", "space")
	u.root.flush()
	slip := "---\ncloses: soon\n---\n# T\n\n- An hour of work\n"
	if err := os.WriteFile(u.root.builder.session.File().Path(), []byte(slip), 0o600); err != nil {
		t.Fatal(err)
	}
	u.send(editedMsg{})
	u.sees("It cannot be read", "E goes back to it")
	u.root.Editor = []string{"true"}
	openEditor(u.root.builder)
	if got := u.draftFiles()["backend-engineer-intern"]; got != slip {
		t.Errorf("the editor opens\n%s", got)
	}
	u.press("space")
	u.root.flush()
	if kept := u.conflicts(); len(kept) != 1 {
		t.Errorf("kept: %v", kept)
	} else if data, _ := os.ReadFile(kept[0]); string(data) != slip {
		t.Errorf("kept is %q", data)
	}
}

// The end does not speak of a draft that is no more.
func TestLeftAfterDeleting(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter", "space", "esc")
	if left := left(u.root.shared); left.Draft == "" {
		t.Error("a draft that is there is not named")
	}
	u.chooseOnRow("Delete")
	if left := left(u.root.shared); left.Draft != "" {
		t.Errorf("%s is named", left.Draft)
	}
}
