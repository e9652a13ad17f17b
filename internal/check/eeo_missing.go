package check

var _ = add(Rule{
	ID:       "eeo-missing",
	Topic:    DraftTopic,
	Severity: Info,
	Summary:  "no line about equal opportunity",
	Source: "Leibbrandt and List, European Economic Review 2025: such a line does not encourage minority " +
		"applicants; the EHRC recommends one",
	Evidence: "field experiment against it, so it is off",
	look:     eeoMissing,
	whole:    true,
})

func eeoMissing(c *checked) {
	if !c.facts.says(saysEqual) && !c.hasSection(equal) {
		c.lack("eeo-missing", "", "equal opportunity", "No line about equal opportunity. The builder offers one")
	}
}
