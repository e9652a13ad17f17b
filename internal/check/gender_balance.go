package check

import (
	"fmt"
	"strings"
)

var _ = add(Rule{
	ID:        "gender-balance",
	Topic:     StyleTopic,
	Severity:  Info,
	Summary:   "many more feminine- or masculine-coded words of one kind than of the other",
	Threshold: "five coded words or more, and a difference over 3",
	Source: "Gaucher, Friesen and Kay, JPSP 2011; Gender Decoder; against it: Castilla and Rho 2023, about " +
		"300,000 postings: negligible",
	Evidence: "contradictory, so it is off",
	look:     genderBalance,
})

// genderBalance compares the coded words of the whole posting. It promises nothing:
// the products that do this disagree, and so does the research.
func genderBalance(c *checked) {
	if c.silent["gender-balance"] {
		return
	}
	var all coding
	for i, r := range c.loads {
		if r == nil || !r.facts.prose {
			continue
		}
		text := strings.ToLower(c.d.Parts[i].Text())
		for _, phrase := range uncoded {
			text = strings.ReplaceAll(text, phrase, " ")
		}
		one := decode(text, false)
		all.feminine = append(all.feminine, one.feminine...)
		all.masculine = append(all.masculine, one.masculine...)
	}
	unbalanced(c, all)
}

// unbalanced reports five coded words or more whose score is over 3.
func unbalanced(c *checked, all coding) {
	const least, strong = 5, 3
	n := len(all.feminine) + len(all.masculine)
	if n < least || all.score() <= strong && all.score() >= -strong {
		return
	}
	side, list := "feminine", all.feminine
	if all.score() < 0 {
		side, list = "masculine", all.masculine
	}
	share := 100 * float64(n) / float64(max(c.facts.words, 1))
	c.whole(Finding{ID: "gender-balance", Severity: Info, Message: fmt.Sprintf(
		"%d words are %s-coded and %d are not (%.1f in 100 words): %s. Change some if they say more than you mean",
		len(list), side, n-len(list), share, strings.Join(distinct(list), ", "))})
}

func distinct(list []string) []string {
	var out []string
	for _, w := range list {
		if !has(out, w) {
			out = append(out, w)
		}
	}
	return out
}

// uncoded are words that name a job, a product or a thing and say nothing of a
// person. They are taken out before the program counts; the oracle counts them.
var uncoded = []string{
	"customer support", "technical support", "decision support", "user support", "support team",
	"support engineer", "support ticket", "support requests", "it support", "tech lead", "team lead",
	"lead engineer", "lead developer", "lead generation",
	"competitive salary", "competitive pay", "responsible for", "responsibilities", "responsibility",
	"active directory", "objective-c", "child care", "childcare", "children", "salesforce", "workforce", "leads",
	"data analyst", "business analyst", "analytics", "trust fund", "share price", "market share",
	"data analysis", "individual contributor", "lead time", "sales lead", "commit messages", "decision tree",
	"logic app", "independent school",
}
