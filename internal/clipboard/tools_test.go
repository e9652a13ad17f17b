//go:build unix

package clipboard_test

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"

	ours "jobdraft/internal/clipboard"
)

// tools is a folder of programs that play clipboard tools.
type tools struct {
	t   *testing.T
	dir string
}

// newTools makes such a folder. On a Mac the child has pbcopy alone, and that is
// the clipboard of whoever runs the tests.
func newTools(t *testing.T) tools {
	t.Helper()
	if runtime.GOOS == "darwin" {
		t.Skip("SKIPPED: no tool but pbcopy is asked for on a Mac")
	}
	return tools{t, t.TempDir()}
}

func (f tools) path(name string) string { return filepath.Join(f.dir, name) }

// add makes a program out of shell lines. A line `called` in front leaves a
// trace, so that a test can tell whether it ran.
func (f tools) add(name, lines string) {
	f.t.Helper()
	script := "#!/bin/sh\n: >>" + f.path("called-"+name) + "\n" + lines + "\n"
	if err := os.WriteFile(f.path(name), []byte(script), 0o755); err != nil {
		f.t.Fatal(err)
	}
}

// called reports whether a program ran.
func (f tools) called(name string) bool {
	_, err := os.Stat(f.path("called-" + name))
	return err == nil
}

// stored is what is on the clipboard that the tools play.
func (f tools) stored() string {
	text, _ := os.ReadFile(f.path("store"))
	return string(text)
}

// put and take are the shell lines of tools that work.
func (f tools) put() string  { return "exec " + real(f.t, "cat") + " >" + f.path("store") }
func (f tools) take() string { return "exec " + real(f.t, "cat") + " " + f.path("store") }

// xclip adds one that works.
func (f tools) xclip() {
	f.add("xclip", "case $1 in -in) "+f.put()+";; *) "+f.take()+";; esac")
}

// wayland adds a wl-copy that works.
func (f tools) wayland() {
	f.add("wl-copy", f.put())
	f.add("wl-paste", f.take())
}

// real is the path of a program of this machine.
func real(t *testing.T, program string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		t.Skipf("SKIPPED: %s is not installed", program)
	}
	return path
}

func TestDesktop(t *testing.T) {
	for _, c := range []struct {
		name    string
		setUp   func(tools)
		os      string
		vars    []string
		outcome ours.Outcome
		via     string
	}{
		{name: "X with xclip", vars: []string{"DISPLAY=:65001"}, setUp: tools.xclip, outcome: ours.Copied, via: "xclip"},
		{name: "X with xsel", vars: []string{"DISPLAY=:65001"}, outcome: ours.Copied, via: "xsel", setUp: func(f tools) {
			f.add("xsel", "case $1 in --input) "+f.put()+";; *) "+f.take()+";; esac")
		}},
		{name: "no display", setUp: tools.xclip, outcome: ours.Sent, via: "terminal"},
		{
			name: "Wayland", vars: []string{"WAYLAND_DISPLAY=w", "DISPLAY=:65001"}, outcome: ours.Copied, via: "wl-copy",
			setUp: func(f tools) {
				f.wayland()
				f.add("xclip", "exit 1")
			},
		},
		{
			name: "Wayland without its tools", vars: []string{"WAYLAND_DISPLAY=w", "DISPLAY=:65001"}, setUp: tools.xclip,
			outcome: ours.Copied, via: "xclip",
		},
		{
			name: "dead Wayland, living X", vars: []string{"WAYLAND_DISPLAY=w", "DISPLAY=:65001"}, outcome: ours.Copied,
			via: "xclip", setUp: func(f tools) {
				f.add("wl-copy", "exit 1")
				f.add("wl-paste", "exit 1")
				f.xclip()
			},
		},
		{name: "xclip fails", vars: []string{"DISPLAY=:65001"}, outcome: ours.Sent, via: "terminal", setUp: func(f tools) {
			f.add("xclip", "echo Error: cannot open display >&2; exit 1")
		}},
		{
			name: "something else is read back", vars: []string{"DISPLAY=:65001"}, outcome: ours.Sent, via: "terminal",
			setUp: func(f tools) {
				f.add("xclip", "case $1 in -in) "+f.put()+";; *) echo other;; esac")
			},
		},
		{
			name: "the clipboard is taken late", vars: []string{"DISPLAY=:65001"}, outcome: ours.Copied, via: "xclip",
			setUp: func(f tools) {
				early := "[ -e " + f.path("asked") + " ] || { : >" + f.path("asked") + "; echo other; exit; }; "
				f.add("xclip", "case $1 in -in) "+f.put()+";; *) "+early+f.take()+";; esac")
			},
		},
		{
			name: "nothing can be read back", vars: []string{"DISPLAY=:65001", "VTE_VERSION=1"}, outcome: ours.Sent,
			via: "xclip", setUp: func(f tools) {
				f.add("xclip", "case $1 in -in) "+f.put()+";; *) exit 1;; esac")
			},
		},
		{
			name: "SSH does not touch this desktop", vars: []string{"SSH_TTY=/dev/pts/1", "DISPLAY=:65001", "WAYLAND_DISPLAY=w"},
			setUp: forbidden, outcome: ours.Sent, via: "terminal",
		},
		{
			name: "SSH with X forwarded", vars: []string{"SSH_CONNECTION=x", "DISPLAY=localhost:10.0", "WAYLAND_DISPLAY=w"},
			outcome: ours.Copied, via: "xclip", setUp: func(f tools) {
				forbidden(f)
				f.xclip()
			},
		},
		{
			name: "SSH to a Mac", os: "darwin", vars: []string{"SSH_CONNECTION=x"}, setUp: forbidden, outcome: ours.Sent,
			via: "terminal",
		},
		{
			name: "a Mac has a locale", os: "darwin", vars: []string{"LC_ALL=C"}, outcome: ours.Copied, via: "pbcopy",
			setUp: func(f tools) {
				f.add("xclip", "[ \"$LC_ALL\" = en_US.UTF-8 ] || exit 1; case $1 in -in) "+f.put()+";; *) "+f.take()+";; esac")
			},
		},
		{name: "Termux", outcome: ours.Copied, via: "termux", setUp: func(f tools) {
			f.add("termux-clipboard-set", f.put())
			f.add("termux-clipboard-get", f.take())
		}},
		{
			name: "WSL", vars: []string{"WSL_DISTRO_NAME=Debian"}, outcome: ours.Copied, via: "PowerShell",
			setUp: func(f tools) {
				f.add("clip.exe", "exit 1")
				f.add("powershell.exe", real(f.t, "base64")+" -d >"+f.path("store")+" && echo same\r")
			},
		},
		{
			name: "WSL that refuses", vars: []string{"WSL_INTEROP=/run/x"}, outcome: ours.Sent, via: "terminal",
			setUp: func(f tools) {
				f.add("powershell.exe", "echo no >&2; exit 1")
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newTools(t)
			c.setUp(f)
			env := machine(t, append(c.vars, "TERM=xterm-256color", "PATH="+f.dir)...)
			if c.os != "" {
				env.OS = c.os
			}
			expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, env), c.outcome, c.via)
			if c.outcome == ours.Copied && f.stored() != posting {
				t.Errorf("on the clipboard: %q", f.stored())
			}
			for _, never := range []string{"forbidden", "clip.exe"} {
				if f.called(never) {
					t.Errorf("%s was called", never)
				}
			}
		})
	}
}

