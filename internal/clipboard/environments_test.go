//go:build unix

package clipboard_test

import (
	"strings"
	"syscall"
	"testing"
	"time"

	ours "jobdraft/internal/clipboard"
)

// place is one of the environments that people copy in.
type place struct {
	env     ours.Env
	outcome ours.Outcome
	via     string
	offered ours.Flavours
	read    func() (text, html string) // what can be pasted; nil where only the terminal knows
}

// TestEnvironments copies both flavours in each environment. Either the exact
// bytes are there, or the result says that nobody can tell, and has what the
// terminal is to be sent. The deadlines are those that people get where a busy
// machine cannot spoil the outcome, or where the machine is ours alone.
func TestEnvironments(t *testing.T) {
	for name, setUp := range map[string]func(*testing.T) place{
		"no tool": func(t *testing.T) place {
			return onTerminal(machine(t, "PATH=/nowhere",
				"TERM=xterm-256color"))
		},
		"no tool, VTE":           func(t *testing.T) place { return place{env: machine(t, "VTE_VERSION=7006")} },
		"dead X":                 func(t *testing.T) place { return onTerminal(onX(t, ":65001", "xclip", "xsel")) },
		"X with xclip alone":     func(t *testing.T) place { return onToolX(t, "xclip") },
		"X with xsel alone":      func(t *testing.T) place { return onToolX(t, "xsel") },
		"X with our own":         onOwnX,
		"X stopped":              onStoppedX,
		"dead Wayland":           onDeadWayland,
		"live Wayland":           onLiveWayland,
		"tmux, clipboard on":     func(t *testing.T) place { return inTmux(t, "on") },
		"tmux, external":         func(t *testing.T) place { return inTmux(t, "external") },
		"tmux, off":              func(t *testing.T) place { return inTmux(t, "off") },
		"screen":                 func(t *testing.T) place { return onTerminal(machine(t, "STY=1.pts", "TERM=screen")) },
		"SSH, with X at the far": overSSH,
	} {
		t.Run(name, func(t *testing.T) {
			p := setUp(t)
			if p.outcome == ours.Sent || isPrompt() {
				p.env.Step, p.env.Whole = 0, 0
			}
			start := time.Now()
			got := ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted}, p.env)
			took := time.Since(start)
			t.Logf("%s: %v via %q: %v, in %v", name, got.Outcome, got.Via, got.Flavours, took.Round(time.Millisecond))
			expectFlavours(t, got, p.outcome, p.via, p.offered)
			p.check(t, got)
			if took > prompt(15*time.Second, 2*time.Second) {
				t.Errorf("took %v", took)
			}
		})
	}
}

// check compares what can be pasted, and what the terminal is to be sent.
func (p place) check(t *testing.T, got ours.Result) {
	t.Helper()
	if p.outcome == ours.Sent {
		sequence := got.OSC52
		if strings.HasPrefix(sequence, "\x1bP") {
			sequence = unwrapped(t, sequence)
		}
		if text := sent(t, sequence); text != posting {
			t.Errorf("sent %q", text)
		}
	}
	if p.outcome == ours.FileOnly && got.Err == nil {
		t.Error("no reason")
	}
	if p.read == nil {
		return
	}
	text, html := p.read()
	if wantHTML := p.offered&ours.HTML != 0; text != posting || wantHTML && html != formatted {
		t.Errorf("pasted %q and %q", text, html)
	}
}

func onTerminal(env ours.Env) place {
	return place{env: env, outcome: ours.Sent, via: "terminal", offered: ours.Text}
}

// onToolX is an X server where our owner cannot be started.
func onToolX(t *testing.T, tool string) place {
	name, _ := display(t, "xclip", tool)
	env := onX(t, name, tool)
	exe := env.Exe
	f := newTools(t)
	f.add("program", "[ \"$2\" = own ] && exit 1; exec "+exe+` "$@"`)
	env.Exe = f.path("program")
	return place{env, ours.Copied, tool, ours.Text, func() (string, string) { return pasted(t, name), "" }}
}

func onOwnX(t *testing.T) place {
	name, _ := display(t, "xclip")
	read := func() (string, string) { return as(t, name, "UTF8_STRING"), as(t, name, "text/html") }
	return place{onX(t, name, "xclip"), ours.Copied, "X11", ours.Both, read}
}

func onStoppedX(t *testing.T) place {
	name, pid := display(t, "xclip")
	if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	return onTerminal(onX(t, name, "xclip"))
}

func onDeadWayland(t *testing.T) place {
	return onTerminal(onWayland(t, "WAYLAND_DISPLAY=gone", "XDG_RUNTIME_DIR="+t.TempDir()))
}

func onLiveWayland(t *testing.T) place {
	real(t, "wl-paste")
	vars := compositor(t)
	read := func() (string, string) { return asWayland(t, vars, "text/plain"), "" }
	return place{onWayland(t, vars...), ours.Copied, "wl-copy", ours.Text, read}
}

func inTmux(t *testing.T, setting string) place {
	s := newServer(t)
	s.do("set-option", "-s", "set-clipboard", setting)
	read := func() (string, string) { return s.do("show-buffer"), "" }
	return place{machine(t, s.vars("")...), ours.Buffered, "tmux", ours.Text, read}
}

// overSSH has a desktop at the machine that is not the person's.
func overSSH(t *testing.T) place {
	name, _ := display(t, "xclip")
	t.Cleanup(func() {
		if got := pasted(t, name); got == posting {
			t.Error("the desktop of the far machine was written")
		}
	})
	env := onX(t, name, "xclip")
	env.Vars = append(env.Vars, "SSH_CONNECTION=192.0.2.1 5 192.0.2.2 22", "WAYLAND_DISPLAY=w")
	return onTerminal(env)
}
