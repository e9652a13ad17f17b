package check

import (
	"fmt"

	"jobdraft/internal/pay"
	"jobdraft/internal/phrase"
)

var _ = add(Rule{
	ID:        "pay-unit",
	Topic:     PayTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "a figure without a currency, or without a period where it cannot be told",
	Threshold: "10,000 and more is taken for a year",
	Source:    "Google for Jobs: baseSalary has currency and unitText",
	Evidence:  "rule of a large board",
	Languages: everyLanguage,
	pay:       payUnit,
})

func payUnit(p *quotedPay) string {
	switch {
	case p.Open != pay.Closed:
	case !p.hasCurrency():
		return fmt.Sprintf("“%s” of what? Name the currency", oneLine(p.said))
	case !p.hasPeriod():
		return fmt.Sprintf("%s for what? Name the hour, the month or the year", amountText(p.Max))
	}
	return ""
}

func (p *quotedPay) hasCurrency() bool { return p.Sign != "" || pay.CurrencyIn(p.around) != "" }

func (p *quotedPay) hasPeriod() bool { return p.Period() != "" || namesPeriod(p.around) }

// namesPeriod reports whether a text names a period that is none of the five:
// per shift, biweekly.
func namesPeriod(s string) bool {
	folded := phrase.Fold(s)
	return hasAnyOf(folded, "biweekly", "bi-weekly", "fortnight", "per ", "semi-monthly", "hour", "annual", "year",
		"month", "/", "p.a", "stunde", "monat", "jahr", "weekly", "daily", "an hr", " pa ")
}
