package pay_test

import (
	"testing"

	"jobdraft/internal/pay"
)

func TestParse(t *testing.T) {
	tests := []struct {
		text     string
		currency string
		min, max float64
		unit     pay.Unit
		open     pay.Open
	}{
		{"EUR 18 to 22 an hour", "EUR", 18, 22, pay.Hour, pay.Closed},
		{"$95,000-$120,000 a year", "USD", 95000, 120000, pay.Year, pay.Closed},
		{"£38k–£44k", "GBP", 38000, 44000, "", pay.Closed},
		{"4200 - 6000 EUR/month", "EUR", 4200, 6000, pay.Month, pay.Closed},
		{"80-100k", "", 80000, 100000, "", pay.Closed},
		{"$90k-70", "USD", 90000, 70000, "", pay.Closed},
		{"60.000 bis 75.000 € brutto im Jahr", "EUR", 60000, 75000, pay.Year, pay.Closed},
		{"60 000–75 000 EUR", "EUR", 60000, 75000, "", pay.Closed},
		{"18,50 € / Stunde", "EUR", 18.5, 18.5, pay.Hour, pay.Closed},
		{"$18.50 per hour", "USD", 18.5, 18.5, pay.Hour, pay.Closed},
		{"$18-20/hr", "USD", 18, 20, pay.Hour, pay.Closed},
		{"up to $60,000 a year", "USD", 0, 60000, pay.Year, pay.OpenBottom},
		{"From £28,000 per annum", "GBP", 28000, 0, pay.Year, pay.OpenTop},
		{"$30,000 and up", "USD", 30000, 0, "", pay.OpenTop},
		{"€50k+/year", "EUR", 50000, 0, pay.Year, pay.OpenTop},
		{"$20 an hour and up", "USD", 20, 0, pay.Hour, pay.OpenTop},
		{"£50,000+ bonus", "GBP", 50000, 50000, "", pay.Closed},
		{"from $50,000 to $60,000", "USD", 50000, 60000, "", pay.Closed},
		{"between 50,000 and 60,000 CAD", "CAD", 50000, 60000, "", pay.Closed},
		{"CAD $60,000 - $70,000", "CAD", 60000, 70000, "", pay.Closed},
		{"US$60,000", "USD", 60000, 60000, "", pay.Closed},
		{"C$60,000", "CAD", 60000, 60000, "", pay.Closed},
		{"$60,000 CAD", "CAD", 60000, 60000, "", pay.Closed},
		{"45,000", "", 45000, 45000, "", pay.Closed},
		{"18-20", "", 18, 20, "", pay.Closed},
		{"Hourly rate: $21", "USD", 21, 21, pay.Hour, pay.Closed},
		{"Day rate: £400", "GBP", 400, 400, pay.Day, pay.Closed},
		{"$18 an hour to $22 an hour", "USD", 18, 22, pay.Hour, pay.Closed},
		{"12-18 LPA", "INR", 1200000, 1800000, pay.Year, pay.Closed},
		{"£45,000 p.a.", "GBP", 45000, 45000, pay.Year, pay.Closed},
		{"35 000 kr per month", "", 35000, 35000, pay.Month, pay.Closed},
		{"95-120,000 USD", "USD", 95000, 120000, "", pay.Closed},
		{"1.250,50 EUR monthly", "EUR", 1250.5, 1250.5, pay.Month, pay.Closed},
		{"$4,375.00 to $5,120.00 monthly", "USD", 4375, 5120, pay.Month, pay.Closed},
	}
	for _, tt := range tests {
		p, ok := pay.Parse(tt.text)
		if !ok || p.Currency != tt.currency || p.Min != tt.min || p.Max != tt.max || p.Unit != tt.unit ||
			p.Open != tt.open {
			t.Errorf("Parse(%q) = %+v, %v", tt.text, p, ok)
		}
	}
}

func TestParseNone(t *testing.T) {
	for _, text := range []string{"", "competitive", "Grade 7", "TVöD E13", "Band 5, step 3", "5%",
		"depends on 3 things"} {
		if p, ok := pay.Parse(text); ok {
			t.Errorf("Parse(%q) = %+v, want none", text, p)
		}
	}
}

func TestPeriod(t *testing.T) {
	for text, want := range map[string]pay.Unit{"$60,000": pay.Year, "$25": "", "$25 an hour": pay.Hour,
		"EUR 4,000": ""} {
		if p, _ := pay.Parse(text); p.Period() != want {
			t.Errorf("Period of %q = %q, want %q", text, p.Period(), want)
		}
	}
}

func TestFind(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"We meet at 1400 or 1500 UTC once per week", nil},
		{"Benefits: dental, vision, 401k", nil},
		{"We pay $20 to $24 an hour and $500 for moving.", []string{"$20 to $24 an hour", "$500"}},
		{"5 days a week, 24/7, with a 401(k) and 5% match", nil},
		{"Founded in 2012, 500+ people, 3 offices", nil},
		{"earn up to £500 per week here", []string{"up to £500 per week"}},
		{"80-100k plus equity", []string{"80-100k"}},
		{"a budget of $1.5 million", []string{"$1.5 million"}},
		{"at 16.80 per hour", []string{"16.80 per hour"}},
		{"Apply by 03/04/2026 or call 555 123 4567", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, p := range pay.Find(tt.text) {
			got = append(got, tt.text[p.Start:p.End])
		}
		if len(got) != len(tt.want) {
			t.Errorf("Find(%q) = %q, want %q", tt.text, got, tt.want)
			continue
		}
		for i := range got {
			if got[i] != tt.want[i] {
				t.Errorf("Find(%q) = %q, want %q", tt.text, got, tt.want)
			}
		}
	}
}

// FuzzFind holds that what is found stands in the text, in its order and
// without overlap, whatever the text.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{"$20 to $24", "from 5k", "1 000 000 €", "US$ 3 - ", "18 an hour to",
		"\u00a05\u202f000kr", "9,"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, p := range pay.Find(text) {
			if p.Start < at || p.End <= p.Start || p.End > len(text) {
				t.Fatalf("%q: %+v behind byte %d", text, p, at)
			}
			at = p.End
		}
		pay.Parse(text)
	})
}
