package check

import (
	"fmt"

	"jobdraft/internal/pay"
)

var _ = add(Rule{
	ID:        "pay-order",
	Topic:     PayTopic,
	Severity:  Error,
	On:        true,
	Summary:   "a range whose first figure is the greater",
	Source:    "own",
	Evidence:  "the text is broken",
	Languages: everyLanguage,
	pay:       payOrder,
})

func payOrder(p *quotedPay) string {
	if p.Open != pay.Closed || p.Min <= p.Max {
		return ""
	}
	return fmt.Sprintf("The pay goes from %s down to %s. Swap the ends", amountText(p.Min), amountText(p.Max))
}
