package check

var _ = add(Rule{
	ID:       "fraud-sign",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "asks applicants for a fee, a deposit, bank details or gift cards",
	Source:   "FTC, Job Scams: honest employers never ask you to pay to get a job; JobsAware (UK)",
	Evidence: "consumer protection",
	words: []wording{{
		message: "%s is a sign of fraud, and readers are warned of it. Never ask applicants for money or bank details",
		phrases: `
			pay|send|transfer|wire|make ~2 { ?training ?small deposit } ~5 before|training|apply|application|
				start|interview|equipment
			pay|send|transfer|wire ~5 { registration|application|processing|admin|administration|training|enrolment|
				enrollment|onboarding|placement|visa|background ?check fee|fees|deposit }
			{ registration|application|processing|enrolment|enrollment|onboarding|placement fee|fees } ~3 of #
			{ registration|application|processing|enrolment|enrollment|onboarding|placement fee|fees } ~4 payable|required|
				refundable|refunded|due|applies
			{ deposit ~6 due|required|payable } ~3 before|apply|start
			{ deposit of # ~8 due|required|payable|needed|expected }
			{ refundable|security deposit } ~5 apply|applying|application|start|starting|interview|required|due
			pay|send|transfer|wire|make ~3 { refundable|security|small deposit }
			send|provide|give|share|submit|include|enclose|attach|with ~4 { bank account|details|statement }
			send|provide|give|share|submit|include|enclose|attach|with ~4 { banking details }
			send|provide|give|share|submit|include ~5 { credit|debit card number|details }
			{ pay|paid ~4 gift cards|card }
			buy ~3 { gift cards }
			{ western union }
			{ moneygram }
			buy|purchase|pay ~3 { starter|training kit|pack } ~6 before|upfront|apply|start
			{ upfront payment|fee|deposit|investment }
		`,
		around: `
			no ~2 fee|fees|deposit
			never ~5 fee|fees|deposit|bank|money
			fee|fees ~1 waived
		`,
		beside: `
			payroll
			after ~4 hired|hire|start|starting|offer
			once you ~2 hired|start|started|join
			customers
			clients
			tenants
			students
			we pay|refund|cover|repay|reimburse
			beware|scam|scams|fraud|fraudulent|fraudsters
		`,
		unless: isDuty,
	}},
})
