// Package ptytest runs a program in a terminal of its own, for tests of how it
// ends: a pseudo terminal of the system, with an emulator that reads what the
// program draws and answers what it asks.
//
// It is not for looking at screens: internal/tui drives its model without a
// terminal for that. It is there on Linux only.
package ptytest

import "os"

// InOwnTemp runs tests with a folder of their own for temporary files: what the
// program cannot save it leaves there.
func InOwnTemp(run func() int) int {
	dir, err := os.MkdirTemp("", "jobdraft-test-")
	if err != nil {
		panic(err)
	}
	defer func() { _ = os.RemoveAll(dir) }() // Best effort.
	_ = os.Setenv("TMPDIR", dir)
	return run()
}
