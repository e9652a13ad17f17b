package tui

import "testing"

// The filter finds in all steps: it says where else, tab goes there, and enter
// does if nothing fits here.
func TestFilterFindsInAllSteps(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter", "/")
	u.typeText("postgresql")
	u.sees("Nothing fits", "Elsewhere: ", " in Skills; tab goes there")
	u.press("enter")
	u.sees("[Skills", "/ postgresql", "PostgreSQL")
	if u.root.builder.isTyping() {
		t.Error("the filter is not kept there: the next letter would be text")
	}
	u.press("esc")
	u.seesNot("/ postgresql")
	u.press("h", "h")
	u.seesNot("/ postgresql")
	u.press("/")
	u.typeText("tests")
	u.press("tab")
	u.seesNot("[Responsibilities")
	u.press("enter", "space")
	u.sees("1 change")
	u.press("esc", "/")
	u.typeText("xyzzyx")
	u.seesNot("Elsewhere")
	u.press("tab", "enter")
	u.sees("Nothing fits")
}
