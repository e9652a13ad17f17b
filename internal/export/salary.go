package export

import (
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/gazetteer"
	"jobdraft/internal/pay"
)

type salary struct {
	Type     string   `json:"@type"`
	Currency string   `json:"currency"`
	Value    quantity `json:"value"`
}

// quantity has either a value or both ends of a range.
type quantity struct {
	Type     string  `json:"@type"`
	Value    float64 `json:"value,omitempty"`
	MinValue float64 `json:"minValue,omitempty"`
	MaxValue float64 `json:"maxValue,omitempty"`
	UnitText string  `json:"unitText"`
}

// payment writes the pay if its currency, both ends and period are stated.
func (w *jobWriter) payment() {
	text := w.field("pay")
	if text == "" {
		w.should("baseSalary", "pay", "write pay: EUR 18 to 22 an hour, or $95,000-$120,000 a year")
		return
	}
	p, doubt := pay.Stated(text)
	switch {
	case doubt == pay.Reversed:
		w.contradicts(fmt.Sprintf("the pay “%s” begins above its end", text))
	case doubt == pay.Clear && w.foreign(p.Sign):
		w.should("baseSalary", "pay", payRemedy(text, p, pay.NoCurrency))
	case doubt != pay.Clear:
		w.should("baseSalary", "pay", payRemedy(text, p, doubt))
	default:
		w.job.BaseSalary = &salary{"MonetaryAmount", p.Currency, quantityOf(p)}
	}
}

// payRemedy says how to write a pay that cannot be read.
func payRemedy(text string, p pay.Pay, doubt pay.Doubt) string {
	switch doubt {
	case pay.NoFigure:
		return "give figures: “" + text + "” has none"
	case pay.SeveralFigures:
		return "give one amount or range, and say the rest in the posting: “" + text + "” has several figures"
	case pay.NoCurrency:
		return "name the currency by its code, as in CAD or SEK: “" + text + "” could be several"
	case pay.NoPeriod:
		return "say for how long the pay is: “" + text + " a year”, or an hour, a day, a week, a month"
	case pay.OpenEnd:
		return "give both ends: “" + text + "” leaves one open"
	default:
		return fmt.Sprintf("write the figure with two decimals or none: “%s” reads as %.0f an hour", text, p.Max)
	}
}

func quantityOf(p pay.Pay) quantity {
	q := quantity{Type: "QuantitativeValue", UnitText: string(p.Unit)}
	if p.IsRange() {
		q.MinValue, q.MaxValue = p.Min, p.Max
	} else {
		q.Value = p.Max
	}
	return q
}

// foreign reports whether a sign is that of several currencies and no country,
// or another than the one that it is read for, is stated.
func (w *jobWriter) foreign(sign string) bool {
	home := homeOf(strings.ToLower(sign))
	stated := w.countriesStated()
	return home != nil && (len(stated) == 0 || slices.ContainsFunc(stated, func(code string) bool {
		return !slices.Contains(home, code)
	}))
}

// homeOf lists the countries in which a sign of several currencies means what
// internal/pay takes it for; nil for a sign of one.
func homeOf(sign string) []string {
	switch sign {
	case "$", "dollar", "dollars":
		return []string{"US", "PR", "GU", "VI", "AS", "MP", "EC", "SV", "PA"}
	case "¥":
		return []string{"JP"}
	case "rs", "rs.", "rupees":
		return []string{"IN", "BT"}
	case "francs", "fr.":
		return []string{"CH", "LI"}
	}
	return nil
}

// countriesStated lists the codes of the countries of the posting.
func (w *jobWriter) countriesStated() []string {
	var codes []string
	for _, p := range w.job.JobLocation {
		codes = append(codes, p.Address.Country)
	}
	for _, c := range w.job.ApplicantLocationRequirements {
		code := gazetteer.CountryCode(c.Name)
		if code == "" {
			code = c.Name
		}
		codes = append(codes, code)
	}
	return codes
}
