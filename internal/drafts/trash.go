package drafts

import (
	"errors"
	"io/fs"
	"os"
	"time"
)

// Trash moves a draft to the trash and returns what brings it back. Its text
// is a version too, where there is a place for one. When it was copied is
// forgotten, unless it comes back: the next draft of that name was not.
func (s *Store) Trash(name string) (restore func() error, err error) {
	l, err := s.state.take(s.key(name))
	if err != nil {
		return nil, err
	}
	defer l.release()
	_ = s.keepPresent(name) // The trash has it.
	if err := os.MkdirAll(s.trash, folderMode); err != nil {
		return nil, err
	}
	bin := &Store{dir: s.trash}
	to, err := bin.freeName(name)
	if err != nil {
		return nil, err
	}
	if err := move(s.Path(name), bin.Path(to)); err != nil {
		return nil, err
	}
	copied := s.state.whenCopied(s.key(name))
	s.forgetCopied(name)
	return func() error { return s.untrash(bin.Path(to), name, copied) }, nil
}

func (s *Store) untrash(path, name string, copied time.Time) error {
	back, err := s.freeName(name)
	if err != nil {
		return err
	}
	if err := move(path, s.Path(back)); err != nil {
		return err
	}
	if !copied.IsZero() {
		_ = s.NoteCopied(back, copied) // The draft is back, and that is what counts.
	}
	return nil
}

// move renames a file, and copies it where the two folders are on different
// file systems.
func move(from, to string) error {
	err := os.Rename(from, to)
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := copyFile(from, to); err != nil {
		return err
	}
	return os.Remove(from)
}

// copyFile copies a file with its mode: a draft is private in the trash too.
func copyFile(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	return writeAt(to, data, mode{info.Mode().Perm(), true}, nil)
}
