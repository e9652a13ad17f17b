//go:build unix

package atomicfile

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// A replaced file keeps its mode, even a part that the umask would take from a
// new one.
func TestModesAreKept(t *testing.T) {
	dir := t.TempDir()
	d := openDir(t, dir)
	file, link := filepath.Join(dir, "file.md"), filepath.Join(dir, "link.md")
	must(t, os.WriteFile(file, nil, 0o600))
	must(t, os.Symlink(file, link))
	for _, want := range []fs.FileMode{0o664, 0o666, 0o640, 0o600, 0o444} {
		for name, save := range map[string]func() error{
			"Dir.Replace": func() error { return d.Replace("file.md", []byte("text"), 0o600, nil) },
			"WriteFile":   func() error { return WriteFile(link, []byte("text")) },
		} {
			must(t, os.Chmod(file, want))
			must(t, save())
			if info, err := os.Stat(file); err != nil || info.Mode().Perm() != want {
				t.Errorf("%s: mode %v, want %v", name, info.Mode(), want)
			}
		}
	}
}

// A private file is as private on another disk.
func TestACopyKeepsItsMode(t *testing.T) {
	from, to := filepath.Join(t.TempDir(), "d.md"), filepath.Join(t.TempDir(), "d.md")
	for _, want := range []fs.FileMode{0o600, 0o666} {
		must(t, os.WriteFile(from, []byte("text"), 0o600))
		must(t, os.Chmod(from, want))
		must(t, copyFile(from, to))
		if info, err := os.Stat(to); err != nil || info.Mode().Perm() != want {
			t.Errorf("the copy has mode %v, want %v", info.Mode(), want)
		}
	}
}
