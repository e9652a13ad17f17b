package clipboard

import (
	"fmt"
	"os"
	"path/filepath"

	"jobdraft/internal/atomicfile"
)

// lastCopy is the file of the last copy.
const lastCopy = "last-copy.txt"

// Keep writes text to the file of the last copy in dir and returns its path. It
// creates dir if it is missing. Only the user can read the file.
func Keep(dir, text string) (path string, err error) {
	if err := keep(dir, text); err != nil && !atomicfile.Unsynced(err) {
		return "", fmt.Errorf("keep the copy: %w", err)
	}
	return filepath.Join(dir, lastCopy), nil
}

func keep(dir, text string) error {
	const folderMode, fileMode = 0o700, 0o600
	if err := os.MkdirAll(dir, folderMode); err != nil {
		return err
	}
	folder, err := atomicfile.OpenDir(dir)
	if err != nil {
		return err
	}
	defer folder.Close()
	return folder.Replace(lastCopy, []byte(text), fileMode, nil)
}
