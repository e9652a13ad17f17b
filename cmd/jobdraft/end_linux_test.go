package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"jobdraft/internal/ptytest"
)

// ends are the ways in which a program is ended from outside, its exit code,
// and whether a terminal remains to be put back.
var ends = []struct {
	name    string
	end     func(x *ptytest.Terminal)
	code    int
	remains bool
}{
	{"terminated", signalled(syscall.SIGTERM), 143, true},
	{"interrupted", signalled(syscall.SIGINT), 130, true},
	{"hung up", signalled(syscall.SIGHUP), 129, true},
	{"quit", signalled(syscall.SIGQUIT), 131, true},
	{"the window is closed", (*ptytest.Terminal).Close, 129, false},
	{"a paste never ends", func(x *ptytest.Terminal) {
		x.Type("\x1b[200~lost in it: \x03")
		x.Signal(syscall.SIGTERM)
	}, 143, true},
	{"the terminal takes no output", func(x *ptytest.Terminal) {
		x.Stop()
		x.Type("\x1b[A\x1b[B\x1b[A\x1b[B") // What is drawn now waits for the terminal, and all else for it.
		x.Signal(syscall.SIGTERM)
	}, 143, true},
}

func signalled(sig syscall.Signal) func(x *ptytest.Terminal) {
	return func(x *ptytest.Terminal) { x.Signal(sig) }
}

// Ended from outside, the program leaves the last key on disk, even of a line
// that is still open, the terminal as it was, and the exit code of the signal.
func TestEnds(t *testing.T) {
	needs(t, "go")
	exe := build(t)
	for _, e := range ends {
		t.Run(e.name, func(t *testing.T) {
			x, home := typed(t, exec.Command(exe))
			e.end(x)
			if code := x.Wait(); code != e.code {
				t.Errorf("it ended with %d, not %d", code, e.code)
			}
			if got := draft(home); !strings.Contains(got, "- [x] Last one\n") {
				t.Errorf("the draft has not the last line:\n%s", got)
			}
			if !e.remains {
				return
			}
			if left := x.Left(); left != "" {
				t.Errorf("the terminal is left with %s", left)
			}
		})
	}
}

// A program that SIGHUP does not reach, since it is ignored or since its terminal does not
// govern it, ends all the same when the window is closed.
func TestEndsWithoutHangUp(t *testing.T) {
	needs(t, "go", "sh")
	for name, cmd := range map[string]*exec.Cmd{
		"ignored":      exec.Command("sh", "-c", `trap "" HUP; exec `+build(t)), // as nohup does
		"not governed": {Path: build(t), SysProcAttr: &syscall.SysProcAttr{Setsid: true}},
	} {
		t.Run(name, func(t *testing.T) {
			x, home := typed(t, cmd)
			x.Close()
			if code := x.Wait(); code != 129 {
				t.Errorf("it ended with %d", code)
			}
			if got := draft(home); !strings.Contains(got, "- [x] Last one\n") {
				t.Errorf("the draft has not the last line:\n%s", got)
			}
		})
	}
}

// Killed, it leaves what was on the screen as saved, which takes less than a
// second.
func TestKilled(t *testing.T) {
	needs(t, "go")
	x, home := typed(t, exec.Command(build(t)))
	x.Until("the last line on disk", func() bool { return strings.Contains(draft(home), "- [x] Last one\n") })
	x.Signal(syscall.SIGKILL)
	x.Wait()
	if got := draft(home); !strings.Contains(got, "- [x] Last one\n") {
		t.Errorf("the draft has not the last line:\n%s", got)
	}
}

// typed is the program with a line added and still open, and its home.
func typed(t *testing.T, cmd *exec.Cmd) (x *ptytest.Terminal, home string) {
	t.Helper()
	x, home = begun(t, cmd)
	x.Type("back\r")
	x.See("[Responsibilities")
	x.Type("aLast one")
	x.See("Last one")
	return x, home
}

// begun is the program on Home, and its home.
func begun(t *testing.T, cmd *exec.Cmd) (x *ptytest.Terminal, home string) {
	t.Helper()
	home = t.TempDir()
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "TERM=xterm-256color", "LC_ALL=C.UTF-8"}
	x = ptytest.Start(t, cmd)
	x.See("Type a role")
	return x, home
}

func draft(home string) string {
	data, _ := os.ReadFile(filepath.Join(home, ".local/share/jobdraft/drafts/backend-engineer-intern.md"))
	return string(data)
}

// Plain lines end at SIGQUIT too, without a trace.
func TestQuitInPlainLines(t *testing.T) {
	needs(t, "go")
	x := ptytest.Start(t, exec.Command(build(t), "--accessible"))
	x.See("Type a role")
	x.Signal(syscall.SIGQUIT)
	code := x.Wait()
	if left := x.Left(); code != 131 || left != "" {
		t.Errorf("it ended with %d, the terminal is left with %s", code, left)
	}
	if wrote := x.Wrote(); strings.Contains(wrote, "goroutine ") {
		t.Errorf("it says\n%s", wrote)
	}
}

// A terminal that nobody reads is put back too, past all that waits to be
// written to it.
func TestEndsUnread(t *testing.T) {
	needs(t, "go")
	x, home := typed(t, exec.Command(build(t)))
	letGo := x.Hold()
	x.Type("\r")
	const most = 100 // frames of help and back: more than a terminal holds.
	frames := 0
	x.Until("a full terminal", func() bool {
		x.Type("?")
		frames++
		return frames == most
	})
	x.Signal(syscall.SIGTERM)
	code := x.Wait()
	letGo()
	if left := x.Left(); code != 143 || left != "" {
		t.Errorf("it ended with %d, the terminal is left with %s", code, left)
	}
	if got := draft(home); !strings.Contains(got, "- [x] Last one\n") {
		t.Errorf("the draft has not the last line:\n%s", got)
	}
}

// A draft that is not where it belongs when the person leaves is a failed
// operation, and where its text is kept is said.
func TestLeavesUnsaved(t *testing.T) {
	needs(t, "go", "env")
	x, home := typed(t, exec.Command("env", "JOBDRAFT_DRAFTS=/dev/null/drafts", build(t)))
	x.Type("\r\r")
	x.See("NOT SAVED")
	x.Type("\x03")
	x.See("Go without it")
	x.Type("\x03")
	endsInOrder(t, x, 1)
	kept, err := filepath.Glob(filepath.Join(home, ".local/state/jobdraft/unsaved/*"))
	if err != nil || len(kept) != 1 || !strings.Contains(x.Wrote(), filepath.Base(kept[0])) {
		t.Errorf("kept are %q (%v)", kept, err)
	}
}

// An editor that leaves the terminal raw does not make us leave it so.
func TestAnEditorThatIsKilled(t *testing.T) {
	needs(t, "go", "env", "sh")
	editor := `EDITOR=sh -c "stty raw -echo; kill -9 \$\$"`
	x, _ := typed(t, exec.Command("env", editor, build(t)))
	x.Type("\r\rE")
	x.See("The editor")
	x.Type("\x03")
	endsInOrder(t, x, 0)
}

// endsInOrder waits for the end, with an exit code and the terminal as it was.
func endsInOrder(t *testing.T, x *ptytest.Terminal, want int) {
	t.Helper()
	if code := x.Wait(); code != want {
		t.Errorf("it ended with %d, not %d", code, want)
	}
	if left := x.Left(); left != "" {
		t.Errorf("the terminal is left with %s", left)
	}
}
