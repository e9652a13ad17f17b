package check_test

import (
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/check"
	"jobdraft/internal/markdown"
)

// What was not looked at is said: a language with the checks that read it, and
// what is no part of the posting.
func TestCoverage(t *testing.T) {
	const english = "You will cook for our guests and keep the kitchen clean. "
	for text, want := range map[string][]string{
		english: nil,
		"Szukamy kucharza do pracy w naszej kuchni, który jest i nie jest sam.\n":                                         {"Polish: "},
		"Ищем повара с опытом работы в нашем ресторане.\n":                                                                {"another script: "},
		"# Cook\n\n## Tasks\n\n" + english + "\n\n## Similar jobs\n\n- Baker\n- Butcher\n":                                {"4 words of questions"},
		"# Cook\n\n## Tasks\n\n" + english + "\n\n## Zadania\n\nSzukamy kucharza do pracy w naszej kuchni i nie tylko.\n": {"Polish: "},
	} {
		d, err := markdown.Read(text)
		if err != nil {
			t.Fatal(err)
		}
		coverage := check.New(check.Options{Today: today}).Report(d).Coverage
		got := coverage.Notes()
		if len(got) != len(want) || !slices.EqualFunc(got, want, strings.HasPrefix) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		for _, l := range coverage.Languages {
			if l.Checks == 0 || l.Checks >= l.Of {
				t.Errorf("%q: %d of %d checks", text, l.Checks, l.Of)
			}
		}
	}
}
