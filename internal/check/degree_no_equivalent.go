package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "degree-no-equivalent",
	Topic:    RequirementTopic,
	Severity: Warning,
	On:       true,
	Summary:  "a degree required, with no “or equivalent experience”; regulated professions apart",
	Source: "Fuller and Raman, Harvard Business School 2017: 67 % of ads for production supervisors ask for " +
		"a degree, 16 % of the holders have one",
	Evidence: "large study of ads",
	words: []wording{{
		message: "%s shuts out people who learned it otherwise. Add: or equivalent experience",
		adds:    " or equivalent experience",
		phrases: `
			{ ba|bs|bsc|ma|ms|msc or ba|bs|bsc|ma|ms|msc }
			bachelor|bachelors|master|masters|associate|associates ?s degree|degrees
			bachelor|master s ~3 degree|degrees
			{ bachelor|master s } in|required|or
			university|college|undergraduate|graduate|postgraduate|advanced|relevant|technical|engineering|science|
				business|related ?level degree
			# year degree
			four year degree
			{ degree } in|required|from
			degree level|educated|qualified
			{ degree } ~3 required|mandatory|essential|must|necessary
			degree|degrees
			mba
			{ phd|doctorate } in|required|degree
			{ ph d } in|required|degree
			{ bsc|msc|bs|ms|ba|beng|meng|btech|mtech } ~1 in|degree|required|or
			{ b s|sc|a|tech|eng } in|degree|required
			{ m s|sc|a } in|degree|required
		`,
		asks: `
			degree|degrees
		`,
		bars: `
			non graduates
		`,
		around: `
			high|great|large|strong|certain|some|fair|considerable|significant|reasonable degree of
			degree of|celsius|fahrenheit|centigrade|programme|program
			# degree|degrees ~1 of|feedback|review*|view|celsius|c|f|camera*
			third degree
			degree apprentice*
			master s data|class
			scrum master*
			ba ~1 team*
		`,
		beside: `
			equivalent|equivalence|equivalency|comparable|commensurate
			or ~7 experience
			preferred|preferable|preferably
			ideal candidate|candidates|applicant|applicants will|would ?also have|hold|possess
			plus|desirable|desired|useful|helpful|bonus|ideally|advantage|advantageous|nice|asset|optional|welcome
			not required|necessary|needed|essential|need|require
			no degree|degrees
			do not|n need|require|care|have
			don t need|require|care|have
			degree or not
			with or without
			pursuing|enrolled|studying|student|students|completing|undergrad
			working toward|towards
			in lieu
			substitut*
			combination of
			tuition
			reimburs*
			nurse|nurses|nursing|rn|bsn|juris|jd|law|medicine|medical|pharmacy|dental|dentistry|veterinary|teaching|
				education|psychology|architecture|counseling|counselling|therapy
			social work
			certification
			whether
			or ~2 learned|learnt|trained|picked|self|otherwise
			or relevant|similar|related ~5 experience|training|work
			self taught
			alternatively
			or ~3 diploma|certificate|apprenticeship
			we pay|fund|support
		`,
		unless: asksNoDegree,
	}},
	decides: isWithoutEquivalent,
})

// asksNoDegree lets a degree pass where it is not asked for: in a perk, in
// what is nice to have, in a regulated profession.
func asksNoDegree(r *reader, m phrase.Match) bool {
	if r.ctx.kind == nice || r.ctx.regulated {
		return true
	}
	if r.ctx.kind.isNeed() {
		return false
	}
	from, to := r.sentence(m.From)
	if r.text.AnyIs(from, to, "required", "must", "require", "requires", "requirement", "requirements", "need",
		"needed", "minimum", "mandatory", "essential", "hold", "necessary") {
		return false
	}
	return !r.ctx.fragment || m.From != from
}

func isWithoutEquivalent(c *checked, _ *deferredFinding) bool { return !c.facts.says(saysEquivalent) }
