package check

var _ = add(Rule{
	ID:       "unpaid-internship",
	Topic:    PayTopic,
	Severity: Warning,
	On:       true,
	Summary:  "an internship without pay",
	Source: "US DOL Fact Sheet 71 (seven factors); UK National Minimum Wage: the worker's status decides, " +
		"not the word intern",
	Evidence: "law",
	words: []wording{{
		message: "%s: most internships at a business must be paid. Ask who gains most, then pay or say why not",
		phrases: `
			cannot|can|do|does|will|not|t not ?offer ?a pay|salary|wage ~1 intern|interns|internship|students|you
			cannot pay ~1 intern|interns|you|students
			unpaid
			without pay|compensation|payment|salary|remuneration
			no salary|pay|payment|compensation|remuneration|stipend|monetary|wage|wages
			not ~1 paid|remunerated|compensated
			for exposure
			exposure ~3 instead|rather
			pay|paid|compensation|salary in exposure|experience
			college|academic|course|school|university|class credit|credits
			voluntary internship|position|placement|basis
			non paid
			for credit
		`,
		around: `
			unpaid overtime|leave|break|breaks|time|lunch|invoice*|bill*|bills|hours|work|carer*|internships
			never ~2 unpaid
			not unpaid
			no unpaid
			no pay gap|raise|cut*|to
			no salary history|cap|negotiation*|secre*
			not only paid
			no compensation committee
			not paid by|until|less
			exposure to
			no wage gap
			not just paid
			no payment process*
		`,
	}},
	decides: isUnpaidInternship,
})

func isUnpaidInternship(c *checked, _ *deferredFinding) bool { return !c.paid() && isInternship(c) }
