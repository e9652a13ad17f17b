package tui

import (
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// fieldRows are the rows of some fields.
func fieldRows(d *posting.Document, keys []posting.Key) []widget.Row {
	var rows []widget.Row
	for _, k := range keys {
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

// moreRows are the fields that the document lacks and may have, below a heading
// of their own.
func moreRows(d *posting.Document) []widget.Row {
	more := session.MoreFields(d)
	if len(more) == 0 {
		return nil
	}
	return append([]widget.Row{{Part: -1, Head: true, Text: "More fields"}}, fieldRows(d, more)...)
}

// fieldHint says what to do with a field.
func fieldHint(d *posting.Document, k posting.Key) string {
	hint := session.FieldHint(d, k)
	if hint == "" {
		hint = "space goes to the next one"
	}
	return session.FieldName(k) + ": " + hint
}
