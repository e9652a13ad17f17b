package check

import "fmt"

var _ = add(Rule{
	ID:        "candidate-voice",
	Topic:     StyleTopic,
	Severity:  Info,
	On:        true,
	Summary:   "“the ideal candidate” where “you” would do",
	Threshold: "two or more, and more of them than of “you”",
	Source:    "Textio, Datapeople; GOV.UK: address the user as you; no experiment found",
	Evidence:  "vendors",
	look:      voice,
	whole:     true,
})

// voice looks for postings that speak of "the candidate" more than to "you".
func voice(c *checked) {
	const least = 2
	if c.facts.candidate < least || c.facts.you >= c.facts.candidate {
		return
	}
	if p, ok := firstClaim(c, saysCandidate); ok {
		c.out = append(c.out, Finding{
			ID: "candidate-voice", Severity: Info, Span: p.span, Part: p.part,
			Message: fmt.Sprintf("“The candidate” and the like %d times. Write you", c.facts.candidate),
		})
	}
}
