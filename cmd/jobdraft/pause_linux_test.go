package main

import (
	"os/exec"
	"strings"
	"testing"
)

// With a shell that has job control ctrl+z pauses, says what is known of the
// draft, and fg brings it back.
func TestPause(t *testing.T) {
	needs(t, "go", "sh")
	exe := build(t)
	const script = `set -m; "$0"; echo stopped with $?; read line; fg`
	for _, c := range []struct{ name, script, keys, shows, says, asks string }{
		{"on Home", script, "", "Type a role", "Paused. fg brings it back.", ""},
		{"a draft", script, "back\r ", "[Responsibilities", "Paused, draft saved. fg brings it back.", ""},
		{
			"no place for it", "HOME=; " + script, "back\r ", "[Responsibilities", "Paused, in memory only. fg brings it back.",
			"Nothing keeps",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, _ := begun(t, exec.Command("sh", "-c", c.script, exe))
			x.Type(c.keys)
			x.See(c.shows)
			x.Type("\x1a")
			x.See("stopped with 148")
			x.See(c.says)
			x.Type("\n")
			x.See(c.shows)
			x.Type("\x03")
			want := 0
			if c.asks != "" {
				x.See(c.asks)
				x.Type("\x03")
				want = 1 // What was written is lost.
			}
			if code := x.Wait(); code != want {
				t.Errorf("it ended with %d", code)
			}
		})
	}
}

// Killed while it is paused, it ends with its draft saved, and others can open it.
func TestKilledWhilePaused(t *testing.T) {
	needs(t, "go", "bash")
	exe := build(t)
	const script = `set -m; "$0"; echo stopped with $?; kill %1; wait %1; echo ended with $?; "$0" drafts; exec "$0" open`
	x, home := begun(t, exec.Command("bash", "-c", script, exe))
	x.Type("back\r ")
	x.See("[Responsibilities")
	x.Type("\x1a")
	x.See("stopped with 148")
	x.See("ended with 143")
	x.See("[Responsibilities")
	x.Type("q")
	if code := x.Wait(); code != 0 || strings.Contains(x.Wrote(), "another jobdraft") {
		t.Errorf("it ended with %d", code)
	}
	if draft(home) == "" {
		t.Error("there is no draft")
	}
}

// Where no shell would bring it back, ctrl+z says so and the program goes on: as
// the command of a window, and below a shell without job control.
func TestNoPause(t *testing.T) {
	needs(t, "go", "sh")
	exe := build(t)
	for name, cmd := range map[string]*exec.Cmd{
		"alone":               exec.Command(exe),
		"without job control": exec.Command("sh", "-c", `"$0"; exit $?`, exe),
	} {
		t.Run(name, func(t *testing.T) {
			x, _ := begun(t, cmd)
			x.Type("\x1a")
			x.See("Not paused: there is no shell here")
			x.Type("back\r")
			x.See("[Responsibilities")
			x.Type("\x1a")
			x.See("Not paused: there is no shell here")
			x.Type("q")
			if code := x.Wait(); code != 0 {
				t.Errorf("it ended with %d", code)
			}
		})
	}
}
