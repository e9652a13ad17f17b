//go:build unix

package tui

import (
	"os"
	"syscall"
)

// ending are the signals that end the program.
var ending = []os.Signal{syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP, syscall.SIGQUIT}
