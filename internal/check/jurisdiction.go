package check

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"go.yaml.in/yaml/v4"
)

// RulesAsOf is the day on which the table of jurisdictions was true.
const RulesAsOf = "2026-11-23"

// Jurisdiction is a place whose law says what a posting must show. The table
// is no legal advice, and the size of an employer is never guessed: whoever
// chooses a jurisdiction says that its rules hold.
type Jurisdiction struct {
	ID       string // us-co, ca-on
	Name     string
	Also     []string // other names and abbreviations
	Towns    []string // some places that lie there
	Since    string   // the day from which it is in force, or as it is known
	Enforced string   // the day from which it is enforced, if that is later
	Employer string   // whose postings it is about
	Wants    []Want
	Shows    string // what a posting must show, in words
	Source   string
	Checked  string // the day on which the row was looked up
	Verified bool   // two sources agree, or an official text was read
}

// Want is something that a law demands of a posting, by its name in the table.
type Want string

// The demands of the laws.
const (
	WantPay          Want = "pay"
	WantBenefits     Want = "benefits"
	WantDeadline     Want = "deadline"
	WantApply        Want = "apply"
	WantNarrow       Want = "narrow-range"
	WantAI           Want = "ai"
	WantVacancy      Want = "vacancy"
	WantNoLocal      Want = "no-local-experience"
	WantNoBackground Want = "no-background-check"
	WantNoLicense    Want = "no-licence"
	WantOtherPay     Want = "other-pay"
	WantCommission   Want = "commission"
	wantNothing      Want = ""
)

// demands are the demands in words.
var demands = map[Want]string{
	WantPay:          "pay or a closed range",
	WantBenefits:     "benefits",
	WantDeadline:     "the closing date",
	WantApply:        "how to apply",
	WantNarrow:       "a range of at most CAD 50,000 a year",
	WantAI:           "a statement that AI screens applicants, if it does",
	WantVacancy:      "whether the vacancy exists",
	WantNoLocal:      "no demand for local experience",
	WantNoBackground: "no word of background checks",
	WantNoLicense:    "a driver's licence only if driving is the job",
	WantOtherPay:     "bonus, commission and other pay, if there is any",
	WantCommission:   "commission and tips, if there are any",
}

// String returns the demand in words.
func (w Want) String() string { return demands[w] }

//go:embed jurisdictions.yaml
var jurisdictionsYAML []byte

// jurisdictions is the table. A test reads it, so that the error cannot occur.
var jurisdictions = sync.OnceValue(func() []Jurisdiction {
	var table []Jurisdiction
	if err := yaml.Load(jurisdictionsYAML, &table); err != nil {
		panic(fmt.Sprintf("jurisdictions.yaml: %v", err))
	}
	return table
})

// Jurisdictions lists the table, as of [RulesAsOf].
func Jurisdictions() []Jurisdiction { return slices.Clone(jurisdictions()) }

// FindJurisdiction returns the jurisdiction with an ID, a name or an
// abbreviation: us-co, Colorado, CO.
func FindJurisdiction(name string) (Jurisdiction, bool) {
	name = strings.TrimSpace(name)
	for _, j := range jurisdictions() {
		if slices.ContainsFunc(append([]string{j.ID, j.Name}, j.Also...), func(s string) bool {
			return strings.EqualFold(s, name)
		}) {
			return j, true
		}
	}
	return Jurisdiction{}, false
}

// chosen returns the jurisdictions with the given IDs or names.
func chosen(ids []string) []Jurisdiction {
	if len(ids) == 0 {
		return nil
	}
	var out []Jurisdiction
	for _, j := range jurisdictions() {
		if slices.ContainsFunc(ids, func(id string) bool {
			named, ok := FindJurisdiction(id)
			return ok && named.ID == j.ID
		}) {
			out = append(out, j)
		}
	}
	return out
}

// holds reports whether the law is in force on a day.
func (j *Jurisdiction) holds(day time.Time) bool {
	since, err := time.Parse(time.DateOnly, j.Since)
	return err == nil && !since.After(day)
}

// inForce returns the chosen jurisdictions whose law in force has a demand.
func (s *settings) inForce(w Want) []Jurisdiction {
	var out []Jurisdiction
	for _, j := range s.laws {
		if j.holds(s.today) && slices.Contains(j.Wants, w) {
			out = append(out, j)
		}
	}
	return out
}

// isWanted reports whether a law in force has a demand.
func (s *settings) isWanted(w Want) bool { return len(s.inForce(w)) > 0 }

// lawWants reports whether a chosen jurisdiction has to do with a check.
func (s *settings) lawWants(r *Rule) bool {
	return r.Law && len(s.laws) > 0 && (r.Wants == wantNothing || s.isWanted(r.Wants))
}

// named writes jurisdictions with the days from which they hold.
func named(list []Jurisdiction) string {
	names := make([]string, len(list))
	for i, j := range list {
		names[i] = fmt.Sprintf("%s (since %s)", j.Name, j.Since)
		if j.Enforced != "" {
			names[i] = fmt.Sprintf("%s (since %s, enforced from %s)", j.Name, j.Since, j.Enforced)
		}
	}
	return strings.Join(names, ", ")
}

// IsOld reports whether the row was looked up over six months before a day.
func (j *Jurisdiction) IsOld(today time.Time) bool {
	const months = 6
	checked, err := time.Parse(time.DateOnly, j.Checked)
	return err == nil && today.After(checked.AddDate(0, months, 0))
}

// RulesAreOld reports whether a row of the table was looked up over six months
// before a day.
func RulesAreOld(today time.Time) bool {
	return slices.ContainsFunc(jurisdictions(), func(j Jurisdiction) bool { return j.IsOld(today) })
}
