package lineui

import (
	"strconv"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// row is something that has a number in a step: a part of the document, a
// field, or a section that is not there yet.
type row struct {
	part  int         // -1 for a field and for what is not there yet
	field posting.Key // empty for a part
	kind  posting.Kind
	nth   int  // which of the parts of that kind it is, from 0
	more  bool // it stands for the fields that are not there yet
}

// same reports whether two rows stand for the same thing, also where an edit
// between them has moved the parts.
func (r row) same(other row) bool {
	isPart, otherIs := r.part >= 0, other.part >= 0
	return r.field == other.field && r.more == other.more && r.kind == other.kind && r.nth == other.nth &&
		isPart == otherIs
}

// heading is a line without a number, above the row at an index.
type heading struct {
	before int
	words  string
}

// rowsOf are what a step shows, numbered from 1, and the headings between.
func rowsOf(step session.Step, d *posting.Document) (rows []row, heads []heading) {
	if step.Is(session.Details) {
		for _, k := range session.FieldsOf(d) {
			rows = append(rows, row{part: -1, field: k})
		}
	}
	sections, of := step.Sections(d), map[posting.Kind]int{}
	for _, section := range sections {
		if len(sections) > 1 || step.Is(session.Details) || step.Is(session.More) || step.Is(session.Guide) {
			heads = append(heads, heading{len(rows), sectionName(section)})
		}
		for i := section.From; i < section.To; i++ {
			switch p := &d.Parts[i]; p.Kind {
			case posting.Group:
				heads = append(heads, heading{len(rows), p.Words})
			case posting.Item, posting.Prose:
				rows = append(rows, row{part: i, kind: section.Kind, nth: of[section.Kind]})
				of[section.Kind]++
			case posting.FrontMatter, posting.Title, posting.Heading:
			}
		}
	}
	if step.Is(session.Details) {
		for _, kind := range step.Missing(d) {
			rows = append(rows, row{part: -1, kind: kind})
		}
		if len(session.MoreFields(d)) > 0 {
			rows = append(rows, row{part: -1, more: true})
		}
	}
	return rows, heads
}

func sectionName(s posting.Section) string {
	if s.Head < 0 {
		return "Opening"
	}
	return s.Heading
}

// words are a row as it is read out, without its number.
func (r row) words(d *posting.Document) string {
	switch {
	case r.field != "":
		value := session.FieldShown(d, r.field)
		if value == "" {
			value = "nothing yet"
		}
		return session.FieldName(r.field) + ": " + value
	case r.more:
		return "More fields: " + strings.Join(moreNames(d), ", ")
	case r.part < 0:
		return "Section " + r.kind.Heading() + ": nothing yet"
	}
	p := &d.Parts[r.part]
	text := strings.TrimSpace(strings.ReplaceAll(p.Text(), "\n", " "))
	switch {
	case p.Kind == posting.Prose && text == "":
		return "a comment, which is kept in the file"
	case p.Kind == posting.Prose:
		return "text " + text
	case p.Ticked():
		return "yes  " + text
	}
	return "no   " + text
}

// read reads the step out.
func (p *page) read() {
	rows, heads := rowsOf(p.step, p.doc.Document())
	p.say("%s", p.e.where(p.step))
	for i := 0; i <= len(rows); i++ {
		for _, h := range heads {
			if h.before == i {
				p.say("%s:", h.words)
			}
		}
		if i < len(rows) {
			p.sayRow(i+1, rows[i])
		}
	}
	if len(rows) == 0 {
		p.say("Nothing here yet. a adds a line.")
	}
}

// sayRow reads out a row with its number.
func (p *page) sayRow(n int, r row) { p.say("%2d %s", n, r.words(p.doc.Document())) }

// where says which step it is, and how much of it is in the posting.
func (e *editing) where(step session.Step) string {
	words := "Step " + strconv.Itoa(e.at+1) + " of " + strconv.Itoa(len(e.doc.Now().Steps)) + ": " + step.Name
	return words + e.count(step)
}

// count says how much of a step is in the posting.
func (e *editing) count(step session.Step) string {
	on, all := step.Count(e.doc.Document())
	switch {
	case all == 0:
		return "."
	case step.Is(session.Details):
		return ", " + strconv.Itoa(on) + " of " + strconv.Itoa(all) + " fields filled in."
	}
	return ", " + strconv.Itoa(on) + " of " + strconv.Itoa(all) + " chosen."
}
