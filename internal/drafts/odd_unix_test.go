//go:build unix

package drafts

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// A FIFO among the drafts is listed with a reason and blocks nothing.
func TestAFIFOAmongTheDrafts(t *testing.T) {
	s := newStore(t)
	must(t, s.Write("d", nil))
	must(t, syscall.Mkfifo(s.Path("pipe"), 0o600))
	entries, err := s.List()
	must(t, err)
	for _, e := range entries {
		if _, err := s.Read(e.Name); (err != nil) != (e.Name == "pipe") || (e.Err != nil) != (e.Name == "pipe") {
			t.Errorf("%s: %v, %v", e.Name, e.Err, err)
		}
	}
}

// Drafts, files in place and the trash work on a file system in memory, which
// is another than that of the drafts.
func TestFilesBelowDev(t *testing.T) {
	dir, err := os.MkdirTemp("/dev/shm", "jobdraft") //nolint:usetesting // It has to be below /dev.
	if err != nil {
		t.Skip("SKIPPED: no files in memory here:", err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	path := filepath.Join(dir, "x.md")
	must(t, os.WriteFile(path, []byte("text"), 0o600))
	h := OpenFile(path, t.TempDir(), []byte("text"))
	defer h.Close()
	must(t, os.WriteFile(path, []byte("theirs"), 0o600))
	if saved(t, h, "ours") == "" {
		t.Error("the text of another program is lost")
	}
	s := newStore(t)
	s.trash = filepath.Join(dir, "trash")
	must(t, s.Write("d", []byte("text")))
	restore, err := s.Trash("d")
	must(t, err)
	must(t, restore())
	is(t, s, "d", "text", "text")
}
