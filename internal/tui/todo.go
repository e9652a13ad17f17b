package tui

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/check"
	"jobdraft/internal/export"
	"jobdraft/internal/plain"
	"jobdraft/internal/posting"
)

// todo is something left to do before the posting goes out: what is missing, a
// blank, or something that the checks have found.
type todo struct {
	posting.Todo
	finding *check.Finding // nil for what no check is about
}

// todosOf are the errors, then what is missing, then the blanks, then what else
// was found, each in the order of the document. What is worth a thought only is
// none of them.
func todosOf(d *posting.Document, findings []check.Finding) []todo {
	var all []todo
	ofRole := d.Fields.Text["preset"] != "" // Its sections are known, and what fills a gap is a field.
	for _, t := range d.Todos() {
		missing, checked := missingOf(findings, t.Field)
		_, ignored := d.Fields.Ignore[string(t.Field)+"-missing"]
		if ignored || checked && missing == nil && !ofRole {
			continue // The text says it, or the person does not want to hear of it.
		}
		all = append(all, todo{t, missing})
	}
	for i := range findings {
		if f := &findings[i]; f.Severity > check.Info && !isThere(all, f) {
			all = append(all, todo{posting.Todo{What: inShort(f), Message: f.Message, Field: f.Field, Part: f.Part}, f})
		}
	}
	slices.SortStableFunc(all, func(a, b todo) int { return b.gravity() - a.gravity() })
	return all
}

// gravity puts errors before everything else, which keeps its order.
func (t todo) gravity() int {
	if t.isError() {
		return 1
	}
	return 0
}

func (t todo) isError() bool { return t.finding != nil && t.finding.Severity == check.Error }

// overLimit is what of the posting is more than the person's board takes.
func (b *builder) overLimit() []todo {
	board, ok := export.FindBoard(b.Board)
	if !ok {
		return nil
	}
	var all []todo
	for _, over := range export.OverLimit(board, b.posting) {
		all = append(all, todo{posting.Todo{What: "limits of " + board.Label, Message: over, Part: -1}, nil})
	}
	return all
}

// missingOf is the finding that a field is missing; checked is false for a
// field that no check asks for.
func missingOf(findings []check.Finding, k posting.Key) (missing *check.Finding, checked bool) {
	if k != "pay" && k != "apply" && k != "location" {
		return nil, false
	}
	for i := range findings {
		if f := &findings[i]; f.Missing && f.Field == k {
			return f, true
		}
	}
	return nil, true
}

// inShort names a finding in the line of what is to do.
func inShort(f *check.Finding) string {
	const most = 28 // bytes
	said, _, _ := strings.Cut(f.Message, ". ")
	if len(said) > most || strings.Contains(said, "“") {
		said = strings.ReplaceAll(f.ID, "-", " ")
	}
	return strings.ToLower(said[:1]) + said[1:]
}

// isThere reports whether a finding is about a gap that is listed already.
func isThere(all []todo, f *check.Finding) bool {
	for _, t := range all {
		if t.finding == f || t.finding == nil && f.ID == "placeholder" && t.Field == "" && t.Part == f.Part {
			return true
		}
	}
	return false
}

// isOpen reports whether it is missing or blank, and no fault of what is there.
func (t todo) isOpen() bool { return t.finding == nil || t.finding.Missing }

// openOf are the things to do that are open.
func openOf(todos []todo) []todo {
	var open []todo
	for _, t := range todos {
		if t.isOpen() {
			open = append(open, t)
		}
	}
	return open
}

func todoWords(todos []todo) string {
	words := make([]string, len(todos))
	for i, t := range todos {
		words[i] = plain.Line(t.What)
	}
	return strings.Join(words, ", ")
}

// countedFaults says how many errors and warnings there are: 1 error, 2 warnings.
func countedFaults(todos []todo) string {
	errors, warnings := 0, 0
	for _, t := range todos {
		switch {
		case t.isOpen():
		case t.finding.Severity == check.Error:
			errors++
		default:
			warnings++
		}
	}
	var parts []string
	if errors > 0 {
		parts = append(parts, counted(errors, "error"))
	}
	if warnings > 0 {
		parts = append(parts, counted(warnings, "warning"))
	}
	return strings.Join(parts, " · ")
}

// mark shows in the gutter what the checks have found about a row, and keeps
// the reason for when the cursor is there.
func (b *builder) mark(rows []row) {
	for i := range rows {
		r := &rows[i]
		if f := b.findingOf(r); f != nil {
			r.mark, r.reason = markOf(f), plain.Screen(f.Message)
		}
	}
}

// findingOf is the gravest finding about a row, nil for none.
func (b *builder) findingOf(r *row) *check.Finding {
	var worst *check.Finding
	for i := range b.findings {
		f := &b.findings[i]
		about := r.field != "" && f.Field == r.field || r.field == "" && r.part >= 0 && f.Part == r.part
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

// inFocus is the finding that the cursor is on, in Review or in a step.
func (b *builder) inFocus() *check.Finding {
	r, ok := b.list().focused()
	switch {
	case !ok:
		return nil
	case b.inReview():
		return b.todos[r.id].finding
	}
	return b.findingOf(&r)
}

// fix makes the change that the finding in focus asks for.
func (b *builder) fix() {
	f := b.inFocus()
	switch {
	case f == nil:
		b.message = "Nothing to fix here."
	case f.Fix == nil:
		b.message = "This needs your words: " + plain.Line(f.Message)
	case b.settle(b.fixed(f)):
		b.message = "Done: " + plain.Line(f.Fix.Label) + ". u takes it back."
	}
}

func (b *builder) fixed(f *check.Finding) error {
	switch fix := f.Fix; {
	case fix.Move != "":
		_, err := b.editor.MoveTo(f.Part, fix.Move)
		return err
	case fix.Field == "title":
		return b.editor.SetTitle(fix.Text)
	case fix.Field != "":
		return b.editor.SetField(fix.Field, fix.Text)
	default:
		return b.editor.Replace(f.Span, fix.Text)
	}
}

// reasons are why somebody does not want to hear of a finding.
var reasons = []string{"it is meant so", "the board shows it", "it is said elsewhere", "the law allows it here"}

// askIgnore asks why the finding in focus is to be left out from here on.
func (b *builder) askIgnore() {
	f := b.inFocus()
	if f == nil {
		b.message = "This is not of the checks; fill it in, or let it be."
		return
	}
	id := f.ID
	b.menu = &menu{title: fmt.Sprintf("Ignore %s:", id), options: reasons, do: func(i int) tea.Cmd {
		if b.settle(b.editor.Ignore(id, reasons[i])) {
			b.message = "Ignored in this draft; ignore: in its front matter says why. u takes it back."
		}
		return nil
	}}
}

// sourceOf says who stands behind a finding.
func sourceOf(f *check.Finding) string {
	r, ok := check.Find(f.ID)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%s: %s (%s)", r.ID, r.Source, r.Evidence)
}
