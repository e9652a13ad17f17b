package drafts

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// fault is what goes wrong at one operation of a save.
type fault struct {
	name string
	err  error
	done bool // the operation is done all the same, and only its answer is lost
	stop bool // nothing works after it, as when the power goes
}

var faults = []fault{
	{name: "short write"}, // A write of half without a word; elsewhere nothing.
	{name: "disk full", err: syscall.ENOSPC},
	{name: "input/output error", err: syscall.EIO},
	{name: "error after it was done", err: syscall.EIO, done: true},
	{name: "stop", err: syscall.EIO, stop: true},
	{name: "stop after it was done", err: syscall.EIO, done: true, stop: true},
}

// failing has the operation of a number fail, in whatever folder. It counts
// them, and notes whether the new version would outlast a power cut; to sync
// is to note that, as the disk would make the many tries slow.
type failing struct {
	fault
	at, n   int
	synced  bool // the text is on disk
	placed  bool // under its name, after that
	durable bool // and the folder, after that
}

// do does an operation, or what is left of it where it fails.
func (f *failing) do(operation func() error) error {
	f.n++
	if f.n > f.at && f.stop && f.at > 0 {
		return f.err
	}
	if f.n != f.at {
		return operation()
	}
	if f.done || f.err == nil {
		_ = operation()
	}
	return f.err
}

type failingFolder struct {
	folder
	*failing
}

func (f failingFolder) create(name string, mode fs.FileMode) (out file, err error) {
	err = f.do(func() (err error) {
		out, err = f.folder.create(name, mode)
		return err
	})
	return failingFile{out, f.failing}, err
}

func (f failingFolder) rename(from, to string) error {
	return f.do(func() error {
		err := f.folder.rename(from, to)
		f.placed = f.synced && err == nil
		return err
	})
}

func (f failingFolder) link(from, to string) error {
	return f.do(func() error {
		err := f.folder.link(from, to)
		f.placed = f.synced && err == nil
		return err
	})
}

func (f failingFolder) remove(name string) error {
	return f.do(func() error { return f.folder.remove(name) })
}

func (f failingFolder) sync() error {
	return f.do(func() error {
		f.durable = f.placed
		return nil
	})
}

type failingFile struct {
	file
	f *failing
}

func (w failingFile) Write(p []byte) (n int, err error) {
	half := w.f.n+1 == w.f.at && !w.f.done
	err = w.f.do(func() (err error) {
		if !half {
			n, err = w.file.Write(p)
		}
		return err
	})
	if half {
		n, _ = w.file.Write(p[:len(p)/2])
	}
	return n, err
}

func (w failingFile) Chmod(bits fs.FileMode) error {
	return w.f.do(func() error { return w.file.Chmod(bits) })
}

func (w failingFile) Sync() error {
	return w.f.do(func() error {
		w.f.synced = true
		return nil
	})
}

func (w failingFile) Close() error { return w.f.do(w.file.Close) }

// failAt has the operation of a number fail in every folder, until the test
// ends; the number 0 only counts.
func failAt(t *testing.T, what fault, at int) *failing {
	t.Helper()
	f := &failing{fault: what, at: at}
	before := onDisk
	onDisk = func(root *os.Root) folder { return failingFolder{before(root), f} }
	t.Cleanup(func() { onDisk = before })
	return f
}

// unsyncable is a folder that takes everything and cannot be synced.
type unsyncable struct{ folder }

func (unsyncable) sync() error { return syscall.EIO }

// withoutSync lets no folder be synced, until the test ends or the sync is
// brought back.
func withoutSync(t *testing.T) (back func()) {
	before := onDisk
	onDisk = func(root *os.Root) folder { return unsyncable{before(root)} }
	back = func() { onDisk = before }
	t.Cleanup(back)
	return back
}

// waysToSave save a new version in a folder, over an old one or where there is
// none.
var waysToSave = []struct {
	name string
	over []string
	save func(dir string, data []byte) error
}{
	{"a draft", []string{"old", ""}, func(dir string, data []byte) error { return storeIn(dir).Write("d", data) }},
	{"a new draft", []string{""}, func(dir string, data []byte) error {
		_, err := storeIn(dir).Create("d", data)
		return err
	}},
	{"a file", []string{"old", ""}, func(dir string, data []byte) error { return WriteFile(filepath.Join(dir, "d.md"), data) }},
}

func storeIn(dir string) *Store { return &Store{dir: dir, trash: filepath.Join(dir, "trash")} }

// Whatever operation of a save fails in whatever way, the old version or the
// new one is there, whole and alone; and what is not there to stay is not
// called saved.
func TestASaveFailsWhole(t *testing.T) {
	tried := 0
	for _, way := range waysToSave {
		for _, old := range way.over {
			for _, what := range faults {
				at := 1
				for saveFails(t, way.save, old, what, at) {
					if t.Failed() {
						t.Fatalf("%s over %q: %s at operation %d", way.name, old, what.name, at)
					}
					at++
				}
				tried += at - 1
			}
		}
	}
	t.Logf("%d faults", tried)
}

// saveFails saves with a fault at the operation of a number. It is false where
// the save has no such operation, so that all were tried.
func saveFails(t *testing.T, save func(dir string, data []byte) error, old string, what fault, at int) bool {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, "d.md")
	if old != "" {
		if err := os.WriteFile(path, []byte(old), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const fresh = "new version"
	before := onDisk
	f := failAt(t, what, at)
	err := save(dir, []byte(fresh))
	onDisk = before
	data, readErr := os.ReadFile(path)
	switch s := string(data); {
	case old == "" && errors.Is(readErr, fs.ErrNotExist):
	case readErr != nil || s != fresh && s != old || s == "":
		t.Errorf("the file has %q, %v", s, readErr)
	}
	if err == nil && (string(data) != fresh || !f.durable) {
		t.Errorf("called saved; the file has %q, to stay: %v", data, f.durable)
	}
	if f.n < at && err != nil {
		t.Errorf("nothing failed, and yet: %v", err)
	}
	visible(t, dir)
	return f.n >= at
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
