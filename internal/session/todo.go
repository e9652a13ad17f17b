package session

import (
	"slices"
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
)

// Todo is something left to do before the posting goes out: a missing field, a
// blank, or a finding.
type Todo struct {
	posting.Todo
	Finding *check.Finding // nil if no check found it
}

// Todos lists errors, then missing fields, then blanks, then warnings, each in the
// order of the document. Findings of severity info are not to-dos.
func Todos(d *posting.Document, findings []check.Finding) []Todo {
	var all []Todo
	ofRole := d.Fields.Text["preset"] != "" // Its sections are known, and what fills a gap is a field.
	for _, t := range d.Todos() {
		missing, checked := missingOf(findings, t.Field)
		_, ignored := d.Fields.Ignore[string(t.Field)+"-missing"]
		if ignored || checked && missing == nil && !ofRole {
			continue // The text says it elsewhere, or the person has ignored it.
		}
		all = append(all, Todo{t, missing})
	}
	for i := range findings {
		if f := &findings[i]; f.Severity > check.Info && !isThere(all, f) {
			all = append(all, Todo{posting.Todo{What: inShort(f), Message: f.Message, Field: f.Field, Part: f.Part}, f})
		}
	}
	slices.SortStableFunc(all, func(a, b Todo) int { return b.gravity() - a.gravity() })
	return all
}

// gravity ranks errors above everything else.
func (t Todo) gravity() int {
	if t.IsError() {
		return 1
	}
	return 0
}

// IsError reports whether the checks call it an error.
func (t Todo) IsError() bool { return t.Finding != nil && t.Finding.Severity == check.Error }

// OverLimit lists what exceeds the limits of a board. An unknown board has none.
func OverLimit(name string, p *posting.Posting) []Todo {
	board, ok := export.FindBoard(name)
	if !ok {
		return nil
	}
	var all []Todo
	for _, over := range export.OverLimit(board, p) {
		all = append(all, Todo{Todo: posting.Todo{What: "limits of " + board.Label, Message: over, Part: -1}})
	}
	return all
}

// missingOf returns the finding that a field is missing, if there is one. checked is
// false if no check looks for the field.
func missingOf(findings []check.Finding, k posting.Key) (missing *check.Finding, checked bool) {
	if k != "pay" && k != "apply" && k != "location" {
		return nil, false
	}
	for i := range findings {
		if f := &findings[i]; f.Missing && f.Field == k {
			return f, true
		}
	}
	return nil, true
}

// inShort names a finding in two or three words.
func inShort(f *check.Finding) string {
	const most = 28 // bytes
	said, _, _ := strings.Cut(f.Message, ". ")
	if len(said) > most || strings.Contains(said, "“") {
		said = strings.ReplaceAll(f.ID, "-", " ")
	}
	return strings.ToLower(said[:1]) + said[1:]
}

// isThere reports whether a finding is about a gap that is already listed.
func isThere(all []Todo, f *check.Finding) bool {
	for _, t := range all {
		if t.Finding == f || t.Finding == nil && f.ID == "placeholder" && t.Field == "" && t.Part == f.Part {
			return true
		}
	}
	return false
}

// IsOpen reports whether something is still missing, as opposed to wrong.
func (t Todo) IsOpen() bool { return t.Finding == nil || t.Finding.Missing }

// OpenTodos returns the to-dos for which something is still missing.
func OpenTodos(todos []Todo) []Todo {
	var open []Todo
	for _, t := range todos {
		if t.IsOpen() {
			open = append(open, t)
		}
	}
	return open
}

// IgnoreReasons are the reasons offered for ignoring a finding.
var IgnoreReasons = []string{"it is meant so", "the board shows it", "it is said elsewhere", "the law allows it here"}
