//go:build unix

package tui

import (
	"os"
	"path/filepath"
	"testing"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/library"
)

// On Home, what is no document among the drafts is broken or not there, and
// keeps nothing else from being opened. Enter on it is for the editor.
func TestOddFilesAmongTheDrafts(t *testing.T) {
	dir := t.TempDir()
	if err := attacktest.Folder(filepath.Join(dir, "drafts")); err != nil {
		t.Fatal(err)
	}
	userIn(t, dir, 120, 40).opensOnlyTheGood("The editor: set VISUAL or EDITOR")
}

// The same holds for roles.
func TestOddFilesAmongTheRoles(t *testing.T) {
	dir := t.TempDir()
	if err := attacktest.Folder(dir); err != nil {
		t.Fatal(err)
	}
	u := newUser(t, 120, 40)
	u.root.home.onRoles(rolesMsg{library.Load(library.Places{User: dir})})
	u.opensOnlyTheGood("This role cannot be read")
}

// opensOnlyTheGood finds what is no document broken or not at all, is told so at
// enter, and opens the document beside it.
func (u *user) opensOnlyTheGood(told string) {
	u.t.Helper()
	for _, name := range attacktest.Odd {
		u.typeText(name)
		if name == "folder" {
			u.seesNot("broken")
		} else {
			u.sees("cannot read: ", "broken")
			u.press("enter")
			u.sees(told)
		}
		u.press("esc")
	}
	u.typeText(attacktest.Good)
	u.press("enter")
	u.sees("Perks 1/1")
}

// A draft that vanishes, or becomes something else, once it is listed is told.
func TestVanishedBehindTheList(t *testing.T) {
	for _, becomes := range []string{"nothing", "a folder"} {
		u := newUser(t, 120, 40)
		u.typeText("back")
		u.press("enter", "space", "esc")
		path := u.root.home.results.drafts[0].Path
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		if becomes == "a folder" {
			if err := os.Mkdir(path, 0o700); err != nil {
				t.Fatal(err)
			}
		}
		u.press("enter")
		u.sees("It cannot be read: ", "0 drafts")
	}
}
