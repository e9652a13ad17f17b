package tui

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/sys/unix"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/ptytest"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/terminal"
	"jobdraft/internal/tui/terminal/guard"
)

// These name the folders of a child of the test: of one that falls as it is told,
// and of one that is as people have it.
const (
	faultyHome = "JOBDRAFT_FAULTY_HOME"
	soundHome  = "JOBDRAFT_SOUND_HOME"
)

func TestMain(m *testing.M) {
	if guard.Watch(os.Args[1:], terminal.ResetSequence, session.ReportCrash) {
		os.Exit(0)
	}
	if home := os.Getenv(faultyHome); home != "" {
		fails := func(context.Context, clipboard.Content) clipboard.Result { panic("command: \x1b[31m" + falling) }
		os.Exit(child(home, fails, tea.WithFilter(fall), tea.WithOutput(&breaking)))
	}
	if home := os.Getenv(soundHome); home != "" {
		os.Exit(child(home, overSSH))
	}
	os.Exit(ptytest.InOwnTemp(m.Run))
}

// child is the program, with a copy and options of its own.
func child(home string, onCopy func(context.Context, clipboard.Content) clipboard.Result,
	options ...tea.ProgramOption,
) int {
	store, err := drafts.Open(filepath.Join(home, "drafts"), filepath.Join(home, "trash"), filepath.Join(home, "state"))
	if err != nil {
		panic(err)
	}
	_, err = Run(Config{Now: time.Now, Tools: session.Tools{
		Library: frozen(), Store: store, State: filepath.Join(home, "state"),
		Copy: onCopy,
	}, Guard: os.Args[0]}, options...)
	if err != nil {
		fmt.Fprintln(os.Stderr, "jobdraft:", err)
		return terminal.ExitCrash
	}
	return 0
}

// breaking is the terminal. A fault in its Write is one in a goroutine of the
// library that draws, where nothing recovers it.
var breaking = fragile{File: os.Stdout}

type fragile struct {
	*os.File
	broken atomic.Bool
}

// Write writes to the terminal until it is broken.
func (f *fragile) Write(p []byte) (int, error) {
	if f.broken.Load() {
		panic(falling)
	}
	return f.File.Write(p)
}

// overflow needs more stack than there is, which nothing recovers either.
func overflow(n int) int { return overflow(n+1) + 1 } //nolint:staticcheck // It is meant to have no end.

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
	case "renderer":
		breaking.broken.Store(true)
		return keyPress("j") // Something must be drawn.
	case "stack":
		debug.SetMaxStack(1 << 20)
		_ = overflow(0)
	case "memory":
		starve()
	}
	return msg
}

// starve needs more memory than the program may have.
func starve() {
	if err := unix.Setrlimit(unix.RLIMIT_AS, &unix.Rlimit{Cur: 1 << 20, Max: 1 << 20}); err != nil {
		panic(err)
	}
	for kept := [][]byte{}; ; {
		kept = append(kept, make([]byte, 1<<28))
	}
}

// exits are where it falls, and the exit code then. The runtime itself ends
// it where nothing recovers.
var exits = map[string]int{
	"event loop": terminal.ExitCrash, "update": terminal.ExitCrash, "view": terminal.ExitCrash,
	"command":   terminal.ExitCrash,
	"goroutine": terminal.ExitCrash, "renderer": 2, "stack": 2, "memory": 2,
}

// Wherever it falls, the last key is in the draft at the next start, the terminal as it was, the trace
// in a file, and one sentence on the screen.
func TestFaults(t *testing.T) {
	for where, code := range exits {
		t.Run(where, func(t *testing.T) {
			x, home := guarded(t)
			x.Type("aLast one\r\r")
			x.See("1 change (u to undo)")
			x.Type("\x1b[200~" + where + "\x1b[201~")
			if got := x.Wait(); got != code {
				t.Errorf("it ended with %d, not %d", got, code)
			}
			if left := x.Left(); left != "" {
				t.Errorf("the terminal is left with %s", left)
			}
			x.Until("a sentence", func() bool { return strings.Contains(x.Wrote(), "jobdraft: stopped by an internal error: ") })
			if wrote := x.Wrote(); strings.Contains(wrote, "goroutine 1 [") {
				t.Errorf("it says\n%q", wrote[max(0, len(wrote)-2000):])
			}
			takeIn(t, home)
			for path, want := range map[string]string{
				"drafts/backend-engineer-intern.md": "- [x] Last one\n",
				"state/fault.txt":                   "internal/tui.",
			} {
				if data, err := os.ReadFile(filepath.Join(home, path)); !strings.Contains(string(data), want) {
					t.Errorf("%s has no %q (%v):\n%.2000s", path, want, err, data)
				}
			}
		})
	}
}

// takeIn is what the next start does with what could not be saved.
func takeIn(t *testing.T, home string) {
	t.Helper()
	store, err := drafts.Open(filepath.Join(home, "drafts"), filepath.Join(home, "trash"), filepath.Join(home, "state"))
	if err == nil {
		_, err = store.Recover()
	}
	if err != nil {
		t.Fatal(err)
	}
}

// Killed, it leaves the terminal as it was too.
func TestKilled(t *testing.T) {
	x, home := guarded(t)
	x.Type("aLast one\r\r")
	x.See("1 change (u to undo)")
	x.Signal(syscall.SIGKILL)
	x.Wait()
	x.Until("the guard to restore the terminal", func() bool { return x.Left() == "" })
	takeIn(t, home)
	if data, err := os.ReadFile(filepath.Join(home, "drafts/backend-engineer-intern.md")); !strings.Contains(string(data),
		"- [x] Last one\n") {
		t.Errorf("the last line is not on disk (%v)", err)
	}
}

// guarded starts the program that falls, with a draft open and its guard there.
func guarded(t *testing.T) (x *ptytest.Terminal, home string) {
	t.Helper()
	home = t.TempDir()
	cmd := exec.Command(os.Args[0])
	cmd.Env = []string{faultyHome + "=" + home, "TERM=xterm-256color"}
	x = ptytest.Start(t, cmd)
	x.See("Type a role")
	x.Type("back\r")
	x.See("[Responsibilities")
	x.Until("a guard", func() bool { return hasGuard(cmd.Process.Pid) })
	return x, home
}

// hasGuard reports whether a process has a child that ignores SIGHUP already,
// as a guard that watches does: the end of the program sends one.
func hasGuard(pid int) bool {
	tasks, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", pid))
	return slices.ContainsFunc(tasks, func(path string) bool {
		children, _ := os.ReadFile(path)
		return slices.ContainsFunc(strings.Fields(string(children)), ignoresHangUp)
	})
}

func ignoresHangUp(pid string) bool {
	status, _ := os.ReadFile(filepath.Join("/proc", pid, "status"))
	_, ignored, _ := strings.Cut(string(status), "SigIgn:\t")
	mask, _, _ := strings.Cut(ignored, "\n")
	bits, err := strconv.ParseUint(mask, 16, 64)
	return err == nil && bits&(1<<(syscall.SIGHUP-1)) != 0
}
