//go:build unix

package settings

import (
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// What is no file is refused, and not waited for.
func TestFIFO(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Skip("SKIPPED: no FIFOs here:", err)
	}
	if _, err := Read(path, IDs{}); err == nil || !strings.Contains(err.Error(), "not a file") {
		t.Errorf("the error is %v", err)
	}
}
