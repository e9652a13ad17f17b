package drafts

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// failing is a folder in which the operation of a number fails.
type failing struct {
	rootFolder
	at, n int
	err   error
	stop  bool // nothing works after the fault, as when the power goes
}

func (f *failing) fails() bool {
	f.n++
	return f.n == f.at || f.stop && f.n > f.at
}

func (f *failing) create(name string, mode fs.FileMode) (file, error) {
	if f.fails() {
		return nil, f.err
	}
	out, err := f.rootFolder.create(name, mode)
	return failingFile{out, f}, err
}

func (f *failing) rename(from, to string) error {
	if f.fails() {
		return f.err
	}
	return f.rootFolder.rename(from, to)
}

func (f *failing) remove(name string) error {
	if f.fails() {
		return f.err
	}
	return f.rootFolder.remove(name)
}

func (f *failing) sync() error {
	if f.fails() {
		return f.err
	}
	return f.rootFolder.sync()
}

type failingFile struct {
	file
	f *failing
}

func (w failingFile) Write(p []byte) (int, error) {
	if w.f.fails() {
		n, _ := w.file.Write(p[:len(p)/2]) // A short write, as a full disk gives it.
		return n, w.f.err
	}
	return w.file.Write(p)
}

func (w failingFile) Sync() error {
	if w.f.fails() {
		return w.f.err
	}
	return w.file.Sync()
}

func (w failingFile) Close() error {
	err := w.file.Close()
	if w.f.fails() {
		return w.f.err
	}
	return err
}

// Whatever operation of a save fails, the old version or the new one is there.
func TestASaveFailsWhole(t *testing.T) {
	const operations = 7
	for _, stop := range []bool{false, true} {
		for at := 1; at <= operations; at++ {
			dir := t.TempDir()
			path := filepath.Join(dir, "d.md")
			if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
				t.Fatal(err)
			}
			root, err := os.OpenRoot(dir)
			if err != nil {
				t.Fatal(err)
			}
			f := &failing{rootFolder: rootFolder{root}, at: at, err: syscall.ENOSPC, stop: stop}
			err = save(f, "d.md", []byte("new version"), 0o600)
			data, _ := os.ReadFile(path)
			if s := string(data); s != "old" && s != "new version" {
				t.Errorf("a fault at operation %d left %q", at, s)
			}
			if err == nil && string(data) != "new version" {
				t.Errorf("operation %d: saved, but the file has %q", at, data)
			}
			if f.n >= at && err == nil && at < operations {
				t.Errorf("operation %d failed and the save did not", at)
			}
			visible(t, dir)
			root.Close()
		}
	}
}

// visible fails if anything but the draft can be seen in the folder.
func visible(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != "d.md" && !strings.HasPrefix(e.Name(), ".") {
			t.Errorf("%s was left behind", e.Name())
		}
	}
}

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
