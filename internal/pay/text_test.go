package pay

import "testing"

func TestString(t *testing.T) {
	for text, want := range map[string]string{
		"18-22 EUR an hour":       "EUR 18 to 22 an hour",
		"$95,000-$120,000 a year": "USD 95,000 to 120,000 a year",
		"80-100k":                 "80,000 to 100,000 a year",
		"4200 - 6000 EUR/month":   "EUR 4,200 to 6,000 a month",
		"£12.5 per hour":          "GBP 12.50 an hour",
		"up to 60,000 €":          "up to EUR 60,000 a year",
		"from 1.250.000 p.a.":     "from 1,250,000 a year",
		"kr 300 a day":            "kr 300 a day",
		"EUR 18":                  "EUR 18",
	} {
		p, ok := Parse(text)
		if got := p.String(); !ok || got != want {
			t.Errorf("%q is %q, %v, want %q", text, got, ok, want)
		}
	}
}

// What is said of a pay reads as that pay.
func TestStringReadsBack(t *testing.T) {
	for _, text := range []string{
		"18-22 EUR an hour", "$95,000-$120,000 a year", "80-100k", "up to 60,000 €",
		"£12.5 per hour",
	} {
		p, _ := Parse(text)
		back, ok := Parse(p.String())
		p.Sign, p.Start, p.End, p.Unit, back.Sign, back.Start, back.End = "", 0, 0, p.Period(), "", 0, 0
		if !ok || back != p {
			t.Errorf("%q: %q reads as %+v, %v, not %+v", text, p.String(), back, ok, p)
		}
	}
}
