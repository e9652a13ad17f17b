package markdown_test

import (
	"errors"
	"strings"
	"testing"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// A front matter that is not YAML is refused with the place and the remedy, and
// all that is wrong with it comes at once.
func TestRefusedFrontMatter(t *testing.T) {
	for front, want := range map[string][]string{
		"title: Backend: Payments Engineer": {
			`f.md:2:8: "title: Backend: Payments Engineer" cannot be read: the value contains a colon, ` +
				`so put it in quotes: title: "Backend: Payments Engineer"`,
		},
		"title: Chef: Pastry\ncloses: soon\npay: \"EUR 20\nlocation: [Berlin": {
			`f.md:2:8: "title: Chef: Pastry" cannot be read: the value contains a colon, so put it in quotes: title: "Chef: ` +
				`Pastry"`,
			`f.md:3:9: "closes: soon" is not a date: write it as 2027-06-30`,
			`f.md:4:6: "pay: \"EUR 20" cannot be read: a quote opens the value and does not close it: write pay: "EUR 20"`,
			`f.md:5:11: "location: [Berlin" cannot be read: the value begins with [, so put it in quotes: location: "[Berlin"`,
		},
		"pay: EUR 20\nlevels:\n\tmid: {title: Cook}": {`f.md:4:1: "mid: {title: Cook}" cannot be read: it begins with a ` +
			`tab, so indent with spaces`},
		"company: @acme": {`f.md:2:10: "company: @acme" cannot be read: the value begins with @, so ` +
			`put it in quotes: company: "@acme"`},
		`title: "Senior" Engineer`: {`put the whole value in quotes: title: '"Senior" Engineer'`},
		"title:Engineer": {`f.md:2:1: "title:Engineer" is not a field: put a space after the colon: ` +
			`title: Engineer`},
		"closes: soon\nEngineer": {
			`f.md:2:9: "closes: soon" is not a date`,
			`f.md:3:1: "Engineer" is not a field: write key: value`,
		},
		"team: [Team]": {`f.md:2:7: "team: [Team]" is not one value: to keep the brackets, write ` +
			`team: "[Team]"`},
		"team: {name: Ops}": {`f.md:2:7: "team: {name: Ops}" is not one value: write team: and a text`},
		"employment: [FULL_TIME, SOMETIMES]": {`f.md:2:25: "employment: [FULL_TIME, SOMETIMES]" is none of these: write ` +
			`FULL_TIME, PART_TIME,`},
		"countries: {de: Germany}": {`f.md:2:13: "countries: {de: Germany}" is not a list of texts: write ` +
			`countries: [one, another]`},
		"pay: a\npay: b": {`f.md:3:1: "pay: b" is there twice`},
	} {
		_, err := markdown.Read("---\n" + front + "\n---\n")
		var problems markdown.Problems
		if !errors.As(err, &problems) || len(problems) != len(want) {
			t.Errorf("%q: %v, want %d problems", front, err, len(want))
			continue
		}
		for i, p := range problems {
			if !strings.Contains(p.At("f.md"), want[i]) {
				t.Errorf("%q is refused with\n%s\nwant\n%s", front, p.At("f.md"), want[i])
			}
		}
	}
}

// Values are read as people write them.
func TestValuesAsWritten(t *testing.T) {
	d, err := markdown.Read("---\nworkplace: On-site\ncloses: June 30, 2027\nposted: 1 June 2027\nemployment: " +
		"[Full-time, per diem]\nlevel: Senior\n---\n")
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{
		"workplace": "onsite", "closes": "2027-06-30", "posted": "2027-06-01", "employment": "FULL_TIME, PER_DIEM",
		"level": "senior",
	} {
		if got := d.Field(posting.Key(key)); got != want {
			t.Errorf("%s is %q, want %q", key, got, want)
		}
	}
}

// An unknown key is kept and named in one warning, with the key that is meant.
func TestUnknownKeys(t *testing.T) {
	d, err := markdown.Read("---\nloction: Berlin\nsalary: 1\nreportsto: Ann\nx-mine: 2\nfavourite: blue\n---\n")
	want := "kept without being used: loction (did you mean location?), salary (did you mean pay?), " +
		"reportsto (did you mean reports-to?), favourite"
	if err != nil || len(d.Warnings) != 1 || d.Warnings[0] != want {
		t.Errorf("%v, %q, want %q", err, d.Warnings, want)
	}
}
