package clipboard

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// lastCopy is the file that has what was copied last.
const lastCopy = "last-copy.txt"

// Keep writes text to the file of the last copy in dir, which it makes where
// it is missing, and returns the path. The old file stays whole until the new
// one is; both are for the person alone.
func Keep(dir, text string) (path string, err error) {
	path = filepath.Join(dir, lastCopy)
	if err := replace(path, text); err != nil {
		return "", fmt.Errorf("keep the copy: %w", err)
	}
	return path, nil
}

// replace puts a new file in the place of path.
func replace(path, text string) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	temp, err := os.CreateTemp(dir, "."+lastCopy+"-*.tmp") // mode 0600
	if err != nil {
		return err
	}
	if err := fill(temp, text); err != nil {
		return errors.Join(err, os.Remove(temp.Name()))
	}
	if err := os.Rename(temp.Name(), path); err != nil {
		return errors.Join(err, os.Remove(temp.Name()))
	}
	syncFolder(dir)
	return nil
}

// fill writes, syncs and closes f.
func fill(f *os.File, text string) error {
	_, err := f.WriteString(text)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// syncFolder makes the rename last through a power cut. Some file systems and
// Windows cannot; the copy itself is kept all the same.
func syncFolder(dir string) {
	if f, err := os.Open(dir); err == nil {
		_ = f.Sync()
		_ = f.Close()
	}
}
