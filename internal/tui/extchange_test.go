package tui

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"jobdraft/internal/session"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// elsewhere is a saved draft, and the path where another program finds it.
func elsewhere(t *testing.T) (u *user, path string) {
	t.Helper()
	u = newUser(t, 120, 40)
	u.press("b", "a", "c", "k", "enter", "space")
	u.root.flush()
	return u, u.root.file.Load().Path()
}

func rewrite(t *testing.T, path, from, to string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(data), from) {
		t.Fatalf("no %q in %q, %v", from, data, err)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(string(data), from, to, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
}

// What another program has written is there when the person comes back, and
// undone as one edit.
func TestComingBack(t *testing.T) {
	for _, back := range []tea.Msg{tea.FocusMsg{}, tea.ResumeMsg{}} {
		u, path := elsewhere(t)
		mine := u.source()
		if u.send(back); u.source() != mine || u.root.builder.message != "" {
			t.Fatalf("nothing has changed, and it says %q", u.root.builder.message)
		}
		rewrite(t, path, "Write unit and integration tests", "Write tests of every kind")
		u.send(back)
		u.sees("The file changed on disk; this is its new text", "Write tests of every kind", "2 changes (u to undo)")
		u.press("u")
		if u.root.flush(); u.source() != mine || u.draftFiles()["backend-engineer-intern"] != mine {
			t.Errorf("undone it is\n%s", u.source())
		}
		u.press("ctrl+r")
		u.sees("Write tests of every kind")
	}
}

// Where a text is open or the file cannot be read nothing changes here, and
// saving keeps both.
func TestComingBackInTheMiddle(t *testing.T) {
	for why, change := range map[string]func(u *user, path string){
		"a text is open": func(u *user, path string) {
			u.press("a")
			u.typeText("Teach")
			rewrite(t, path, "Write unit", "Write every unit")
		},
		"it cannot be read": func(_ *user, path string) { rewrite(t, path, "---\n", "---\ncloses: soon\n") },
	} {
		u, path := elsewhere(t)
		before := u.source()
		change(u, path)
		theirs, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if u.send(tea.FocusMsg{}); u.source() != before {
			t.Errorf("%s: the document changed", why)
		}
		u.press("enter", "left", "left", "space")
		u.root.flush()
		kept, err := filepath.Glob(filepath.Join(u.dir, "state", "conflicts", "*", "*"))
		if err != nil || len(kept) != 1 {
			t.Fatalf("%s: %v were kept, %v", why, kept, err)
		}
		if data, err := os.ReadFile(kept[0]); err != nil || string(data) != string(theirs) {
			t.Errorf("%s: kept %q, %v", why, data, err)
		}
	}
}

// A terminal is asked to tell when it comes into focus, and its title is that
// of the posting; both only while the program is there.
func TestFocusAndTitleInATerminal(t *testing.T) {
	var mu sync.Mutex
	var said []string
	note := func(what string) {
		mu.Lock()
		defer mu.Unlock()
		said = append(said, what)
	}
	modes := func(word string) func(ansi.Mode) {
		return func(m ansi.Mode) {
			if m == ansi.ModeFocusEvent {
				note(word)
			}
		}
	}
	c := Config{Now: time.Now, Tools: session.Tools{Library: frozen(), Copy: overSSH}}
	x := newTerminal(t, c, 80, 24, vt.Callbacks{Title: note, EnableMode: modes("on"), DisableMode: modes("off")})
	x.see("Type a role")
	x.SendText("back\r")
	x.see("[Responsibilities")
	x.SendText("q")
	<-x.done
	mu.Lock()
	defer mu.Unlock()
	slices.Sort(said)
	if want := []string{"", "Backend Engineer Intern · jobdraft", "jobdraft", "off", "on"}; !slices.Equal(said, want) {
		t.Errorf("the terminal was told %q", said)
	}
}

// An editor that is not there is named, and so is the way to name another.
func TestEditorNotFound(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter")
	u.root.Editor = []string{"no-such-editor", "-w"}
	err := fmt.Errorf("starting it: %w", exec.ErrNotFound)
	u.send(editedMsg{err})
	u.sees("The editor: no-such-editor was not found. JOBDRAFT_EDITOR=nano names another", "[Responsibilities")
}
