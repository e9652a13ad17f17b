package tui

import (
	"slices"
	"strings"

	"jobdraft/internal/plain"
	"jobdraft/internal/posting"
)

// detailFields are the fields of Details in the order of the screen.
var detailFields = []posting.Key{
	"title", "level", "company", "location", "workplace", "type", "pay", "hours", "apply", "closes",
}

// fieldNames are the names of the fields on the screen, with what to write.
var fieldNames = map[posting.Key]struct{ name, hint string }{
	"title":     {"Title", "Title: the job as the trade calls it, without pay, place or company"},
	"level":     {"Level", "Level: space goes to the next one"},
	"company":   {"Company", "Company: the name that applicants know"},
	"location":  {"Location", "Location: the town, or the countries for remote work"},
	"workplace": {"Workplace", "Workplace: space goes to the next one"},
	"type":      {"Type", "Type: full-time, part-time, a contract of 12 months …"},
	"pay":       {"Pay", "Pay: both ends, a currency and a period, as you would write it"},
	"hours":     {"Hours", "Hours: days, shifts, hours a week"},
	"apply":     {"How to apply", "How to apply: an address, a link, or a sentence"},
	"closes":    {"Closes", "Closes: the last day to apply, as 2027-06-30"},
}

// fieldValue is what the document says in a field; the title may be a heading.
func fieldValue(d *posting.Document, k posting.Key) string {
	switch k {
	case "title":
		return d.Title()
	case "level":
		return d.Level().Name()
	default:
		return d.Field(k)
	}
}

// choicesOf are the values of a field that is chosen, nil for one that is
// typed.
func choicesOf(d *posting.Document, k posting.Key) []string {
	switch k {
	case "level":
		var names []string
		for _, l := range d.Levels() {
			names = append(names, string(l))
		}
		return names
	case "workplace":
		return posting.Workplaces
	default:
		return nil
	}
}

func fieldRows(d *posting.Document) []row {
	var rows []row
	for _, k := range detailFields {
		r := row{part: -1, field: k, label: fieldNames[k].name, text: plain.Screen(fieldValue(d, k))}
		if choices := choicesOf(d, k); len(choices) > 0 {
			r.note = strings.Join(choices, "  ")
		}
		if r.text == "" {
			r.quiet, r.text = true, "(nothing yet)"
			if k == "closes" {
				r.text = "(no date: open until filled)"
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// nextChoice is the value of a chosen field behind the one that it has.
func nextChoice(d *posting.Document, k posting.Key) string {
	choices := choicesOf(d, k)
	if len(choices) == 0 {
		return ""
	}
	now := d.Field(k)
	if k == "level" {
		now = string(d.Level())
	}
	return choices[(slices.Index(choices, now)+1)%len(choices)]
}
