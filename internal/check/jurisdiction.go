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
	Since    string // the day from which it is in force, or as it is known
	Employer string // whose postings it is about
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
	wantNothing      Want = ""
)

// demands are the demands in words.
var demands = map[Want]string{
	WantPay:          "pay or a closed range",
	WantBenefits:     "benefits",
	WantDeadline:     "the closing date",
	WantApply:        "how to apply",
	WantNarrow:       "a range of at most CAD 50,000",
	WantAI:           "whether AI screens applicants",
	WantVacancy:      "whether the vacancy exists",
	WantNoLocal:      "no demand for local experience",
	WantNoBackground: "no word of background checks",
	WantNoLicense:    "a driver's licence only where driving is the job",
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

// chosen returns the jurisdictions with the given IDs.
func chosen(ids []string) []Jurisdiction {
	if len(ids) == 0 {
		return nil
	}
	var out []Jurisdiction
	for _, j := range jurisdictions() {
		if slices.ContainsFunc(ids, func(id string) bool { return strings.EqualFold(strings.TrimSpace(id), j.ID) }) {
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
	}
	return strings.Join(names, ", ")
}

// RulesAreOld reports whether the table of jurisdictions is older than a year.
func RulesAreOld(today time.Time) bool {
	const months = 12
	made, err := time.Parse(time.DateOnly, RulesAsOf)
	return err == nil && today.After(made.AddDate(0, months, 0))
}
