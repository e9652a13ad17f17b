package importer

import "testing"

// A labelled value is taken whole or not at all; a sentence states pay only if
// its words are about pay.
func TestPay(t *testing.T) {
	for text, want := range map[string]string{
		"Rémunération : 32 000 à 36 000 € brut par an": "32 000 à 36 000 € brut par an",
		"Gehalt: 26.000 bis 29.000 € im Jahr":          "26.000 bis 29.000 € im Jahr",
		"Salary: up to $95,000":                        "up to $95,000",
		"Salary: from £25,000 up to £30,000":           "from £25,000 up to £30,000",
		"Salary: INR 4-6 Lacs a year":                  "INR 4-6 Lacs a year",
		"Pay: CNY 7000-14000元 a month":                 "CNY 7000-14000元 a month",
		"Pay: 20 Foos":                                 "",
		"Salary: Grade 7, step 3":                      "",
		"Salary: depends on 3 things":                  "",
		"Pay: 5% of sales":                             "",
		"Pay | £11 an hour":                            "£11 an hour",
		"Salary: The range for this post in our kitchen is $50,000 to $60,000 a year, as the law asks.": "$50,000 to " +
			"$60,000 a year",
		"The base salary is up to EUR 50.000 a year.": "up to EUR " +
			"50.000 a year",
		"You earn 16 Euro pro Stunde brutto.":    "16 Euro pro Stunde",
		"We manage $10 trillion and pay well.":   "",
		"A fund that raised £40,000 pays us.":    "",
		"We pay tuition of up to $5,000 a year.": "",
		"Our annual budget of €90,000 is yours.": "",
		"The tickets cost €90,000.":              "",
	} {
		if got := imported(t, "# Cook\n\n"+text+"\n").Document.Field("pay"); got != want {
			t.Errorf("%q states %q, want %q", text, got, want)
		}
	}
}
