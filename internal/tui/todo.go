package tui

import (
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
