package steps

import (
	"slices"
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
)

// Todo is something left to do before the posting goes out: what is missing, a
// blank, or something that the checks have found.
type Todo struct {
	posting.Todo
	Finding *check.Finding // nil for what no check is about
}

// Todos are the errors, then what is missing, then the blanks, then what else
// was found, each in the order of the document. What is worth a thought only is
// none of them.
func Todos(d *posting.Document, findings []check.Finding) []Todo {
	var all []Todo
	ofRole := d.Fields.Text["preset"] != "" // Its sections are known, and what fills a gap is a field.
	for _, t := range d.Todos() {
		missing, checked := missingOf(findings, t.Field)
		_, ignored := d.Fields.Ignore[string(t.Field)+"-missing"]
		if ignored || checked && missing == nil && !ofRole {
			continue // The text says it, or the person does not want to hear of it.
		}
		all = append(all, Todo{t, missing})
	}
	for i := range findings {
		if f := &findings[i]; f.Severity > check.Info && !isThere(all, f) {
			all = append(all, Todo{posting.Todo{What: inShort(f), Message: f.Message, Field: f.Field, Part: f.Part}, f})
		}
	}
	slices.SortStableFunc(all, func(a, b Todo) int { return b.gravity() - a.gravity() })
	return all
}

// gravity puts errors before everything else, which keeps its order.
func (t Todo) gravity() int {
	if t.IsError() {
		return 1
	}
	return 0
}

// IsError reports whether it is an error that the checks have found.
func (t Todo) IsError() bool { return t.Finding != nil && t.Finding.Severity == check.Error }

// OverLimit is what of a posting is more than a board takes; none for a board
// that is not known.
func OverLimit(name string, p *posting.Posting) []Todo {
	board, ok := export.FindBoard(name)
	if !ok {
		return nil
	}
	var all []Todo
	for _, over := range export.OverLimit(board, p) {
		all = append(all, Todo{Todo: posting.Todo{What: "limits of " + board.Label, Message: over, Part: -1}})
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
func isThere(all []Todo, f *check.Finding) bool {
	for _, t := range all {
		if t.Finding == f || t.Finding == nil && f.ID == "placeholder" && t.Field == "" && t.Part == f.Part {
			return true
		}
	}
	return false
}

// IsOpen reports whether it is missing or blank, and no fault of what is there.
func (t Todo) IsOpen() bool { return t.Finding == nil || t.Finding.Missing }

// Open are the things to do that are open.
func Open(todos []Todo) []Todo {
	var open []Todo
	for _, t := range todos {
		if t.IsOpen() {
			open = append(open, t)
		}
	}
	return open
}

// Fix makes the change that a finding asks for, which must have one.
func Fix(e *posting.Editor, f *check.Finding) error {
	switch fix := f.Fix; {
	case fix.Move != "":
		_, err := e.MoveTo(f.Part, fix.Move)
		return err
	case fix.Field != "":
		return SetField(e, fix.Field, fix.Text)
	default:
		return e.Replace(f.Span, fix.Text)
	}
}

// Reasons are why somebody does not want to hear of a finding.
var Reasons = []string{"it is meant so", "the board shows it", "it is said elsewhere", "the law allows it here"}
