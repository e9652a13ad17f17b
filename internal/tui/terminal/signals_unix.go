//go:build unix

package terminal

import (
	"os"
	"syscall"
)

// ending are the signals that end the program.
var ending = []os.Signal{syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP, syscall.SIGQUIT}
