package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What was deleted comes back after Home, and after the program was left.
func TestUndoBelongsToTheDraft(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("back")
	u.press("enter")
	before := u.source()
	u.press("d", "d", "d", "esc")
	u.open("Backend")
	u.press("u")
	u.sees("Undone: delete ")
	u.press("esc")
	u.root.flush()
	u.root.leaveFile()
	u = userIn(t, u.dir, 120, 40)
	u.open("Backend")
	u.press("u", "u")
	if got := u.source(); got != before {
		t.Errorf("undone, the draft is\n%s", got)
	}
	u.press("u")
	u.sees("Nothing to undo.")
	u.press("ctrl+r", "ctrl+r", "ctrl+r")
	if got := u.source(); strings.Count(got, "\n") != strings.Count(before, "\n")-3 {
		t.Errorf("redone, the draft is\n%s", got)
	}
}

// A history that cannot be read is said when the draft is opened.
func TestUnreadableHistoryIsSaid(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("back")
	u.press("enter", "d", "esc")
	u.root.flush()
	u.root.leaveFile()
	journals, err := filepath.Glob(filepath.Join(u.dir, "state", "history", "*"))
	if err != nil || len(journals) != 1 {
		t.Fatalf("there are %q, %v", journals, err)
	}
	if err := os.WriteFile(journals[0], nil, 0o600); err != nil {
		t.Fatal(err)
	}
	u = userIn(t, u.dir, 120, 40)
	u.open("Backend")
	u.sees("Undo starts here: ")
}

// open continues the first draft on Home.
func (u *user) open(title string) {
	u.t.Helper()
	u.sees(title)
	u.press("enter")
	u.sees("[Responsibilities")
}
