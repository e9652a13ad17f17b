package check

import "fmt"

var _ = add(Rule{
	ID:        "certificate-stack",
	Topic:     RequirementTopic,
	Severity:  Info,
	Summary:   "many certificates in one list",
	Threshold: "three or more",
	Source:    "own",
	Evidence:  "opinion",
	look:      certificates,
	whole:     true,
})

// certificates counts what people must have on paper.
func certificates(c *checked) {
	const many = 3
	counts := map[int]int{}
	for _, it := range c.items {
		if s := c.section(it.part); s != nil && it.kind.isNeed() && s.Head >= 0 {
			counts[s.Head] += it.facts.certified
		}
	}
	for _, l := range c.lists {
		if l.head >= 0 && counts[l.head] >= many {
			message := fmt.Sprintf("%d certificates asked for. Ask what people can do", counts[l.head])
			c.add(l.head, Finding{
				ID: "certificate-stack", Severity: Info, Span: lineSpan(c.d.Parts[l.head].Source),
				Message: message,
			})
		}
	}
}
