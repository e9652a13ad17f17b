package check

var _ = add(Rule{
	ID:        "other-pay-missing",
	Topic:     PayTopic,
	Severity:  Info,
	Law:       true,
	Summary:   "nothing on bonus, commission, tips or other pay, if a jurisdiction wants them said",
	Source:    "Colorado, Washington, Maryland, Minnesota, New Jersey: other pay; New York, Vermont: commission and tips",
	Evidence:  "law in some states",
	Languages: everyLanguage,
	look:      otherPayMissing,
	whole:     true,
})

// otherPayMissing is a question: only who pays knows if there is something to
// say.
func otherPayMissing(c *checked) {
	list, what := c.inForce(WantOtherPay), WantOtherPay
	if len(list) == 0 {
		list, what = c.inForce(WantCommission), WantCommission
	}
	if len(list) == 0 || c.facts.says(saysOtherPay) {
		return
	}
	c.lack("other-pay-missing", "", "other pay", "Nothing on other pay. The law wants "+what.String()+": "+named(list))
}
