package check

import (
	"fmt"

	"jobdraft/internal/pay"
	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:        "pay-unclear",
	Topic:     PayTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "a pay field that boards cannot read",
	Threshold: "no figure, several figures, no period, or an hour's pay over 1,000",
	Source:    "Google for Jobs: baseSalary has one amount or range, a currency and a unitText",
	Evidence:  "rule of a large board",
	Languages: everyLanguage,
	look:      payUnclear,
})

// payUnclear asks of the pay field what the structured data of the posting
// needs. Other rules speak of a vague word, an open end and a currency.
func payUnclear(c *checked) {
	value := c.d.Field("pay")
	if value == "" || c.reported("pay-vague") {
		return
	}
	if message := unclear(c.d, value); message != "" {
		f := Finding{ID: "pay-unclear", Severity: Info, Short: "pay", Message: message}
		if c.isDraft() || c.Whole {
			f.Severity = Warning // Elsewhere the field was read from a text, which says the rest.
		}
		c.field("pay", f)
	}
}

func unclear(d *posting.Document, value string) string {
	p, doubt := pay.Stated(value)
	switch doubt {
	case pay.NoFigure:
		return "“" + oneLine(value) + "” has no figure for the pay. " + addRange(d)
	case pay.SeveralFigures:
		return "“" + oneLine(value) + "” has several figures. " +
			"Give one amount or range here, and say the rest in the posting"
	case pay.NoPeriod:
		return "“" + oneLine(value) + "” for how long? Name the hour, the day, the week, the month or the year"
	case pay.TooMuchAnHour:
		return fmt.Sprintf("“%s” reads as %s an hour. Write the figure with two decimals or none",
			oneLine(value), amountText(p.Max))
	default:
		return ""
	}
}
