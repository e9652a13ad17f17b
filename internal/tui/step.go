package tui

import (
	"fmt"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// countOf says how many items of a step are in the posting, as 8/14. It is empty
// for one without any.
func countOf(s session.Step, d *posting.Document) string {
	on, all := s.Count(d)
	if all == 0 {
		return ""
	}
	return fmt.Sprintf("%d/%d", on, all)
}

// stepRows are the lines of a step's list.
func stepRows(s session.Step, d *posting.Document) []widget.Row {
	var rows []widget.Row
	if s.Is(session.Details) {
		rows = fieldRows(d, session.FieldsOf(d))
	}
	sections := s.Sections(d)
	headed := len(sections) > 1 || s.Is(session.Details) || s.Is(session.More)
	for _, section := range sections {
		rows = append(rows, sectionRows(d, section, headed)...)
	}
	if s.Is(session.Details) {
		rows = append(rows, missingRows(d)...)
		rows = append(rows, moreRows(d)...)
	}
	return rows
}

// sectionRows are the rows of one section, with its heading above them if the step
// shows several.
func sectionRows(d *posting.Document, s posting.Section, headed bool) []widget.Row {
	var rows []widget.Row
	if headed {
		rows = append(rows, widget.Row{Part: s.Head, Kind: s.Kind, Head: true, Text: headingOf(s)})
	}
	for i := s.From; i < s.To; i++ {
		p := &d.Parts[i]
		r := widget.Row{Part: i, Kind: s.Kind, Text: shown(p)}
		switch p.Kind {
		case posting.Item:
			r.Box = widget.EmptyBox
			if p.Ticked() {
				r.Box = widget.TickedBox
			}
		case posting.Group:
			r.Head, r.Deep = true, headed
		case posting.Prose:
			r.Quiet = r.Text == ""
			if r.Quiet {
				r.Text = "(a comment, kept in the file)"
			}
		case posting.FrontMatter, posting.Title, posting.Heading:
			continue
		}
		rows = append(rows, r)
	}
	return rows
}

func headingOf(s posting.Section) string {
	if s.Head < 0 {
		return "Opening"
	}
	return sanitize.Screen(s.Heading)
}

// shown is the text of a part on one line of the screen.
func shown(p *posting.Part) string {
	return strings.TrimSpace(sanitize.Screen(strings.ReplaceAll(p.Text(), "\n", " ")))
}

// missingRows stand for the sections of Details that the document lacks, so
// that they can be begun.
func missingRows(d *posting.Document) []widget.Row {
	var rows []widget.Row
	for _, kind := range session.Details.Missing(d) {
		rows = append(rows, widget.Row{Part: -1, Kind: kind, Label: kind.Heading(), Text: "(nothing yet)", Quiet: true})
	}
	return rows
}
