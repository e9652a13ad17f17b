package session_test

import (
	"reflect"
	"testing"

	"jobdraft/internal/session"
)

// Each level says what changing to it would add and remove, and changes nothing.
func TestLevels(t *testing.T) {
	const text = "---\nlevel: junior\nlevels:\n  junior: {title: Cook}\n  senior: {title: Head Cook}\n---\n# Cook\n\n" +
		"## Duties\n\n- [x] Peel <!-- junior -->\n- [ ] Lead <!-- senior -->\n- [ ] Plan <!-- senior -->\n- [x] Cook\n"
	s := newDesk(t).open(text)
	want := []session.LevelChange{{Level: "junior", Title: "Cook"}, {
		Level: "senior", Title: "Head Cook", Adds: []string{"Lead", "Plan"}, Removes: []string{"Peel"},
	}}
	if got := s.Levels(); !reflect.DeepEqual(got, want) || s.Document().Source() != text {
		t.Errorf("the levels are %v, want %v", got, want)
	}
	if got := newDesk(t).open("# Cook\n").Levels(); got != nil {
		t.Errorf("without levels they are %v", got)
	}
}
