package tui

import (
	"fmt"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
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
func stepRows(s session.Step, d *posting.Document) []row {
	var rows []row
	if s.Is(session.Details) {
		rows = fieldRows(d)
	}
	sections := s.Sections(d)
	headed := len(sections) > 1 || s.Is(session.Details) || s.Is(session.More)
	for _, section := range sections {
		rows = append(rows, sectionRows(d, section, headed)...)
	}
	if s.Is(session.Details) {
		rows = append(rows, missingRows(d)...)
	}
	return rows
}

// sectionRows are the rows of one section, with its heading above them where
// the step shows several.
func sectionRows(d *posting.Document, s posting.Section, headed bool) []row {
	var rows []row
	if headed {
		rows = append(rows, row{part: s.Head, kind: s.Kind, head: true, text: headingOf(s)})
	}
	for i := s.From; i < s.To; i++ {
		p := &d.Parts[i]
		r := row{part: i, kind: s.Kind, text: shown(p)}
		switch p.Kind {
		case posting.Item:
			r.box = emptyBox
			if p.Ticked() {
				r.box = tickedBox
			}
		case posting.Group:
			r.head, r.deep = true, headed
		case posting.Prose:
			r.quiet = r.text == ""
			if r.quiet {
				r.text = "(a comment, kept in the file)"
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
func missingRows(d *posting.Document) []row {
	var rows []row
	for _, kind := range session.Details.Missing(d) {
		rows = append(rows, row{part: -1, kind: kind, label: kind.Heading(), text: "(nothing yet)", quiet: true})
	}
	return rows
}
