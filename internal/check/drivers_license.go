package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "drivers-license",
	Topic:    LegalTopic,
	Severity: Info,
	Law:      true,
	Summary:  "a driver's licence as a requirement; an error in California",
	Source:   "California SB 1100, since 2025-01-01, two-part test",
	Evidence: "law in one state",
	Wants:    WantNoLicense,
	words: []wording{{
		message: "%s: unless the job is driving, ask whether they can travel between the sites",
		phrases: `
			driver|drivers ?s license|licence|licenses
			driving license|licence
			license|licence to drive
		`,
		beside: `
			not required|needed|necessary
			no driv*
		`,
		unless: isDrivingJob,
	}},
})

// isDrivingJob lets a licence pass where the job is to drive.
func isDrivingJob(r *reader, _ phrase.Match) bool { return r.ctx.driving }
