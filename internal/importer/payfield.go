package importer

import (
	"strings"

	"jobdraft/internal/pay"
	"jobdraft/internal/posting"
)

// paySaid is the pay in the value of a label: all of the value if it is short,
// else its figure. It is empty if there is no figure, or words beside it are not
// understood.
func paySaid(value string) string {
	const short = 9 // words
	p, ok := pay.Parse(value)
	if !ok {
		return ""
	}
	if count(value) > short || containsAny(value, []string{" is ", ". "}) {
		return strings.TrimSpace(value[p.Start:p.End])
	}
	return value
}

// payWords make a sentence one about pay.
var payWords = []string{
	"salary", "compensation", "pay ", "pay:", "paid", "wage", "per hour", "per year", "/hour", "/hr", "annual", "base",
	"hourly", "gross", "rate", "gehalt", "salaire", "salario", "per annum", "remuneration", "range", "ote", "earn",
	"rémunération", "vergütung", "brutto", "brut", "bruto", "lohn", "lordi", "retribu", "salaris", "loon", "salário",
}

// salaryWords are those that mean pay even among perks.
var salaryWords = []string{
	"salary", "wage", "compensation", "base pay", "pay range", "gehalt", "salaire",
	"salario", "salaris",
}

// notPay are words beside an amount that make it other money.
var notPay = []string{
	"million", "billion", "trillion", "funding", "raised", "budget ", "budget.", "budget,", "revenue", "tuition",
	"reimburs", "allowance", "stipend",
	"discount", "customers", "series ", "invest", "bonus of", "retire", "401", "credit", "voucher",
	"insurance", "referral", "grant", "assets", "under management", "turnover", "portfolio", "fund", "worth", "fee",
	"sign-on", "signing", "relocation", "donat", "valu", "per leave", "umsatz", "chiffre d'affaires", "ticket",
	"gutschein", "zuschuss", "training", "learning", "wellness", "membership", "hra", "hsa",
}

// payIn is the pay that a sentence states.
func payIn(s string, kind posting.Kind) string {
	const before, behind = 45, 16 // bytes around an amount that say what it is about
	folded := strings.ToLower(s)
	switch {
	case kind == posting.Compensation:
	case kind == posting.Perks && !containsAny(folded, salaryWords), !containsAny(folded, payWords):
		return ""
	}
	for _, p := range pay.Find(s) {
		around := s[max(0, p.Start-before):min(len(s), p.End+behind)]
		if p.Clear && !containsAny(strings.ToLower(around), notPay) {
			return s[p.Start:p.End]
		}
	}
	return ""
}
