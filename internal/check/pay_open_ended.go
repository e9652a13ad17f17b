package check

import "jobdraft/internal/pay"

var _ = add(Rule{
	ID:       "pay-open-ended",
	Topic:    PayTopic,
	Severity: Warning,
	On:       true,
	Summary:  "pay with one end: “up to”, “from”, “+”, “and up”",
	Source: "Colorado CDLE INFO #9 (“$30,000 and up”, “up to $60,000”); New Jersey; British " +
		"Columbia's guidance",
	Evidence:  "law",
	Languages: everyLanguage,
	Wants:     WantPay,
	pay:       payOpenEnded,
})

func payOpenEnded(p *quotedPay) string {
	switch p.Open {
	case pay.OpenBottom:
		return "The pay has no lower end. Give both, for example " + example(p.Pay)
	case pay.OpenTop:
		return "The pay has no upper end. Give both, for example " + example(p.Pay)
	case pay.Closed:
	}
	return ""
}

// example is a closed range of the same size as an open one.
func example(p pay.Pay) string {
	const narrower = 0.85
	low, high := p.Max*narrower, p.Max
	if p.Open == pay.OpenTop {
		low, high = p.Min, p.Min/narrower
	}
	if high >= 1000 {
		low, high = float64(int(low/500)*500), float64(int(high/500)*500)
	}
	return amountText(low) + " to " + amountText(high)
}
