package tui

import (
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

func fieldRows(d *posting.Document) []widget.Row {
	var rows []widget.Row
	for _, k := range session.FieldsOf(d) {
		r := widget.Row{Part: -1, Field: k, Label: session.FieldName(k), Text: sanitize.Screen(session.FieldValue(d, k))}
		if choices := session.FieldChoices(d, k); len(choices) > 0 {
			r.Note = strings.Join(choices, "  ")
		}
		if r.Text == "" {
			r.Quiet, r.Text = true, "(nothing yet)"
			if k == "closes" {
				r.Text = "(no date: open until filled)"
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// fieldHint says what to do with a field.
func fieldHint(k posting.Key) string {
	hint := session.FieldHint(k)
	if hint == "" {
		hint = "space goes to the next one"
	}
	return session.FieldName(k) + ": " + hint
}
