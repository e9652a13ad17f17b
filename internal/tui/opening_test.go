package tui

import (
	"strings"
	"testing"
	"time"
)

// A posting is marked as posted and closed from the palette.
func TestPostedAndClosed(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter")
	u.act("close the posting")
	u.sees("This posting is not out")
	today := u.root.builder.session.Today().Format(time.DateOnly)
	u.act("posted today")
	u.sees("Posted " + today + "; jobdraft publish")
	if !strings.Contains(u.source(), "\nposted: "+today+"\n") {
		t.Errorf("the source is\n%s", u.source())
	}
	u.press("u")
	if strings.Contains(u.source(), "\nposted: ") {
		t.Error("undo leaves the day")
	}
}
