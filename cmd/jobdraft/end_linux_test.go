//go:build unix

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// Ended from outside, the program leaves the last change on disk, the terminal
// as it was, and the exit code of the signal.
func TestEnds(t *testing.T) {
	needs(t, "tmux", "go")
	exe := build(t)
	for sig, code := range map[syscall.Signal]int{
		syscall.SIGTERM: 143, syscall.SIGINT: 130, syscall.SIGHUP: 129, syscall.SIGQUIT: 131,
	} {
		t.Run(sig.String(), func(t *testing.T) {
			home := t.TempDir()
			pid := filepath.Join(home, "pid")
			command := fmt.Sprintf("sh -c 'echo $$ > %s; exec %s'; echo ended with $?; cat", pid, exe)
			w := open(t, home, nil, "", command)
			w.see("Type a role")
			w.tmux("send-keys", "b", "a", "c", "k", "Enter", "a", "L", "a", "s", "t", "Enter")
			w.see("u undoes 1")
			if err := syscall.Kill(read(t, pid), sig); err != nil {
				t.Fatal(err)
			}
			w.see("ended with " + strconv.Itoa(code))
			if screen := w.tmux("display-message", "-p", "#{alternate_on}#{cursor_flag}#{mouse_any_flag}"); screen != "010\n" {
				t.Errorf("alternate screen, cursor and mouse are %q", screen)
			}
			draft := filepath.Join(home, ".local/share/jobdraft/drafts/backend-engineer-intern.md")
			if data, err := os.ReadFile(draft); err != nil || !strings.Contains(string(data), "- [x] Last\n") {
				t.Errorf("the draft has not the last line (%v)", err)
			}
		})
	}
}

func read(t *testing.T, path string) int {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(data)))
	if err != nil {
		t.Fatal(err)
	}
	return n
}
