package cli

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"jobdraft/internal/tree"
)

// Of a folder that is too large nothing is checked.
func TestPostingsInATooLargeFolder(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.md", "b.txt", "c.jpg"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const entries = 4 // The folder is one.
	files, refused := postingsIn(dir, tree.Limits{Entries: entries, Time: time.Hour})
	if len(files) != 2 || len(refused) != 0 {
		t.Errorf("within the limit there are %q, and %v", files, refused)
	}
	files, refused = postingsIn(dir, tree.Limits{Entries: entries - 1, Time: time.Hour})
	if len(files) != 0 || len(refused) != 1 || !errors.Is(refused[0], tree.ErrTooMuch) {
		t.Errorf("beyond the limit there are %q, and %v", files, refused)
	}
}
