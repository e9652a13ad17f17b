package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/check"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

func todoWords(todos []session.Todo) string {
	words := make([]string, len(todos))
	for i, t := range todos {
		words[i] = sanitize.Line(t.What)
	}
	return strings.Join(words, ", ")
}

// countedFaults says how many errors and warnings there are: 1 error, 2 warnings.
func countedFaults(todos []session.Todo) string {
	errors, warnings := 0, 0
	for _, t := range todos {
		switch {
		case t.IsOpen():
		case t.Finding.Severity == check.Error:
			errors++
		default:
			warnings++
		}
	}
	var parts []string
	if errors > 0 {
		parts = append(parts, widget.Count(errors, "error"))
	}
	if warnings > 0 {
		parts = append(parts, widget.Count(warnings, "warning"))
	}
	return strings.Join(parts, " · ")
}

// mark shows in the gutter what the checks have found about a row, and keeps
// the reason for when the cursor is there.
func (b *builder) mark(rows []widget.Row) {
	for i := range rows {
		r := &rows[i]
		if f := b.findingOf(r); f != nil {
			r.Mark, r.Reason = markOf(f), sanitize.Screen(f.Message)
		}
	}
}

// findingOf is the gravest finding about a row, nil for none.
func (b *builder) findingOf(r *widget.Row) *check.Finding {
	var worst *check.Finding
	for i := range b.findings {
		f := &b.findings[i]
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

// inFocus is the finding that the cursor is on, in Review or in a step.
func (b *builder) inFocus() *check.Finding {
	r, ok := b.list().Focused()
	switch {
	case !ok:
		return nil
	case b.inReview():
		return b.todos[r.ID].Finding
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
		b.message = "This needs your words: " + sanitize.Line(f.Message)
	case b.settle(session.Fix(f)(b.editor).Err):
		b.message = "Done: " + sanitize.Line(f.Fix.Label) + ". u takes it back."
	}
}

// askIgnore asks why the finding in focus is to be left out from here on.
func (b *builder) askIgnore() {
	f := b.inFocus()
	if f == nil {
		b.message = "This is not of the checks; fill it in, or let it be."
		return
	}
	id := f.ID
	b.menu = &menu{Choice: widget.Choice{Title: fmt.Sprintf("Ignore %s:", id), Options: session.IgnoreReasons}, do: func(i int) tea.Cmd {
		if b.settle(b.editor.Ignore(id, session.IgnoreReasons[i])) {
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
