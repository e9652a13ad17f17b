package tui

import (
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/plain"
	"jobdraft/internal/posting"
)

// step is a page of the builder with the kinds of sections that it shows.
type step struct {
	name  string
	kinds []posting.Kind
}

// The steps in their order. More is there only for a document that has
// sections of another kind; the guide is no step, but drawn like one.
var (
	responsibilities = step{"Responsibilities", []posting.Kind{posting.Responsibilities}}
	qualifications   = step{"Qualifications", []posting.Kind{
		posting.Qualifications, posting.NiceToHave, posting.Prerequisites,
	}}
	skills  = step{"Skills", []posting.Kind{posting.HardSkills, posting.SoftSkills, posting.Tools}}
	perks   = step{"Perks", []posting.Kind{posting.Perks, posting.Compensation}}
	details = step{"Details", []posting.Kind{
		posting.AboutRole, posting.AboutCompany, posting.Apply, posting.EqualOpportunity,
	}}
	more   = step{"More", []posting.Kind{posting.Other}}
	review = step{"Review", nil}
	guide  = step{"Hiring guide", []posting.Kind{posting.Guide}}
)

// stepsOf lists the steps of a document.
func stepsOf(d *posting.Document) []step {
	steps := []step{responsibilities, qualifications, skills, perks, details}
	if slices.ContainsFunc(d.Sections, func(s posting.Section) bool { return s.Kind == posting.Other }) {
		steps = append(steps, more)
	}
	return append(steps, review)
}

// sections are those of a document that the step shows, in the order of its
// kinds and then of the document.
func (s step) sections(d *posting.Document) []posting.Section {
	var out []posting.Section
	for _, kind := range s.kinds {
		for _, section := range d.Sections {
			if section.Kind == kind {
				out = append(out, section)
			}
		}
	}
	return out
}

// count says how many items of the step are in the posting, as 8/14; of the
// details it counts the fields that are filled. It is empty for Review.
func (s step) count(d *posting.Document) string {
	on, all := 0, 0
	if s.name == details.name {
		for _, k := range detailFields {
			all++
			if fieldValue(d, k) != "" {
				on++
			}
		}
		return fmt.Sprintf("%d/%d", on, all)
	}
	for _, section := range s.sections(d) {
		for i := section.From; i < section.To; i++ {
			if d.Parts[i].Kind != posting.Item {
				continue
			}
			all++
			if d.Parts[i].Ticked() {
				on++
			}
		}
	}
	if all == 0 {
		return ""
	}
	return fmt.Sprintf("%d/%d", on, all)
}

// rows are the lines of the step's list.
func (s step) rows(d *posting.Document) []row {
	var rows []row
	if s.name == details.name {
		rows = fieldRows(d)
	}
	sections := s.sections(d)
	headed := len(sections) > 1 || s.name == details.name || s.name == more.name
	for _, section := range sections {
		rows = append(rows, sectionRows(d, section, headed)...)
	}
	if s.name == details.name {
		rows = append(rows, missingRows(sections)...)
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
	return plain.Screen(s.Heading)
}

// shown is the text of a part on one line of the screen.
func shown(p *posting.Part) string {
	return strings.TrimSpace(plain.Screen(strings.ReplaceAll(p.Text(), "\n", " ")))
}

// missingRows stand for the sections of Details that the document lacks, so
// that they can be begun.
func missingRows(have []posting.Section) []row {
	var rows []row
	for _, kind := range details.kinds {
		if slices.ContainsFunc(have, func(s posting.Section) bool { return s.Kind == kind }) {
			continue
		}
		rows = append(rows, row{part: -1, kind: kind, label: kind.Heading(), text: "(nothing yet)", quiet: true})
	}
	return rows
}
