package check_test

import (
	"strings"
	"testing"

	"jobdraft/internal/check"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

var house = check.House{
	Phrases: []check.HousePhrase{{
		ID: "client", Avoid: []string{"client*", "end-user"}, Except: []string{"client libraries"}, Write: "customer",
		Severity: check.Error, Found: []string{"You call our clients."}, Fine: []string{"You write client libraries."},
	}},
	Paragraphs: []check.HouseParagraph{{ID: "promise", Text: "We answer every letter within a week."}},
	Sections:   []posting.Kind{posting.Perks},
	Fields:     []posting.Key{"pay"},
}

// The rules of a house are findings of their own, with a fix if there is a word
// to write.
func TestHouseRules(t *testing.T) {
	const text = "# Cook\n\n## Tasks\n\n- Call clients and end users; write client libraries\n\nWe answer every letter " +
		"within a month.\n"
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, f := range check.New(check.Options{Today: today, House: house, Jurisdictions: []string{"us-co"}}).Check(d) {
		if strings.HasPrefix(f.ID, "house/") {
			got[f.ID] += text[f.Span.Start:f.Span.End] + ";"
			if f.ID == "house/client" && (f.Severity != check.Error || f.Fix == nil || f.Fix.Text != "customer" ||
				f.Message != "“clients” is not in the words of the house. Write “customer”") {
				t.Errorf("%+v", f)
			}
		}
	}
	for id, want := range map[string]string{
		"house/client": "clients;", "house/promise": "# Cook;", "house/sections": "# Cook;", "house/fields": "# Cook;",
	} {
		if got[id] != want {
			t.Errorf("%s: %q, want %q", id, got[id], want)
		}
	}
	if wrong := check.TestHouse(house, markdown.Read); len(wrong) > 0 {
		t.Errorf("the cases do not hold: %v", wrong)
	}
}

// A comment suppresses a check for its line or the next, if it says why, and
// what is about the whole posting from anywhere.
func TestSuppression(t *testing.T) {
	for text, want := range map[string]int{
		"You are young. <!-- jobdraft: ignore age-term: a quotation -->\n":                         0,
		"<!-- jobdraft: ignore age-term: a quotation -->\n\nYou are young.\n":                      0,
		"<!-- jobdraft: ignore age-term -->\n\nYou are young.\n":                                   1,
		"<!-- jobdraft: ignore age-term: a quotation -->\n\nYou cook.\n\nYou are young.\n":         1,
		"You are young. <!-- jobdraft: ignore age-limit: another -->\n":                            1,
		"# Cook\n\n## Tasks\n\n- Cook <!-- jobdraft: ignore pay-missing: by law it is known -->\n": 0,
	} {
		d, err := markdown.Read(text)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, f := range check.New(check.Options{Today: today}).Check(d) {
			if f.ID == "age-term" || f.ID == "pay-missing" {
				n++
			}
		}
		if n != want {
			t.Errorf("%q: %d findings, want %d", text, n, want)
		}
	}
}

// hostileUnits are repeated until they fill the largest document.
var hostileUnits = []string{
	"young and ", "without a photo ", "no more than ", "not need to be a native ", "[City ", "{{ ", "{% ", "<% ", "$1,",
	"2-3 years of ", "suchen einen ", "1/2/2026 ", "<!-- jobdraft: ignore x: y -->", "a\u0308", "client ",
	"under 35 ", "men women only ", "no no men ", "$1-2 ",
}

// BenchmarkHostile looks hostile texts of the largest size over, with the phrases
// of a house. The budget is half a second each.
func BenchmarkHostile(b *testing.B) {
	const size = 64 << 10
	for _, unit := range hostileUnits {
		d, err := markdown.Read(strings.Repeat(unit, size/len(unit)) + "\n")
		if err != nil {
			continue // It is refused before a check sees it.
		}
		b.Run(unit, func(b *testing.B) {
			for b.Loop() {
				check.New(check.Options{Today: today, House: house}).Check(d)
			}
		})
	}
}
