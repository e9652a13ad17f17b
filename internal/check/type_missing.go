package check

var _ = add(Rule{
	ID:       "type-missing",
	Topic:    DraftTopic,
	Severity: Info,
	On:       true,
	Summary:  "no type of employment; an intern's title is enough",
	Source:   "schema.org employmentType; UK open job standard",
	Evidence: "practice",
	look:     typeMissing,
	whole:    true,
})

func typeMissing(c *checked) {
	if !c.facts.says(saysType) && levelIn(c.title) != "intern" {
		c.lack("type-missing", "type", "type of employment", "No type of employment. Say full-time, part-time or contract")
	}
}
