package check

var _ = add(Rule{
	ID:       "deadline-missing",
	Topic:    DraftTopic,
	Severity: Info,
	Law:      true,
	Summary:  "no closing date; an error in Colorado. “Open until filled” is one",
	Source:   "Colorado, since 2024-01-01 (CDLE INFO #9A)",
	Evidence: "law in one state",
	Wants:    WantDeadline,
	look:     deadlineMissing,
	whole:    true,
})

func deadlineMissing(c *checked) {
	if !c.facts.says(saysDeadline) {
		c.lack("deadline-missing", "closes", "closing date", "No closing date. Give one, or write: open until filled")
	}
}
