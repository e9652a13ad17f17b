package atomicfile

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"
)

// Dir is an open folder. All names are relative to it.
type Dir struct {
	root *os.Root
	disk Folder
}

// OpenDir opens a folder.
func OpenDir(path string) (*Dir, error) {
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, err
	}
	return &Dir{root, wrap(rootFolder{root})}, nil
}

// Close closes the folder.
func (d *Dir) Close() { _ = d.root.Close() } // It was only read through: there is nothing to lose.

// Replace saves a file, whether it exists or not. A present file keeps its mode;
// a new one gets perm, less the umask. If guard is not nil, it runs right before
// the new text takes its place, and its error stops the save.
func (d *Dir) Replace(name string, data []byte, perm fs.FileMode, guard func() error) error {
	m := mode{perm: perm}
	if info, err := d.root.Lstat(name); err == nil && info.Mode().IsRegular() {
		m = mode{info.Mode().Perm(), true}
	}
	return replace(d.disk, name, data, m, guard)
}

// Add saves a new file. If the name is taken, the error is [fs.ErrExist], even
// if another program takes it at the same moment.
func (d *Dir) Add(name string, data []byte, perm fs.FileMode) error {
	return add(d.disk, name, data, perm)
}

// Put is [Dir.Replace] for a file that can be made again: a program that is killed
// leaves it old or new, but it may not outlast a power cut.
func (d *Dir) Put(name string, data []byte, perm fs.FileMode) error {
	return replace(unsynced{d.disk}, name, data, mode{perm: perm}, nil)
}

// ReadUpTo reads at most limit bytes of a file of the folder. It refuses
// anything but a file, a link included.
func (d *Dir) ReadUpTo(name string, limit int64) ([]byte, error) {
	info, err := d.root.Lstat(name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, &fs.PathError{Op: "read", Path: name, Err: ErrNotRegular}
	}
	f, err := d.root.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, limit))
}

// Remove removes a file.
func (d *Dir) Remove(name string) error { return d.root.Remove(name) }

// Rename renames a file and makes that last.
func (d *Dir) Rename(from, to string) error {
	if err := d.root.Rename(from, to); err != nil {
		return err
	}
	if err := (rootFolder{d.root}).Sync(); err != nil {
		return &unsyncedError{err}
	}
	return nil
}

// Probe reports whether the folder can be written to, by writing to it. It does
// not wait for the disk, so that a program can start and leave at once.
func (d *Dir) Probe(perm fs.FileMode) error {
	name := tempName("probe")
	out, err := d.disk.Create(name, perm)
	if err != nil {
		return err
	}
	_, err = out.Write([]byte("\n"))
	return errors.Join(err, out.Close(), d.root.Remove(name))
}

// litterAge is the age at which a temporary file cannot belong to a running
// save.
const litterAge = time.Hour

// Sweep removes the temporary files of killed programs.
func (d *Dir) Sweep(now time.Time) {
	entries, err := fs.ReadDir(d.root.FS(), ".")
	if err != nil {
		return
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), tempPrefix) || !strings.HasSuffix(e.Name(), tempSuffix) {
			continue
		}
		if info, err := e.Info(); err == nil && now.Sub(info.ModTime()) > litterAge {
			_ = d.root.Remove(e.Name()) // Best effort: the next sweep tries again.
		}
	}
}
