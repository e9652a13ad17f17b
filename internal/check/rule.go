package check

import "slices"

// Rule is what is known of a check, for --list and --explain.
type Rule struct {
	ID        string
	Severity  Severity // its highest without a jurisdiction
	On        bool     // by default
	Summary   string   // what it looks for
	Threshold string   // from when on it speaks, empty for "at once"
	Source    string   // who says so, with the year
	Evidence  string   // how strong that is: law, experiment, survey, vendor, opinion
	Law       bool     // it speaks, or is an error, only with a jurisdiction
}

// Rules lists every check in the order in which it is explained.
func Rules() []Rule { return slices.Clone(catalogue) }

// Find gives the rule with an ID.
func Find(id string) (Rule, bool) {
	i := slices.IndexFunc(catalogue, func(r Rule) bool { return r.ID == id })
	if i < 0 {
		return Rule{}, false
	}
	return catalogue[i], true
}

// severityOf is the severity of a rule of the catalogue. Every finding has one:
// a test holds that.
func severityOf(id string) Severity {
	r, _ := Find(id)
	return r.Severity
}
