package terminal

import (
	"os"
	"syscall"
)

// ending are the signals that end the program.
var ending = []os.Signal{os.Interrupt, syscall.SIGTERM}
