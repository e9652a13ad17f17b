//go:build unix

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// These tests run the built program in a real terminal, tmux, and read back
// what it copied: from the buffer of tmux, and from an X server. What a
// machine lacks for them they say, and are skipped.

// patience is how long a screen may be waited for; only a fault takes it.
const patience = 30 * time.Second

// window is the program in a terminal of its own.
type window struct {
	t      *testing.T
	socket string
	home   string
	env    []string
}

// needs skips the test where a program is missing.
func needs(t *testing.T, programs ...string) {
	t.Helper()
	for _, p := range programs {
		if _, err := exec.LookPath(p); err != nil {
			t.Skipf("SKIPPED: this needs %s, which is not here", p)
		}
	}
}

// build builds the program once for a test.
func build(t *testing.T) string {
	t.Helper()
	exe := filepath.Join(t.TempDir(), "jobdraft")
	if out, err := exec.Command("go", "build", "-o", exe, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return exe
}

// open starts a command in a window of 120×40. Inside, TMUX is set only if the
// command leaves it there.
func open(t *testing.T, home string, env []string, options, command string) *window {
	t.Helper()
	dir, err := os.MkdirTemp("", "jd") //nolint:usetesting // A socket's path has to be short.
	if err != nil {
		t.Fatal(err)
	}
	w := &window{t: t, socket: filepath.Join(dir, "s"), home: home, env: env}
	t.Cleanup(func() {
		w.close()
		_ = os.RemoveAll(dir)
	})
	conf := filepath.Join(dir, "conf")
	if err := os.WriteFile(conf, []byte(options+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.tmux("-f", conf, "new-session", "-d", "-x", "120", "-y", "40", command)
	return w
}

// close closes the window and waits until the program in it has saved and
// ended.
func (w *window) close() {
	out, _ := exec.Command("tmux", "-S", w.socket, "list-panes", "-a", "-F", "#{pane_pid}").Output()
	_ = exec.Command("tmux", "-S", w.socket, "kill-server").Run() // It may have ended by itself.
	for _, field := range strings.Fields(string(out)) {
		if pid, err := strconv.Atoi(field); err == nil {
			wait(w.t, "an end of the program", func() bool { return syscall.Kill(pid, 0) != nil })
		}
	}
}

func (w *window) tmux(args ...string) string {
	w.t.Helper()
	cmd := exec.Command("tmux", append([]string{"-S", w.socket}, args...)...)
	cmd.Env = append([]string{"PATH=" + os.Getenv("PATH"), "HOME=" + w.home, "TERM=xterm-256color", "LC_ALL=C.UTF-8"},
		w.env...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		w.t.Fatalf("tmux %v: %v\n%s", args, err, out)
	}
	return string(out)
}

// see waits for a text on the screen.
func (w *window) see(text string) {
	w.t.Helper()
	wait(w.t, fmt.Sprintf("%q on the screen", text), func() bool {
		return strings.Contains(w.tmux("capture-pane", "-p"), text)
	})
}

// wait asks again and again, patiently.
func wait(t *testing.T, what string, is func() bool) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(patience); !is(); <-tick.C {
		if time.Now().After(end) {
			t.Fatalf("there never was %s", what)
		}
	}
}

// copyIntern presses the six keys, and the last one again where a busy machine
// did not answer in the time that a copy has.
func (w *window) copyIntern() {
	w.t.Helper()
	w.see("Type a role")
	w.tmux("send-keys", "b", "a", "c", "k", "Enter", "c")
	wait(w.t, "a copy", func() bool {
		screen := w.tmux("capture-pane", "-p")
		if strings.Contains(screen, "If nothing pastes") {
			w.tmux("send-keys", "c")
		}
		return strings.Contains(screen, "Copied")
	})
}

func rendered(t *testing.T, exe string) string {
	t.Helper()
	out, err := exec.Command(exe, "render", "backend-engineer/intern").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(string(out), "\n")
}

func TestCopyInTmux(t *testing.T) {
	needs(t, "tmux", "go")
	exe := build(t)
	want := rendered(t, exe)
	for _, setting := range []string{"external", "on", "off"} {
		home := t.TempDir()
		for _, day := range []string{"first", "second"} {
			w := open(t, home, nil, "set -g set-clipboard "+setting, exe)
			w.copyIntern()
			if got := w.tmux("show-buffer"); got != want {
				t.Errorf("set-clipboard %s, %s day: the buffer has\n%s", setting, day, got)
			}
			w.tmux("send-keys", "q")
		}
	}
}

// TestCopyUnderX also closes the window: what was copied outlives it.
func TestCopyUnderX(t *testing.T) {
	needs(t, "tmux", "go", "Xvfb", "xclip")
	exe := build(t)
	want := rendered(t, exe)
	display := xServer(t)
	w := open(t, t.TempDir(), []string{"DISPLAY=" + display}, "", "env -u TMUX "+exe)
	w.copyIntern()
	clipboard := func() string {
		cmd := exec.Command("xclip", "-o", "-selection", "clipboard")
		cmd.Env = append(os.Environ(), "DISPLAY="+display)
		out, _ := cmd.Output() // An empty clipboard is an error, and no text.
		return string(out)
	}
	if got := clipboard(); got != want {
		t.Errorf("the clipboard has\n%s", got)
	}
	w.tmux("kill-server")
	wait(t, "an end of the window", func() bool {
		return exec.Command("tmux", "-S", w.socket,
			"has-session").Run() != nil
	})
	if got := clipboard(); got != want {
		t.Errorf("after the window was closed the clipboard has\n%s", got)
	}
}

// xServer starts an X server in memory and returns its display.
func xServer(t *testing.T) string {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-nolisten", "tcp")
	cmd.ExtraFiles = []*os.File{w}
	if err := cmd.Start(); err != nil {
		t.Skip("SKIPPED: Xvfb does not start:", err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // It may have ended by itself.
		_ = cmd.Wait()
	})
	w.Close()
	number := make([]byte, 16)
	n, err := r.Read(number)
	if err != nil {
		t.Skip("SKIPPED: Xvfb does not say its display:", err)
	}
	return ":" + string(bytes.TrimSpace(number[:n]))
}

// TestEnterAllTheWay presses nurse and then only enter.
func TestEnterAllTheWay(t *testing.T) {
	needs(t, "tmux", "go")
	exe := build(t)
	w := open(t, t.TempDir(), nil, "set -g set-clipboard external", exe)
	w.see("Type a role")
	w.tmux("send-keys", "n", "u", "r", "s", "e")
	w.see("> nurse")
	const most = 12
	for range most {
		w.tmux("send-keys", "Enter")
	}
	w.see("Copied")
	if got := w.tmux("show-buffer"); !strings.Contains(got, "Nurse") {
		t.Errorf("the buffer has\n%s", got)
	}
}

// TestEditor opens the draft in an editor and takes in what that has changed.
func TestEditor(t *testing.T) {
	needs(t, "tmux", "go", "sed")
	exe := build(t)
	home := t.TempDir()
	editor := filepath.Join(home, "editor")
	script := "#!/bin/sh\nsed -i 's/^# .*/# Edited/' \"$1\"\n"
	if err := os.WriteFile(editor, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	w := open(t, home, []string{"VISUAL=" + editor}, "", exe)
	w.see("Type a role")
	w.tmux("send-keys", "b", "a", "c", "k", "Enter", "E")
	w.see("1 change (u to undo)")
	w.see(" Edited ")
	w.tmux("send-keys", "u")
	w.see("Undone: the changes of your editor")
	w.tmux("send-keys", "q")
}
