package check

var _ = add(Rule{
	ID:        "superlative",
	Topic:     StyleTopic,
	Severity:  Info,
	Summary:   "world-class, best-in-class, top-notch, cutting-edge",
	Threshold: "three or more",
	Source:    "none found",
	Evidence:  "opinion",
	words: []wording{{
		message: "%s needs a proof. Delete it or give a number",
		phrases: `
			world class
			best in class
			top notch
			cutting edge
			industry leading
			market leading
			world leading
			state of the art
			second to none
			unparalleled
			unrivalled|unrivaled
		`,
	}},
	decides: isBoastful,
})

func isBoastful(c *checked, f *deferredFinding) bool {
	const many = 3
	return terms(c, f.ID) >= many
}
