package check

var _ = add(Rule{
	ID:        "ai-disclosure",
	Topic:     LegalTopic,
	Severity:  Info,
	Law:       true,
	Summary:   "nothing on AI in the selection, if a jurisdiction wants its use said",
	Source:    "Ontario Employment Standards Act, since 2026-01-01",
	Evidence:  "law in one province",
	Languages: everyLanguage,
	Asks:      true,
	Wants:     WantAI,
	look:      aiDisclosure,
	whole:     true,
})

func aiDisclosure(c *checked) {
	if len(c.inForce(WantAI)) > 0 && !c.facts.says(saysAI) {
		c.lack("ai-disclosure", "", "AI in the selection", "Nothing on AI in the selection. "+
			"If AI screens, assesses or selects applicants, say so")
	}
}
