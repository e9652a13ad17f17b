package check

var _ = add(Rule{
	ID:       "contradiction",
	Topic:    DraftTopic,
	Severity: Warning,
	On:       true,
	Summary:  "full-time and part-time, paid and unpaid, or an internship that is permanent",
	Source:   "own",
	Evidence: "practice",
	look:     contradictions,
})

func contradictions(c *checked) {
	contradict(c, "contradiction", claimsFullTime, claimsPartTime, "Keep one")
	contradict(c, "contradiction", claimsUnpaid, claimsPaid, "Keep one")
	if unpaid, ok := firstClaim(c, claimsUnpaid); ok && c.paid() {
		both(c, "contradiction", unpaid, c.pays[0].span, "Keep one")
	}
	if permanent, ok := firstClaim(c, claimsPermanent); ok && levelIn(c.title) == "intern" {
		both(c, "contradiction", permanent, c.titleSpan, "Keep one")
	}
}
