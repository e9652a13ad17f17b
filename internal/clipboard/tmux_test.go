//go:build unix

package clipboard_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	ours "jobdraft/internal/clipboard"
)

// server is a tmux of the test's own, which nobody is attached to.
type server struct {
	t    *testing.T
	args []string
	env  []string
}

// newServer starts a tmux server; the test is skipped where tmux is missing.
func newServer(t *testing.T) server {
	t.Helper()
	real(t, "tmux")
	dir, err := os.MkdirTemp("/tmp", "jd") //nolint:usetesting // A socket's path has to be short.
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	s := server{
		t: t, args: []string{"-S", filepath.Join(dir, "s"), "-f", "/dev/null"},
		env: []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "TERM=xterm-256color", "LC_ALL=C.UTF-8"},
	}
	s.do("new-session", "-d", "-x", "100", "-y", "30", "sleep 600")
	t.Cleanup(func() { s.do("kill-server") })
	return s
}

// do runs a tmux command and returns what it prints.
func (s server) do(args ...string) string {
	s.t.Helper()
	cmd := exec.Command("tmux", append(s.args, args...)...)
	cmd.Env = s.env
	out, err := cmd.CombinedOutput()
	if err != nil {
		s.t.Fatalf("tmux %v: %v: %s", args, err, out)
	}
	return string(out)
}

// vars are the variables that a program inside has, and the programs in dir.
func (s server) vars(dir string, more ...string) []string {
	inside := strings.TrimSpace(s.do("display-message", "-p", "TMUX=#{socket_path},#{pid},0"))
	return append([]string{inside, "TERM=screen", "PATH=" + dir + ":" + os.Getenv("PATH")}, more...)
}

func TestTmux(t *testing.T) {
	s := newServer(t)
	f := newTools(t)
	f.xclip()
	for _, setting := range []string{"external", "on", "off"} {
		s.do("set-option", "-s", "set-clipboard", setting)
		text := posting + " with set-clipboard " + setting
		env := machine(t, s.vars("")...)
		expect(t, ours.Copy(t.Context(), ours.Content{Text: text}, env), ours.Buffered, "tmux")
		if got := s.do("show-buffer"); got != text {
			t.Errorf("set-clipboard %s: the buffer has %q", setting, got)
		}
	}
	env := machine(t, s.vars(f.dir, "DISPLAY=:65001")...)
	expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, env), ours.Copied, "xclip")
	if got := s.do("show-buffer"); got != posting || f.stored() != posting {
		t.Errorf("the buffer has %q, the desktop %q", got, f.stored())
	}
}

// TestTmuxReattached shows that what counts is from where the session is
// attached now, not from where the program was started.
func TestTmuxReattached(t *testing.T) {
	s := newServer(t)
	f := newTools(t)
	f.xclip()
	s.do("set-environment", "SSH_CONNECTION", "192.0.2.1 5 192.0.2.2 22")
	local := machine(t, s.vars(f.dir, "DISPLAY=:65001")...)
	expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, local), ours.Buffered, "tmux")
	if f.called("xclip") {
		t.Error("over SSH the desktop of this machine was written")
	}
	s.do("set-environment", "-r", "SSH_CONNECTION")
	remote := machine(t, s.vars(f.dir, "DISPLAY=:65001", "SSH_CONNECTION=x", "SSH_TTY=/dev/pts/1")...)
	expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, remote), ours.Copied, "xclip")
}

// TestTmuxFails shows that a tmux that is gone, too old or lying is passed by.
func TestTmuxFails(t *testing.T) {
	for name, script := range map[string]string{
		"gone":    "echo error connecting >&2; exit 1",
		"too old": "case $1 in load-buffer) echo 'unknown option -- w' >&2; exit 1;; esac",
		"lying":   "case $1 in save-buffer) echo other;; esac",
	} {
		f := newTools(t)
		f.add("tmux", script)
		env := machine(t, "TMUX=/nowhere,1,0", "TERM=screen", "PATH="+f.dir)
		got := ours.Copy(t.Context(), ours.Content{Text: posting}, env)
		expect(t, got, ours.Sent, "terminal")
		if sent(t, got.OSC52) != posting || got.Err == nil {
			t.Errorf("%s: sent %q because of %v", name, got.OSC52, got.Err)
		}
	}
}

// TestTerminalTakesSequence writes what a copy over SSH gives into a terminal
// that takes it, tmux with set-clipboard on, and into GNU screen inside it.
func TestTerminalTakesSequence(t *testing.T) {
	long := strings.Repeat(posting, 74994/len(posting))
	// Without the setting GNU screen would outlive its terminal.
	inScreen := "printf 'autodetach off\\n' >rc; screen -c rc sh -c 'cat %s; sleep 600'"
	for _, c := range []struct {
		name string
		show string // the command that shows the file %s
		vars []string
	}{
		{"terminal", "cat %s; sleep 600", []string{"SSH_TTY=x", "TERM=xterm-256color"}},
		{"screen or tmux beyond SSH", "cat %s; sleep 600", []string{"SSH_TTY=x", "TERM=screen-256color"}},
		{"screen", inScreen, []string{"STY=1.x", "TERM=screen"}},
		{"screen beyond SSH", inScreen, []string{"SSH_TTY=x", "TERM=screen"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.show == inScreen {
				real(t, "screen")
			}
			s := newServer(t)
			s.do("set-option", "-s", "set-clipboard", "on")
			file := filepath.Join(t.TempDir(), "sequence")
			copied := ours.Copy(t.Context(), ours.Content{Text: long}, machine(t, c.vars...))
			if err := os.WriteFile(file, []byte(copied.OSC52), 0o600); err != nil {
				t.Fatal(err)
			}
			s.do("new-window", "-c", filepath.Dir(file), fmt.Sprintf(c.show, file))
			s.awaitBuffer(long)
		})
	}
}

// awaitBuffer waits until the newest buffer has this text.
func (s server) awaitBuffer(want string) {
	s.t.Helper()
	for range 200 {
		if s.do("list-buffers") != "" && s.do("show-buffer") == want {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	s.t.Errorf("the text did not arrive; buffers: %s; screen:\n%.2000s", s.do("list-buffers"), s.do("capture-pane", "-p"))
}
