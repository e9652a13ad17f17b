package nearest_test

import (
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/nearest"
)

func TestNames(t *testing.T) {
	known := []string{"barista", "backend-engineer", "back-office-clerk", "us-co", "mid", "Colorado", "mids"}
	for name, want := range map[string][]string{
		"bairsta":                  {"barista"},
		"Backend-Egnineer":         {"backend-engineer"},
		"back":                     {"backend-engineer", "back-office-clerk"}, // both begin so
		"us-cx":                    {"us-co"},
		"us-xx":                    {"us-co"},
		"ux-xx":                    nil, // three of five letters
		"colrado":                  {"Colorado"},
		"mi":                       nil,
		"mix":                      {"mid"},
		"nid":                      {"mid"},
		"":                         nil,
		"xyzzy":                    nil,
		strings.Repeat("mid", 100): nil,
	} {
		if got := nearest.Names(name, known); !slices.Equal(got, want) {
			t.Errorf("%s: %q, not %q", name, got, want)
		}
	}
	if got := nearest.Names("bar", []string{"bard", "bark", "barn", "bars"}); len(got) != 3 {
		t.Errorf("%q are not three", got)
	}
	if nearest.Name("bairsta", known) != "barista" || nearest.Name("xyzzy", known) != "" {
		t.Error("the nearest name is not the first of those that are near")
	}
}
