package drafts

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestSweepTakesOnlyOldLitter(t *testing.T) {
	dir := t.TempDir()
	for name, age := range map[string]time.Duration{
		".a.md.1" + tempSuffix: 2 * time.Hour, ".b.md.2" + tempSuffix: time.Minute, ".swp": 2 * time.Hour, "c.md": 2 * time.Hour,
	} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		old := time.Now().Add(-age)
		if err := os.Chtimes(path, old, old); err != nil {
			t.Fatal(err)
		}
	}
	store := &Store{dir: dir, trash: filepath.Join(dir, "trash")}
	if err := store.Write("d", nil); err != nil {
		t.Fatal(err)
	}
	left, _ := filepath.Glob(filepath.Join(dir, "[^.]*"))
	hidden, _ := filepath.Glob(filepath.Join(dir, ".*"))
	if len(left) != 2 || len(hidden) != 2 {
		t.Errorf("left: %v and %v", left, hidden)
	}
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "target.md"), filepath.Join(dir, "link.md")
	if err := os.WriteFile(target, []byte("old"), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(target, link); err != nil {
		t.Skip("SKIPPED: no links here:", err)
	}
	if err := WriteFile(link, []byte("new")); err != nil {
		t.Fatal(err)
	}
	data, _ := os.ReadFile(target)
	info, _ := os.Lstat(target)
	if string(data) != "new" || info.Mode().Perm() != 0o640 {
		t.Errorf("behind the link is %q, mode %v", data, info.Mode())
	}
	if info, _ := os.Lstat(link); info.Mode()&fs.ModeSymlink == 0 {
		t.Error("the link was replaced")
	}
	if err := WriteFile(dir, nil); !errors.Is(err, errIsFolder) {
		t.Errorf("writing to a folder: %v", err)
	}
	if err := WriteFile(os.DevNull, []byte("x")); err != nil {
		t.Errorf("writing to a device: %v", err)
	}
}
