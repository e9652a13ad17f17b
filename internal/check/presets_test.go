package check_test

import (
	"slices"
	"testing"

	"jobdraft/internal/check"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// leftOpen are the gaps that a preset leaves to the person who opens it, and
// the length of a list: a trade has eight to eleven duties (presets/README.md),
// and to cut them further is for the person to decide.
var leftOpen = []string{
	"company-missing", "pay-missing", "location-missing", "apply-missing", "bullet-count",
	"offer-unchecked",
}

// Every built-in role is clean at each of its levels, but for what it leaves to
// the person.
func TestPresetsAreClean(t *testing.T) {
	for _, role := range presets.Index {
		source, err := presets.Files.ReadFile(role.Path)
		if err != nil {
			t.Fatal(err)
		}
		d, err := markdown.Read(string(source))
		if err != nil {
			t.Fatalf("%s: %v", role.Path, err)
		}
		for i, level := range d.Levels() {
			market := posting.Markets[i%2] // the US and the UK in turn
			opened, err := posting.Instantiate(d, markdown.Read, posting.Opening{
				Preset: role.Path, Level: level,
				Market: market,
			})
			if err != nil {
				t.Fatalf("%s at %s: %v", role.Path, level, err)
			}
			holdClean(t, role.Path+" at "+string(level), opened)
		}
	}
}

func holdClean(t *testing.T, name string, d *posting.Document) {
	t.Helper()
	source := d.Source()
	for _, f := range check.New(check.Options{Today: today, Whole: true}).Check(d) {
		if !slices.Contains(leftOpen, f.ID) {
			t.Errorf("%s: %s %s: %s\n\t%s", name, f.Severity, f.ID, f.Message, source[f.Span.Start:f.Span.End])
		}
	}
}
