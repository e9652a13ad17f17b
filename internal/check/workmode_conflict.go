package check

var _ = add(Rule{
	ID:        "workmode-conflict",
	Topic:     DraftTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "remote and on-site or hybrid claimed for one job",
	Threshold: "two modes in a place line, or in what is said of the role itself",
	Source:    "Google for Jobs: TELECOMMUTE is only for jobs that are fully remote",
	Evidence:  "rule of a large board",
	read:      modeConflicts,
	look:      conflictingModes,
})

// modeConflicts reports the lines that name two ways to work.
func modeConflicts(r *reader) {
	for _, s := range r.conflicts {
		f := Finding{ID: "workmode-conflict", Severity: Warning, Span: s}
		f.Message = "“" + oneLine(r.text.Raw[s.Start:s.End]) + "” says two things. " + sayOneMode
		r.report(f, r.text.WordAt(s.Start))
	}
}

const sayOneMode = "Say one: remote, hybrid or on-site"

// conflictingModes compares what the posting claims in two places.
func conflictingModes(c *checked) {
	contradict(c, "workmode-conflict", claimsRemote, claimsOnsite, sayOneMode)
	contradict(c, "workmode-conflict", claimsRemote, claimsDays, sayOneMode)
	contradict(c, "workmode-conflict", claimsRemote, claimsHybrid, sayOneMode)
	contradict(c, "workmode-conflict", claimsHybrid, claimsOnsite, sayOneMode)
}
