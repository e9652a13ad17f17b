package tui

import (
	"os"

	"golang.org/x/sys/unix"
)

// unblock lets a terminal that was stopped (ctrl+s) or is full take output
// again; what it has not taken is dropped.
func unblock(f *os.File) {
	fd := int(f.Fd())
	_ = unix.IoctlSetInt(fd, unix.TCFLSH, unix.TCOFLUSH) // What is no terminal needs none of it.
	_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOON)
}
