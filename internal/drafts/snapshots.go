package drafts

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"jobdraft/internal/atomicfile"
)

// Version is an older text of a draft, or one that another program wrote.
type Version struct {
	Number  int // they are numbered from the oldest
	Path    string
	Changed time.Time // when it was written as the draft
}

// snapshots is a folder of texts of one document. Of more than a number of them
// the oldest go; with 0 none do.
type snapshots struct {
	dir  string
	most int
}

var errNoState = errors.New("there is no folder for older versions here")

// list lists the texts, the newest first. Where none can be read there is none.
func (s snapshots) list() []Version {
	files, _ := os.ReadDir(s.dir) // A snapshots that is not there is empty.
	var versions []Version
	for _, f := range files {
		name, ok := strings.CutSuffix(f.Name(), extension)
		number, err := strconv.Atoi(name)
		info, statErr := f.Info()
		if !ok || errors.Join(err, statErr) != nil || !info.Mode().IsRegular() {
			continue
		}
		versions = append(versions, Version{number, filepath.Join(s.dir, f.Name()), info.ModTime()})
	}
	slices.SortFunc(versions, func(a, b Version) int { return b.Number - a.Number })
	return versions
}

// put keeps a text that was written at a time and returns its path. One that
// is the newest already is not kept twice.
func (s snapshots) put(text []byte, changed time.Time) (string, error) {
	if s.dir == "" {
		return "", errNoState
	}
	versions := s.list()
	if len(versions) > 0 {
		if newest, err := os.ReadFile(versions[0].Path); err == nil && bytes.Equal(newest, text) {
			return versions[0].Path, nil
		}
	}
	path, err := s.add(text, versions)
	if err != nil && !atomicfile.Unsynced(err) { // What is there is not put a second time.
		return "", err
	}
	_ = os.Chtimes(path, time.Time{}, changed) // A wrong time is better than no version.
	s.prune(len(versions) + 1)
	return path, nil
}

// add writes a text under the number that is next.
func (s snapshots) add(text []byte, versions []Version) (string, error) {
	next := 1
	if len(versions) > 0 {
		next = versions[0].Number + 1
	}
	if err := os.MkdirAll(s.dir, folderMode); err != nil {
		return "", err
	}
	dir, err := atomicfile.OpenDir(s.dir)
	if err != nil {
		return "", err
	}
	defer dir.Close()
	dir.Sweep(time.Now())
	for ; ; next++ {
		name := fmt.Sprint(next) + extension
		if err := dir.Add(name, text, fileMode); !errors.Is(err, fs.ErrExist) {
			return filepath.Join(s.dir, name), err
		}
	}
}

// prune removes the oldest of so many texts.
func (s snapshots) prune(have int) {
	if s.most == allKept || have <= s.most {
		return
	}
	for _, v := range s.list()[s.most:] {
		_ = os.Remove(v.Path) // The next one tries again.
	}
}

// remove takes one text away, and the snapshots with the last one.
func (s snapshots) remove(v Version) error {
	err := os.Remove(v.Path)
	_ = os.Remove(s.dir) // It stays where something is in it.
	return err
}

// moveTo takes all texts to another snapshots, on top of what it has.
func (s snapshots) moveTo(other snapshots) error {
	versions := s.list()
	for _, v := range slices.Backward(versions) {
		text, err := os.ReadFile(v.Path)
		if err != nil {
			return err
		}
		if _, err := other.put(text, v.Changed); err != nil {
			return err
		}
		if err := s.remove(v); err != nil {
			return err
		}
	}
	return nil
}
