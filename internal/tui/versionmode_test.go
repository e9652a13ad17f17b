package tui

import (
	"os"
	"testing"

	"jobdraft/internal/session"
)

// An older version of a draft is seen before it is the draft again, and the text
// before is a version then.
func TestAVersionIsChosenOnHome(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("back")
	u.press("enter", "space", "esc")
	u.chooseOnRow("Versions")
	u.sees("There is no older version of this draft yet.")
	u.press("down", "up", "enter", "space", "esc")
	before := u.versions()
	u.chooseOnRow("Versions")
	u.sees("Go back to:", "enter go back to it")
	u.press("x", "left", "esc")
	u.seesNot("Go back to:")
	if n := len(u.versions()); n != len(before) {
		t.Errorf("looking at versions made %d of %d", n, len(before))
	}
	u.chooseOnRow("Versions")
	u.press("enter")
	u.sees("Restored. The text before is a version too.")
	if now := u.versions(); len(now) != len(before)+1 || now[0].Title() != before[0].Title() {
		t.Errorf("the versions are %v", now)
	}
}

// A version that cannot be read says why, and is not taken.
func TestABrokenVersion(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("back")
	u.press("enter", "space", "esc", "enter", "space", "esc")
	if err := os.WriteFile(u.versions()[0].Path, []byte("---\nworkplace: [\n---\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	u.chooseOnRow("Versions")
	u.sees("It cannot be read: ")
	u.press("enter")
	u.seesNot("Restored")
}

// versions are those of the only draft.
func (u *user) versions() []session.Version {
	u.t.Helper()
	verbs := u.root.home.drafts()
	all, err := verbs.List()
	if err != nil || len(all) != 1 {
		u.t.Fatalf("%d drafts, %v", len(all), err)
	}
	return verbs.Versions(all[0].Name)
}
