package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The path is shown before anything is written, can be changed, and its folder is
// proposed the next time, also after a restart.
func TestSaveAsShowsThePath(t *testing.T) {
	here, there := t.TempDir(), t.TempDir()
	t.Chdir(here)
	u := newUser(t, 120, 40)
	u.press("enter")
	u.choose("s", "Markdown")
	u.sees("Save to: ", "backend-engineer-intern.md", "enter save")
	if files, _ := os.ReadDir(here); len(files) != 0 {
		t.Fatalf("%v is written before it was asked for", files)
	}
	u.press("esc")
	u.choose("s", "Markdown")
	u.press("ctrl+u")
	u.typeText(there + "/my posting.md")
	u.press("enter")
	u.sees("Saved ", "my posting.md")
	data, err := os.ReadFile(filepath.Join(there, "my posting.md"))
	if err != nil || !strings.HasPrefix(string(data), "# Backend Engineer Intern") {
		t.Fatalf("it is not there: %v", err)
	}
	u.choose("s", "Text")
	u.sees("Save to: " + there)
	u.press("ctrl+u")
	u.typeText(here + "/")
	u.press("enter")
	if _, err := os.Stat(filepath.Join(here, "backend-engineer-intern.txt")); err != nil {
		t.Errorf("a folder does not stand for the name in it: %v", err)
	}
	u.choose("s", "Text")
	u.press("enter")
	u.sees("is there already")
}
