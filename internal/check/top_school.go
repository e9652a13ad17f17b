package check

var _ = add(Rule{
	ID:       "top-school",
	Topic:    RequirementTopic,
	Severity: Info,
	Summary:  "a degree of a top university",
	Source:   "own",
	Evidence: "opinion",
	words: []wording{{
		message: "%s judges people by their school. Name what they must be able to do",
		phrases: `
			top tier university|universities|school|schools|college|colleges|business
			top|elite|prestigious|leading|russell university|universities|school|schools|college|group
			ivy league
			tier # university|college|institute
		`,
		around: `
			for|with|at|serve|serving ~3 top universities
		`,
	}},
})
