package drafts

import (
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"jobdraft/internal/atomicfile"
)

const (
	extension  = ".md"
	folderMode = 0o700
	fileMode   = 0o600
	// MaxRead is the most that Read returns: a byte more than a document may
	// have, so that the reader can tell.
	MaxRead = 64<<10 + 1
)

// Store is a folder of drafts. The folder is made at the first save, and not
// again if it disappears: see [place].
type Store struct {
	dir, trash string
	state      state
	place      place
	sweepOnce  sync.Once
}

// Open is the store of a folder, with its trash. The state is the folder of
// locks, versions, conflicts and notes; where it is empty there are none.
func Open(dir, trash, stateDir string) (*Store, error) {
	if dir == "" || trash == "" {
		return nil, errors.New("there is no folder for drafts")
	}
	s := &Store{dir: dir, trash: trash, state: state(stateDir)}
	s.place.see(dir)
	return s, nil
}

// Dir is the folder.
func (s *Store) Dir() string { return s.dir }

// Path is the file of a draft.
func (s *Store) Path(name string) string { return filepath.Join(s.dir, name+extension) }

// Entry is a draft in a list.
type Entry struct {
	Name      string
	Path      string
	Changed   time.Time
	Copied    time.Time // when it was last copied, the zero time for never
	Err       error     // why it cannot be read
	Conflicts []Version // what other programs wrote while it was open, the newest first
}

// List lists the drafts, the latest first. A folder that is not there has
// none; what is there but is no readable file is listed with its reason.
func (s *Store) List() ([]Entry, error) {
	files, err := os.ReadDir(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var entries []Entry
	note := s.noted()
	for _, f := range files {
		name, ok := strings.CutSuffix(f.Name(), extension)
		if !ok || strings.HasPrefix(name, ".") || f.IsDir() {
			continue
		}
		e := s.entry(name)
		note(&e)
		entries = append(entries, e)
	}
	slices.SortStableFunc(entries, func(a, b Entry) int { return b.Changed.Compare(a.Changed) })
	return entries, nil
}

func (s *Store) entry(name string) Entry {
	e := Entry{Name: name, Path: s.Path(name)}
	info, err := os.Stat(e.Path)
	switch {
	case err != nil:
		e.Err = err
	case !info.Mode().IsRegular():
		e.Err = atomicfile.ErrNotRegular
	default:
		e.Changed = info.ModTime()
	}
	return e
}

// Read reads a draft, at most [MaxRead] bytes of it.
func (s *Store) Read(name string) ([]byte, error) {
	return ReadFile(s.Path(name))
}

// ReadFile reads a document at any path, at most [MaxRead] bytes of it.
func ReadFile(path string) ([]byte, error) { return atomicfile.ReadUpTo(path, MaxRead) }

// open opens the folder for a change. Only the first time is it made, if it is
// missing.
func (s *Store) open() (*atomicfile.Dir, error) {
	create := func() error { return os.MkdirAll(s.dir, folderMode) }
	if err := s.place.hold(s.dir, create); err != nil {
		return nil, err
	}
	dir, err := atomicfile.OpenDir(s.dir)
	if err != nil {
		return nil, err
	}
	s.sweepOnce.Do(func() { dir.Sweep(time.Now()) })
	return dir, nil
}

// Check returns an error if drafts cannot be saved. It tries by writing.
func (s *Store) Check() error {
	dir, err := s.open()
	if err != nil {
		return err
	}
	defer dir.Close()
	return dir.Probe(fileMode)
}

// Write saves a draft. A file that is there keeps its mode; a link is
// replaced.
func (s *Store) Write(name string, data []byte) error { return s.write(name, data, nil) }

func (s *Store) write(name string, data []byte, guard func() error) error {
	dir, err := s.open()
	if err != nil {
		return err
	}
	defer dir.Close()
	return dir.Replace(name+extension, data, fileMode, guard)
}

// Create saves a new draft under a name made from its title and returns the
// name. It never overwrites one.
func (s *Store) Create(title string, data []byte) (string, error) {
	return s.createAs(title, data, func(string) bool { return true })
}

// createAs is Create that takes only a name that can be claimed.
func (s *Store) createAs(title string, data []byte, claim func(name string) bool) (string, error) {
	dir, err := s.open()
	if err != nil {
		return "", err
	}
	defer dir.Close()
	for name := range namesFor(title) {
		if _, err := os.Lstat(s.Path(name)); err == nil || !claim(name) {
			continue
		}
		if err := dir.Add(name+extension, data, fileMode); !errors.Is(err, fs.ErrExist) {
			s.forgetCopied(name) // It is of a draft that was taken away from outside.
			return name, err
		}
	}
	return "", errTaken
}

// errTaken says that there is no name left, which takes ten thousand drafts.
var errTaken = errors.New("every name like this is taken; choose another")

// namesFor are the slug of a title, and those with a number behind it.
func namesFor(title string) iter.Seq[string] {
	const most = 10_000
	slug := Slug(title)
	return func(yield func(string) bool) {
		for n := 1; n < most; n++ {
			name := slug
			if n > 1 {
				name = fmt.Sprintf("%s-%d", slug, n)
			}
			if !yield(name) {
				return
			}
		}
	}
}

// freeName is a name made from a title that no draft has.
func (s *Store) freeName(title string) (string, error) {
	for name := range namesFor(title) {
		if _, err := os.Lstat(s.Path(name)); errors.Is(err, fs.ErrNotExist) {
			return name, nil
		} else if err != nil {
			return "", err
		}
	}
	return "", errTaken
}

// Duplicate copies a draft under a name of its own.
func (s *Store) Duplicate(name string) (string, error) {
	data, err := s.Read(name)
	if err != nil {
		return "", err
	}
	return s.Create(name, data)
}

// Rename gives a draft a name made from a title. Its versions go along, and
// when it was copied.
func (s *Store) Rename(name, title string) (string, error) {
	if Slug(title) == name {
		return name, nil
	}
	l, err := s.state.take(s.key(name))
	if err != nil {
		return "", err
	}
	defer l.release()
	to, err := s.freeName(title)
	if err != nil {
		return "", err
	}
	dir, err := s.open()
	if err != nil {
		return "", err
	}
	defer dir.Close()
	err = dir.Rename(name+extension, to+extension)
	if err != nil && !atomicfile.Unsynced(err) {
		return "", err
	}
	s.moveCopied(name, to)
	return to, errors.Join(err, s.moveHistory(name, to))
}
