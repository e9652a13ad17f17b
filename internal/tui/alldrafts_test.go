package tui

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// withDrafts is a person with so many drafts, the first the latest.
func withDrafts(t *testing.T, n int) *user {
	t.Helper()
	u := newUser(t, 120, 40)
	dir := filepath.Join(u.dir, "drafts")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		path := filepath.Join(dir, fmt.Sprintf("cook-%d.md", i))
		text := fmt.Sprintf("---\ncompany: Firm %[1]d\nlocation: Hull\n---\n\n# Cook %[1]d\n\n"+
			"## Duties\n\n- [x] Peel %[1]d onions\n", i)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		at := time.Now().Add(-time.Duration(i) * time.Hour)
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
	}
	u.drain(u.root.home.load())
	return u
}

// Home shows the five latest drafts, then the way to all, then the roles.
func TestLatestDraftsOnHome(t *testing.T) {
	u := withDrafts(t, 8)
	u.sees("Cook 0", "Cook 4", "All drafts (8)", "Backend Engineer")
	u.seesNot("Cook 5")
	u.typeText("cook 7") // A draft is found by its title all the same.
	u.sees("Cook 7")
	u.seesNot("All drafts")
}

// All drafts finds in all their text, and says company, place and what is left
// to do.
func TestAllDrafts(t *testing.T) {
	u := withDrafts(t, 8)
	u.press("down", "down", "down", "down", "down", "enter")
	u.sees("All drafts. Type words", "Cook 7  Firm 7 · Hull", " to do · ", "esc back to Home")
	u.seesNot("Import a posting")
	u.typeText("peel 6")
	u.sees("Cook 6")
	u.seesNot("Cook 5")
	u.press("esc")
	u.sees("Cook 5")
	u.press("esc")
	u.sees("All drafts (8)", "Backend Engineer")
}

// What was deleted stands in the list, also at the next start, and comes back.
func TestTrashIsListed(t *testing.T) {
	u := withDrafts(t, 6)
	u.press("right", "right", "right", "right", "enter")
	u.sees("Deleted.")
	u.drain(u.root.home.load())
	u.press("down", "down", "down", "down", "down", "enter")
	u.typeText("cook 0")
	u.sees("in the trash")
	u.press("enter")
	u.sees("Now cook-0")
	u.seesNot("in the trash")
	data, err := os.ReadFile(filepath.Join(u.dir, "drafts", "cook-0.md"))
	if err != nil || !strings.Contains(string(data), "Peel 0 onions") {
		t.Errorf("it is not back: %v", err)
	}
}
