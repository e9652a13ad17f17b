package tui

import (
	"fmt"
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

func todoWords(todos []session.Todo) string {
	words := make([]string, len(todos))
	for i, t := range todos {
		words[i] = sanitize.Line(t.What)
	}
	return strings.Join(words, ", ")
}

// countedFaults says how many errors and warnings there are: 1 error, 2 warnings.
func countedFaults(todos []session.Todo) string {
	errors, warnings := 0, 0
	for _, t := range todos {
		switch {
		case t.IsOpen():
		case t.Finding.Severity == check.Error:
			errors++
		default:
			warnings++
		}
	}
	var parts []string
	if errors > 0 {
		parts = append(parts, widget.Count(errors, "error"))
	}
	if warnings > 0 {
		parts = append(parts, widget.Count(warnings, "warning"))
	}
	return strings.Join(parts, " · ")
}

// progress says how far a draft is; words says whether it has room for their
// number.
func progress(s *session.Session, words bool) string {
	var parts []string
	if words {
		parts = append(parts, widget.Count(s.Now().Words, "word"))
	}
	if open := s.Now().OpenTodos(); len(open) > 0 {
		parts = append(parts, "To do: "+todoWords(open))
	}
	if faults := countedFaults(s.Now().Todos); faults != "" {
		parts = append(parts, faults)
	}
	return inPlace(s, parts)
}

// reviewProgress says how far it is in Review.
func reviewProgress(s *session.Session, copied bool) string {
	parts := []string{widget.Count(s.Now().Words, "word"), fmt.Sprintf("%d to do", len(s.Now().Todos))}
	if !copied {
		parts = append(parts, "nothing copied yet")
	}
	return inPlace(s, parts)
}

// inPlace joins parts of a line, and the file that is edited in place, if so.
func inPlace(s *session.Session, parts []string) string {
	if where := s.File().Where(); where != "" {
		parts = append(parts, where)
	}
	return strings.Join(parts, " · ")
}
