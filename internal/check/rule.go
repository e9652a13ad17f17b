package check

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"jobdraft/internal/phrase"
)

// Rule is one check: what it looks for, who says so, and how it finds it. Each
// stands in a file of its own, named after its ID.
type Rule struct {
	ID        string
	Topic     Topic
	Severity  Severity // its highest without a jurisdiction
	On        bool     // by default
	Summary   string   // what it looks for
	Threshold string   // from when on it speaks, empty for "at once"
	Source    string   // who says so, with the year
	Evidence  string   // how strong that is: law, experiment, survey, vendor, opinion
	Law       bool     // it depends on the jurisdictions that are asked for: silent, or no error, without one
	Languages string   // those that it reads besides English by itself, as "de fr"; "*" for every one
	Wants     Want     // the demand of a law that a finding breaks: an error if that law is in force. It silences nothing
	Asks      bool     // the demand holds only if there is something to say: no error, but a question

	// How it finds it: any of these.
	words   []wording                             // phrases, in each part
	read    func(*reader)                         // looks at each part
	pay     func(*quotedPay) (message string)     // looks at each amount of pay; empty for fine
	title   func(*titleLine) (fault titleFault)   // looks at the title; a fault without a message is none
	look    func(*checked)                        // looks at the document as a whole
	whole   bool                                  // look is for whole postings, not for fragments
	decides func(*checked, *deferredFinding) bool // the last word on what words have found
}

// Topic groups the checks for people.
type Topic uint8

// The topics, in the order in which they are listed.
const (
	DraftTopic Topic = iota // hygiene and structure of the draft
	TitleTopic
	PayTopic
	LegalTopic       // wording that the law names
	RequirementTopic // requirements that shut people out
	StyleTopic
)

// speaks reports whether the rule reads a language.
func (r *Rule) speaks(l phrase.Language) bool {
	if l == phrase.UnknownLanguage || l == english || r.Languages == everyLanguage {
		return true
	}
	if slices.Contains(strings.Fields(r.Languages), string(l)) {
		return true
	}
	return slices.ContainsFunc(r.words, func(w wording) bool { return w.language() == l })
}

const english phrase.Language = "en"

// everyLanguage is the Languages of a rule that does not read words.
const everyLanguage = "*"

// registered are the rules in the order in which their files are compiled.
var registered []Rule

// add registers a rule. A file of a rule calls it in a variable declaration.
func add(r Rule) struct{} { //nolint:unparam // A variable declaration needs a value.
	registered = append(registered, r)
	return struct{}{}
}

// rules are all rules, by topic and ID.
var rules = sync.OnceValue(func() []*Rule {
	all := make([]*Rule, len(registered))
	for i := range registered {
		all[i] = &registered[i]
	}
	slices.SortFunc(all, func(a, b *Rule) int {
		return cmp.Or(cmp.Compare(a.Topic, b.Topic), cmp.Compare(a.ID, b.ID))
	})
	return all
})

// byID has the rules by their IDs.
var byID = sync.OnceValue(func() map[string]*Rule {
	all := map[string]*Rule{}
	for _, r := range rules() {
		all[r.ID] = r
	}
	return all
})

// Rules lists every check, by topic and ID.
func Rules() []Rule {
	var all []Rule
	for _, r := range rules() {
		all = append(all, *r)
	}
	return all
}

// Find returns the rule with an ID.
func Find(id string) (Rule, bool) {
	r, ok := byID()[id]
	if !ok {
		return Rule{}, false
	}
	return *r, true
}

// severityOf is the severity of a registered rule.
func severityOf(id string) Severity {
	if r, ok := byID()[id]; ok {
		return r.Severity
	}
	return Info
}
