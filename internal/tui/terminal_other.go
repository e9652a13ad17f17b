//go:build !linux

package tui

import (
	"os"
	"time"
)

// force only writes: how a stopped terminal goes on is known of Linux.
func force(f *os.File, text string, _ time.Duration) {
	_, _ = f.WriteString(text) // Whether it takes it is its own affair.
}
