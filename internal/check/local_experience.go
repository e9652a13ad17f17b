package check

var _ = add(Rule{
	ID:       "local-experience",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "experience in one country as a requirement; an error in Ontario",
	Source:   "Ontario Employment Standards Act, since 2026-01-01",
	Evidence: "law in one province",
	Wants:    WantNoLocal,
	words: []wording{{
		message: "%s shuts out people who did the same work elsewhere. Ask for what they must know: experience of " +
			"UK regulations",
		phrases: `
			{ canadian|uk|us|american|british|australian|irish|nz|uae|gulf|gcc|german|
				singapore ~1 experience } ~3 required|essential|must|mandatory|needed|necessary|only|requirement
			{ new zealand experience } ~3 required|essential|must
			{ u s|k ~1 experience } ~3 required|essential|must|mandatory|only
			{ local ~2 experience } ~1 required|essential|must|mandatory|needed
			must|need|require|requires|required|requirement|minimum|least ~6 { canadian|uk|us|american|british|
				australian|irish|nz|uae|local ?work|working|market|industry experience }
			{ canadian ?work|working experience }
			{ # ?to ?# years|year|yrs ?of ?s canadian|uk|us|american|british|australian|local ?work|working|
				market experience }
			{ experience in canada|australia } ~2 required|essential|must|mandatory
			{ canadian|uk|australian|british ?work|working experience }
		`,
		asks: `
			@nations|local ?work|working|job|industry experience
			experience in|from ?the canada|uk|us|usa|australia|ireland|germany|uae
		`,
		around: `
			us experience design*
			no ~2 experience
			local ~3 experience ~2 preferred|plus|bonus|helpful
			canadian ~2 experience ~3 plus|helpful|preferred|bonus
		`,
		beside: `
			not required|necessary|needed|essential
			do not need|require|ask
			don t need|require|ask
			no need
			never
			or equivalent ~3 elsewhere
			international
		`,
	}},
})
