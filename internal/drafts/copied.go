package drafts

import (
	"os"
	"path/filepath"
	"time"
)

// copiedPath is the path of an empty file whose time is the last copy of the
// document of a key. It is empty if there is no folder for the state.
func (s state) copiedPath(key string) string { return s.in("copied", key) }

// NoteCopied notes when a draft was last copied: what is done with a draft is
// no part of it. Without a folder for the state nothing is noted.
func (s *Store) NoteCopied(name string, when time.Time) error {
	note := s.state.copiedPath(s.key(name))
	if note == "" {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(note), folderMode); err != nil {
		return err
	}
	if err := os.WriteFile(note, nil, fileMode); err != nil {
		return err
	}
	return os.Chtimes(note, when, when)
}

// copiedAt is when the document of a key was last copied, the zero time for
// never.
func (s state) copiedAt(key string) time.Time {
	info, err := os.Stat(s.copiedPath(key))
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

// moveCopied takes the note of a draft to another name, in the place of what a
// draft of that name has left; also where there is none.
func (s *Store) moveCopied(from, to string) {
	s.forgetCopied(to)
	_ = os.Rename(s.state.copiedPath(s.key(from)),
		s.state.copiedPath(s.key(to))) // That a draft was copied can be forgotten.
}

// forgetCopied takes the note of a draft away.
func (s *Store) forgetCopied(name string) {
	_ = os.Remove(s.state.copiedPath(s.key(name))) // Most often there is none.
}
