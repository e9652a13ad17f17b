package tui

import (
	"strings"
	"testing"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// Each field of Details is on the screen, takes what is typed or chosen, and is
// saved.
func TestEachFieldOfDetails(t *testing.T) {
	for _, f := range posting.FieldTable() {
		if f.Edited == posting.NoPage || f.Key == "title" || f.Key == "level" {
			continue
		}
		t.Run(string(f.Key), func(t *testing.T) {
			u := newUser(t, 120, 60)
			u.typeText("back")
			u.press("enter", "right", "right", "right", "right")
			u.root.builder.list().SelectWhere(func(r widget.Row) bool { return r.Field == f.Key })
			u.press("e")
			want := "2027-06-30"
			switch {
			case len(session.FieldChoices(u.root.builder.document(), f.Key)) > 0:
				want = u.root.builder.document().Field(f.Key)
			case f.Choices != nil:
				want = f.Choices[0]
				fallthrough
			default:
				u.press("ctrl+u")
				u.typeText(want)
				u.press("enter")
			}
			if got := u.root.builder.document().Field(f.Key); got != want || got == "" {
				t.Errorf("it is %q, want %q", got, want)
			}
			u.sees(f.Name)
		})
	}
}

// The heading of the fields that are not there yet is no section to write into.
func TestMoreFieldsIsAHeading(t *testing.T) {
	u := newUser(t, 120, 60)
	u.typeText("back")
	u.press("enter", "right", "right", "right", "right", "G")
	u.sees("More fields", "Countries")
	u.root.builder.list().SelectWhere(func(r widget.Row) bool { return r.Head && strings.HasPrefix(r.Text, "More") })
	before := u.root.builder.document().Source()
	u.press("space", "e", "d", "J")
	if got := u.root.builder.document().Source(); got != before {
		t.Errorf("it becomes\n%s", got)
	}
	u.seesNot("a text of your own")
}
