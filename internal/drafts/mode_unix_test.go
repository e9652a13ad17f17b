//go:build unix

package drafts

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// A file that is replaced keeps its mode, also the part that the umask would
// take from a new one.
func TestModesAreKept(t *testing.T) {
	s, dir := newStore(t), t.TempDir()
	file, link := filepath.Join(dir, "file.md"), filepath.Join(dir, "link.md")
	must(t, s.Write("d", nil))
	must(t, os.WriteFile(file, nil, 0o600))
	must(t, os.Symlink(file, link))
	for _, want := range []fs.FileMode{0o664, 0o666, 0o640, 0o600, 0o444} {
		for path, save := range map[string]func() error{
			s.Path("d"): func() error { return s.Write("d", []byte("text")) },
			file:        func() error { return WriteFile(link, []byte("text")) },
		} {
			must(t, os.Chmod(path, want))
			must(t, save())
			if info, err := os.Stat(path); err != nil || info.Mode().Perm() != want {
				t.Errorf("%s has mode %v, want %v", path, info.Mode(), want)
			}
		}
	}
}

// A draft that goes to a trash on another disk is as private there.
func TestACopyKeepsItsMode(t *testing.T) {
	from, to := filepath.Join(t.TempDir(), "d.md"), filepath.Join(t.TempDir(), "d.md")
	must(t, os.WriteFile(from, []byte("text"), fileMode))
	must(t, copyFile(from, to))
	if info, err := os.Stat(to); err != nil || info.Mode().Perm() != fileMode {
		t.Errorf("the copy has mode %v", info.Mode())
	}
}
