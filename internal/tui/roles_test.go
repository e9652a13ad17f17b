package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"jobdraft/internal/library"
	"jobdraft/internal/session"
)

// What is read later comes in below the cursor: the role in focus stays, also
// when what was typed would now find another one first.
func TestRolesThatComeLater(t *testing.T) {
	dir := t.TempDir()
	text := "---\naliases: [engineer]\n---\n\n# Back Office Clerk\n\n## Key responsibilities\n\n- [x] File\n"
	if err := os.WriteFile(filepath.Join(dir, "clerk.md"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	places := library.Places{BuiltIn: roleFiles, Teams: []string{dir}}
	u := newUser(t, 120, 40)
	u.root.home.reading.partial, u.root.Read = true, func() *library.Library { return library.Load(places) }
	read := readRest(u.root.home)
	u.typeText("back")
	if !strings.Contains(u.screen(), "▌ Backend Engineer") {
		t.Fatalf("not in focus:\n%s", u.screen())
	}
	u.send(slowMsg{})
	if !strings.Contains(u.screen(), "Reading the roles") {
		t.Errorf("it is not said that roles are being read:\n%s", u.screen())
	}
	u.drain(read)
	screen := u.screen()
	if !strings.Contains(screen, "▌ Backend Engineer") || !strings.Contains(screen, "Back Office Clerk") {
		t.Errorf("the clerk is not there, or took the focus:\n%s", screen)
	}
	if strings.Contains(screen, "Reading") || u.root.home.reading.partial {
		t.Error("still reading")
	}
}

// That drafts are being read is said when it takes long, until they are there.
func TestDraftsThatComeLater(t *testing.T) {
	u := newUser(t, 80, 24)
	u.send(slowMsg{})
	u.seesNot("Reading")
	read := u.root.home.load()
	u.seesNot("Reading")
	u.send(slowMsg{})
	u.sees("Reading your drafts ...")
	u.drain(read)
	u.seesNot("Reading")
}

// Under the posting of a role stand its neighbours, and they are not copied.
func TestRelated(t *testing.T) {
	u := newUser(t, 120, 40)
	u.root.Library = library.Load(library.Places{BuiltIn: fstest.MapFS{
		"a/one.md": {Data: []byte("---\nrelated: [two, missing]\n---\n\n# One\n\n## Key responsibilities\n\n- [x] Do\n")},
		"a/two.md": {Data: []byte("# Two\n")},
	}})
	u.typeText("one")
	for _, l := range u.root.home.preview.pane.Lines() {
		if l == "Related: Two" {
			u.press("ctrl+y")
			if strings.Contains(u.clip, "Related") {
				t.Error("the neighbours are copied")
			}
			return
		}
	}
	t.Error("no neighbours are shown")
}

// A draft saved as a preset is a role at once, without the dates of its
// opening.
func TestSavedAsPreset(t *testing.T) {
	u := newUser(t, 120, 40)
	own := filepath.Join(u.dir, "presets")
	u.root.Presets = own
	u.root.Read = func() *library.Library { return library.Load(library.Places{BuiltIn: roleFiles, User: own}) }
	u.typeText("back")
	u.press("enter", "a")
	u.typeText("Feed the office cat")
	u.press("enter", "esc")
	u.root.builder.do(session.SetField("closes", "2027-06-30"))
	u.choose("s", "Preset")
	u.sees("Save to: ", ".md")
	u.press("enter")
	u.sees("Saved " + own)
	u.press("esc")
	u.typeText("office cat")
	u.sees("Backend Engineer Intern")
	u.press("esc")
	u.typeText("backend engineer intern")
	u.sees("Software · user")
	u.press("esc")
	u.typeText("office cat")
	u.press("down", "enter")
	if s := u.source(); strings.Contains(s, "2027") || !strings.Contains(s, "Feed the office cat") ||
		!strings.Contains(s, "preset: backend-engineer-intern") {
		t.Errorf("not the saved role:\n%.900s", s)
	}
}

// A role that is only near to what was typed stands behind the words themselves,
// says why it is there, and takes no enter unless it is chosen.
func TestNearRolesTakeNoEnter(t *testing.T) {
	for _, c := range []struct {
		keys   []string
		preset bool
	}{{[]string{"enter"}, false}, {[]string{"down", "enter"}, true}} {
		u := newUser(t, 120, 40)
		u.typeText("tickets")
		u.sees(`▌ + Start "Tickets" from scratch`)
		u.sees(`Start "Tickets" from Backend Engineer`)
		u.sees("in its text")
		u.press(c.keys...)
		s := u.source()
		if !strings.Contains(s, "# Tickets\n") || strings.Contains(s, "preset: backend-engineer") != c.preset {
			t.Errorf("%q gives\n%.200s", c.keys, s)
		}
	}
}
