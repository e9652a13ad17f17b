package check

var _ = add(Rule{
	ID:        "vacancy-status",
	Topic:     LegalTopic,
	Severity:  Error,
	Law:       true,
	Summary:   "nothing on whether the vacancy exists, where a jurisdiction wants it said",
	Source:    "Ontario Employment Standards Act, since 2026-01-01",
	Evidence:  "law in one province",
	Languages: everyLanguage,
	Wants:     WantVacancy,
	look:      vacancyStatus,
	whole:     true,
})

func vacancyStatus(c *checked) {
	if len(c.inForce(WantVacancy)) > 0 && !c.facts.says(saysVacancy) {
		c.lack("vacancy-status", "", "the vacancy", "Nothing on the vacancy. Add: This posting is for an existing vacancy")
	}
}
