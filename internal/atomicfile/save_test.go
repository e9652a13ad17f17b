package atomicfile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func openDir(t *testing.T, path string) *Dir {
	t.Helper()
	d, err := OpenDir(path)
	must(t, err)
	t.Cleanup(d.Close)
	return d
}

func TestSweepRemovesOnlyOldLitter(t *testing.T) {
	dir, now := t.TempDir(), time.Now()
	for name, age := range map[string]time.Duration{
		".a.md.1" + tempSuffix: 2 * time.Hour, ".b.md.2" + tempSuffix: time.Minute,
		".swp": 2 * time.Hour, "c.md": 2 * time.Hour,
	} {
		path := filepath.Join(dir, name)
		must(t, os.WriteFile(path, nil, 0o600))
		must(t, os.Chtimes(path, now.Add(-age), now.Add(-age)))
	}
	openDir(t, dir).Sweep(now)
	var left []string
	entries, err := os.ReadDir(dir)
	must(t, err)
	for _, e := range entries {
		left = append(left, e.Name())
	}
	if want := []string{".b.md.2" + tempSuffix, ".swp", "c.md"}; !slices.Equal(left, want) {
		t.Errorf("left: %v, want %v", left, want)
	}
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "target.md"), filepath.Join(dir, "link.md")
	must(t, os.WriteFile(target, []byte("old"), 0o640))
	if err := os.Symlink(target, link); err != nil {
		t.Skip("SKIPPED: no links here:", err)
	}
	must(t, WriteFile(link, []byte("new")))
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
	must(t, WriteFile(os.DevNull, []byte("x")))
}

// A link to nothing, also through another, is followed: the file that it names is
// made, and the links stay.
func TestWriteFileThroughADanglingLink(t *testing.T) {
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	target, link, outer := in("in/target.md"), in("link.md"), in("outer.md")
	must(t, os.Mkdir(in("in"), 0o700))
	if err := os.Symlink(filepath.Join("in", "target.md"), link); err != nil {
		t.Skipf("SKIPPED: no links here: %v", err)
	}
	must(t, os.Symlink(link, outer))
	must(t, WriteFile(outer, []byte("text")))
	if data, err := os.ReadFile(target); string(data) != "text" {
		t.Errorf("%q: %v", data, err)
	}
	for _, l := range []string{link, outer} {
		if info, _ := os.Lstat(l); info.Mode()&fs.ModeSymlink == 0 {
			t.Errorf("%s is a link no more", l)
		}
	}
	loop := in("loop.md")
	must(t, os.Symlink(loop, loop))
	if WriteFile(loop, nil) == nil {
		t.Error("a link to itself is written through")
	}
}

// A guard that refuses leaves the old text and no litter.
func TestGuard(t *testing.T) {
	dir, refused := t.TempDir(), errors.New("refused")
	path := filepath.Join(dir, "f")
	must(t, os.WriteFile(path, []byte("old"), 0o600))
	err := Replace(path, []byte("new"), func() error { return refused })
	text, _ := os.ReadFile(path)
	left, _ := os.ReadDir(dir)
	if !errors.Is(err, refused) || string(text) != "old" || len(left) != 1 {
		t.Errorf("the file has %q of %d files, %v", text, len(left), err)
	}
}

func TestAddNeverReplaces(t *testing.T) {
	dir := t.TempDir()
	d, path := openDir(t, dir), filepath.Join(dir, "f")
	must(t, d.Add("f", []byte("first"), 0o600))
	err := d.Add("f", []byte("second"), 0o600)
	if text, _ := os.ReadFile(path); !errors.Is(err, fs.ErrExist) || string(text) != "first" {
		t.Errorf("the file has %q, %v", text, err)
	}
	must(t, d.Rename("f", "g"))
	must(t, d.Probe(0o600))
	if left, _ := os.ReadDir(dir); len(left) != 1 || left[0].Name() != "g" {
		t.Errorf("left: %v", left)
	}
}

func TestReadUpTo(t *testing.T) {
	dir := t.TempDir()
	path, pipe := filepath.Join(dir, "f"), filepath.Join(dir, "pipe")
	must(t, os.WriteFile(path, []byte("text"), 0o600))
	for limit, want := range map[int64]string{3: "tex", 4: "text", 5: "text"} {
		if got, err := ReadUpTo(path, limit); err != nil || string(got) != want {
			t.Errorf("up to %d: %q, %v", limit, got, err)
		}
	}
	if _, err := ReadUpTo(dir, 1); !errors.Is(err, errIsFolder) {
		t.Errorf("reading a folder: %v", err)
	}
	if makeFIFO(t, pipe); !exists(pipe) {
		return
	}
	if _, err := ReadUpTo(pipe, 1); !errors.Is(err, ErrNotRegular) {
		t.Errorf("reading a pipe: %v", err)
	}
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
