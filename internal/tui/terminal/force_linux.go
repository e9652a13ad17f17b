package terminal

import (
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// force writes a text to a terminal that may be stopped (ctrl+s), or that
// nobody reads, ahead of whoever waits to write to it. Output that it has not
// taken yet is dropped, also that of others, until the text has its turn. The
// terminal is opened anew, so that it does not block, and other descriptors
// keep their mode.
func force(f *os.File, text string, patience time.Duration) {
	const again = time.Millisecond
	const flags = unix.O_WRONLY | unix.O_NONBLOCK | unix.O_NOCTTY | unix.O_CLOEXEC
	fd, err := unix.Open(fmt.Sprintf("/proc/self/fd/%d", f.Fd()), flags, 0)
	if err != nil {
		_, _ = f.WriteString(text) // Best effort.
		return
	}
	defer func() { _ = unix.Close(fd) }()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(again) {
		_ = unix.IoctlSetInt(fd, unix.TCFLSH, unix.TCOFLUSH) // Fails if it is no terminal, which needs none of it.
		_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOOFF)   // Only one that was stopped wakes its writers
		_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOON)    // when it goes on.
		if _, err := unix.Write(fd, []byte(text)); !errors.Is(err, unix.EAGAIN) {
			return
		}
	}
}
