package tui

import (
	"slices"
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// page is a list with the posting beside it: a step, the review, or the guide.
type page struct {
	session.Step
	list  *widget.List
	empty string       // shown if there are no rows
	fixed []widget.Row // all its rows; nil if they come from the document
}

// newPages makes a page for each step that a document may have, and for the
// guide.
func newPages(s *shared) map[string]*page {
	pages := map[string]*page{}
	for _, step := range session.AllSteps {
		list := widget.NewList(&s.styles, s.keys.ScrollKeys, library.Words)
		p := &page{Step: step, list: &list, empty: "Nothing here yet. a adds a line; paste several to add them all."}
		if step.Is(session.Guide) {
			p.empty = `No guide here. In the file, a section "Hiring guide" is one.`
		}
		pages[step.Name] = p
	}
	return pages
}

// fill gives the list its rows. The cursor stays, and begins on the first row
// that heads no others.
func (p *page) fill(now *session.Snapshot) {
	fresh := p.list.IsEmpty()
	p.list.SetRows(p.rows(now))
	if fresh && !p.Is(session.Review) {
		p.list.SelectFirst()
	}
}

func (p *page) rows(now *session.Snapshot) []widget.Row {
	if p.fixed != nil {
		return p.fixed
	}
	if p.Is(session.Review) {
		return todoRows(now.Todos)
	}
	rows := stepRows(p.Step, now.Document)
	mark(rows, now.Findings)
	return rows
}

// lines are those of the pane: the posting, or on the guide page the guide.
func (p *page) lines(now *session.Snapshot) []export.Line {
	if p.Is(session.Guide) {
		return guideLines(now.Document)
	}
	return now.Lines
}

// rule is the text in the line above a posting that is below the list.
func (p *page) rule(now *session.Snapshot) string {
	switch {
	case p.Is(session.Guide):
		return "the hiring guide"
	case p.Is(session.Review):
		return ""
	}
	return "the posting, " + widget.Count(now.Words, "word")
}

// guideLines is the hiring guide as the pane shows it.
func guideLines(d *posting.Document) []export.Line {
	var lines []export.Line
	for _, s := range session.Guide.Sections(d) {
		for i := s.From; i < s.To; i++ {
			p := &d.Parts[i]
			if p.Kind == posting.Group && len(lines) > 0 {
				lines = append(lines, export.Line{})
			}
			for text := range strings.SplitSeq(sanitize.Text(p.Text()), "\n") {
				if p.Kind == posting.Item {
					text = "• " + text
				}
				lines = append(lines, export.Line{Text: text, Strong: p.Kind == posting.Group, Parts: []int{i}})
			}
		}
	}
	return lines
}

// mark marks the rows that have findings, and keeps the reason for when the cursor
// is there.
func mark(rows []widget.Row, findings []check.Finding) {
	for i := range rows {
		r := &rows[i]
		if f := findingOf(r, findings); f != nil {
			r.Mark, r.Reason = markOf(f), sanitize.Screen(f.Message)
		}
	}
}

// findingOf is the gravest finding about a row, nil for none.
func findingOf(r *widget.Row, findings []check.Finding) *check.Finding {
	var worst *check.Finding
	for i := range findings {
		f := &findings[i]
		about := r.Field != "" && f.Field == r.Field || r.Field == "" && r.Part >= 0 && f.Part == r.Part
		if about && !f.Missing && (worst == nil || f.Severity > worst.Severity) {
			worst = f
		}
	}
	return worst
}

// markOf is the sign of a finding: state is never shown by colour alone.
func markOf(f *check.Finding) string {
	switch f.Severity {
	case check.Info:
		return "i"
	case check.Error:
		return "E"
	case check.Warning:
	}
	return "!"
}

// rowOf finds the row of the page that a to-do is about.
func (p *page) rowOf(t session.Todo, d *posting.Document) (fits func(widget.Row) bool, ok bool) {
	part := t.Part
	if s := d.SectionOf(part); t.Field == "" && s != nil && part == s.Head && part+1 < len(d.Parts) {
		part++ // If one section is shown alone, its heading is not.
	}
	fits = func(r widget.Row) bool {
		return t.Field != "" && r.Field == t.Field || t.Field == "" && r.Part == part && part >= 0
	}
	return fits, !p.Is(session.Review) && slices.ContainsFunc(stepRows(p.Step, d), fits)
}
