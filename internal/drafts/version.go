package drafts

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
)

// key names a draft in the state.
func (s *Store) key(name string) string { return s.keys()(name) }

// keys names drafts in the state. The last element is no link that is
// followed: a link among the drafts is replaced by the first save.
func (s *Store) keys() func(name string) string {
	dir := canonical(s.dir)
	return func(name string) string { return keyOf(filepath.Join(dir, name+extension)) }
}

// Versions are the older texts of a draft, also of a deleted one, the newest
// first.
func (s *Store) Versions(name string) []Version { return s.state.versions(s.key(name)).list() }

// ErrNoVersion says that a draft has no such older text.
var ErrNoVersion = errors.New("there is no such version")

// Restore brings back an older text of a draft, also of a deleted one: the
// newest where the number is 0. The present text becomes a version.
func (s *Store) Restore(name string, number int) error {
	for _, v := range s.Versions(name) {
		if v.Number == number || number == 0 {
			return s.bringBack(name, v)
		}
	}
	return ErrNoVersion
}

// TakeTheirs makes the draft what another program wrote. The present text
// becomes a version.
func (s *Store) TakeTheirs(name string, theirs Version) error {
	if err := s.bringBack(name, theirs); err != nil {
		return err
	}
	return s.state.conflicts(s.key(name)).remove(theirs)
}

// KeepOurs leaves the draft as it is. What another program wrote becomes a
// version.
func (s *Store) KeepOurs(name string, theirs Version) error {
	text, changed, err := readWhole(theirs.Path)
	if err != nil {
		return err
	}
	key := s.key(name)
	if _, err := s.state.versions(key).put(text, changed); err != nil {
		return err
	}
	return s.state.conflicts(key).remove(theirs)
}

// bringBack makes a text the draft, unless that is open somewhere.
func (s *Store) bringBack(name string, v Version) error {
	l, err := s.state.take(s.key(name))
	if err != nil {
		return err
	}
	defer l.release()
	text, _, err := readWhole(v.Path)
	if err != nil {
		return err
	}
	if err := s.keepPresent(name); err != nil {
		return fmt.Errorf("the present text cannot be kept: %w", err)
	}
	return s.Write(name, text)
}

// keepPresent makes a version of the draft as it is.
func (s *Store) keepPresent(name string) error {
	text, changed, err := readWhole(s.Path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		_, err = s.state.versions(s.key(name)).put(text, changed)
	}
	return err
}

// moveHistory takes the versions, conflicts and edits of a draft to another name.
func (s *Store) moveHistory(from, to string) error {
	old, fresh := s.key(from), s.key(to)
	return errors.Join(
		s.state.versions(old).moveTo(s.state.versions(fresh)),
		s.state.conflicts(old).moveTo(s.state.conflicts(fresh)),
		s.state.journal(old).moveTo(s.state.journal(fresh)))
}

// noted finds what the state has of drafts that are listed.
func (s *Store) noted() func(e *Entry) {
	if s.state == "" {
		return func(*Entry) {}
	}
	key := s.keys()
	conflicts := s.state.has("conflicts")
	copied := s.state.has("copied")
	return func(e *Entry) {
		if conflicts {
			e.Conflicts = s.state.conflicts(key(e.Name)).list()
		}
		if copied {
			e.Copied = s.state.copiedAt(key(e.Name))
		}
	}
}
