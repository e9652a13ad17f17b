package tui

import "testing"

// The palette finds an action by name, does it, and says which apply here.
func TestPalette(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter", ":")
	u.sees("Type what you want to do.", "copy the posting", "L  ", "level")
	u.typeText("hiring")
	u.seesNot("copy the posting")
	u.press("enter")
	u.sees("[Hiring guide]")
	u.press("esc", "ctrl+k")
	u.typeText("delete")
	before := u.source()
	if u.press("enter"); u.source() == before {
		t.Fatal("nothing was deleted")
	}
	u.press(":")
	u.typeText("ignore")
	u.sees("not here")
	if u.press("enter"); u.root.builder.isTyping() {
		t.Error("the palette stays open")
	}
	u.sees("x does nothing here:")
}

// Letters in the palette are text.
func TestPaletteTakesText(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter", ":")
	before := u.source()
	u.typeText("d d J q C u E x L")
	u.press("esc")
	if u.source() != before || u.quit || u.clip != "" {
		t.Errorf("letters were commands; copied %q", u.clip)
	}
}

// act does an action by its words in the palette.
func (u *user) act(words string) {
	u.t.Helper()
	u.press(":")
	u.typeText(words)
	u.press("enter")
}
