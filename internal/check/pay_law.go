package check

import (
	"fmt"
	"strings"

	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:       "pay-law",
	Topic:    PayTopic,
	Severity: Info,
	Law:      true,
	Summary: "what the pay rules of the chosen jurisdictions want that no other check says: one that is " +
		"coming, and a table that is old",
	Source:    "the table of jurisdictions, as of " + RulesAsOf,
	Evidence:  "law",
	Languages: everyLanguage,
	look:      comingLaws,
})

// comingLaws tells of rules that are not yet in force, and of a table that is old.
func comingLaws(c *checked) {
	if len(c.laws) == 0 {
		return
	}
	for _, j := range c.laws {
		if !j.holds(c.today) {
			note(c, fmt.Sprintf("%s will want from %s: %s", j.Name, j.Since, j.Shows))
		}
	}
	var old []string
	for _, j := range c.laws {
		if j.IsOld(c.today) {
			old = append(old, j.Name+" ("+j.Checked+")")
		}
	}
	if len(old) > 0 {
		note(c, "Over six months old, and perhaps out of date: the rules of "+strings.Join(old, ", ")+". Look them up")
	}
}

func note(c *checked, message string) {
	c.out = append(c.out, Finding{ID: "pay-law", Severity: Info, Span: posting.Span{}, Part: -1, Message: message})
}
