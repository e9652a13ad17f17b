package check

var _ = add(Rule{
	ID:       "culture-cliche",
	Topic:    StyleTopic,
	Severity: Info,
	On:       true,
	Summary:  "work hard play hard, we are a family, fast-paced, thick skin and the like",
	Source:   "joblint; blogs of vendors",
	Evidence: "weak",
	words: []wording{{
		message: "%s says little. Name the real thing: the hours, on-call, travel",
		phrases: `
			work hard ?and play hard
			we are ~3 family
			we re ~3 family
			like ~2 family
			fast paced
			fast moving environment
			high pressure
			thick skin|skinned
			no drama
			drama free
			aggressive deadlines
			always on
			whatever it takes
			do whatever
			hustle
			hustler
			self starter|starters
			no ego|egos
			work under pressure
		`,
		around: `
			family owned|run|friendly|business|leave|office|support|law|medicine|doctor
			high pressure ~1 washer*|system*|water|pump*|boiler*|gas|clean*|hose*|air|steam|valve*|vessel*
			always on alert*|call
		`,
	}},
})
