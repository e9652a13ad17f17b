package site

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"jobdraft/internal/atomicfile"
)

// Folder is the folder of a site on disk. It knows from a manifest which files it
// has made, and from a journal which ones a run has made that did not end.
type Folder struct {
	dirs     map[string]*atomicfile.Dir // by the folder in the name of a file
	path     string
	manifest manifest
	ours     map[string][]string // the sums of what was written under a name
	given    map[origin]string   // addresses by their id, and by their source
	journal  *os.File
	wanted   map[string]bool
	next     manifest

	Written, Removed int
	Foreign          []string // files in the way that are not ours
}

const (
	publicFile   = 0o644
	publicFolder = 0o755
	maxFile      = 1 << 30
)

// OpenFolder opens the folder of a site, and makes it if it is not there.
func OpenFolder(dir string) (*Folder, error) {
	f := &Folder{path: dir, dirs: map[string]*atomicfile.Dir{}, wanted: map[string]bool{}}
	for _, name := range []string{"", pagesFolder} {
		if err := f.open(name); err != nil {
			f.Close()
			return nil, err
		}
	}
	if err := f.remember(); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// open opens the folder or one in it. A link in it may lead anywhere.
func (f *Folder) open(name string) error {
	at := filepath.Join(f.path, name)
	if err := os.MkdirAll(at, publicFolder); err != nil {
		return err
	}
	if info, err := os.Lstat(at); name != "" && (err != nil || !info.IsDir()) {
		return fmt.Errorf("%s is a link; a site needs a folder there", at)
	}
	dir, err := atomicfile.OpenDir(at)
	if err != nil {
		return err
	}
	dir.Sweep(time.Now())
	f.dirs[name] = dir
	return nil
}

// Close closes the folder. What was written stays.
func (f *Folder) Close() {
	for _, d := range f.dirs {
		d.Close()
	}
	if f.journal != nil {
		f.journal.Close()
	}
}

// in is the folder of a file, and its name there.
func (f *Folder) in(name string) (*atomicfile.Dir, string, error) {
	folder, base := path.Split(name)
	d, ok := f.dirs[strings.TrimSuffix(folder, "/")]
	if !ok {
		return nil, "", fmt.Errorf("%s is no file of a site", name)
	}
	return d, base, nil
}

func (f *Folder) read(name string) ([]byte, error) {
	d, base, err := f.in(name)
	if err != nil {
		return nil, err
	}
	return d.ReadUpTo(base, maxFile)
}

// Has reports whether a file of the user lies in the folder.
func (f *Folder) Has(name string) bool {
	_, err := f.read(name)
	return err == nil && len(f.ours[name]) == 0
}

// Put writes a file if it differs. A file in its place that the folder did not
// make stays, and is noted; the user's own style is what pages link to, so it is
// no fault.
func (f *Folder) Put(file File) error {
	f.wanted[file.Name] = true
	sum := sumOf(file.Data)
	old, err := f.read(file.Name)
	switch {
	case err == nil && sumOf(old) == sum:
		f.next.Files[file.Name] = sum
		return nil
	case err == nil && f.made(file.Name, old), errors.Is(err, fs.ErrNotExist):
		return f.write(file, sum)
	case file.Name != styleName:
		f.Foreign = append(f.Foreign, file.Name)
	}
	return nil
}

// made reports whether a file is as the folder wrote it. One that a power cut
// has emptied counts.
func (f *Folder) made(name string, data []byte) bool {
	sums := f.ours[name]
	return len(sums) > 0 && (len(data) == 0 || slices.Contains(sums, sumOf(data)))
}

// write notes what is going to be written, and writes it.
func (f *Folder) write(file File, sum string) error {
	if err := f.note(file.Name, sum); err != nil {
		return err
	}
	d, base, err := f.in(file.Name)
	if err != nil {
		return err
	}
	if err := d.Put(base, file.Data, publicFile); err != nil {
		return err
	}
	f.next.Files[file.Name] = sum
	f.Written++
	return nil
}

// Keep leaves the page of an address as it is.
func (f *Folder) Keep(address string) {
	name := pageName(address)
	f.wanted[name] = true
	if sum, ok := f.manifest.Files[name]; ok {
		f.next.Files[name] = sum
	}
}

// Finish removes the files that are no longer wanted, and remembers the others.
// The key stands for all that the site was made of; with an empty one the next
// run looks at everything.
func (f *Folder) Finish(key string) error {
	for name := range f.ours {
		if !f.wanted[name] {
			if err := f.remove(name); err != nil {
				return err
			}
		}
	}
	slices.Sort(f.Foreign)
	if len(f.Foreign) == 0 {
		f.next.Key = key
	}
	return f.save()
}

// remove removes a file if nobody has changed it.
func (f *Folder) remove(name string) error {
	data, err := f.read(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil || !f.made(name, data):
		f.Foreign = append(f.Foreign, name)
		return nil
	}
	d, base, err := f.in(name)
	if err != nil {
		return err
	}
	f.Removed++
	return d.Remove(base)
}

// Current reports whether the folder holds what a run with this key has written.
func (f *Folder) Current(key string) bool {
	if f.manifest.Key != key || len(f.ours) != len(f.manifest.Files) {
		return false
	}
	for name, sum := range f.manifest.Files {
		if data, err := f.read(name); err != nil || sumOf(data) != sum {
			return false
		}
	}
	return true
}

func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
