package check

var _ = add(Rule{
	ID:       "pay-missing",
	Topic:    PayTopic,
	Severity: Warning,
	On:       true,
	Summary:  "no figure for the pay; an error where a jurisdiction wants one",
	Source: "Adzuna 2022: 32 % assume that something is hidden; Monster 2026: 60 % would not apply; laws of " +
		"the jurisdictions",
	Evidence:  "surveys; law",
	Languages: "de fr es nl",
	Wants:     WantPay,
	look:      payMissing,
	whole:     true,
})

// payMissing reports that nothing at all is said of the pay. What is vague has
// its own check, and unpaid work none.
func payMissing(c *checked) {
	if c.paid() || c.d.Field("pay") != "" || c.reported("pay-vague") || c.reported("unpaid-internship") {
		return
	}
	if _, unpaid := firstClaim(c, claimsUnpaid); unpaid {
		return
	}
	c.lack("pay-missing", "pay", "pay", "No pay. "+addRange(c.d))
}
