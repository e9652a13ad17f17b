package check

import "fmt"

var _ = add(Rule{
	ID:        "must-have-count",
	Topic:     DraftTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "a long list of requirements",
	Threshold: "more than 10 (intern: 6); info from more than 8 (intern: 5); the numbers are ours, unverified",
	Source: "Behavioural Insights Team, 2022: over 10,000 people; women apply at 56 % of the requirements " +
		"met, men at 52 %",
	Evidence: "experiment for the direction, none for the numbers",
	look:     mustHaves,
	whole:    true,
})

// mustHaves counts what people must have. The numbers are ours.
func mustHaves(c *checked) {
	warn, tell := 10, 8
	if c.level == "intern" {
		warn, tell = 6, 5
	}
	n, head := 0, -1
	for _, l := range c.lists {
		if l.kind == must && l.items > 0 {
			n += l.items
			if head < 0 {
				head = l.head
			}
		}
	}
	if n <= tell {
		return
	}
	f := Finding{ID: "must-have-count", Severity: Info}
	if n > warn {
		f.Severity = Warning
	}
	f.Message = fmt.Sprintf("%d things that people must have. For which of them would you turn someone down?", n)
	c.whole(f)
	if last := &c.out[len(c.out)-1]; head >= 0 {
		last.Part, last.Span = head, shifted(lineSpan(c.d.Parts[head].Source), c.starts[head])
	}
}
