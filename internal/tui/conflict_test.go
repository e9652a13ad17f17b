package tui

import (
	"os"
	"path/filepath"
	"testing"
)

// theirs writes into the open draft as another program would, and has ours
// saved over it.
func (u *user) theirs(text string) (path string) {
	u.t.Helper()
	u.root.flush()
	path = u.root.builder.session.File().Path()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		u.t.Fatal(err)
	}
	u.press("j", "space")
	u.root.flush()
	u.send(savedMsg{})
	return path
}

// conflicts are the files of what other programs wrote.
func (u *user) conflicts() []string {
	u.t.Helper()
	paths, err := filepath.Glob(filepath.Join(u.dir, "state", "conflicts", "*", "*.md"))
	if err != nil {
		u.t.Fatal(err)
	}
	return paths
}

// What another program writes meanwhile is kept, and that is said.
func TestAnotherProgram(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("back")
	u.press("enter", "space")
	path := u.theirs("# Theirs\n")
	u.sees("The draft changed on disk. Both versions are kept: choose on Home.")
	if kept := u.conflicts(); len(kept) != 1 {
		t.Fatalf("kept: %v", kept)
	} else if data, _ := os.ReadFile(kept[0]); string(data) != "# Theirs\n" {
		t.Errorf("kept is %q", data)
	}
	if data, _ := os.ReadFile(path); string(data) != u.source() {
		t.Error("ours is not saved")
	}
	u.press("u")
	u.root.flush()
	if kept := u.conflicts(); len(kept) != 1 {
		t.Errorf("a save of our own was taken for another's: %v", kept)
	}
}

// Home lists the draft with what another program wrote, which can be seen and
// chosen.
func TestAConflictIsChosenOnHome(t *testing.T) {
	for choice, want := range map[string]string{"Keep mine": "Backend", "Take theirs": "Theirs"} {
		u := newUser(t, 120, 40)
		u.typeText("back")
		u.press("enter", "space")
		u.theirs("# Theirs\n\n## Responsibilities\n- Anything\n")
		u.press("esc")
		u.sees("two versions · ", "See theirs")
		u.press("right", "enter")
		u.sees("Anything", "Read-only: what another program wrote")
		u.press("space", "esc")
		u.chooseOnRow(choice)
		u.sees("among the versions", want, "Duplicate")
		if kept := u.conflicts(); len(kept) != 0 {
			t.Errorf("%s: still a conflict: %v", choice, kept)
		}
	}
}

// chooseOnRow takes a choice of the row in focus.
func (u *user) chooseOnRow(choice string) {
	u.t.Helper()
	const most = 5
	for range most {
		if contains(u.screen(), "["+choice+"]") {
			u.press("enter")
			return
		}
		u.press("right")
	}
	u.t.Fatalf("no %s:\n%s", choice, u.screen())
}

// A file that is edited in place is on no list: where its other version is has
// to be said, at the latest when the program was left.
func TestAConflictInPlaceIsToldInTheEnd(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "here.md")
	if err := os.WriteFile(path, []byte("# T\n\n## Perks\n- [ ] One\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	u := userIn(t, dir, 120, 40)
	u.openInPlace(path)
	u.press("right", "right", "right", "space")
	if err := os.WriteFile(path, []byte("# Theirs\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	u.press("q")
	u.root.flush()
	if kept := u.conflicts(); len(kept) != 1 || !contains(left(u.root.shared).Unsaved, kept[0]) {
		t.Errorf("kept %v, said %q", kept, left(u.root.shared).Unsaved)
	}
}
