//go:build unix

package main

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// The least that must be allowed. With less the runtime of Go ends the program
// with a trace, or a draft cannot be saved.
const (
	fewestFiles     = 20
	fewestProcesses = 20      // of the user, whose threads count
	leastMemory     = 2 << 30 // of addresses; the runtime reserves much more than it uses
)

// limits are those of the system, with the words for too low a one.
var limits = []struct {
	resource int
	least    uint64
	unit     uint64
	words    string
	binds    func() bool
}{
	{
		unix.RLIMIT_NOFILE, fewestFiles, 1,
		"only %d files may be open at once here, and %d are needed; ulimit -n 256 allows more", anybody,
	},
	{
		unix.RLIMIT_NPROC, fewestProcesses, 1,
		"only %d processes and threads may run at once here, and %d are needed; ulimit -u 256 allows more", notRoot,
	},
	{
		unix.RLIMIT_AS, leastMemory, 1 << 20,
		"only %d MB of memory may be used here, and %d are needed; ulimit -v unlimited allows more", anybody,
	},
}

func anybody() bool { return true }

func notRoot() bool { return os.Geteuid() != 0 }

// enough returns an error if the system allows too little.
func enough() error {
	for _, l := range limits {
		var limit unix.Rlimit
		if err := unix.Getrlimit(l.resource, &limit); err != nil || !l.binds() {
			continue // If the limit is not known, the work shows whether it is enough.
		}
		if now := uint64(limit.Cur); now < l.least { //nolint:unconvert // Some systems have it signed.
			return fmt.Errorf(l.words, now/l.unit, l.least/l.unit)
		}
	}
	return nil
}
