package tui

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/ptytest"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/terminal"
)

// faultyHome names the folders of a child of the test that falls as it is told.
const faultyHome = "JOBDRAFT_FAULTY_HOME"

func TestMain(m *testing.M) {
	if home := os.Getenv(faultyHome); home != "" {
		os.Exit(faulty(home))
	}
	os.Exit(m.Run())
}

// faulty is the program with faults that a paste brings about.
func faulty(home string) int {
	store, err := drafts.Open(filepath.Join(home, "drafts"), filepath.Join(home, "trash"), filepath.Join(home, "state"))
	if err != nil {
		panic(err)
	}
	_, err = Run(Config{Now: time.Now, Tools: session.Tools{
		Library: frozen(), Store: store, State: filepath.Join(home, "state"),
		Copy: func(context.Context, clipboard.Content) clipboard.Result { panic("command: \x1b[31m" + falling) },
	}}, tea.WithFilter(fall))
	if err != nil {
		fmt.Fprintln(os.Stderr, "jobdraft:", err)
		return terminal.ExitCrash
	}
	return 0
}

// falling is what the faults say that say anything.
const falling = "it falls"

// fall breaks the program where a paste says.
func fall(model tea.Model, msg tea.Msg) tea.Msg {
	wrapper, _ := model.(interface{ Unwrap() tea.Model })
	r, _ := wrapper.Unwrap().(*root)
	paste, _ := msg.(tea.PasteMsg)
	switch paste.Content {
	case "event loop":
		panic(falling)
	case "update":
		r.builder.session = nil
	case "view":
		r.builder.now = nil
		return tea.FocusMsg{}
	case "goroutine":
		r.spawn(func() { panic(falling) })
	case "command":
		return keyPress("c")
	}
	return msg
}

// Wherever it falls, the last key is on disk, the terminal as it was, the trace
// in a file, and one sentence on the screen.
func TestFaults(t *testing.T) {
	for _, where := range []string{"event loop", "update", "view", "command", "goroutine"} {
		t.Run(where, func(t *testing.T) {
			home := t.TempDir()
			cmd := exec.Command(os.Args[0])
			cmd.Env = []string{faultyHome + "=" + home, "TERM=xterm-256color"}
			x := ptytest.Start(t, cmd)
			x.See("Type a role")
			x.Type("back\r")
			x.See("[Responsibilities")
			x.Type("aLast one\r")
			x.See("u undoes 1")
			x.Type("\x1b[200~" + where + "\x1b[201~")
			if code := x.Wait(); code != terminal.ExitCrash {
				t.Errorf("it ended with %d", code)
			}
			if left := x.Left(); left != "" {
				t.Errorf("the terminal is left with %s", left)
			}
			if wrote := x.Wrote(); !strings.Contains(wrote, "jobdraft: stopped by an internal error: ") || strings.Contains(wrote, "goroutine ") {
				t.Errorf("it says\n%q", wrote[max(0, len(wrote)-2000):])
			}
			for path, want := range map[string]string{"drafts/backend-engineer-intern.md": "- [x] Last one\n", "state/fault.txt": "internal/tui."} {
				if data, err := os.ReadFile(filepath.Join(home, path)); !strings.Contains(string(data), want) {
					t.Errorf("%s has no %q (%v):\n%s", path, want, err, data)
				}
			}
		})
	}
}
