package atomicfile_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/atomicfile/atomicfiletest"
)

const perm = 0o600

// waysToSave save a file "d.md" of a folder, over an old text or a free name.
var waysToSave = []struct {
	name string
	over []string
	save func(dir string, data []byte) error
}{
	{"Dir.Replace", []string{"old", ""}, inDir(func(d *atomicfile.Dir, data []byte) error {
		return d.Replace("d.md", data, perm, nil)
	})},
	{"Dir.Add", []string{""}, inDir(func(d *atomicfile.Dir, data []byte) error { return d.Add("d.md", data, perm) })},
	{"WriteFile", []string{"old", ""}, func(dir string, data []byte) error {
		return atomicfile.WriteFile(filepath.Join(dir, "d.md"), data)
	}},
}

func inDir(save func(*atomicfile.Dir, []byte) error) func(string, []byte) error {
	return func(path string, data []byte) error {
		d, err := atomicfile.OpenDir(path)
		if err != nil {
			return err
		}
		defer d.Close()
		return save(d, data)
	}
}

// If any operation of a save fails in any way, the file holds the old text or
// the new one, and nothing else is left; only a text that would outlast a power
// cut counts as saved.
func TestASaveFailsWhole(t *testing.T) {
	tried := 0
	for _, way := range waysToSave {
		for _, old := range way.over {
			for _, fault := range atomicfiletest.Faults {
				at := 1
				for saveFails(t, way.save, old, fault, at) {
					if t.Failed() {
						t.Fatalf("%s over %q: %s at operation %d", way.name, old, fault.Name, at)
					}
					at++
				}
				tried += at - 1
			}
		}
	}
	if tried < 100 {
		t.Errorf("only %d faults were tried", tried)
	}
}

// saveFails saves with a fault at one operation. It returns false if the save
// has no such operation.
func saveFails(
	t *testing.T, save func(dir string, data []byte) error, old string, fault atomicfiletest.Fault, at int,
) bool {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, "d.md")
	if old != "" {
		must(t, os.WriteFile(path, []byte(old), perm))
	}
	const fresh = "new version"
	f, restore := atomicfiletest.FailAt(t, fault, at)
	err := save(dir, []byte(fresh))
	restore()
	data, readErr := os.ReadFile(path)
	switch s := string(data); {
	case old == "" && errors.Is(readErr, fs.ErrNotExist):
	case readErr != nil || s != fresh && s != old || s == "":
		t.Errorf("the file has %q, %v", s, readErr)
	}
	if err == nil && (string(data) != fresh || !f.Durable) {
		t.Errorf("reported as saved; the file has %q, durable: %v", data, f.Durable)
	}
	if f.Count < at && err != nil {
		t.Errorf("nothing failed, but: %v", err)
	}
	onlyFile(t, dir)
	return f.Count >= at
}

// onlyFile fails if a user sees anything but the file in the folder.
func onlyFile(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	must(t, err)
	for _, e := range entries {
		if e.Name() != "d.md" && !strings.HasPrefix(e.Name(), ".") {
			t.Errorf("%s was left behind", e.Name())
		}
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Without a sync of the folder the new text is in place but not saved.
func TestUnsynced(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.md")
	restore := atomicfiletest.WithoutSync(t)
	err := atomicfile.WriteFile(path, []byte("new"))
	restore()
	if text, _ := os.ReadFile(path); !atomicfile.Unsynced(err) || string(text) != "new" {
		t.Errorf("the file has %q, %v", text, err)
	}
	if err := atomicfile.WriteFile(t.TempDir(), nil); err == nil || atomicfile.Unsynced(err) {
		t.Errorf("writing to a folder: %v", err)
	}
}

// Put leaves the old text or the new one too, and replaces a link instead of
// following it; it does not wait for the disk.
func TestPut(t *testing.T) {
	for _, fault := range atomicfiletest.Faults {
		for at := 1; at < 8; at++ {
			dir := t.TempDir()
			path := filepath.Join(dir, "d.md")
			must(t, os.WriteFile(path, []byte("old"), perm))
			d, err := atomicfile.OpenDir(dir)
			must(t, err)
			f, restore := atomicfiletest.FailAt(t, fault, at)
			err = d.Put("d.md", []byte("new"), perm)
			restore()
			d.Close()
			text, _ := os.ReadFile(path)
			if s := string(text); s != "old" && s != "new" || err == nil && s != "new" || err == nil && f.Durable {
				t.Errorf("%s at %d: the file has %q, %v", fault.Name, at, text, err)
			}
			onlyFile(t, dir)
		}
	}
}
