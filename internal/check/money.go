package check

import (
	"fmt"
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
		r.payField()
		return
	}
	lines := lines(&r.text)
	found := pay.Find(r.text.Raw[r.from():r.to()])
	for _, p := range found {
		p.Start, p.End = p.Start+r.from(), p.End+r.from()
		if r.isPay(p, lines) && !r.text.IsHidden(p.Start) {
			r.pay(p)
		}
	}
	r.barePay(found, lines)
}

// payField reads a value that is about the pay and nothing else.
func (r *reader) payField() {
	if p, ok := pay.Parse(r.text.Raw); ok {
		r.pay(p)
	}
}

// barePay reads a line about pay that has a figure and no sign of money.
func (r *reader) barePay(found []pay.Pay, lines []line) {
	for _, l := range lines {
		if !r.isPayLabel(l) || r.text.Is(l.from, "grade", "band", "step", "level", "tier", "group") {
			continue
		}
		s := r.span(l.from, l.to)
		p, ok := pay.Parse(r.text.Raw[s.Start:s.End])
		p.Start, p.End = p.Start+s.Start, p.End+s.Start
		if ok && !overlapsAny(p, found, r.from()) && (max(p.Min, p.Max) >= 1000 || p.IsRange() || p.Open != pay.Closed || l.to-l.from <= 4) {
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
func (r *reader) isPayLabel(l line) bool {
	for i := l.first; i < l.from; i++ {
		if has(payLabels, r.text.Words[i].Text) && !r.text.Is(i, "range", "rate") || r.text.Is(i, "hourly") {
			return true
		}
	}
	return l.from-l.first == 1 && r.text.Is(l.first, "rate", "range")
}

// payWords are what a sentence about pay has in it.
var payWords = []string{
	"pay", "pays", "paid", "salary", "salaries", "wage", "wages", "compensation", "remuneration", "stipend", "earn", "earnings", "ote", "hourly", "annually", "annum",
	"gehalt", "jahresgehalt", "vergütung", "brutto", "gross", "salaire", "rate",
}

// otherMoney are what else money can be about; they stand within a few words of
// the amount.
var otherMoney = []string{
	"budget", "budgets", "funding", "revenue", "revenues", "raised", "raise", "arr", "bonus", "tuition", "reimbursement", "reimbursed", "allowance", "grant", "grants", "referral", "401", "contribution", "contributions", "match",
	"equipment", "diem", "deductible", "worth", "valuation", "valued", "portfolio", "loan", "loans", "fee", "fees", "fine", "price", "prices", "priced", "cost", "costs", "quota", "savings", "insurance", "coverage", "training", "course", "courses", "learning",
	"wellness", "gym", "relocation", "moving", "travel", "phone", "internet", "donation", "donations", "credit", "credits", "assets", "spend", "spending", "deposit", "turnover", "investment", "invested", "investors", "series", "customers", "purchase", "purchases", "transactions", "deals", "contracts", "voucher", "vouchers",
	"education", "books", "office", "setup", "laptop", "transit", "commuter", "commuting", "hsa", "fsa", "childcare", "retention", "sign", "signing", "conference", "conferences", "development", "subsidy", "lifestyle", "overtime", "differential", "premium", "uniform", "boot", "expenses", "meal", "lunch", "damages", "profit", "discount", "card",
}

// extraPay are what a line about the pay can add to it.
var extraPay = []string{"bonus", "bonuses", "sign", "signing", "allowance", "relocation", "tuition", "fee", "referral"}

// isPay reports whether an amount is what the job pays.
func (r *reader) isPay(p pay.Pay, lines []line) bool {
	i := r.text.WordAt(p.Start)
	if i >= len(r.text.Words) {
		return false
	}
	from, to := r.sentence(i)
	end := r.text.WordAt(p.End)
	const before, behind, much = 3, 4, 1e6
	if max(p.Min, p.Max) >= much && p.Currency != "INR" && p.Currency != "JPY" && p.Currency != "KRW" || p.Sign == "" && p.Unit == "" && r.text.Is(end, "users", "people", "employees", "customers") {
		return false
	}
	for _, l := range lines {
		if l.from <= i && i < l.to && r.isPayLabel(l) {
			return !r.nextIs(end, to, 2, extraPay...) && !r.nearMark(max(from, i-2*before), i, extraPay) && !r.text.AnyIs(i, end, extraPay...)
		}
	}
	if r.text.AnyIs(i, end, otherMoney...) || r.nearMark(max(from, i-before), i, otherMoney) || r.nextIs(end, to, behind, otherMoney...) {
		return false
	}
	if p.Unit != "" || r.ctx.kind == pays && p.Sign != "" || r.ctx.paying {
		return r.ctx.kind != perks && (!r.ctx.kind.isDuty() || !r.ctx.item) || r.text.AnyIs(from, to, payWords...)
	}
	if r.text.AnyIs(from, to, payWords...) {
		return true
	}
	const short = 8 // words of a line that is little else than an amount
	return to-from <= short && r.ctx.kind != duty && r.ctx.kind != perks && r.ctx.kind != must
}

// nextIs reports whether one of a few words follows within some words, with
// nothing but spaces between.
func (r *reader) nextIs(i, to, within int, list ...string) bool {
	for k := i; k < min(to, i+within); k++ {
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
func (r *reader) nearMark(from, i int, list []string) bool {
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
	f, ok := payFinding(p, r.text.Raw[s.Start:s.End], around, r.out.facts.says(saysLevels) || r.text.AnyIs(from, to, "ote", "commission", "commissions"))
	if f.Span = s; ok {
		r.report(f, from)
	}
}

// widest is the share by which the top of a range may lie above its bottom
// (New Jersey, proposed rule of 2025).
const widest = 0.6

// payFinding is the first thing that is wrong with an amount as it is said in
// the text around it; several is whether the pay is for several levels.
func payFinding(p pay.Pay, said, around string, several bool) (Finding, bool) {
	switch {
	case p.Open == pay.Closed && p.Min > p.Max:
		return payError("pay-order", Error, fmt.Sprintf("The pay goes from %s down to %s. Swap the ends", amountText(p.Min), amountText(p.Max))), true
	case p.Open == pay.OpenBottom:
		return payError("pay-open-ended", Warning, "The pay has no lower end. Give both, for example "+example(p)), true
	case p.Open == pay.OpenTop:
		return payError("pay-open-ended", Warning, "The pay has no upper end. Give both, for example "+example(p)), true
	case p.Sign == "" && pay.CurrencyIn(around) == "":
		return payError("pay-unit", Warning, fmt.Sprintf("“%s” of what? Name the currency", oneLine(said))), true
	case p.Period() == "" && !namesPeriod(around):
		return payError("pay-unit", Warning, fmt.Sprintf("%s for what? Name the hour, the month or the year", amountText(p.Max))), true
	case p.IsRange() && p.Min > 0 && (p.Max-p.Min)/p.Min > widest && !several:
		return payError("pay-range-wide", Warning, fmt.Sprintf("The top of the pay is %.0f %% above the bottom. Narrow it, or split it by level", 100*(p.Max-p.Min)/p.Min)), true
	}
	return Finding{}, false
}

func payError(id string, s Severity, message string) Finding {
	return Finding{ID: id, Severity: s, Field: "pay", Message: message}
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

// example is a closed range of the same size as an open one.
func example(p pay.Pay) string {
	const narrower = 0.85
	low, high := p.Max*narrower, p.Max
	if p.Open == pay.OpenTop {
		low, high = p.Min, p.Min/narrower
	}
	if high >= 1000 {
		low, high = float64(int(low/500)*500), float64(int(high/500)*500)
	}
	return amountText(low) + " to " + amountText(high)
}

// namesPeriod reports whether a text names a period that is none of the five:
// per shift, biweekly.
func namesPeriod(s string) bool {
	folded := phrase.Fold(s)
	return hasAnyOf(folded, "biweekly", "bi-weekly", "fortnight", "per ", "semi-monthly", "hour", "annual", "year", "month", "/", "p.a", "stunde", "monat", "jahr", "weekly", "daily", "an hr", " pa ")
}
