package atomicfile

import (
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
)

const (
	tempPrefix = "."
	tempSuffix = ".jobdraft.tmp"
)

// tempName returns a fresh name for a temporary file.
func tempName(name string) string {
	const digits = 8
	return tempPrefix + name + "." + rand.Text()[:digits] + tempSuffix
}

// mode is the mode of a new file.
type mode struct {
	perm fs.FileMode
	kept bool // taken from the file that is replaced: no umask narrows it
}

// save writes a temporary file and has place move it to its name.
func save(f Folder, name string, data []byte, m mode, place func(temp string) error) (err error) {
	temp := tempName(name)
	out, err := f.Create(temp, m.perm)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = f.Remove(temp) // Best effort: Sweep removes litter later.
		}
	}()
	if m.kept {
		_ = out.Chmod(m.perm) // Some file systems cannot; a narrower mode is better than no save.
	}
	if err := write(out, data); err != nil {
		return err
	}
	if err := place(temp); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return &unsyncedError{err}
	}
	return nil
}

// write writes, syncs and closes a file. It closes the file in any case.
func write(out File, data []byte) error {
	n, err := out.Write(data)
	if err == nil && n < len(data) {
		err = io.ErrShortWrite
	}
	if err == nil {
		err = out.Sync()
	}
	return errors.Join(err, out.Close())
}

// replace saves a file over the present one. If guard is not nil, it runs right
// before the rename, and its error stops the save.
func replace(f Folder, name string, data []byte, m mode, guard func() error) error {
	return save(f, name, data, m, func(temp string) error {
		if guard != nil {
			if err := guard(); err != nil {
				return err
			}
		}
		return f.Rename(temp, name)
	})
}

// add saves a file under a free name, and returns [fs.ErrExist] if the name is
// taken. A file system without links gets a rename, which can lose a race.
func add(f Folder, name string, data []byte, perm fs.FileMode) error {
	return save(f, name, data, mode{perm: perm}, func(temp string) error {
		err := f.Link(temp, name)
		switch {
		case errors.Is(err, fs.ErrExist):
			return err
		case err != nil:
			return f.Rename(temp, name)
		}
		_ = f.Remove(temp) // A second name of the same file; Sweep removes it later.
		return nil
	})
}

// unsyncedError says that a file is in place but may not outlast a power cut.
type unsyncedError struct{ err error }

func (e *unsyncedError) Error() string { return e.err.Error() }

func (e *unsyncedError) Unwrap() error { return e.err }

// Unsynced reports whether a save failed only in its last step: the new text is
// in place, but may not outlast a power cut.
func Unsynced(err error) bool { return errors.As(err, new(*unsyncedError)) }
