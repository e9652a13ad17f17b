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
		// Thousands.
		{"32 000 à 36 000 € brut par an", "EUR", 32000, 36000, pay.Year, pay.Closed},
		{"26.000 a 29.000 €", "EUR", 26000, 29000, "", pay.Closed},
		{"CHF 80'000 bis 95’000 pro Jahr", "CHF", 80000, 95000, pay.Year, pay.Closed},
		{"INR 12,00,000 per annum", "INR", 1200000, 1200000, pay.Year, pay.Closed},
		{"€ 3.500,- bruto per maand", "EUR", 3500, 3500, pay.Month, pay.Closed},
		{"€ 2.800,- tot € 3.400,- per maand", "EUR", 2800, 3400, pay.Month, pay.Closed},
		{"$1,250.50 a week", "USD", 1250.5, 1250.5, pay.Week, pay.Closed},
		// What joins two ends.
		{"EUR 60,000–70,000 a year", "EUR", 60000, 70000, pay.Year, pay.Closed},
		{"€60k—€70k", "EUR", 60000, 70000, "", pay.Closed},
		{"60‐70k EUR", "EUR", 60000, 70000, "", pay.Closed},
		{"60‑70k EUR", "EUR", 60000, 70000, "", pay.Closed},
		{"60−70k EUR", "EUR", 60000, 70000, "", pay.Closed},
		{"from £25,000 up to £30,000", "GBP", 25000, 30000, "", pay.Closed},
		{"desde 26.000 € hasta 29.000 € brutos anuales", "EUR", 26000, 29000, pay.Year, pay.Closed},
		{"entre 1.800 y 2.100 € al mes", "EUR", 1800, 2100, pay.Month, pay.Closed},
		{"zwischen 60.000 und 70.000 Euro", "EUR", 60000, 70000, "", pay.Closed},
		{"de 2 100 à 2 400 € par mois", "EUR", 2100, 2400, pay.Month, pay.Closed},
		{"da 24.000 a 28.000 € lordi all'anno", "EUR", 24000, 28000, pay.Year, pay.Closed},
		{"$2,500 - up to $3,000 a month", "USD", 2500, 3000, pay.Month, pay.Closed},
		// Units.
		{"GBP 2,500 p/m", "GBP", 2500, 2500, pay.Month, pay.Closed},
		{"£2,500 p.m. gross", "GBP", 2500, 2500, pay.Month, pay.Closed},
		{"EUR 15 ph", "EUR", 15, 15, pay.Hour, pay.Closed},
		{"£11.50p/h", "GBP", 11.5, 11.5, pay.Hour, pay.Closed},
		{"16 Euro pro Stunde", "EUR", 16, 16, pay.Hour, pay.Closed},
		{"13 € de l'heure", "EUR", 13, 13, pay.Hour, pay.Closed},
		{"12 € par heure", "EUR", 12, 12, pay.Hour, pay.Closed},
		{"15 € per uur", "EUR", 15, 15, pay.Hour, pay.Closed},
		{"£450 per calendar month", "GBP", 450, 450, pay.Month, pay.Closed},
		{"1 500 € mensuels", "EUR", 1500, 1500, pay.Month, pay.Closed},
		{"R$ 4.500 por mês", "BRL", 4500, 4500, pay.Month, pay.Closed},
		{"1.500 € por me\u0302s", "EUR", 1500, 1500, pay.Month, pay.Closed},
		{"60.000 € ja\u0308hrlich", "EUR", 60000, 60000, pay.Year, pay.Closed},
		// Great numbers.
		{"INR 4-6 Lacs a year", "INR", 400000, 600000, pay.Year, pay.Closed},
		{"₹1.2 crore per annum", "INR", 12000000, 12000000, pay.Year, pay.Closed},
		{"CNY 7000-14000元 a month", "CNY", 7000, 14000, pay.Month, pay.Closed},
		{"25-40万元/年", "CNY", 250000, 400000, pay.Year, pay.Closed},
		{"25万円/月", "JPY", 250000, 250000, pay.Month, pay.Closed},
		{"45-55 k€ par an", "EUR", 45000, 55000, pay.Year, pay.Closed},
		{"IDR 8 million a month", "IDR", 8000000, 8000000, pay.Month, pay.Closed},
		{"12 000 – 15 000 zł brutto", "PLN", 12000, 15000, "", pay.Closed},
		// Ends that are left open.
		{"up to $95,000", "USD", 0, 95000, "", pay.OpenBottom},
		{"tot € 4.200 per maand", "EUR", 0, 4200, pay.Month, pay.OpenBottom},
		{"jusqu’à 45 k€", "EUR", 0, 45000, "", pay.OpenBottom},
		{"ab 3.200 € im Monat", "EUR", 3200, 0, pay.Month, pay.OpenTop},
		{"à partir de 28 000 €", "EUR", 28000, 0, "", pay.OpenTop},
		// Words behind the figure that leave it as it is.
		{"£30,000 DOE", "GBP", 30000, 30000, "", pay.Closed},
		{"$22 an hour plus tips", "USD", 22, 22, pay.Hour, pay.Closed},
		{"60.000 € brutto, je nach Erfahrung", "EUR", 60000, 60000, "", pay.Closed},
		{"£40,000 (negotiable)", "GBP", 40000, 40000, "", pay.Closed},
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
	for _, text := range []string{
		"", "competitive", "5%", "depends on 3 things", "401(k)", "12/2026", "2026",
		// Steps of a scale.
		"Grade 7", "TVöD E13", "Band 5, step 3", "Grade 7, step 3", "Grades 7-9", "GS-11", "TV-L 13", "Schaal 9", "E13",
		"Pay Band: 6", "NJC scale points 12 to 17",
		// Magnitudes.
		"$10 trillion", "£1.5B", "$5 million", "€2m", "3 Mrd. €", "US$ 4 bn",
		// A rest that is not understood.
		"EUR 20 Foos", "4-6 Foos EUR", "EUR 15 zz", "EUR 60,000/70", "60.000 € 13x", "$45,000 bi-weekly",
		"€ 5.000 - € onbekend",
	} {
		if p, ok := pay.Parse(text); ok {
			t.Errorf("Parse(%q) = %+v, want none", text, p)
		}
	}
}

func TestPeriod(t *testing.T) {
	for text, want := range map[string]pay.Unit{
		"$60,000": pay.Year, "$25": "", "$25 an hour": pay.Hour,
		"EUR 4,000": "",
	} {
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
		{"a budget of $1.5 million", nil},
		{"at 16.80 per hour", []string{"16.80 per hour"}},
		{"Apply by 03/04/2026 or call 555 123 4567", nil},
		{"We manage $10 trillion and raised £1.5B", nil},
		{"Grade 7, step 3, from $45,000 to $50,000", []string{"from $45,000 to $50,000"}},
		{"Salaire : 32 000 à 36 000 € brut par an", []string{"32 000 à 36 000 € brut par an"}},
		{"In 2024-25 we paid $500 a 4 day week", []string{"$500"}},
		{"between £20 and £24, and £5 more", []string{"£20 and £24", "£5"}},
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
	for _, seed := range []string{
		"$20 to $24", "from 5k", "1 000 000 €", "US$ 3 - ", "18 an hour to",
		"\u00a05\u202f000kr", "9,",
	} {
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
