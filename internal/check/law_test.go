package check_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"jobdraft/internal/check"
	"jobdraft/internal/markdown"
)

// What breaks a rule of a chosen jurisdiction is an error that names it with
// its day; elsewhere it is what it was.
func TestLaw(t *testing.T) {
	const text = "# Cook\n\n## Tasks\n\n- Cook\n\nUp to $60,000 a year. " +
		"A driver's license is required. A background check is required.\n"
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		jurisdictions string
		id            string
		severity      check.Severity
		says          string
	}{
		{"", "pay-open-ended", check.Warning, ""},
		{"us-co", "pay-open-ended", check.Error, "Colorado (since 2024-01-01)"},
		{"us-co", "benefits-missing", check.Error, "Colorado (since 2024-01-01)"},
		{"us-co", "deadline-missing", check.Error, "Colorado (since 2024-01-01)"},
		{"us-co,us-ny", "pay-open-ended", check.Error, "New York State (since 2023-09-17)"},
		{"us-ny", "apply-missing", check.Warning, ""},
		{"us-co", "apply-missing", check.Error, "Colorado"},
		{"us-ca", "drivers-license", check.Error, "California"},
		{"us-nyc", "criminal-record", check.Error, "New York City"},
		{"ca-on", "ai-disclosure", check.Info, "Ontario (since 2026-01-01)"},
		{"ca-on", "vacancy-status", check.Error, "Ontario (since 2026-01-01)"},
		{"Colorado", "benefits-missing", check.Error, "Colorado"},
		{"us-ct", "benefits-missing", check.Error, "Connecticut (since 2026-10-01)"},
		{"us-columbus", "pay-open-ended", check.Error, "enforced from 2027-01-01"},
		{"us-ny", "other-pay-missing", check.Info, "commission and tips"},
		{"us-de", "pay-open-ended", check.Warning, ""},
		{"us-de", "pay-law", check.Info, "2027-09-26"},
	}
	for _, tt := range tests {
		o := check.Options{Today: today, Whole: true, Jurisdictions: strings.Split(tt.jurisdictions, ",")}
		found := false
		for _, f := range check.New(o).Check(d) {
			if f.ID == tt.id {
				found = true
				if f.Severity != tt.severity || !strings.Contains(f.Message, tt.says) {
					t.Errorf("%s in %q: %s %s", tt.id, tt.jurisdictions, f.Severity, f.Message)
				}
			}
		}
		if !found {
			t.Errorf("%s in %q: nothing found", tt.id, tt.jurisdictions)
		}
	}
}

// The table can be read: an ID and a source each, days that are days.
func TestJurisdictions(t *testing.T) {
	seen, oldest := map[string]bool{}, "9999"
	for _, j := range check.Jurisdictions() {
		oldest = min(oldest, j.Checked)
		if seen[j.ID] || j.ID == "" || j.Name == "" || j.Source == "" || j.Shows == "" || len(j.Wants) == 0 {
			t.Errorf("%+v is not complete, or there twice", j)
		}
		seen[j.ID] = true
		for _, day := range []string{j.Since, j.Checked} {
			if _, err := time.Parse(time.DateOnly, day); err != nil {
				t.Errorf("%s: %v", j.ID, err)
			}
		}
		for _, w := range j.Wants {
			if w.String() == "" {
				t.Errorf("%s wants %q, which is no known demand", j.ID, string(w))
			}
		}
	}
	if check.RulesAreOld(today) || !check.RulesAreOld(today.AddDate(0, 6, 1)) {
		t.Error("a row is old six months after its day, and not before")
	}
	if oldest != check.RulesAsOf {
		t.Errorf("the oldest row is of %s, RulesAsOf %s", oldest, check.RulesAsOf)
	}
}

// Each rule stands in the file of its name and says what a person may ask.
func TestCatalogue(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range check.Rules() {
		if _, err := os.Stat(strings.ReplaceAll(r.ID, "-", "_") + ".go"); err != nil {
			t.Errorf("%s has no file of its name: %v", r.ID, err)
		}
		if seen[r.ID] || r.Summary == "" || r.Source == "" || r.Evidence == "" {
			t.Errorf("%s is not explained, or there twice", r.ID)
		}
		seen[r.ID] = true
	}
}

// The width of a range in Ontario is that of a year.
func TestWidthOfAYear(t *testing.T) {
	for pay, want := range map[string]bool{
		"CAD 20 to 30 an hour": false, "CAD 20 to 45 an hour": true, "CAD 4,000 to 8,500 a month": true,
		"CAD 4,000 to 8,000 a month": false, "CAD 60,000 to 111,000 a year": true, "CAD 150,000 to 210,000 a year": false,
	} {
		d, err := markdown.Read("# Cook\n\nPay: " + pay + "\n")
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, f := range check.New(check.Options{Today: today, Jurisdictions: []string{"ca-on"}}).Check(d) {
			found = found || f.ID == "pay-range-wide" && f.Severity == check.Error
		}
		if found != want {
			t.Errorf("%s: too wide %v, want %v", pay, found, want)
		}
	}
}

// A jurisdiction is found by its ID, its name and its abbreviation.
func TestFindJurisdiction(t *testing.T) {
	for name, want := range map[string]string{
		"us-co": "us-co", "CO": "us-co", "colorado": "us-co", "Ontario": "ca-on", "nyc": "us-nyc", "NY": "us-ny",
		"Bavaria": "",
	} {
		if j, _ := check.FindJurisdiction(name); j.ID != want {
			t.Errorf("%q is %q, want %q", name, j.ID, want)
		}
	}
}

// An abbreviation that can mean another place is taken with an if, unless
// something beside it shows what it means; a row that is old says so.
func TestLocalLaw(t *testing.T) {
	for location, want := range map[string]string{
		"Boulder, CO":            "Colorado has a law on postings",
		"Durango, CO":            "If CO is Colorado: it has a law on postings",
		"Durango, CO 81301":      "Colorado has a law on postings",
		"Durango, CO, USA":       "Colorado has a law on postings",
		"Perth, WA":              "If WA is Washington: it has a law on postings",
		"Guelph, ON":             "Ontario has a law on postings",
		"Lima; Durango, CO, USA": "Colorado has a law on postings",
		"Cali, CO, Colombia":     "",
		"Bogotá, CO":             "",
		"Perth, WA, Australia":   "",
	} {
		message := localLaw(t, location, today)
		if (message == "") != (want == "") || !strings.HasPrefix(message, want) {
			t.Errorf("%s: %q, want %q", location, message, want)
		}
	}
	later := today.AddDate(0, 7, 0)
	if message := localLaw(t, "Denver", later); !strings.Contains(message, "over six months ago") {
		t.Errorf("an old row is silent: %q", message)
	}
	if message := localLaw(t, "Denver", today); strings.Contains(message, "ago") {
		t.Errorf("a row of today is old: %q", message)
	}
}

// localLaw is what the check says of a location.
func localLaw(t *testing.T, location string, day time.Time) string {
	t.Helper()
	d, err := markdown.Read("---\nlocation: " + location + "\n---\n\n# Cook\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range check.New(check.Options{Today: day}).Check(d) {
		if f.ID == "local-law" {
			return f.Message
		}
	}
	return ""
}
