//go:build unix

package config

import (
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// A FIFO is refused without waiting for a writer.
func TestFIFO(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Skip("SKIPPED: no FIFOs here:", err)
	}
	if _, err := Read(path, knownNames); err == nil || !strings.Contains(err.Error(), "not a file") {
		t.Errorf("the error is %v", err)
	}
}
