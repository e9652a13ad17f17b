// Package atomicfiletest lets single operations of a save fail, for the tests of
// internal/atomicfile and of the packages that save through it.
package atomicfiletest

import (
	"io/fs"
	"syscall"
	"testing"

	"jobdraft/internal/atomicfile"
)

// Fault is the way in which an operation fails.
type Fault struct {
	Name string
	err  error
	done bool // the operation succeeds, and only its answer is lost
	stop bool // every later operation fails too, as after a power cut
}

// Faults are all the ways in which an operation can fail.
var Faults = []Fault{
	{Name: "short write"}, // Half a write without an error; nothing for other operations.
	{Name: "disk full", err: syscall.ENOSPC},
	{Name: "input/output error", err: syscall.EIO},
	{Name: "error after it was done", err: syscall.EIO, done: true},
	{Name: "stop", err: syscall.EIO, stop: true},
	{Name: "stop after it was done", err: syscall.EIO, done: true, stop: true},
}

// Failing counts the operations of saves and lets one of them fail. It records a
// sync without doing it, because real syncs would make many tries slow.
type Failing struct {
	Count   int  // operations so far
	Durable bool // the new text would outlast a power cut

	fault  Fault
	at     int
	synced bool // the text is on disk
	placed bool // under its name, after that
}

// FailAt lets operation number at fail in every folder, from 1; 0 only counts.
// It holds until the test ends or restore is called.
func FailAt(t *testing.T, fault Fault, at int) (f *Failing, restore func()) {
	t.Helper()
	f = &Failing{fault: fault, at: at}
	restore = atomicfile.Intercept(func(under atomicfile.Folder) atomicfile.Folder { return failingFolder{under, f} })
	t.Cleanup(restore)
	return f, restore
}

// do runs an operation, or as much of it as its fault leaves.
func (f *Failing) do(operation func() error) error {
	f.Count++
	if f.Count > f.at && f.fault.stop && f.at > 0 {
		return f.fault.err
	}
	if f.Count != f.at {
		return operation()
	}
	if f.fault.done || f.fault.err == nil {
		_ = operation()
	}
	return f.fault.err
}

type failingFolder struct {
	atomicfile.Folder
	*Failing
}

func (f failingFolder) Create(name string, perm fs.FileMode) (out atomicfile.File, err error) {
	err = f.do(func() (err error) {
		out, err = f.Folder.Create(name, perm)
		return err
	})
	return failingFile{out, f.Failing}, err
}

func (f failingFolder) Rename(from, to string) error {
	return f.do(func() error {
		err := f.Folder.Rename(from, to)
		f.placed = f.synced && err == nil
		return err
	})
}

func (f failingFolder) Link(from, to string) error {
	return f.do(func() error {
		err := f.Folder.Link(from, to)
		f.placed = f.synced && err == nil
		return err
	})
}

func (f failingFolder) Remove(name string) error {
	return f.do(func() error { return f.Folder.Remove(name) })
}

func (f failingFolder) Sync() error {
	return f.do(func() error {
		f.Durable = f.placed
		return nil
	})
}

type failingFile struct {
	atomicfile.File
	f *Failing
}

func (w failingFile) Write(p []byte) (n int, err error) {
	half := w.f.Count+1 == w.f.at && !w.f.fault.done
	err = w.f.do(func() (err error) {
		if !half {
			n, err = w.File.Write(p)
		}
		return err
	})
	if half {
		n, _ = w.File.Write(p[:len(p)/2])
	}
	return n, err
}

func (w failingFile) Chmod(perm fs.FileMode) error {
	return w.f.do(func() error { return w.File.Chmod(perm) })
}

func (w failingFile) Sync() error {
	return w.f.do(func() error {
		w.f.synced = true
		return nil
	})
}

func (w failingFile) Close() error { return w.f.do(w.File.Close) }

// unsyncable is a folder whose sync fails.
type unsyncable struct{ atomicfile.Folder }

func (unsyncable) Sync() error { return syscall.EIO }

// WithoutSync lets the sync of every folder fail, until the test ends or restore
// is called.
func WithoutSync(t *testing.T) (restore func()) {
	t.Helper()
	restore = atomicfile.Intercept(func(under atomicfile.Folder) atomicfile.Folder { return unsyncable{under} })
	t.Cleanup(restore)
	return restore
}
