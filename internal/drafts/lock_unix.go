//go:build unix

package drafts

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// lockFile locks a file, or reports that another has it.
func lockFile(f *os.File) (held bool, err error) {
	err = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	return errors.Is(err, unix.EWOULDBLOCK), err
}

// unlockFile gives up the lock of a file. Closing it does not always: a child
// that another goroutine starts has the file too until it is its own program.
func unlockFile(f *os.File) error { return unix.Flock(int(f.Fd()), unix.LOCK_UN) }
