package atomicfile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Move renames a file, and copies it if the two folders are on different file
// systems.
func Move(from, to string) error {
	err := os.Rename(from, to)
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := copyFile(from, to); err != nil {
		return err
	}
	return os.Remove(from)
}

// copyFile copies a file with its mode: a private file stays private.
func copyFile(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	dir, err := OpenDir(filepath.Dir(to))
	if err != nil {
		return err
	}
	defer dir.Close()
	return replace(dir.disk, filepath.Base(to), data, mode{info.Mode().Perm(), true}, nil)
}
