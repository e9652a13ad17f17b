package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/ptytest"
)

// TestTmuxIsNotAsked starts the program inside tmux and holds that it asks tmux
// for nothing: that would be a process at every start. See internal/tmuxenv.
func TestTmuxIsNotAsked(t *testing.T) {
	dir := t.TempDir()
	asked := filepath.Join(dir, "asked")
	script := "#!/bin/sh\necho \"$@\" >>" + asked + "\n"
	if err := os.WriteFile(filepath.Join(dir, "tmux"), []byte(script), 0o700); err != nil { //nolint:gosec // It is run.
		t.Fatal(err)
	}
	cmd := exec.Command(build(t), "--version")
	cmd.Env = append(os.Environ(), "TERM=tmux-256color", "TMUX=/tmp/none,1,0", "COLORTERM=",
		"PATH="+dir+":"+os.Getenv("PATH"))
	x := ptytest.Start(t, cmd)
	code := x.Wait()
	if left := x.Left(); code != 0 || left != "" || !strings.HasPrefix(x.Wrote(), "jobdraft version ") {
		t.Errorf("%d, left %s: %q", code, left, x.Wrote())
	}
	if data, err := os.ReadFile(asked); err == nil {
		t.Errorf("tmux was asked %q", data)
	}
}
