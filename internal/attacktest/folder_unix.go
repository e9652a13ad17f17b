//go:build unix

package attacktest

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
)

// Odd are the names of what [Folder] puts into a folder beside one good
// document: nothing of it can be read as one.
var Odd = []string{"fifo", "device", "loop", "vanished", "folder"}

// Good is the name of the good document, and its title.
const Good = "good"

// Folder makes a folder of documents with everything in it that is none.
func Folder(dir string) error {
	path := func(name string) string { return filepath.Join(dir, name+".md") }
	const mode = 0o700
	return errors.Join(
		os.MkdirAll(path("folder"), mode),
		syscall.Mkfifo(path("fifo"), mode),
		os.Symlink("/dev/zero", path("device")),
		os.Symlink(path("loop"), path("loop")),
		os.Symlink(path("nothing"), path("vanished")),
		os.WriteFile(path(Good), []byte("# "+Good+"\n\n## Perks\n\n- [x] One\n"), mode),
	)
}
