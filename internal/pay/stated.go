package pay

import "slices"

// Doubt says why a value of the pay field is not one amount or range that a
// program can read.
type Doubt int

// The doubts, the first that holds first.
const (
	Clear Doubt = iota
	NoFigure
	SeveralFigures
	NoCurrency
	NoPeriod
	OpenEnd
	TooMuchAnHour // the point of a decimal was read as one of thousands
	Reversed      // the range begins above its end
)

// hardCurrencies are those of which an hour never brings 1,000, nor a month
// 10,000 without a word on the period.
var hardCurrencies = []string{"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD"}

// Stated reads the value of the pay field as the checks and the exports do: one
// amount or range with currency and period. In a currency of which one unit is
// worth much, 10,000 and more is for a year if nothing else is said.
func Stated(value string) (Pay, Doubt) {
	const mostAnHour = 1000
	p, ok := Parse(value)
	hard := slices.Contains(hardCurrencies, p.Currency)
	if hard {
		p.Unit = p.Period()
	}
	switch {
	case !ok || max(p.Min, p.Max) == 0:
		return p, NoFigure
	case Count(value) > 1:
		return p, SeveralFigures
	case p.Currency == "":
		return p, NoCurrency
	case p.Unit == "":
		return p, NoPeriod
	case p.Open != Closed:
		return p, OpenEnd
	case p.Unit == Hour && p.Max > mostAnHour && hard:
		return p, TooMuchAnHour
	case p.Min > p.Max:
		return p, Reversed
	}
	return p, Clear
}
