package tui

import (
	"os"
	"path/filepath"
	"testing"
)

// A pause says of the draft what the title line says of it, and no more.
func TestWhatAPauseSays(t *testing.T) {
	u := newUser(t, 120, 40)
	says := func(want string) {
		t.Helper()
		u.root.flush()
		if got := u.root.paused(); got != want {
			t.Errorf("it says %q, not %q", got, want)
		}
	}
	says("Paused. fg brings it back.")
	u.press("enter")
	says("Paused. fg brings it back.")
	u.press("space")
	says("Paused, draft saved. fg brings it back.")

	path := filepath.Join(u.dir, "here.md")
	if err := os.WriteFile(path, []byte("# T\n\n## Responsibilities\n- [ ] One\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	u.openInPlace(path)
	says("Paused, saved. fg brings it back.")

	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "drafts"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	u = userIn(t, dir, 120, 40)
	u.press("enter", "space")
	says("Paused, NOT SAVED. fg brings it back.")
}
