package drafts

import (
	"os"
	"time"

	"jobdraft/internal/atomicfile"
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
	bin := s.bin()
	to, err := bin.freeName(name)
	if err != nil {
		return nil, err
	}
	if err := atomicfile.Move(s.Path(name), bin.Path(to)); err != nil {
		return nil, err
	}
	copied := s.state.copiedAt(s.key(name))
	s.forgetCopied(name)
	return func() error {
		_, err := s.untrash(bin.Path(to), name, copied)
		return err
	}, nil
}

// Trashed lists what is in the trash, the draft that was changed last first.
func (s *Store) Trashed() ([]Entry, error) { return s.bin().List() }

// ReadTrashed reads a draft in the trash, as Read does.
func (s *Store) ReadTrashed(name string) ([]byte, error) { return s.bin().Read(name) }

// Untrash brings a draft back from the trash and returns the name that it has
// then.
func (s *Store) Untrash(name string) (string, error) {
	return s.untrash(s.bin().Path(name), name, time.Time{})
}

// bin is the trash as a folder of drafts without a state.
func (s *Store) bin() *Store { return &Store{dir: s.trash} }

func (s *Store) untrash(path, name string, copied time.Time) (string, error) {
	back, err := s.freeName(name)
	if err != nil {
		return "", err
	}
	dir, err := s.open()
	if err != nil {
		return "", err
	}
	defer dir.Close()
	if err := atomicfile.Move(path, s.Path(back)); err != nil {
		return "", err
	}
	if !copied.IsZero() {
		_ = s.NoteCopied(back, copied) // The draft is back, and that is what counts.
	}
	return back, nil
}
