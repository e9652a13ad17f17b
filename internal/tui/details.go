package tui

import (
	"slices"
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

// nextChoice is the value of a chosen field behind the one that it has.
func nextChoice(d *posting.Document, k posting.Key) string {
	choices := session.FieldChoices(d, k)
	if len(choices) == 0 {
		return ""
	}
	now := d.Field(k)
	if k == "level" {
		now = string(d.Level())
	}
	return choices[(slices.Index(choices, now)+1)%len(choices)]
}

// fieldHint says what to do with a field.
func fieldHint(k posting.Key) string {
	hint := session.FieldHint(k)
	if hint == "" {
		hint = "space goes to the next one"
	}
	return session.FieldName(k) + ": " + hint
}
