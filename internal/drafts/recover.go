package drafts

import (
	"errors"
	"os"
	"path/filepath"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/posting"
)

// Recover saves the texts that were left in refuges by programs that have ended,
// and returns the names of their drafts. A draft that is as it was gets the text
// that was not saved, and keeps the older one as a version; else the text becomes
// a draft of its own. What cannot be saved stays where it is, with the reason.
func (s *Store) Recover() (names []string, err error) {
	for _, folder := range s.state.refuges() {
		paths, _ := filepath.Glob(filepath.Join(folder, refugePrefix+"*"+refugeSuffix)) // The pattern is right.
		for _, path := range paths {
			name, failed := s.recoverFrom(path)
			if name != "" {
				names = append(names, name)
			}
			err = errors.Join(err, failed)
		}
	}
	return names, err
}

// recoverFrom saves the text of one refuge, unless its program is still there.
func (s *Store) recoverFrom(path string) (name string, err error) {
	file, ok := openRefuge(path)
	if !ok {
		return "", nil
	}
	name, saved, err := s.adoptFrom(path)
	_ = unlockFile(file)
	file.Close()
	if saved {
		_ = os.Remove(path) // What stays is taken in again, and found to be saved.
	}
	return name, err
}

// adoptFrom saves the text of a file. A file that is no refuge is left alone.
func (s *Store) adoptFrom(path string) (name string, saved bool, err error) {
	data, err := atomicfile.ReadUpTo(path, MaxRead+MaxRead)
	if err != nil {
		return "", false, err
	}
	t, ok := parseRefuge(data)
	if !ok {
		return "", len(data) <= 1, nil // The program ended as soon as the file was there.
	}
	name, err = s.adopt(t)
	return name, err == nil || atomicfile.Unsynced(err), err
}

// openRefuge opens and locks a file of our own.
func openRefuge(path string) (*os.File, bool) {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() || !isOurs(info) {
		return nil, false
	}
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return nil, false
	}
	if held, _ := lockFile(file); held {
		file.Close()
		return nil, false
	}
	return file, true
}

// adopt saves a text that was not saved, and returns the name of its draft; none
// if the draft has it already.
func (s *Store) adopt(t refugeText) (string, error) {
	if t.Draft != "" && filepath.Base(t.Draft) == t.Draft {
		present, err := s.Read(t.Draft)
		switch {
		case err == nil && sum(present) == sum(t.text):
			return "", nil
		case err == nil && sum(present) == t.Base:
			h := s.OpenDraft(t.Draft, present)
			defer h.Close()
			if h.Holder() == nil {
				return t.Draft, h.recovered(t, present)
			}
		}
	}
	return s.Create(t.Title, t.text)
}

// recovered saves the text that was not saved, as one edit that can be undone.
func (h *Handle) recovered(t refugeText, present []byte) error {
	history, _ := h.History() // One that cannot be read begins anew.
	edit := posting.NewDelta("what was recovered", string(present), string(t.text))
	h.Record(history.With(&edit), string(t.text))
	_, err := h.Save(t.Title, t.text)
	return err
}
