package check

import (
	"fmt"

	"jobdraft/internal/pay"
)

var _ = add(Rule{
	ID:        "pay-range-wide",
	Topic:     PayTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "a range of pay that says little",
	Threshold: "the top more than 60 % above the bottom; an error in Ontario from CAD 50,000 apart",
	Source: "New Jersey, proposed rule of 2025 (adoption unverified); Ontario, 2026; Kuhn, Journal of " +
		"Applied Psychology: wide gaps read as dishonest",
	Evidence:  "law in one province, experiment",
	Languages: everyLanguage,
	pay:       payRangeWide,
	look:      tooWide,
})

// widest is the share by which the top of a range may lie above its bottom
// (New Jersey, proposed rule of 2025).
const widest = 0.6

// payRangeWide leaves alone the pay for several levels.
func payRangeWide(p *quotedPay) string {
	if !p.IsRange() || p.Min <= 0 || p.several || !p.hasCurrency() || !p.hasPeriod() || p.share() <= widest {
		return ""
	}
	return fmt.Sprintf("The top of the pay is %.0f %% above the bottom. Narrow it, or split it by level", 100*p.share())
}

// share is by how much of the bottom the top lies above it.
func (p *quotedPay) share() float64 { return (p.Max - p.Min) / p.Min }

// tooWide holds ranges against Ontario's width: CAD 50,000 a year, unless the top
// is over 200,000.
func tooWide(c *checked) {
	const width, exempt = 50_000, 200_000
	list := c.inForce(WantNarrow)
	for _, p := range c.pays {
		apart, top := (p.Max-p.Min)*perYear(p.Pay), p.Max*perYear(p.Pay)
		if len(list) == 0 || !p.IsRange() || apart <= width || top > exempt {
			continue
		}
		f := Finding{ID: "pay-range-wide", Severity: Error, Span: p.span, Part: -1, Field: "pay"}
		f.Message = fmt.Sprintf("The ends of the pay are %s a year apart. The law wants at most 50,000: %s",
			amountText(apart), named(list))
		c.out = append(c.out, f)
	}
}

// perYear is how often a full-time job pays its unit in a year.
func perYear(p pay.Pay) float64 {
	switch p.Period() {
	case pay.Hour:
		return 2080
	case pay.Day:
		return 260
	case pay.Week:
		return 52
	case pay.Month:
		return 12
	default:
		return 1
	}
}
