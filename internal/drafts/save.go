package drafts

import (
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// folder is what a save needs of a folder.
type folder interface {
	create(name string, bits fs.FileMode) (file, error)
	rename(from, to string) error
	link(from, to string) error
	remove(name string) error
	sync() error
}

// onDisk is the folder behind a root. It is a seam for tests that let each
// single operation fail.
var onDisk = func(root *os.Root) folder { return rootFolder{root} }

// file is a file that is being written.
type file interface {
	io.Writer
	Chmod(bits fs.FileMode) error
	Sync() error
	Close() error
}

// rootFolder is a folder on disk.
type rootFolder struct{ root *os.Root }

func (f rootFolder) create(name string, bits fs.FileMode) (file, error) {
	return f.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, bits)
}

func (f rootFolder) rename(from, to string) error { return f.root.Rename(from, to) }

func (f rootFolder) link(from, to string) error { return f.root.Link(from, to) }

func (f rootFolder) remove(name string) error { return f.root.Remove(name) }

// sync makes a rename last. Some file systems and Windows cannot sync a
// folder; there the rename is all that can be had.
func (f rootFolder) sync() error {
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

const (
	tempPrefix = "."
	tempSuffix = ".jobdraft.tmp"
)

// mode is the mode that a file gets.
type mode struct {
	bits fs.FileMode
	kept bool // of the file that is replaced, so that no umask narrows it
}

// save writes a file of a folder by the protocol of the package. Place puts
// the temporary file where it is to be.
func save(f folder, name string, data []byte, m mode, place func(temp string) error) (err error) {
	temp := tempPrefix + name + "." + rand.Text()[:8] + tempSuffix
	out, err := f.create(temp, m.bits)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = f.remove(temp) // What failed is reported; litter is swept later.
		}
	}()
	if m.kept {
		_ = out.Chmod(m.bits) // Some file systems cannot; a narrower mode is better than no save.
	}
	if err := write(out, data); err != nil {
		return err
	}
	if err := place(temp); err != nil {
		return err
	}
	if err := f.sync(); err != nil {
		return &unsyncedError{err}
	}
	return nil
}

// unsyncedError says that a file is in its place, and that it may not be there
// after a power cut: it is not saved, and yet what is there is ours.
type unsyncedError struct{ err error }

func (e *unsyncedError) Error() string { return e.err.Error() }

func (e *unsyncedError) Unwrap() error { return e.err }

// unsynced reports whether a save failed only behind its last step.
func unsynced(err error) bool { return errors.As(err, new(*unsyncedError)) }

// replace saves a file in the place of what is there. The guard has the last
// word before that, nil for none.
func replace(f folder, name string, data []byte, m mode, guard func() error) error {
	return save(f, name, data, m, func(temp string) error {
		if guard != nil {
			if err := guard(); err != nil {
				return err
			}
		}
		return f.rename(temp, name)
	})
}

// add saves a file where there is none, else it is [fs.ErrExist]: of two
// programs that want a name only one gets it. Where a file system has no
// links, the look before is all that can be had.
func add(f folder, name string, data []byte) error {
	return save(f, name, data, mode{bits: fileMode}, func(temp string) error {
		err := f.link(temp, name)
		switch {
		case errors.Is(err, fs.ErrExist):
			return err
		case err != nil:
			return f.rename(temp, name)
		}
		_ = f.remove(temp) // It is a second name of the same file, and swept later.
		return nil
	})
}

// write writes, syncs and closes; the file is closed in any case.
func write(out file, data []byte) error {
	n, err := out.Write(data)
	if err == nil && n < len(data) {
		err = io.ErrShortWrite
	}
	if err == nil {
		err = out.Sync()
	}
	return errors.Join(err, out.Close())
}

// litterAge is how old a temporary file is that no running program still
// writes.
const litterAge = time.Hour

// sweep removes temporary files that a program left when it was killed.
func sweep(root *os.Root, now time.Time) {
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), tempPrefix) || !strings.HasSuffix(e.Name(), tempSuffix) {
			continue
		}
		if info, err := e.Info(); err == nil && now.Sub(info.ModTime()) > litterAge {
			_ = root.Remove(e.Name()) // The next start tries again.
		}
	}
}

// WriteFile writes a file anywhere by the same protocol. A link is followed
// and a file that is there keeps its mode. What is no regular file, such as a
// pipe, is written to as it is, and so is a file that the shell has opened and
// named by its descriptor, such as /dev/stdout.
func WriteFile(path string, data []byte) error {
	out, err := openDescriptor(path)
	switch {
	case err != nil:
		return err
	case out != nil:
		return writeTo(out, data)
	}
	return writeFile(path, data, nil)
}

func writeFile(path string, data []byte, guard func() error) error {
	target, m, direct, err := resolve(path)
	if err != nil {
		return err
	}
	if direct {
		return writeDirect(target, data)
	}
	return writeAt(target, data, m, guard)
}

// writeAt writes the file of a path that leads through no link at its end.
func writeAt(target string, data []byte, m mode, guard func() error) error {
	root, err := os.OpenRoot(filepath.Dir(target))
	if err != nil {
		return err
	}
	defer root.Close()
	return replace(onDisk(root), filepath.Base(target), data, m, guard)
}

// newFileMode is what a file gets that is not a draft; the umask narrows it.
const newFileMode = 0o666

// resolve finds the file behind a path. Only a regular file can be replaced;
// any other is written to directly, wherever it is.
func resolve(path string) (target string, m mode, direct bool, err error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return path, mode{bits: newFileMode}, false, nil
	case err != nil:
		return "", mode{}, false, err
	case info.IsDir():
		return "", mode{}, false, &fs.PathError{Op: "write", Path: path, Err: errIsFolder}
	case !info.Mode().IsRegular():
		return path, mode{}, true, nil
	}
	target, err = filepath.EvalSymlinks(path)
	return target, mode{info.Mode().Perm(), true}, false, err
}

var errIsFolder = errors.New("it is a folder")

func writeDirect(path string, data []byte) error {
	out, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return writeTo(out, data)
}

func writeTo(out *os.File, data []byte) error {
	_, err := out.Write(data)
	return errors.Join(err, out.Close())
}
