package check

import (
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/pay"
	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// money finds the amounts that are pay and looks them over.
func (r *reader) money() {
	if !r.text.Digits {
		return
	}
	if r.ctx.part == posting.FrontMatter && r.ctx.paying {
		payField(r)
		return
	}
	lines := lines(&r.text)
	found := pay.Find(r.text.Raw[r.bounds.Start:r.bounds.End])
	for _, p := range found {
		p.Start, p.End = p.Start+r.bounds.Start, p.End+r.bounds.Start
		if isPay(r, p, lines) && !r.text.IsHidden(p.Start) {
			r.pay(p)
		}
	}
	barePay(r, found, lines)
}

// payField reads a value that is about the pay and nothing else.
func payField(r *reader) {
	if p, ok := pay.Parse(r.text.Raw); ok {
		r.pay(p)
	}
}

// barePay reads a line about pay that has a figure and no sign of money.
func barePay(r *reader, found []pay.Pay, lines []line) {
	for _, l := range lines {
		if !isPayLabel(r, l) || r.text.Is(l.from, "grade", "band", "step", "level", "tier", "group") {
			continue
		}
		s := r.span(l.from, l.to)
		p, ok := pay.Parse(r.text.Raw[s.Start:s.End])
		p.Start, p.End = p.Start+s.Start, p.End+s.Start
		if ok && !overlapsAny(p, found, r.bounds.Start) && (max(p.Min, p.Max) >= 1000 || p.IsRange() ||
			p.Open != pay.Closed || l.to-l.from <= 4) {
			r.pay(p)
		}
	}
}

func overlapsAny(p pay.Pay, found []pay.Pay, base int) bool {
	for _, f := range found {
		if p.Start < f.End+base && f.Start+base < p.End {
			return true
		}
	}
	return false
}

// isPayLabel reports whether a line is about the pay: "Pay:", "Salary range:".
func isPayLabel(r *reader, l line) bool {
	if r.text.AnyIs(l.first, l.from, "grade", "band", "step", "level", "group", "scale", "code", "class") {
		return false // Pay band: 6
	}
	for i := l.first; i < l.from; i++ {
		if has(payLabels, r.text.Words[i].Text) && !r.text.Is(i, "range", "rate") || r.text.Is(i, "hourly") {
			return true
		}
	}
	return l.from-l.first == 1 && r.text.Is(l.first, "rate", "range")
}

// payWords are what a sentence about pay has in it.
var payWords = []string{
	"pay", "pays", "paid", "salary", "salaries", "wage", "wages", "compensation", "remuneration", "stipend",
	"earn", "earnings", "ote", "hourly", "annually", "annum",
	"gehalt", "jahresgehalt", "monatsgehalt", "vergütung", "brutto", "gross", "salaire", "rémunération", "brut", "rate",
	"verdienst", "lohn", "stundenlohn", "zahlen", "payons", "salario", "sueldo", "retribución", "bruto", "brutos",
	"pagamos",
	"salaris", "loon", "uurloon", "betalen", "verdien", "verdienen", "verdienst",
}

// otherMoney are what else money can be about; they stand within a few words of
// the amount.
var otherMoney = []string{
	"budget", "budgets", "funding", "revenue", "revenues", "raised", "raise", "arr", "bonus", "tuition",
	"reimbursement", "reimbursed", "allowance", "grant", "grants", "referral", "401", "contribution",
	"contributions", "match",
	"equipment", "diem", "deductible", "worth", "valuation", "valued", "portfolio", "loan", "loans", "fee", "fees",
	"fine", "price", "prices", "priced", "cost", "costs", "quota", "savings", "insurance", "coverage", "training",
	"course", "courses", "learning",
	"wellness", "gym", "relocation", "moving", "travel", "phone", "internet", "donation", "donations", "credit",
	"credits", "assets", "spend", "spending", "deposit", "turnover", "investment", "invested", "investors",
	"series", "customers", "purchase", "purchases", "transactions", "deals", "contracts", "voucher", "vouchers",
	"education", "books", "office", "setup", "laptop", "transit", "commuter", "commuting", "hsa", "fsa",
	"childcare", "retention", "sign", "signing", "conference", "conferences", "development", "subsidy",
	"lifestyle", "overtime", "differential", "premium", "uniform", "boot", "expenses", "meal", "lunch", "damages",
	"profit", "discount", "card",
}

// otherMoneyAbroad are the same in German, French, Spanish and Dutch.
var otherMoneyAbroad = []string{
	"prämie", "zulage", "zuschuss", "umsatz", "budget", "gutschein", "fahrtkosten", "weiterbildung", "prime", "primes",
	"chiffre", "remboursement", "tickets", "bono", "plus", "prima", "primas", "facturación", "ayuda", "toeslag",
	"reiskosten", "omzet", "opleidingsbudget", "vergoeding",
}

// extraPay are what a line about the pay can add to it.
var extraPay = []string{
	"bonus", "bonuses", "sign", "signing", "allowance", "relocation", "tuition", "fee",
	"referral",
}

// isPay reports whether an amount is what the job pays.
func isPay(r *reader, p pay.Pay, lines []line) bool {
	i := r.text.WordAt(p.Start)
	if i >= len(r.text.Words) {
		return false
	}
	end := r.text.WordAt(p.End)
	_, to := r.sentence(i)
	const before, behind = 3, 4
	switch {
	case isTooMuch(p) || p.Sign == "" && p.Unit == "" && r.text.Is(end, "users", "people", "employees", "customers"):
		return false
	case isOnPayLine(r, i, lines):
		const near = 2
		return !isMoneyFor(r, i, end, near*before, min(to, end+near), extraPay)
	case isMoneyFor(r, i, end, before, min(to, end+behind), otherMoney),
		isMoneyFor(r, i, end, before, min(to, end+behind), otherMoneyAbroad):
		return false
	}
	return isPayBySentence(r, p, i)
}

// isTooMuch reports whether an amount is more than any job pays in a currency
// of its size.
func isTooMuch(p pay.Pay) bool {
	const much = 1e6
	return max(p.Min, p.Max) >= much && !slices.Contains([]string{"INR", "JPY", "KRW"}, p.Currency)
}

// isOnPayLine reports whether word i stands in a line about the pay.
func isOnPayLine(r *reader, i int, lines []line) bool {
	return slices.ContainsFunc(lines, func(l line) bool { return l.from <= i && i < l.to && isPayLabel(r, l) })
}

// isMoneyFor reports whether one of a few words stands in an amount at words i
// to end, close before it, or behind it before word last.
func isMoneyFor(r *reader, i, end, before, last int, list []string) bool {
	from, _ := r.sentence(i)
	return r.text.AnyIs(i, end, list...) || nearMark(r, max(from, i-before), i, list) || nextIs(r, end, last, list...)
}

// isPayBySentence reports whether an amount is pay by its unit and what else
// its sentence and its section say.
func isPayBySentence(r *reader, p pay.Pay, i int) bool {
	from, to := r.sentence(i)
	ofPay := r.text.AnyIs(from, to, payWords...)
	if p.Unit != "" || r.ctx.kind == pays && p.Sign != "" || r.ctx.paying {
		return ofPay || r.ctx.kind != perks && (!r.ctx.kind.isDuty() || !r.ctx.item)
	}
	const short = 8 // words of a line that is little else than an amount
	return ofPay || to-from <= short && r.ctx.kind != duty && r.ctx.kind != perks && r.ctx.kind != must
}

// nextIs reports whether one of a few words follows before word to, with
// nothing but spaces between.
func nextIs(r *reader, i, to int, list ...string) bool {
	for k := i; k < to; k++ {
		if r.text.Words[k].Gap >= phrase.Mark || r.text.Is(k, "plus", "and", "with", "or") {
			return false
		}
		if r.text.Is(k, list...) {
			return true
		}
	}
	return false
}

// nearMark reports whether one of a few words stands before word i with no
// comma between.
func nearMark(r *reader, from, i int, list []string) bool {
	for k := i - 1; k >= from; k-- {
		if has(list, r.text.Words[k].Text) {
			return true
		}
		if r.text.Words[k].Gap >= phrase.Mark {
			return false
		}
	}
	return false
}

// pay notes an amount that the job pays and looks it over.
func (r *reader) pay(p pay.Pay) {
	s := posting.Span{Start: p.Start, End: p.End}
	r.out.facts.pays = append(r.out.facts.pays, payFigure{p, s})
	from, to := r.sentence(min(r.text.WordAt(p.Start), len(r.text.Words)-1))
	around := r.text.Raw[r.text.Words[from].Start:r.text.Words[to-1].End]
	several := r.out.facts.says(saysLevels) || r.text.AnyIs(from, to, "ote", "commission", "commissions")
	quoted := quotedPay{p, r.text.Raw[s.Start:s.End], around, several}
	for _, rule := range rules() {
		if rule.pay == nil || r.options.silent[rule.ID] {
			continue
		}
		if message := rule.pay(&quoted); message != "" {
			r.report(Finding{ID: rule.ID, Severity: rule.Severity, Span: s, Field: "pay", Message: message}, from)
		}
	}
}

// quotedPay is an amount as a text says it.
type quotedPay struct {
	pay.Pay
	said    string // its own words
	around  string // the sentence
	several bool   // it is the pay of several levels, or depends on sales
}

// amountText writes an amount with its thousands parted.
func amountText(v float64) string {
	s := fmt.Sprintf("%.2f", v)
	s = strings.TrimSuffix(s, ".00")
	whole, cents, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if cents != "" {
		whole += "." + cents
	}
	return whole
}
