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
	bin := &Store{dir: s.trash}
	to, err := bin.freeName(name)
	if err != nil {
		return nil, err
	}
	if err := atomicfile.Move(s.Path(name), bin.Path(to)); err != nil {
		return nil, err
	}
	copied := s.state.copiedAt(s.key(name))
	s.forgetCopied(name)
	return func() error { return s.untrash(bin.Path(to), name, copied) }, nil
}

func (s *Store) untrash(path, name string, copied time.Time) error {
	back, err := s.freeName(name)
	if err != nil {
		return err
	}
	if err := atomicfile.Move(path, s.Path(back)); err != nil {
		return err
	}
	if !copied.IsZero() {
		_ = s.NoteCopied(back, copied) // The draft is back, and that is what counts.
	}
	return nil
}
