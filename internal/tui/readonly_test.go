package tui

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/markdown"
	"jobdraft/internal/session"
)

func contains(s, part string) bool { return strings.Contains(s, part) }

// openInPlace opens a file as jobdraft open does.
func (u *user) openInPlace(path string) {
	u.t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		u.t.Fatal(err)
	}
	read := markdown.NewReader().Read
	d, err := read(string(data))
	if err != nil {
		u.t.Fatal(err)
	}
	u.root.open(openDraft{session: session.Open(u.root.tools, &session.Start{Document: d, Read: read, Path: path})})
}

// twoUsers sit before the same draft; the first has it open.
func twoUsers(t *testing.T) (first, second *user) {
	t.Helper()
	first = newUser(t, 120, 40)
	first.typeText("back")
	first.press("enter", "space")
	first.root.flush()
	second = userIn(t, first.dir, 120, 40)
	second.press("enter")
	return first, second
}

// A second program only looks at an open draft: whatever key is pressed, the
// draft stays as it is, and what would edit says why it does not.
func TestReadOnly(t *testing.T) {
	first, second := twoUsers(t)
	who := fmt.Sprintf("open in process %d on ", os.Getpid()) // What is behind that is cut where the host has a long name.
	second.sees("Read-only: "+who, "It is "+who, "[Open read-only]", "Work on a copy")
	second.press("enter")
	before := second.source()
	for _, key := range []string{"space", "e", "a", "d", "J", "E"} {
		second.press(key)
		second.sees("not changed: read-only: " + who)
		second.seesNot("enter keeps")
	}
	for _, key := range []string{"x", "K", "L", "u", "ctrl+r", "f", "tab", "n", "i"} {
		second.press(key, "esc")
	}
	second.root.flush()
	if second.root.builder != nil && second.source() != before {
		t.Error("the text was changed")
	}
	if files := first.draftFiles(); len(files) != 1 || files["backend-engineer-intern"] != first.source() {
		t.Errorf("on disk: %v", files)
	}
}

func TestReadOnlyCanBeCopied(t *testing.T) {
	first, second := twoUsers(t)
	second.press("enter", "c")
	second.sees("Copied")
	if second.clip == "" {
		t.Error("nothing was copied")
	}
	second.press("q")
	if left := left(second.root.shared); left.Draft != "" || left.Unsaved != "" {
		t.Errorf("said in the end: %+v", left)
	}
	_ = first
}

func TestWorkOnACopy(t *testing.T) {
	first, second := twoUsers(t)
	second.press("right", "enter")
	second.root.flush()
	second.sees("This is a copy", "Saved")
	second.press("j", "space")
	files := second.draftFiles()
	if len(files) != 2 || files["backend-engineer-intern"] != first.source() ||
		files["backend-engineer-intern-2"] != second.source() {
		t.Errorf("on disk: %v", files)
	}
}

// On Home the draft is free for others, and its title line says nothing of
// locks.
func TestHomeGivesTheDraftUp(t *testing.T) {
	first, second := twoUsers(t)
	second.press("right", "right", "enter")
	second.sees("Type a role")
	first.press("esc")
	second.press("enter")
	second.seesNot("ead-only")
	second.press("j", "space")
	first.press("enter")
	first.sees("Read-only")
}

// What a lock says of its holder is a text like any other.
func TestAHolderOfAnyName(t *testing.T) {
	first, _ := twoUsers(t)
	locks, err := filepath.Glob(filepath.Join(first.dir, "state", "locks", "*"))
	if err != nil || len(locks) != 1 {
		t.Fatalf("locks: %v, %v", locks, err)
	}
	if err := os.WriteFile(locks[0], []byte(`{"pid": 1, "host": "h\u001b]0;x\u0007\u202eost"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	second := userIn(t, first.dir, 120, 40)
	second.press("enter", "enter")
	if view := second.root.View().Content; !contains(view, "process 1 on h") || contains(view, "\x1b]0") ||
		contains(view, "\u202e") {
		t.Errorf("shown: %q", view[:400])
	}
}

// A file that is opened by two paths is one file.
func TestALinkIsReadOnlyToo(t *testing.T) {
	u := newUser(t, 120, 40)
	path, link := filepath.Join(u.dir, "here.md"), filepath.Join(u.dir, "link.md")
	if err := os.WriteFile(path, []byte("# T\n\n## Perks\n- [ ] One\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(path, link); err != nil {
		t.Skip("SKIPPED: no links here:", err)
	}
	u.openInPlace(path)
	second := userIn(t, u.dir, 120, 40)
	second.openInPlace(link)
	second.sees("Read-only")
}

// What the disk refuses is not left by a slip.
func TestUnsavedTextIsNotLeft(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("back")
	u.press("enter")
	folder := filepath.Join(u.dir, "drafts")
	if err := errors.Join(os.RemoveAll(folder), os.WriteFile(folder, nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	u.press("space", "esc")
	u.sees("Nothing keeps this draft:", "[Save as…]")
	u.press("esc")
	u.sees("NOT SAVED")
	u.press("space", "esc", "right", "enter")
	u.sees("Type a role")
}
