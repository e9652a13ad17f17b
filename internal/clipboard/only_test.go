//go:build unix

package clipboard_test

import (
	"os"
	"testing"
	"time"

	ours "jobdraft/internal/clipboard"
)

func TestOnly(t *testing.T) {
	s := newServer(t)
	for _, c := range []struct {
		only    string
		tmux    bool
		outcome ours.Outcome
		via     string
	}{
		{"", true, ours.Copied, "xclip"},
		{"auto", true, ours.Copied, "xclip"},
		{"native", true, ours.Copied, "xclip"},
		{"native", false, ours.Copied, "xclip"},
		{"tmux", true, ours.Buffered, "tmux"},
		{"tmux", false, ours.FileOnly, ""},
		{"osc52", true, ours.Sent, "terminal"},
		{"osc52", false, ours.Sent, "terminal"},
		{"off", true, ours.FileOnly, ""},
		{"off", false, ours.FileOnly, ""},
		{"elsewhere", true, ours.FileOnly, ""},
	} {
		f := newTools(t)
		f.xclip()
		f.add("tmux", "exit 1") // Outside tmux it is not asked.
		env := machine(t, "DISPLAY=:65001", "TERM=xterm", "PATH="+f.dir)
		if c.tmux {
			f.remove("tmux")
			env = machine(t, s.vars(f.dir, "DISPLAY=:65001")...)
		}
		s.do("set-buffer", "before")
		env.Only = c.only
		got := ours.Copy(t.Context(), ours.Content{Text: posting}, env)
		expect(t, got, c.outcome, c.via)
		if c.outcome == ours.FileOnly && got.Err == nil {
			t.Errorf("%s: no reason", c.only)
		}
		if f.called("tmux") {
			t.Errorf("%s: tmux was asked", c.only)
		}
		if onDesktop := f.stored() == posting; onDesktop != (c.via == "xclip") {
			t.Errorf("%s: on the desktop: %v", c.only, onDesktop)
		}
		takes := c.tmux && (c.only == "" || c.only == "auto" || c.only == "tmux")
		if inTmux := s.do("show-buffer") == posting; inTmux != takes {
			t.Errorf("%s: in tmux: %v", c.only, inTmux)
		}
	}
}

// remove takes a program away again.
func (f tools) remove(name string) {
	f.t.Helper()
	if err := os.Remove(f.path(name)); err != nil {
		f.t.Fatal(err)
	}
}

// TestOnlyNative shows that the system alone may have nothing, and that it is
// that of the machine which the tmux session is attached from.
func TestOnlyNative(t *testing.T) {
	env := machine(t, "TERM=xterm")
	env.Only = "native"
	if got := ours.Copy(t.Context(), ours.Content{Text: posting}, env); got.Outcome != ours.FileOnly || got.Err == nil {
		t.Errorf("got %+v", got)
	}
	s, f := newServer(t), newTools(t)
	f.xclip()
	s.do("set-environment", "SSH_CONNECTION", "192.0.2.1 5 192.0.2.2 22")
	env = machine(t, s.vars(f.dir, "DISPLAY=:65001")...)
	env.Only = "native"
	expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, env), ours.FileOnly, "")
	if f.called("xclip") {
		t.Error("over SSH the desktop of this machine was written")
	}
}

func TestCommand(t *testing.T) {
	f := newTools(t)
	f.xclip()
	f.add("mine", "[ $1 = -x ] && "+real(t, "cat")+" >"+f.path("given"))
	f.add("failing", "echo sorry >&2; exit 3")
	f.add("hanging", "exec "+real(t, "sleep")+" 600")
	f.add("daemon", real(t, "cat")+" >"+f.path("given")+"; "+real(t, "sleep")+" 30 &")
	for _, c := range []struct {
		name    string
		command []string
		only    string
		outcome ours.Outcome
		via     string
	}{
		{"by name", []string{"mine", "-x"}, "", ours.Sent, "mine"},
		{"by path", []string{f.path("mine"), "-x"}, "", ours.Sent, "mine"},
		{"before all other ways", []string{"mine", "-x"}, "osc52", ours.Sent, "mine"},
		{"that leaves a daemon", []string{"daemon"}, "", ours.Sent, "daemon"},
		{"not when it is off", []string{"mine", "-x"}, "off", ours.FileOnly, ""},
		{"that is not there", []string{"nothing"}, "", ours.Copied, "xclip"},
		{"that fails", []string{"failing"}, "", ours.Copied, "xclip"},
		{"that hangs", []string{"hanging"}, "", ours.Copied, "xclip"},
	} {
		t.Run(c.name, func(t *testing.T) {
			env := machine(t, "DISPLAY=:65001", "PATH="+f.dir)
			env.Step, env.Whole = 5*time.Second, 7*time.Second
			env.Command, env.Only = c.command, c.only
			within(t, func() {
				expect(t, ours.Copy(t.Context(), ours.Content{Text: posting, HTML: ""}, env), c.outcome, c.via)
			})
			if c.outcome == ours.Sent && f.file("given") != posting {
				t.Errorf("it was given %q", f.file("given"))
			}
		})
	}
}
