//go:build unix

package drafts

import (
	"testing"

	"golang.org/x/sys/unix"
)

// A lock is free when it is given up, even while a child that has just been
// forked has its file.
func TestALockOutlivesNoFork(t *testing.T) {
	s := below(t.TempDir())
	first := s.OpenDraft("d", nil)
	child, err := unix.Dup(int(first.lock.file.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = unix.Close(child) }()
	first.Close()
	if h := held(s.OpenDraft("d", nil)); h != nil {
		t.Errorf("closed, and yet open in %v", h)
	}
}
