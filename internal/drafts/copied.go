package drafts

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"time"
)

// NoteCopied notes when the draft in a file was last copied, below a folder for
// state: what is done with a draft is no part of it. The note is an empty file
// of that time, named after a digest of the path.
func NoteCopied(state, path string, when time.Time) error {
	note, err := copiedNote(state, path)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(note), folderMode); err != nil {
		return err
	}
	if err := os.WriteFile(note, nil, fileMode); err != nil {
		return err
	}
	return os.Chtimes(note, when, when)
}

// Copied is when the draft in a file was last copied, the zero time for never.
func Copied(state, path string) time.Time {
	note, err := copiedNote(state, path)
	if err != nil {
		return time.Time{}
	}
	info, err := os.Stat(note)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

func copiedNote(state, path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	const enough = 16 // bytes of the digest
	digest := sha256.Sum256([]byte(path))
	return filepath.Join(state, "copied", hex.EncodeToString(digest[:enough])), nil
}
