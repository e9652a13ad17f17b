package tui

import (
	"bytes"
	"fmt"
	"image/color"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/goldentest"
	"jobdraft/internal/tui/widget"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// shots are the screens that are looked at, and the keys that lead from each
// to the next.
var shots = []struct {
	name string
	keys []string
}{
	{"Home", nil},
	{"Home, no match", []string{"d", "o", "g", "s"}},
	{"Home, typed", []string{"esc", "b", "a", "c", "k"}},
	{"Responsibilities", []string{"enter", "j"}},
	{"Responsibilities, adding", []string{"a", "T", "e", "a", "c", "h"}},
	{"Responsibilities, filter", []string{"esc", "/", "t", "e"}},
	{"Responsibilities, actions", []string{"esc", ":", "l"}},
	{"Qualifications", []string{"esc", "right"}},
	{"Skills", []string{"right"}},
	{"Perks", []string{"right"}},
	{"Details", []string{"right", "j", "j"}},
	{"Details, a field", []string{"e", "A", "c", "m", "e"}},
	{"Review", []string{"enter", "right"}},
	{"Review, to do", []string{"tab", "j"}},
	{"Review, save", []string{"s"}},
	{"guide", []string{"esc", "i", "j"}},
	{"guide, read", []string{"tab"}},
	{"help", []string{"?"}},
	{"Home, drafts", []string{"esc", "c", "esc", "esc"}},
	{"imported", []string{"paste"}},
}

// looks are the terminals that the screens are looked at in. One with a theme
// of high contrast is like one of sixteen colours.
var looks = []struct {
	name string
	widget.Colors
}{
	{"dark", widget.Colors{Background: color.Black, Profile: colorprofile.ANSI256}},
	{"light", widget.Colors{Background: color.White, Profile: colorprofile.ANSI256}},
	{"16 colours", widget.Colors{Background: color.Black, Profile: colorprofile.ANSI}},
	{"no colour", widget.Colors{Background: nil, Profile: colorprofile.Ascii}},
}

// TestScreens compares with pictures that were looked at. The roles in them
// are copies, so that work on the presets leaves the pictures alone.
func TestScreens(t *testing.T) {
	for _, size := range []struct{ w, h int }{{120, 40}, {80, 24}, {50, 15}, {40, 10}} {
		for _, look := range looks {
			t.Run(fmt.Sprintf("%dx%d %s", size.w, size.h, look.name), func(t *testing.T) {
				u := newUser(t, size.w, size.h)
				u.root.restyle(look.Colors)
				var out bytes.Buffer
				for _, shot := range shots {
					u.pressOrPaste(shot.keys...)
					u.root.flush() // Whether it is saved already must not depend on the moment.
					fmt.Fprintf(&out, "=== %s\n", shot.name)
					w := colorprofile.Writer{Forward: &out, Profile: look.Profile}
					if _, err := io.WriteString(&w, trimmed(u.root.View().Content)+"\n"); err != nil {
						t.Fatal(err)
					}
				}
				goldentest.Equal(t, filepath.Join("testdata", t.Name()+".golden"), out.Bytes())
			})
		}
	}
}

// trimmed leaves out the spaces at the ends of lines, which nobody sees.
func trimmed(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}

// TestSizes draws every screen at 300 sizes from 1×1 to 300×100, and with -soak
// at each one up to 200×50. No line is wider than the terminal, no screen
// higher, by both ways to measure.
func TestSizes(t *testing.T) {
	u := newUser(t, 120, 40)
	for _, shot := range shots {
		u.pressOrPaste(shot.keys...)
		for _, at := range sizes() {
			_, cmd := u.root.Update(tea.WindowSizeMsg{Width: at.w, Height: at.h})
			u.drain(cmd)
			u.fits(shot.name, at.w, at.h)
		}
		u.send(tea.WindowSizeMsg{Width: 120, Height: 40})
	}
}

type size struct{ w, h int }

// sizes are those that every screen is drawn at.
func sizes() []size {
	all := []size{{500, 200}}
	if *soak {
		for w := 1; w <= 200; w++ {
			for h := 1; h <= 50; h++ {
				all = append(all, size{w, h})
			}
		}
		return all
	}
	for i := range 300 {
		if i%2 == 0 {
			all = append(all, size{1 + i, 1 + (i*37)%100})
		} else {
			all = append(all, size{1 + (i*7)%60, 1 + (i*3)%30})
		}
	}
	return all
}

func (u *user) fits(screen string, w, h int) {
	u.t.Helper()
	lines := strings.Split(u.root.View().Content, "\n")
	if len(lines) > h {
		u.t.Errorf("%s at %d×%d has %d lines", screen, w, h, len(lines))
	}
	for _, line := range lines {
		if ansi.StringWidth(line) > w || ansi.StringWidthWc(line) > w {
			u.t.Errorf("%s at %d×%d has a line of %d or %d: %q", screen, w, h, ansi.StringWidth(line), ansi.StringWidthWc(line),
				line)
		}
	}
}

// What stands around the list stays where it is through every step and
// whatever is opened in it.
func TestNothingJumps(t *testing.T) {
	for _, size := range []struct{ w, h int }{{120, 40}, {80, 24}, {50, 15}, {40, 10}} {
		u := newUser(t, size.w, size.h)
		u.press("b", "a", "c", "k", "enter")
		want := u.root.builder.layout
		for _, keys := range [][]string{
			{"a"},
			{"esc"},
			{"e"},
			{"esc"},
			{"/", "t"},
			{"esc"},
			{"s"},
			{"esc"},
			{"right"},
			{"right"},
			{"right"},
			{"right"},
			{"e"},
			{"esc"},
			{"i"},
		} {
			u.press(keys...)
			if got := u.root.builder.layout; got != want {
				t.Errorf("%d×%d after %s: %+v, before %+v", size.w, size.h, keys, got, want)
			}
		}
	}
}
