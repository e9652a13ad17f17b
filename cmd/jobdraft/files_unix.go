//go:build unix

package main

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// fewestFiles is how many files must be allowed to be open at once. With fewer
// the runtime of Go ends the program with a trace, or a draft cannot be saved.
const fewestFiles = 20

// enoughFiles returns an error if too few files may be open.
func enoughFiles() error {
	var limit unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_NOFILE, &limit); err != nil || limit.Cur >= fewestFiles {
		return nil // If the limit is not known, the work shows whether it is enough.
	}
	return fmt.Errorf("only %d files may be open at once here, and %d are needed; ulimit -n 256 allows more",
		limit.Cur, fewestFiles)
}
