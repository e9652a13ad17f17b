package cli

import (
	"fmt"
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/lint"
	"jobdraft/internal/sanitize"
)

// listedCheck is a check, as jobdraft check --list prints it.
type listedCheck struct {
	ID        string `json:"id"`
	Severity  string `json:"severity"`
	On        bool   `json:"on"`
	Law       bool   `json:"law"`
	Summary   string `json:"summary"`
	Threshold string `json:"threshold"`
	Source    string `json:"source"`
	Evidence  string `json:"evidence"`
}

// listedJurisdiction is a place whose law can be asked for.
type listedJurisdiction struct {
	ID       string `json:"id"`
	Name     string `json:"name"`
	Since    string `json:"since"`
	Employer string `json:"employer"`
	Shows    string `json:"shows"`
	Source   string `json:"source"`
}

// listed is everything that is looked for, for a program.
type listed struct {
	AsOf          string               `json:"asOf"` // the day of the table of jurisdictions
	Checks        []listedCheck        `json:"checks"`
	Jurisdictions []listedJurisdiction `json:"jurisdictions"`
}

func checkList() listed {
	l := listed{AsOf: check.RulesAsOf}
	for _, r := range check.Rules() {
		l.Checks = append(l.Checks, listedCheck{
			r.ID, r.Severity.String(), r.On, r.Law, r.Summary, r.Threshold, r.Source, r.Evidence,
		})
	}
	for _, j := range check.Jurisdictions() {
		l.Jurisdictions = append(l.Jurisdictions, listedJurisdiction{j.ID, j.Name, j.Since, j.Employer, j.Shows, j.Source})
	}
	return l
}

// listChecks lists what is looked for, and where the law wants more.
func (r *checkRun) listChecks(asJSON bool) error {
	if asJSON {
		return listing{r.app}.json(checkList())
	}
	var b strings.Builder
	for _, r := range check.Rules() {
		fmt.Fprintf(&b, "%s %-8s %-24s %s\n", switched(r), r.Severity, r.ID, r.Summary)
	}
	fmt.Fprintf(&b, "\n+ on, - off, j with --jurisdiction. The rules of jurisdictions are those of %s:\n\n",
		check.RulesAsOf)
	for _, j := range check.Jurisdictions() {
		fmt.Fprintf(&b, "%-16s %s, since %s: %s\n", j.ID, j.Name, j.Since, j.Shows)
	}
	return r.app.write("", []byte(sanitize.Text(b.String())))
}

func switched(r check.Rule) string {
	switch {
	case r.On:
		return "+"
	case r.Law:
		return "j"
	}
	return "-"
}

// explain says all that is known of a check or a jurisdiction.
func (r *checkRun) explain(name string) error {
	if err := r.complete(); err != nil {
		return err
	}
	if rule, ok := check.Find(name); ok {
		return r.explainCheck(rule)
	}
	if j, ok := check.FindJurisdiction(name); ok {
		return r.explainJurisdiction(j)
	}
	return fail(exitNotFound, "%v", lint.NothingToExplain(name))
}

// explainJurisdiction says all that is known of the law of a place.
func (r *checkRun) explainJurisdiction(j check.Jurisdiction) error {
	lines := []string{
		fmt.Sprintf("%s (%s)", j.Name, j.ID),
		"A posting shows: " + j.Shows,
		"Since:           " + j.Since,
	}
	if j.Enforced != "" {
		lines = append(lines, "Enforced from:   "+j.Enforced)
	}
	lines = append(lines, "Employers:       "+j.Employer, "Source:          "+j.Source, "Looked up:       "+j.Checked)
	if !j.Verified {
		lines = append(lines, "Only one source says so.")
	}
	if j.IsOld(r.options.Today) {
		lines = append(lines, "That is over six months old, and perhaps out of date. Look it up.")
	}
	return r.app.write("", []byte(sanitize.Text(strings.Join(lines, "\n"))+"\n"))
}

func (r *checkRun) explainCheck(rule check.Rule) error {
	lines := []string{
		fmt.Sprintf("%s (%s, %s)", rule.ID, rule.Severity,
			map[string]string{"+": "on", "-": "off", "j": "with a jurisdiction"}[switched(rule)]),
		"Looks for:  " + rule.Summary,
	}
	if rule.Threshold != "" {
		lines = append(lines, "From when:  "+rule.Threshold)
	}
	lines = append(lines, "Source:     "+rule.Source, "Evidence:   "+rule.Evidence)
	return r.app.write("", []byte(sanitize.Text(strings.Join(lines, "\n"))+"\n"))
}
