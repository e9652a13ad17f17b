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
	const polish = "Szukamy kucharza do pracy w naszej kuchni i nie tylko.\n"
	const cook = "# Cook\n\n## Tasks\n\n" + english + "\n\n"
	for text, want := range map[string][]string{
		english: nil,
		polish:  {"Polish: "},
		"Ищем повара с опытом работы в нашем ресторане.\n": {"another script: "},
		cook + "## Similar jobs\n\n- Baker\n- Butcher\n":   {"4 words of questions"},
		cook + "## Zadania\n\n" + polish:                   {"Polish: "},
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
