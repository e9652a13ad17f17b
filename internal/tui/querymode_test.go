package tui

import (
	"strings"
	"testing"
)

// The title that was typed is the draft's, and the row says so before enter.
func TestTypedTitle(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("weekend backend engineer")
	u.sees(`Backend Engineer  →  "Weekend Backend Engineer"`)
	u.press("enter")
	if got := u.root.builder.document().Title(); got != "Weekend Backend Engineer" {
		t.Fatalf("the title is %q", got)
	}
	u.press("c")
	if !strings.HasPrefix(u.clip, "Weekend Backend Engineer\n") {
		t.Errorf("copied %.60q", u.clip)
	}
	if _, ok := u.draftFiles()["weekend-backend-engineer"]; !ok {
		t.Errorf("the drafts are %v", u.draftFiles())
	}
	u.press("L", "down", "enter") // A level of the role has its own title, and this one is the person's.
	if got := u.root.builder.document().Title(); got != "Weekend Backend Engineer" {
		t.Errorf("at another level the title is %q", got)
	}
}

// The posting beside the list has the title, and so has its copy.
func TestTypedTitleBeforeEnter(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("weekend backend engineer")
	u.press("ctrl+y")
	if !strings.HasPrefix(u.clip, "Weekend Backend Engineer\n") {
		t.Errorf("copied %.60q", u.clip)
	}
}

// However often esc is pressed, the program is still there.
func TestEscNeverLeaves(t *testing.T) {
	u := newUser(t, 80, 24)
	u.typeText("back")
	u.press("enter", "esc", "esc", "esc", "esc")
	if u.quit {
		t.Fatal("esc left the program")
	}
	u.sees("ctrl+c leaves jobdraft.")
	u.press("ctrl+c")
	if !u.quit {
		t.Error("ctrl+c did not leave")
	}
}
