//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A terminal that knows no cursor gets the whole job in plain lines, and not
// one escape byte.
func TestDumbTerminal(t *testing.T) {
	needs(t, "tmux", "go", "cat")
	exe, home := build(t), t.TempDir()
	taken := filepath.Join(home, "output")
	w := open(t, home, nil, "set -g set-clipboard external", "env TERM=dumb PS1=ready: sh")
	w.see("ready:")
	w.tmux("pipe-pane", "cat >"+taken)
	w.tmux("send-keys", exe, "Enter")
	w.see("Type a role")
	w.tmux("send-keys", "barista", "Enter", "1", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
	w.see("numbers to do what is left")
	w.tmux("send-keys", "Enter")
	w.see("Still open: ")
	w.tmux("send-keys", "q", "Enter")
	w.see("Come back with: jobdraft open barista")
	output := ""
	wait(t, "all of the output", func() bool {
		data, _ := os.ReadFile(taken) // It is not there before something was said.
		output = string(data)
		return strings.Contains(output, "Come back with")
	})
	if i := strings.IndexByte(output, 0x1b); i >= 0 {
		t.Errorf("there is an escape byte at %q", output[i:min(i+20, len(output))])
	}
	if !strings.Contains(output, "Copied ") {
		t.Errorf("it was not copied to tmux:\n%s", output[max(0, len(output)-600):])
	}
	if got := w.tmux("show-buffer"); !strings.HasPrefix(got, "Barista\n") {
		t.Errorf("the buffer has\n%s", got)
	}
}
