package drafts

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// lockFile locks a file, or reports that another has it. What is locked is a
// byte far behind the text, which others can therefore read.
func lockFile(f *os.File) (held bool, err error) {
	const flags = windows.LOCKFILE_EXCLUSIVE_LOCK | windows.LOCKFILE_FAIL_IMMEDIATELY
	err = windows.LockFileEx(windows.Handle(f.Fd()), flags, 0, 1, 0, far())
	return errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING), err
}

// unlockFile gives up the lock of a file. Once it is closed, Windows does so
// too, but only when it has time.
func unlockFile(f *os.File) error {
	return windows.UnlockFileEx(windows.Handle(f.Fd()), 0, 1, 0, far())
}

func far() *windows.Overlapped { return &windows.Overlapped{OffsetHigh: 1} }
