package tui

import (
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// force writes a text to a terminal that may be stopped (ctrl+s), or that
// nobody reads, past whoever waits to write to it. What it has not taken yet is
// dropped; so is what others go on to write, until the text has its turn. A file
// of our own does not wait, and leaves the way of others' alone.
func force(f *os.File, text string, patience time.Duration) {
	const again = time.Millisecond
	fd, err := unix.Open(fmt.Sprintf("/proc/self/fd/%d", f.Fd()), unix.O_WRONLY|unix.O_NONBLOCK|unix.O_NOCTTY|unix.O_CLOEXEC, 0)
	if err != nil {
		_, _ = f.WriteString(text) // Whether it takes it is its own affair.
		return
	}
	defer func() { _ = unix.Close(fd) }()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(again) {
		_ = unix.IoctlSetInt(fd, unix.TCFLSH, unix.TCOFLUSH) // What is no terminal needs none of it.
		_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOOFF)   // Only one that was stopped wakes its writers
		_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOON)    // when it goes on.
		if _, err := unix.Write(fd, []byte(text)); !errors.Is(err, unix.EAGAIN) {
			return
		}
	}
}
