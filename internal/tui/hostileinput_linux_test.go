package tui

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/ptytest"
)

// builderInTerminal starts the program in a terminal of its own, with a draft
// open and an item typed that is on disk.
func builderInTerminal(t *testing.T, child string) (x *ptytest.Terminal, draft func() string) {
	t.Helper()
	home := t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env, cmd.Dir = []string{child + "=" + home, "TERM=xterm-256color", "TMPDIR=" + t.TempDir()}, home
	x = ptytest.Start(t, cmd)
	x.See("Type a role")
	x.Type("back\r")
	x.See("[Responsibilities")
	x.Type("a")
	x.Type("Word one")
	x.See("Word one")
	return x, func() string {
		data, _ := os.ReadFile(filepath.Join(home, "drafts", "backend-engineer-intern.md"))
		return string(data)
	}
}

const (
	separators = "1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1"
	unmarked   = "Help run the shop.\rHelp clean the bar.\r"
)

// hostile are what a terminal sends in one read, what is seen then, and what is
// typed to leave.
var hostile = []struct{ name, sent, seen, leave, kept string }{
	{"33 parameters in a paste", "\x1b[200~x \x1b[" + separators + "m\x1b[201~", "Word onex", "\x03", "Word onex"},
	{"33 parameters", "\x1b[" + separators + "m", "", "\x03", "Word one"},
	{"33 parameters of a string", "\x1bP" + separators + "q\x1b\\", "", "\x03", "Word one"},
	{"a byte that is no character", "\x9bM52[", "", "\x03", "Word one"},
	{"esc and ctrl+c", "", "", "\x1b\x03", ""}, // esc drops the item.
	{"a paste without end", "\x1b[200~ and more", "and more", "\x03", "Word one and more"},
	{"a paste without marks", unmarked, "clean the bar.", "\x03", "clean the bar."},
	{"a string without end", "\x1b]52;c;", "", "\x03", "Word one"},
}

// Whatever the terminal sends, the program goes on, keeps the text, and can be
// left with a key.
func TestHostileInput(t *testing.T) {
	for _, c := range hostile {
		t.Run(c.name, func(t *testing.T) {
			x, draft := builderInTerminal(t, soundHome)
			x.Type(c.sent)
			x.See(c.seen)
			x.Type(c.leave)
			if code := x.Wait(); code != 0 {
				t.Errorf("it ended with %d", code)
			}
			if left := x.Left(); left != "" {
				t.Errorf("the terminal is left with %s", left)
			}
			if !strings.Contains(draft(), c.kept) {
				t.Errorf("%q is not on disk:\n%.2000s", c.kept, draft())
			}
		})
	}
}
