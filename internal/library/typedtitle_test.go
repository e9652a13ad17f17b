package library_test

import (
	"testing"

	"jobdraft/internal/library"
	"jobdraft/presets"
)

// Words that say more than a name of the role and a level are a title.
func TestTypedTitle(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
	for _, c := range []struct{ query, role, want string }{
		{"barista", "barista", ""},
		{"baristas", "barista", ""},
		{"bar", "barista", ""},
		{"barrista", "barista", ""},
		{"trainee barista", "barista", ""},
		{"coffee maker", "barista", ""},
		{"a barista job description", "barista", ""},
		{"Barista", "barista", ""},
		{"hospitality", "barista", ""},
		{"weekend barista", "barista", "Weekend Barista"},
		{"weekend bar", "barista", "Weekend Barista"},
		{"weekend barrista", "barista", "Weekend Barista"},
		{"part-time barista", "barista", "Part-Time Barista"},
		{"barista for the weekend", "barista", "Barista for the Weekend"},
		{"a weekend barista job", "barista", "Weekend Barista"},
		{"Barista (m/f/d)", "barista", "Barista (m/f/d)"},
		{"senior barista", "barista", "Senior Barista"}, // It has no such level.
		{"senior backend engineer", "backend-engineer", ""},
		{"backend engineer java", "backend-engineer", "Backend Engineer Java"},
		{"charge nurse", "registered-nurse", ""},
		{"nhs nurse", "registered-nurse", "NHS Nurse"},
		{"bakery barista", "barista", "Bakery Barista"},
	} {
		p, ok := l.Find(c.role)
		if !ok {
			t.Fatal(c.role)
		}
		if got := library.TypedTitle(c.query, p); got != c.want {
			t.Errorf("%q for %s is titled %q, want %q", c.query, c.role, got, c.want)
		}
	}
}

func TestTitleCase(t *testing.T) {
	for typed, want := range map[string]string{
		"dog groomer": "Dog Groomer", "  dog   groomer ": "Dog Groomer", "head of it": "Head of IT", "of mice": "Of Mice",
		"Dog groomer": "Dog groomer", "part-time cook/cleaner": "Part-Time Cook/Cleaner", "ios developer": "iOS Developer",
		"o'brien's cook": "O'brien's Cook", "école élémentaire": "École Élémentaire", "": "",
	} {
		if got := library.TitleCase(typed); got != want {
			t.Errorf("%q is %q, want %q", typed, got, want)
		}
	}
}
