package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The mouse is the program's, unless an option or the settings leave it to the
// terminal.
func TestMouseIsLeftToTheTerminal(t *testing.T) {
	needs(t, "go")
	exe := build(t)
	for _, c := range []struct {
		name, settings string
		args           []string
		asks           bool
	}{
		{"usual", "", nil, true},
		{"option", "", []string{"--no-mouse"}, false},
		{"setting", "mouse: false\n", nil, false},
		{"option over setting", "mouse: true\n", []string{"--no-mouse"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			settings := t.TempDir()
			if err := os.WriteFile(filepath.Join(settings, "config.yaml"), []byte(c.settings), 0o600); err != nil {
				t.Fatal(err)
			}
			x, _ := begun(t, exec.Command("env", append([]string{"JOBDRAFT_CONFIG_DIR=" + settings, exe}, c.args...)...))
			x.Type("q\x03")
			x.Wait()
			if asks := strings.Contains(x.Wrote(), "\x1b[?1006h"); asks != c.asks {
				t.Errorf("the mouse is asked for: %v, not %v", asks, c.asks)
			}
		})
	}
}
