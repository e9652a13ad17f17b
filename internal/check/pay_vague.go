package check

import (
	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:       "pay-vague",
	Topic:    PayTopic,
	Severity: Warning,
	On:       true,
	Summary:  "competitive, negotiable, DOE and the like in place of a figure",
	Source:   "Indeed; LinkedIn",
	Evidence: "vendors; law where a figure is wanted",
	Wants:    WantPay,
	words: []wording{{
		message: "%s is no figure. Add a range with its currency and period",
		phrases: `
			competitive|attractive|negotiable|excellent|generous|great|good|fair|top|market|leading|strong|
				rewarding|handsome|lucrative|exciting|commensurate ~2 salary|salaries|pay|compensation|comp|wage|wages|
				remuneration|stipend|rate|rates|earnings
			competitive|attractive|excellent|generous|great ~2 package
			salary|pay|compensation|wage|wages|remuneration|rate|package ~4 competitive|negotiable|doe|doq|
				dependent|depends|depending|commensurate|tbd|tbc|tba|attractive
			salary|pay|compensation|wage|remuneration|rate ~2 based|according on|to ~3 experience|skills|
				qualifications|experiences|seniority
			salary|pay|compensation|wage|remuneration|rate ~4 discussed|agreed|discuss|agree|discussion|
				negotiation|negotiated|confirmed
			salary|pay market rate
			pay doe|dependent
			doe|doq
			negotiable
			competitive|attractive|commensurate
		`,
		around: `
			benefit|benefits package
			competitive programming|exam*|gaming|analysis|landscape|advantage|environment|bonus|benefit*
			good pay package*
			great|good|strong|excellent|competitive ~2 compensation committee*|analysis|plans|team
			leading|market pay equity
			top rate|rates
			top of
			market rate
			doe funded|s|grant*|lab*
			non negotiable
			nonnegotiable
			not negotiable
			start date ~3 negotiable
			hours ~3 negotiable
			schedule ~3 negotiable
			strong ~2 rate|rates
			great ~2 rate
			good ~2 rate|rates
			top ~2 rate|rates
			leading ~2 rate|rates|pay|compensation
			strong|good|great|top|leading|excellent ~2 wage|earnings|comp
		`,
		unless: saysNothingOfPay,
	}, {
		in: "de",
		phrases: `
			attraktive*|leistungsgerechte*|überdurchschnittlich*|faire*|marktgerechte*|gute*|angemessene*|
				übertarifliche* ~2 vergütung|gehalt|bezahlung|entlohnung|verdienst|lohn
			zahlen|bezahlen ~2 überdurchschnittlich*|übertariflich*|gut|fair
			gehalt|vergütung|lohn|bezahlung nach vereinbarung|absprache|qualifikation|verhandlung|erfahrung
			gehalt|vergütung|lohn|bezahlung ~1 verhandelbar|vb|verhandlungssache
		`,
	}, {
		in: "fr",
		phrases: `
			salaire|rémunération|package ~1 attractif|attractive|compétitif|compétitive|motivant|motivante|
				intéressant|intéressante|négociable
			salaire|rémunération selon profil|expérience|compétences|convention|diplôme
			salaire|rémunération à négocier|définir|convenir|débattre|discuter
		`,
	}, {
		in: "es",
		phrases: `
			salario|sueldo|retribución|remuneración ~1 competitivo|competitiva|atractivo|atractiva|interesante|
				negociable
			buen|buena|excelente|gran salario|sueldo|retribución|remuneración
			salario|sueldo|retribución|remuneración a convenir|negociar|definir|concretar
			salario|sueldo|retribución|remuneración según valía|experiencia|convenio|perfil|aptitudes
		`,
	}, {
		in: "nl",
		phrases: `
			salaris|loon ~1 marktconform
			marktconform|aantrekkelijk|goed|concurrerend|competitief|prima|uitstekend|passend ~1 salaris|loon|
				salarispakket
			marktconforme|aantrekkelijke|goede|passende ~1 beloning|vergoeding
			salaris|loon in|nader overleg|overeen
			salaris|loon afhankelijk|naar van|gelang ~2
		`,
	}},
	decides: isOnlyVague,
})

// saysNothingOfPay lets a vague word pass that stands in a duty, or alone in a
// sentence about something else.
func saysNothingOfPay(r *reader, m phrase.Match) bool {
	if r.ctx.kind.isDuty() {
		return true
	}
	if m.To-m.From > 1 || r.ctx.part == posting.FrontMatter {
		return false
	}
	if r.text.Is(m.From, "competitive", "attractive", "commensurate") {
		return true
	}
	from, to := r.sentence(m.From)
	return !r.text.AnyIs(from, to, "pay", "salary", "compensation", "wage", "wages", "rate", "remuneration",
		"stipend") && r.ctx.kind != pays
}

// isOnlyVague speaks once in a posting without a figure.
func isOnlyVague(c *checked, _ *deferredFinding) bool { return !c.paid() && !c.reported("pay-vague") }
