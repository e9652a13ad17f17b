package check

import (
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/triage"
)

var _ = add(Rule{
	ID:       "private-line",
	Topic:    DraftTopic,
	Severity: Warning,
	On:       true,
	Summary: "a line that is not for applicants: the head of a mail, a note for colleagues, “confidential”, " +
		"“do not mention”",
	Source:    "what was found in postings that were pasted from mails and drafts, 2026",
	Evidence:  "practice",
	Languages: everyLanguage,
	read:      privateLines,
})

// privateLines looks for lines whose own words say that they are for few people.
func privateLines(r *reader) {
	cues := r.ctx.isHeading() || r.out.facts.says(saysPrivate) // In a heading nobody looks for cues.
	at := r.bounds.Start
	for line := range strings.Lines(r.text.Folded[r.bounds.Start:r.bounds.End]) {
		folded := strings.Trim(line, " \t\r\n*_#")
		if kind := triage.OfPrivate(folded, cues); kind != triage.None {
			start := at + strings.Index(line, folded)
			s := posting.Span{Start: start, End: start + len(folded)}
			said := r.text.Raw[s.Start:s.End]
			r.report(Finding{
				ID: "private-line", Severity: Warning, Span: s, Short: said,
				Message: "“" + said + "” looks like a line that is not for applicants (" + string(kind) + "). Take it out",
			}, min(r.text.WordAt(start), len(r.text.Words)-1))
		}
		at += len(line)
	}
}
