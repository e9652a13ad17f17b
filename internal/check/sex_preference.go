package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "sex-preference",
	Topic:    LegalTopic,
	Severity: Error,
	On:       true,
	Summary:  "men or women only, or preferred",
	Source:   "29 CFR 1604.5; Equality Act 2010",
	Evidence: "law",
	words: []wording{{
		message: "%s chooses by sex. Delete it",
		inTitle: true,
		phrases: `
			{ male|males|female|females|men|women|ladies|gentlemen|gents|girls|boys ?candidate|candidates|applicant|
				applicants|staff only }
			{ male|males|female|females|men|women|lady|ladies|man|woman ?candidate|candidates|applicant|applicants|
				staff ~1 preferred }
			{ only ?accepting|considering|hiring male|males|female|females|men|women|ladies }
			{ prefer|prefers|preferably|preference ?for ?to ?hire ?a male|males|female|females|man|men|woman|women|
				lady|ladies }
			must be { ?a male|female|man|woman|lady }
			{ looking for a|an male|female|man|woman|lady }
			{ @seek a|an male|female|man|woman|lady }
			{ looking for males|females|men|women|ladies|male|female } ~6 to|who|for|between|only|with
			{ @seek males|females|men|women|ladies|male|female } ~6 to|who|for|between|only|with
			{ male|female|lady ~2 wanted|needed|required }
			{ for men|women|ladies only }
			{ men|women|ladies|males|females need not apply }
			{ male|female candidates|applicants } ~3 only|preferred|considered
			{ no men|women|males|females|ladies }
			suitable|ideal|perfect for { a man|woman|lady|ladies|men|women }
			{ male|female @jobs|assistant|security|instructor }
			{ female|male applicants|candidates } ~2 apply
		`,
		favours: `
			men|women|males|females|ladies
			male|female applicants|candidates|staff|workers
		`,
		bars: `
			men|women|males|females|ladies|gentlemen|girls|boys
			male|female ?job applicants|candidates|staff|workers|drivers|seekers
		`,
		around: `
			male|female|men|women|males|females and|or|as ?well ?as female|male|women|men|females|males
			male female
			female male
			men women
			women men
			women in tech*|engineering|science|leadership|business|construction
			women|men only refuge|shelter|service|services|hostel|gym|space|hospital|ward|centre|center|club|
				session*
			women s ~2
			female|women|male founded|led|owned|focused
			women|men|girls|boys s
			no women left
			female|male patients|clients|students|inmates|prisoners|residents
			a male|female dominated
			man|woman|men|women hours|power
		`,
		beside: `
			occupational requirement
			schedule 9
			equality act
			refuge
			genuine occupational
			bona fide
			encourag*
			welcom*
			diverse
			quota
			single sex
		`,
		unless: isOfSome,
	}},
})

// isOfSome lets pass what is said of some of a sex, as men with beards: another
// rule looks at that.
func isOfSome(r *reader, m phrase.Match) bool {
	return r.text.Is(m.To, "with", "who", "whose", "that", "over", "under", "older", "younger")
}
