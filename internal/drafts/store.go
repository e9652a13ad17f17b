package drafts

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

const (
	extension  = ".md"
	folderMode = 0o700
	fileMode   = 0o600
	// MaxRead is the most that Read returns: a byte more than a document may
	// have, so that the reader can tell.
	MaxRead = 64<<10 + 1
)

// Store is a folder of drafts. The folder is made at the first save.
type Store struct {
	dir, trash string
	state      state
	sweepOnce  sync.Once
}

// Open is the store of a folder, with its trash. The state is the folder of
// locks, versions, conflicts and notes; where it is empty there are none.
func Open(dir, trash, stateDir string) (*Store, error) {
	if dir == "" || trash == "" {
		return nil, errors.New("there is no folder for drafts")
	}
	return &Store{dir: dir, trash: trash, state: state(stateDir)}, nil
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
		e.Err = errNotFile
	default:
		e.Changed = info.ModTime()
	}
	return e
}

var errNotFile = errors.New("it is not a file")

// Read reads a draft, at most [MaxRead] bytes of it.
func (s *Store) Read(name string) ([]byte, error) {
	return ReadFile(s.Path(name))
}

// ReadFile reads a file anywhere, at most [MaxRead] bytes of it.
func ReadFile(path string) ([]byte, error) { return ReadUpTo(path, MaxRead) }

// ReadUpTo reads a file anywhere, at most so many bytes of it. What is no
// regular file is refused before it is opened: a FIFO would hold the reader
// for ever.
func ReadUpTo(path string, most int64) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, &fs.PathError{Op: "read", Path: path, Err: errIsFolder}
	case !info.Mode().IsRegular():
		return nil, &fs.PathError{Op: "read", Path: path, Err: errNotFile}
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, most))
}

// open opens the folder for a change, made where it is missing.
func (s *Store) open() (*os.Root, error) {
	if err := os.MkdirAll(s.dir, folderMode); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(s.dir)
	if err != nil {
		return nil, err
	}
	s.sweepOnce.Do(func() { sweep(root, time.Now()) })
	return root, nil
}

// Check says whether drafts can be saved, by writing something. It does not wait
// for the disk: a program that is left at once would wait with it.
func (s *Store) Check() error {
	root, err := s.open()
	if err != nil {
		return err
	}
	defer root.Close()
	probe := tempPrefix + "probe." + rand.Text()[:8] + tempSuffix // Swept, should the program end here.
	out, err := onDisk(root).create(probe, fileMode)
	if err != nil {
		return err
	}
	_, err = out.Write([]byte("\n"))
	return errors.Join(err, out.Close(), root.Remove(probe))
}

// Write saves a draft. A file that is there keeps its mode; a link is
// replaced.
func (s *Store) Write(name string, data []byte) error { return s.write(name, data, nil) }

func (s *Store) write(name string, data []byte, guard func() error) error {
	root, err := s.open()
	if err != nil {
		return err
	}
	defer root.Close()
	m := mode{bits: fileMode}
	if info, err := root.Lstat(name + extension); err == nil && info.Mode().IsRegular() {
		m = mode{info.Mode().Perm(), true}
	}
	return replace(onDisk(root), name+extension, data, m, guard)
}

// Create saves a new draft under a name made from its title and returns the
// name. It never overwrites one.
func (s *Store) Create(title string, data []byte) (string, error) {
	return s.createAs(title, data, func(string) bool { return true })
}

// createAs is Create that takes only a name that can be claimed.
func (s *Store) createAs(title string, data []byte, claim func(name string) bool) (string, error) {
	root, err := s.open()
	if err != nil {
		return "", err
	}
	defer root.Close()
	for name := range namesFor(title) {
		if _, err := os.Lstat(s.Path(name)); err == nil || !claim(name) {
			continue
		}
		if err := add(onDisk(root), name+extension, data); !errors.Is(err, fs.ErrExist) {
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
	root, err := s.open()
	if err != nil {
		return "", err
	}
	defer root.Close()
	if err := root.Rename(name+extension, to+extension); err != nil {
		return "", err
	}
	s.moveCopied(name, to)
	return to, errors.Join(rootFolder{root}.sync(), s.moveHistory(name, to))
}
