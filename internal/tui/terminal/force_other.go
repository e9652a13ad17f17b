//go:build !linux

package terminal

import (
	"os"
	"time"
)

// force only writes: only Linux lets us restart a stopped terminal.
func force(f *os.File, text string, _ time.Duration) {
	_, _ = f.WriteString(text) // Best effort.
}
