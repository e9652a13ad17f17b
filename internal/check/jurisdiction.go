package check

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// RulesAsOf is the day on which the table of jurisdictions was true.
const RulesAsOf = "2026-11-23"

// Jurisdiction is a place whose law says what a posting must show. The table
// is no legal advice, and the size of an employer is never guessed: whoever
// chooses a jurisdiction says that its rules hold.
type Jurisdiction struct {
	ID       string // us-co, ca-on
	Name     string
	Since    string // the day from which it is in force, or as it is known
	Employer string // whose postings it is about
	Wants    []Want
	Shows    string // the same in words
	Source   string
	Verified bool // two sources agree, or an official text was read
}

// Want is something that a posting must show, or must not ask.
type Want string

// What the laws want.
const (
	WantPay              Want = "pay or a closed range"
	WantBenefits         Want = "benefits"
	WantDeadline         Want = "the closing date"
	WantApply            Want = "how to apply"
	WantNarrow           Want = "a range of at most CAD 50,000"
	WantAI               Want = "whether AI screens applicants"
	WantVacancy          Want = "whether the vacancy exists"
	WantNoLocal          Want = "no demand for local experience"
	WantNoBackground     Want = "no word of background checks"
	WantNoLicense        Want = "a driver's licence only where driving is the job"
	wantNothing          Want = ""
	layoutOfRules             = time.DateOnly
	monthsUntilRulesAged      = 12
)

var jurisdictions = []Jurisdiction{
	{"us-co", "Colorado", "2024-01-01", "1 employee in CO", []Want{WantPay, WantBenefits, WantDeadline, WantApply}, "pay or closed range, general benefits and other pay, the date the window closes, how to apply; remote jobs too (first 2021-01-01)", "CDLE INFO #9A; Seyfarth 2024; Hogan Lovells", true},
	{"us-ca", "California", "2023-01-01", "15 employees", []Want{WantPay, WantNoLicense}, "pay scale: a good-faith estimate upon hire (SB 642, 2026-01-01); driver's licence by the two-part test of SB 1100 (2025-01-01)", "LCW; ADP", true},
	{"us-wa", "Washington", "2025-07-27", "15 employees", []Want{WantPay, WantBenefits}, "range, or one fixed amount; all benefits and other pay in general (SB 5408; first 2023-01-01)", "Ogletree; FMG; Beresford", true},
	{"us-ny", "New York State", "2023-09-17", "4 employees", []Want{WantPay}, "minimum and maximum, or fixed; commission must be said", "Bressler; forework; Coppola", true},
	{"us-nyc", "New York City", "2022-11-01", "4 employees, one in NYC", []Want{WantPay, WantNoBackground}, "minimum and maximum; interns and contractors count; no word of background checks (Fair Chance Act)", "Crowell; Gibbons", true},
	{"us-il", "Illinois", "2025-01-01", "15 employees anywhere", []Want{WantPay, WantBenefits}, "pay scale and benefits; a link will do", "Gunder; M3; 820 ILCS 112", true},
	{"us-mn", "Minnesota", "2025-01-01", "30 employees in MN", []Want{WantPay, WantBenefits}, "minimum and maximum, or fixed; general benefits", "Gunder; HR Ministry", true},
	{"us-nj", "New Jersey", "2025-06-01", "10 employees over 20 weeks", []Want{WantPay, WantBenefits}, "pay or closed range, general benefits; a cap of 60 % was proposed 2025-09-15 (adoption unverified)", "NatLawReview; Troutman", true},
	{"us-jersey-city", "Jersey City", "2022-04-13", "5 employees in the city", []Want{WantPay}, "range", "Gapsquare 2023", false},
	{"us-ma", "Massachusetts", "2025-10-29", "25 employees", []Want{WantPay}, "range", "NatLawReview; Parker Scheer", true},
	{"us-vt", "Vermont", "2025-07-01", "5 employees, one in VT", []Want{WantPay}, "pay or range; commission and tips must be said", "21 V.S.A. s. 495p", true},
	{"us-md", "Maryland", "2024-10-01", "all", []Want{WantPay, WantBenefits}, "range, benefits, other pay", "MD Labor FAQ", true},
	{"us-dc", "Washington DC", "2024-06-30", "1 employee", []Want{WantPay}, "minimum and maximum; health benefits before the first interview", "Ford Harrison; Lindner", true},
	{"us-hi", "Hawaii", "2024-01-01", "50 employees", []Want{WantPay}, "hourly rate or range; not for internal moves", "Jackson Lewis; Ogletree", true},
	{"us-me", "Maine", "2026-07-13", "10 employees", []Want{WantPay}, "range; not for pure commission", "CompliancePoster; Brightmine", true},
	{"us-va", "Virginia", "2026-07-01", "all", []Want{WantPay}, "wage, salary or range, public and internal; no salary history; 15 business days to cure", "Hirschler; Virginia Business", true},
	{"us-cleveland", "Cleveland", "2025-10-27", "15 employees in the city", []Want{WantPay}, "range", "SHRM; Duane Morris", true},
	{"us-columbus", "Columbus", "2025-12-03", "15 employees in the city", []Want{WantPay}, "reasonable range; enforced from 2027-01-01", "Ogletree; EBG", true},
	{"us-de", "Delaware", "2027-09-26", "26 employees", []Want{WantPay, WantBenefits}, "range, benefits", "Mondaq; Vorys", true},
	{"eu-it", "Italy", "2026-06-07", "all", []Want{WantPay}, "initial pay or range in the notice (Directive 2023/970, Art. 5)", "teamed.global tracker 2026", false},
	{"eu-lt", "Lithuania", "2026-06-07", "all", []Want{WantPay}, "initial pay or range in the notice (Directive 2023/970, Art. 5)", "teamed.global tracker 2026", false},
	{"ca-on", "Ontario", "2026-01-01", "25 employees", []Want{WantPay, WantNarrow, WantAI, WantVacancy, WantNoLocal}, "pay or a range of at most CAD 50,000 (exempt if the top is over 200,000), a statement on AI, one on the vacancy, no demand for Canadian experience", "Littler; ministry note; Minken", true},
	{"ca-bc", "British Columbia", "2023-11-01", "all", []Want{WantPay}, "pay or closed range; “up to” and “and up” are refused", "BC guidance in Littler; Harris", true},
	{"ca-pe", "Prince Edward Island", "2022-06-01", "all", []Want{WantPay}, "pay or range", "-", false},
}

// Jurisdictions lists the table, as of [RulesAsOf].
func Jurisdictions() []Jurisdiction { return slices.Clone(jurisdictions) }

// chosen are the jurisdictions with the given IDs.
func chosen(ids []string) []Jurisdiction {
	var out []Jurisdiction
	for _, j := range jurisdictions {
		if slices.ContainsFunc(ids, func(id string) bool { return strings.EqualFold(strings.TrimSpace(id), j.ID) }) {
			out = append(out, j)
		}
	}
	return out
}

// inForce are the chosen jurisdictions that want something on a day.
func (s *settings) inForce(w Want) []Jurisdiction {
	var out []Jurisdiction
	for _, j := range s.laws {
		since, err := time.Parse(layoutOfRules, j.Since)
		if err == nil && !since.After(s.today) && slices.Contains(j.Wants, w) {
			out = append(out, j)
		}
	}
	return out
}

// named writes jurisdictions with the days from which they hold.
func named(list []Jurisdiction) string {
	names := make([]string, len(list))
	for i, j := range list {
		names[i] = fmt.Sprintf("%s (since %s)", j.Name, j.Since)
	}
	return strings.Join(names, ", ")
}
