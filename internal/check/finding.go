package check

import "jobdraft/internal/posting"

// Severity says how much a finding matters.
type Severity int

// The severities: what is worth a thought, what should be changed, and what is
// probably unlawful or broken.
const (
	Info Severity = iota
	Warning
	Error
)

// String is the severity in lower case, as commands print it.
func (s Severity) String() string { return [...]string{"info", "warning", "error"}[s] }

// Finding is one thing that was noticed.
type Finding struct {
	ID       string
	Severity Severity
	Span     posting.Span // in the source of the document; that of the title, or empty, where something is missing
	Part     int          // the part of the document, -1 for none
	Field    posting.Key  // the field that it is about or that would fill the gap, empty for none
	Message  string       // the fact, then what to do, on one line
	Missing  bool         // something is not there: a thing to do rather than a fault
	Short    string       // names it in a word or two, as "pay"; empty if the rule has no name for it
	Fix      *Fix         // nil where nothing can be done without a person

	whole bool // it is about the posting as a whole; its span is only where to show it
}

// Fix is a change that removes a finding. Exactly one of its three ways is
// meant: with Move the item of the finding goes to a section of that kind; with
// Field the field takes Text for its value, the title among them; else Text
// takes the place of the span.
type Fix struct {
	Label string // what it does: write “fluent English”
	Text  string
	Move  posting.Kind
	Field posting.Key
}

// IsOpen reports whether something is still missing or blank, as opposed to
// wrong.
func (f *Finding) IsOpen() bool { return f.Missing || f.ID == "placeholder" }

// stronger reports whether a finding wins the place over another.
func (f *Finding) stronger(g *Finding) bool { return f.Severity > g.Severity }

// overlaps reports whether two findings are about the same bytes. What is about
// the whole posting, or missing from it, overlaps nothing but itself.
func (f *Finding) overlaps(g *Finding) bool {
	if f.ID == g.ID && f.Span == g.Span && f.Span.End > f.Span.Start {
		return true
	}
	return !f.whole && !g.whole && f.Span.Start < g.Span.End && g.Span.Start < f.Span.End
}
