package atomicfile

import (
	"io"
	"io/fs"
	"os"
	"runtime"
)

// Folder is the operations of a save on its folder.
type Folder interface {
	Create(name string, perm fs.FileMode) (File, error)
	Rename(from, to string) error
	Link(from, to string) error
	Remove(name string) error
	Sync() error
}

// File is a file that is being written.
type File interface {
	io.Writer
	Chmod(perm fs.FileMode) error
	Sync() error
	Close() error
}

// wrap lets a test stand between a save and the disk.
var wrap = func(f Folder) Folder { return f }

// Intercept has every later save use the folder that through returns, and
// returns a function that ends this. It is for tests, which must not run in
// parallel then.
func Intercept(through func(Folder) Folder) (restore func()) {
	before := wrap
	wrap = func(f Folder) Folder { return through(before(f)) }
	return func() { wrap = before }
}

// rootFolder is a folder on disk.
type rootFolder struct{ root *os.Root }

func (f rootFolder) Create(name string, perm fs.FileMode) (File, error) {
	return f.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
}

func (f rootFolder) Rename(from, to string) error { return f.root.Rename(from, to) }

func (f rootFolder) Link(from, to string) error { return f.root.Link(from, to) }

func (f rootFolder) Remove(name string) error { return f.root.Remove(name) }

// Sync makes a rename last. It does nothing on Windows and on file systems that
// cannot sync a folder.
func (f rootFolder) Sync() error {
	if runtime.GOOS == "windows" {
		return nil
	}
	dir, err := f.root.Open(".")
	if err != nil {
		return err
	}
	defer dir.Close()
	if err := dir.Sync(); err != nil && !cannotSync(err) {
		return err
	}
	return nil
}

// unsynced is a folder whose files do not wait for the disk.
type unsynced struct{ Folder }

func (f unsynced) Create(name string, perm fs.FileMode) (File, error) {
	file, err := f.Folder.Create(name, perm)
	if err != nil {
		return nil, err
	}
	return unsyncedFile{file}, nil
}

func (unsynced) Sync() error { return nil }

type unsyncedFile struct{ File }

func (unsyncedFile) Sync() error { return nil }
