package drafts

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// holders are what saves below a folder.
var holders = map[string]func(t *testing.T, dir string) func(text string) error{
	"a draft": func(t *testing.T, dir string) func(text string) error {
		s, err := Open(dir, t.TempDir(), t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		h := s.NewDraft()
		return func(text string) error { _, err := h.Save("Cook", []byte(text)); return err }
	},
	"a store": func(t *testing.T, dir string) func(text string) error {
		s, err := Open(dir, t.TempDir(), t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		return func(text string) error { _, err := s.Create("Cook", []byte(text)); return err }
	},
	"a file": func(t *testing.T, dir string) func(text string) error {
		path := filepath.Join(dir, "cook.md")
		if err := os.WriteFile(path, []byte("# Cook\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		h := OpenFile(path, t.TempDir(), []byte("# Cook\n"))
		return func(text string) error { _, err := h.Save("Cook", []byte(text)); return err }
	},
}

// A folder that was there and is gone is not made anew, and nothing is saved
// until it is back.
func TestFolderGone(t *testing.T) {
	for name, open := range holders {
		t.Run(name, func(t *testing.T) { folderGone(t, open, true) })
		t.Run(name+" not saved before", func(t *testing.T) { folderGone(t, open, false) })
	}
}

func folderGone(t *testing.T, open func(t *testing.T, dir string) func(text string) error, saved bool) {
	disk := t.TempDir()
	dir, away := filepath.Join(disk, "drafts"), filepath.Join(disk, "away")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	save := open(t, dir)
	if saved {
		if err := save("# One\n"); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Rename(dir, away); err != nil {
		t.Fatal(err)
	}
	if err := save("# Two\n"); !errors.Is(err, errGone) {
		t.Errorf("it is saved without its folder: %v", err)
	}
	if _, err := os.Lstat(dir); err == nil {
		t.Error("the folder was made anew")
	}
	if err := os.Rename(away, dir); err != nil {
		t.Fatal(err)
	}
	if err := save("# Two\n"); err != nil {
		t.Errorf("it is not saved when its folder is back: %v", err)
	}
}

// The folder below a mount point is another than the one on the disk.
func TestFolderOnAnotherDisk(t *testing.T) {
	const other = "/dev/shm"
	for name, open := range holders {
		t.Run(name, func(t *testing.T) {
			base := t.TempDir()
			disk, dir := filepath.Join(base, "disk"), filepath.Join(base, "drafts")
			if err := errors.Join(os.Mkdir(disk, 0o700), os.Symlink(disk, dir)); err != nil {
				t.Fatal(err)
			}
			one, err1 := os.Stat(disk)
			two, err2 := os.Stat(other)
			if err := errors.Join(err1, err2); err != nil || device(one) == device(two) {
				t.Skip("SKIPPED: there is no second disk here:", err)
			}
			save := open(t, dir)
			if err := save("# One\n"); err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(os.Remove(dir), os.Symlink(other, dir)); err != nil {
				t.Fatal(err)
			}
			if err := save("# Two\n"); !errors.Is(err, errGone) {
				t.Errorf("it is saved on another disk: %v", err)
			}
		})
	}
}
