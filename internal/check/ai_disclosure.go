package check

var _ = add(Rule{
	ID:        "ai-disclosure",
	Topic:     LegalTopic,
	Severity:  Error,
	Law:       true,
	Summary:   "nothing on whether AI screens applicants, where a jurisdiction wants it said",
	Source:    "Ontario Employment Standards Act, since 2026-01-01",
	Evidence:  "law in one province",
	Languages: everyLanguage,
	Wants:     WantAI,
	look:      aiDisclosure,
	whole:     true,
})

func aiDisclosure(c *checked) {
	if len(c.inForce(WantAI)) > 0 && !c.facts.says(saysAI) {
		c.lack("ai-disclosure", "", "AI in the selection", "Nothing on AI in the selection. "+
			"Add: We do not use artificial intelligence to screen, assess or select applicants")
	}
}
