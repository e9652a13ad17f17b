package check

import (
	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

var needRules = []wordRule{
	{
		id:      "degree-no-equivalent",
		message: "%s shuts out people who learned it otherwise. Add: or equivalent experience",
		adds:    " or equivalent experience",
		held:    true,
		phrases: []string{
			"bachelor|bachelors|master|masters|associate|associates ?s degree|degrees", "bachelor|master s ~3 degree|degrees", "{ bachelor|master s } in|required|or", "university|college|undergraduate|graduate|postgraduate|advanced|relevant|technical|engineering|science|business|related ?level degree", "# year degree", "four year degree",
			"{ degree } in|required|from", "degree level|educated|qualified", "{ degree } ~3 required|mandatory|essential|must|necessary", "degree|degrees", "mba", "{ phd|doctorate } in|required|degree", "{ ph d } in|required|degree", "{ bsc|msc|bs|ms|ba|beng|meng|btech|mtech } ~1 in|degree|required|or", "{ b s|sc|a|tech|eng } in|degree|required", "{ m s|sc|a } in|degree|required",
		},
		around: []string{
			"high|great|large|strong|certain|some|fair|considerable|significant|reasonable degree of", "degree of|celsius|fahrenheit|centigrade|programme|program", "# degree|degrees ~1 of|feedback|review*|view|celsius|c|f|camera*", "third degree", "degree apprentice*",
			"master s data|class", "scrum master*", "ba ~1 team*",
		},
		beside: []string{
			"equivalent|equivalence|equivalency|comparable|commensurate", "or ~7 experience", "preferred|preferable|preferably", "plus|desirable|desired|useful|helpful|bonus|ideally|advantage|advantageous|nice|asset|optional|welcome", "not required|necessary|needed|essential|need|require", "no degree|degrees", "do not|n need|require|care|have", "don t need|require|care|have", "degree or not", "with or without",
			"pursuing|enrolled|studying|student|students|completing|undergrad", "working toward|towards", "in lieu", "substitut*", "combination of", "tuition", "reimburs*", "nurse|nurses|nursing|rn|bsn|juris|jd|law|medicine|medical|pharmacy|dental|dentistry|veterinary|teaching|education|psychology|architecture|counseling|counselling|therapy", "social work", "certification", "whether", "or relevant|similar|related ~5 experience|training|work", "self taught", "alternatively", "or ~3 diploma|certificate|apprenticeship", "we pay|fund|support",
		},
		unless: asksNoDegree,
	},
	{
		id:      "top-school",
		message: "%s judges people by their school. Name what they must be able to do",
		phrases: []string{"top tier university|universities|school|schools|college|colleges|business", "top|elite|prestigious|leading|russell university|universities|school|schools|college|group", "ivy league", "tier # university|college|institute"},
		around:  []string{"for|with|at|serve|serving ~3 top universities"},
	},
	{
		id:      "drivers-license",
		message: "%s: unless the job is driving, ask whether they can travel between the sites",
		phrases: []string{"driver|drivers ?s license|licence|licenses", "driving license|licence", "license|licence to drive"},
		beside:  []string{"not required|needed|necessary", "no driv*"},
		unless:  isDrivingJob,
	},
	{
		id:      backgroundCheck,
		message: "%s may not be asked for in a posting in New York City (Fair Chance Act, since 2015-10-27). Say that checks follow after an offer",
		phrases: []string{"background check ~4 required|mandatory|must|necessary", "must ~3 pass ~3 background check|screening", "subject to ~3 background check*", "criminal background check*", "background check*"},
		beside:  []string{"after ~3 offer", "following ~2 offer", "no background check*"},
	},
	{
		id:      "pay-vague",
		message: "%s is no figure. Add a range: 38,000 to 44,000 GBP a year",
		held:    true,
		phrases: []string{
			"competitive|attractive|negotiable|excellent|generous|great|good|fair|top|market|leading|strong|rewarding|handsome|lucrative|exciting|commensurate ~2 salary|salaries|pay|compensation|comp|wage|wages|remuneration|stipend|rate|rates|earnings",
			"competitive|attractive|excellent|generous|great ~2 package", "salary|pay|compensation|wage|wages|remuneration|rate|package ~4 competitive|negotiable|doe|doq|dependent|depends|depending|commensurate|tbd|tbc|tba|attractive",
			"salary|pay|compensation|wage|remuneration|rate ~2 based|according on|to ~3 experience|skills|qualifications|experiences|seniority", "salary|pay|compensation|wage ~4 discussed|agreed|discuss|agree|discussion|negotiation", "salary|pay market rate", "pay doe|dependent",
			"doe|doq", "negotiable", "competitive|attractive|commensurate",
		},
		around: []string{
			"benefit|benefits package", "competitive programming|exam*|gaming|analysis|landscape|advantage|environment|bonus|benefit*", "good pay package*", "great|good|strong|excellent|competitive ~2 compensation committee*|analysis|plans|team", "leading|market pay equity", "top rate|rates", "top of", "market rate",
			"doe funded|s|grant*|lab*", "non negotiable", "nonnegotiable", "not negotiable", "start date ~3 negotiable", "hours ~3 negotiable", "schedule ~3 negotiable", "strong ~2 rate|rates", "great ~2 rate", "good ~2 rate|rates", "top ~2 rate|rates", "leading ~2 rate|rates|pay|compensation", "strong|good|great|top|leading|excellent ~2 wage|earnings|comp",
		},
		unless: saysNothingOfPay,
	},
	{
		id:      "unpaid-internship",
		message: "%s: most internships at a business must be paid. Ask who gains most, then pay or say why not",
		held:    true,
		phrases: []string{
			"unpaid", "without pay|compensation|payment|salary|remuneration", "no salary|pay|payment|compensation|remuneration|stipend|monetary|wage|wages", "not ~1 paid|remunerated|compensated", "for exposure", "exposure ~3 instead|rather", "pay|paid|compensation|salary in exposure|experience", "college|academic|course|school|university|class credit|credits", "voluntary internship|position|placement|basis", "non paid", "for credit",
		},
		around: []string{
			"unpaid overtime|leave|break|breaks|time|lunch|invoice*|bill*|bills|hours|work|carer*|internships", "never ~2 unpaid", "not unpaid", "no unpaid", "no pay gap|raise|cut*|to", "no salary history|cap|negotiation*|secre*", "not only paid", "no compensation committee", "not paid by|until|less", "exposure to", "no wage gap", "not just paid", "no payment process*",
		},
	},
}

// backgroundCheck is filed under criminal-record where New York City is among
// the jurisdictions, and says nothing elsewhere.
const backgroundCheck = "background-check"

// regulated are professions that a degree opens by law.
var regulated = []string{
	"nurse", "nurses", "teacher", "teachers", "doctor", "physician", "attorney", "lawyer", "counsel", "solicitor", "pharmacist", "dentist", "therapist",
	"psychologist", "psychiatrist", "veterinarian", "vet", "midwife", "surgeon", "barrister", "paralegal", "social", "counselor", "counsellor", "radiographer", "dietitian", "lecturer", "professor", "principal",
}

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
	if r.text.AnyIs(from, to, "required", "must", "require", "requires", "requirement", "requirements", "need", "needed", "minimum", "mandatory", "essential", "hold", "necessary") {
		return false
	}
	return !r.ctx.fragment || m.From != from
}

// isDrivingJob lets a licence pass where the job is to drive.
func isDrivingJob(r *reader, _ phrase.Match) bool { return r.ctx.driving }

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
	return !r.text.AnyIs(from, to, "pay", "salary", "compensation", "wage", "wages", "rate", "remuneration", "stipend") && r.ctx.kind != pays
}
