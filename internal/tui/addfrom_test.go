package tui

import (
	"strings"
	"testing"
)

// A finds items of this kind in other roles by their words; tab ticks several,
// and they come in ticked as one edit.
func TestAddFrom(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter", "A")
	u.sees("tab ticks several")
	before := u.source()
	u.press("tab", "tab", "enter")
	added := len(strings.Split(u.source(), "\n")) - len(strings.Split(before, "\n"))
	if added != 2 || !strings.Contains(u.source(), "- [x] ") {
		t.Errorf("%d lines were added:\n%s", added, u.source())
	}
	if u.press("u"); u.source() != before {
		t.Error("it is not one edit")
	}
	u.press("A")
	u.typeText("zzzz")
	u.sees("Nothing fits.")
	if u.press("enter", "esc"); u.source() != before {
		t.Error("nothing was chosen, but something was added")
	}
	u.press("A", "enter")
	if u.source() == before {
		t.Error("the item in focus was not added")
	}
}

// M moves an item to a list of another step, and asks what a section is about.
func TestMoveTo(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter", "M")
	u.sees("…” to…", "Nice to have")
	before := u.source()
	u.typeText("nice")
	u.press("enter")
	u.sees("[Qualifications", "Moved to Nice to have")
	if len(u.source()) != len(before) || u.source() == before {
		t.Errorf("not moved:\n%s", u.source())
	}
	if u.press("u"); u.source() != before {
		t.Error("it is not one edit")
	}
	u.press("g", "M")
	u.sees("This section is:")
	u.press("esc", "l", "l", "l", "g", "M")
	u.sees("M moves an item or a section")
}

// A heading stands for its section: e renames it, J moves it, space toggles its
// items. It stays what it is about.
func TestHeadingRow(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter", "l", "g", "e")
	u.sees("enter renames")
	u.press("ctrl+u")
	u.typeText("Who we look for")
	u.press("enter")
	if !strings.Contains(u.source(), "## Who we look for") {
		t.Fatalf("not renamed:\n%s", u.source())
	}
	u.sees("[Qualifications", "Who we look for")
	before := u.source()
	u.press("k", "J")
	u.sees("Now below “")
	if u.press("K"); u.source() != before {
		t.Error("down and up again is not where it was")
	}
	u.press("G", "J")
	u.sees("M moves it to another list")
}

// In a small window there is room for the levels, and for some of the items that
// the one in focus adds and removes.
func TestLevelsInASmallWindow(t *testing.T) {
	u := newUser(t, 50, 15)
	u.press("enter", "L", "down", "down")
	u.sees("Junior", "Mid", "▌", " + ", " - ", " more")
	u.typeText("senior")
	u.sees("Senior", " + ", " - ")
}
