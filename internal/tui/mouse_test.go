package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// click clicks the first place where a text is seen.
func (u *user) click(text string) {
	u.t.Helper()
	for y, line := range strings.Split(u.screen(), "\n") {
		if before, _, ok := strings.Cut(line, text); ok {
			u.drag(len([]rune(before)), y, 0)
			return
		}
	}
	u.t.Fatalf("no %q to click:\n%s", text, u.screen())
}

// drag presses the mouse, moves it and lets it go.
func (u *user) drag(x, y, by int) {
	u.t.Helper()
	u.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
	for i := range by {
		u.send(tea.MouseMotionMsg{X: x + i + 1, Y: y, Button: tea.MouseLeft})
	}
	u.send(tea.MouseReleaseMsg{X: x + by, Y: y, Button: tea.MouseLeft})
}

// The main job is done with the mouse: a row is focused by a click and started
// by another, a box is toggled, a step is shown.
func TestClicks(t *testing.T) {
	u := newUser(t, 80, 24)
	u.click("Registered Nurse")
	u.sees("▌ Registered Nurse")
	u.click("Backend Engineer")
	u.click("Backend Engineer")
	u.sees("[Responsibilities 8/20]")
	u.click("x] Trace bugs")
	u.sees("[Responsibilities 7/20]", "▌ [ ] Trace bugs")
	u.click("Keep the API")
	u.sees("[Responsibilities 7/20]", "▌ [x] Keep the API")
	u.click("Skills")
	u.sees("[Skills ")
	u.click("Review")
	u.sees("Before you post")
}

// The wheel moves in the list, the posting and the help, whichever is under it.
func TestWheel(t *testing.T) {
	u := newUser(t, 80, 24)
	u.press("b", "a", "c", "k", "enter")
	u.send(tea.MouseWheelMsg{X: 5, Y: 5, Button: tea.MouseWheelDown})
	u.sees("▌ [x] Write unit")
	u.send(tea.MouseWheelMsg{X: 5, Y: 18, Button: tea.MouseWheelUp})
	u.sees("▌ [x] Write unit")
	u.press("?")
	u.sees("On this screen")
	u.send(tea.MouseWheelMsg{X: 5, Y: 5, Button: tea.MouseWheelDown})
	u.seesNot("On this screen")
	u.click("delete")
	u.sees(" Keys")
}

// A drag does nothing but say how to select text; a slip is no drag.
func TestDrag(t *testing.T) {
	u := newUser(t, 120, 40)
	u.drag(5, 3, 10)
	u.sees("shift+drag selects text (option+drag in iTerm2), or start with --no-mouse.", "> ")
	u.press("b", "a", "c", "k", "enter")
	before := u.source()
	u.drag(4, 3, 20)
	if u.sees("shift+drag selects text (option+drag in iTerm2), or start with --no-mouse."); u.source() != before {
		t.Errorf("a drag changed the draft")
	}
	u.press("j")
	u.seesNot("selects text")
	if u.drag(4, 3, 1); u.source() == before {
		t.Errorf("a slip of one cell is taken for a drag:\n%s", u.screen())
	}
}

func TestNoMouse(t *testing.T) {
	u := newUser(t, 80, 24)
	if u.root.View().MouseMode != tea.MouseModeCellMotion {
		t.Error("no clicks are asked for")
	}
	if u.root.NoMouse = true; u.root.View().MouseMode != tea.MouseModeNone {
		t.Error("the mouse is taken from the terminal")
	}
}
