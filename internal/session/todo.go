package session

import (
	"cmp"
	"slices"
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
)

// Todo is something left to do before the posting goes out. It is a finding of
// the checks, or what exceeds the limits of a board.
type Todo struct {
	What    string // in a word or two, for the status line
	Message string // what to do, for the list in Review
	Field   posting.Key
	Part    int            // -1 for none
	Finding *check.Finding // nil for the limits of a board
}

// Todos lists errors, then missing facts in the order of the posting, then
// blanks, then warnings, each in the order of the document. A finding of
// severity info is a to-do only if something is missing.
func Todos(findings []check.Finding) []Todo {
	var all []Todo
	for i := range findings {
		if f := &findings[i]; f.Severity > check.Info || f.Missing {
			all = append(all, Todo{What: inShort(f), Message: f.Message, Field: f.Field, Part: f.Part, Finding: f})
		}
	}
	slices.SortStableFunc(all, func(a, b Todo) int { return cmp.Compare(a.rank(), b.rank()) })
	return all
}

// rank orders the to-dos.
func (t Todo) rank() int {
	const errors, missing, blanks, warnings = 0, 1, 100, 101
	switch {
	case t.IsError():
		return errors
	case t.Finding.Missing && t.Field == "":
		return missing + len(factOrder) + 1
	case t.Finding.Missing:
		return missing + slices.Index(factOrder, t.Field) + 1
	case t.IsOpen():
		return blanks
	}
	return warnings
}

// factOrder is the order in which missing facts are named.
var factOrder = []posting.Key{"title", "company", "location", "type", "pay", "apply", "closes"}

// SettledByItself reports whether the person only has to say that it is so.
func (t Todo) SettledByItself() bool {
	return t.Finding != nil && t.Finding.Missing && t.Finding.Fix != nil
}

// IsError reports whether the checks call it an error. A blank is still open,
// and not wrong yet.
func (t Todo) IsError() bool {
	return t.Finding != nil && t.Finding.Severity == check.Error && (t.Finding.Missing || !t.Finding.IsOpen())
}

// IsOpen reports whether something is still to be done, as opposed to wrong.
func (t Todo) IsOpen() bool { return t.Finding == nil || t.Finding.IsOpen() }

// IsSame reports whether two to-dos say the same, be it of two states of the
// document.
func (t Todo) IsSame(u Todo) bool {
	return t.What == u.What && t.Message == u.Message && t.Field == u.Field && t.Part == u.Part
}

// OverLimit lists what exceeds the limits of a board. An unknown board has none.
func OverLimit(name string, p *posting.Posting) []Todo {
	board, ok := export.FindBoard(name)
	if !ok {
		return nil
	}
	var all []Todo
	for _, over := range export.OverLimit(board, p) {
		all = append(all, Todo{What: "limits of " + board.Label, Message: over, Part: -1})
	}
	return all
}

// inShort names a finding in two or three words.
func inShort(f *check.Finding) string {
	if f.Short != "" {
		return f.Short
	}
	const most = 28 // bytes
	said, _, _ := strings.Cut(f.Message, ". ")
	if len(said) > most || strings.Contains(said, "“") {
		said = strings.ReplaceAll(f.ID, "-", " ")
	}
	return strings.ToLower(said[:1]) + said[1:]
}

// OpenTodos returns the to-dos for which something is still missing.
func OpenTodos(todos []Todo) []Todo {
	var open []Todo
	for _, t := range todos {
		if t.IsOpen() {
			open = append(open, t)
		}
	}
	return open
}

// IgnoreReasons are the reasons offered for ignoring a finding.
var IgnoreReasons = []string{"it is meant so", "the board shows it", "it is said elsewhere", "the law allows it here"}
