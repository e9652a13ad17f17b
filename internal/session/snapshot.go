package session

import (
	"jobdraft/internal/check"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
)

// Snapshot is a document between two edits and everything derived from it. It
// does not change.
type Snapshot struct {
	Document *posting.Document
	Posting  *posting.Posting
	Lines    []export.Line // of the posting as it is pasted
	Words    int           // in the posting
	Findings []check.Finding
	Notes    []string // sentences on what the checks did not look at
	Todos    []Todo
	Steps    []Step
}

// snapshot derives everything from a document.
func snapshot(d *posting.Document, c *check.Checker, board string) *Snapshot {
	report := c.Report(d)
	s := &Snapshot{
		Document: d, Posting: d.Posting(), Findings: report.Findings, Notes: report.Coverage.Notes(), Steps: StepsOf(d),
	}
	s.Lines = export.Lines(s.Posting)
	s.Words = export.WordsIn(s.Lines)
	s.Todos = append(Todos(s.Findings), OverLimit(board, s.Posting)...)
	return s
}

// OpenTodos returns the to-dos for which something is still missing.
func (s *Snapshot) OpenTodos() []Todo { return OpenTodos(s.Todos) }