// forbidden adds tools that must not be called.
func forbidden(f tools) {
	for _, name := range []string{"xclip", "xsel", "wl-copy", "wl-paste", "pbcopy"} {
		f.add(name, ": >"+f.path("called-forbidden"))
	}
}

// TestHanging shows that a tool which never answers is ended with all that it
// started, and that the copy goes on. What still runs would hold the pipe.
func TestHanging(t *testing.T) {
	f := newTools(t)
	if err := syscall.Mkfifo(f.path("pipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	pipe, err := os.OpenFile(f.path("pipe"), os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer pipe.Close()
	f.add("xclip", "exec 3>"+f.path("pipe")+"; "+real(t, "sleep")+" 600")
	env := machine(t, "DISPLAY=:65001", "PATH="+f.dir)
	env.Step = time.Second
	within(t, func() { expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, env), ours.Sent, "terminal") })
	if err := pipe.SetReadDeadline(time.Now().Add(15 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if n, err := pipe.Read(make([]byte, 1)); n != 0 || err != io.EOF {
		t.Errorf("the tool still runs: %v", err)
	}
}

// within checks that nothing hung: far more time than the deadlines, far less
// than the tools take.
func within(t *testing.T, do func()) {
	t.Helper()
	start := time.Now()
	do()
	if took := time.Since(start); took > 15*time.Second {
		t.Errorf("took %v", took)
	}
}

// TestHangingDaemon shows that a tool whose daemon keeps our pipe does not hold
// us up. Xclip is such a one.
func TestHangingDaemon(t *testing.T) {
	f := newTools(t)
	f.add("powershell.exe", real(t, "sleep")+" 30 & echo same")
	env := machine(t, "WSL_INTEROP=x", "PATH="+f.dir)
	within(t, func() { expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, env), ours.Copied, "PowerShell") })
}

// TestWhole shows that all steps together have a deadline too.
func TestWhole(t *testing.T) {
	f := newTools(t)
	for _, name := range []string{"wl-copy", "wl-paste", "xclip"} {
		f.add(name, "exec "+real(t, "sleep")+" 600")
	}
	env := machine(t, "WAYLAND_DISPLAY=w", "DISPLAY=:65001", "PATH="+f.dir)
	env.Whole = time.Second
	within(t, func() { expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, env), ours.Sent, "terminal") })
}

// TestNoChild shows that a program which cannot be started again still sends.
func TestNoChild(t *testing.T) {
	f := newTools(t)
	f.xclip()
	env := machine(t, "DISPLAY=:65001", "PATH="+f.dir)
	env.Exe = f.path("gone")
	expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, env), ours.Sent, "terminal")
}
