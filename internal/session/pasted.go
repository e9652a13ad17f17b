package session

import (
	"errors"
	"strings"

	"jobdraft/internal/importer"
	"jobdraft/internal/posting"
	"jobdraft/internal/source"
)

// PastedPosting reads a text as a posting. It returns nil if the text does not
// look like one: if it has fewer than two sections of a known kind with items.
func PastedPosting(text string) *posting.Document {
	const fewest = 4 // lines: two headings with an item each
	if strings.Count(strings.TrimSpace(text), "\n")+1 < fewest {
		return nil
	}
	r, err := importer.Read([]byte(text))
	if err != nil {
		return nil
	}
	known := 0
	for _, s := range r.Document.Sections {
		if s.Head >= 0 && s.Kind != posting.Other && len(r.Document.ItemsOf(s.Head)) > 0 {
			known++
		}
	}
	if known < 2 {
		return nil
	}
	return r.Document
}

// MergePosting brings in the sections of a pasted posting, and its fields that
// the document lacks, as one edit.
func MergePosting(pasted *posting.Document) Edit {
	return func(e *posting.Editor) Outcome {
		trial := e.Trial()
		var left *posting.LeftOutError
		err := trial.MergeProfile(pasted)
		if err != nil && !errors.Is(err, posting.ErrNothing) && !errors.As(err, &left) {
			return refused(err)
		}
		for _, k := range posting.FieldKeys(func(f posting.Field) bool { return f.Edited != posting.NoPage }) {
			if value := pasted.Field(k); k != "level" && value != "" && FieldValue(trial.Document(), k) == "" {
				_ = SetField(k, value)(trial) // A value that does not fit stays out.
			}
		}
		if trial.Document().Source() == e.Document().Source() {
			return Outcome{Message: "The draft has all of this posting.", Part: -1, Err: posting.ErrNothing}
		}
		e.ReplaceWith(trial.Document(), "import the pasted posting")
		message := "Imported the pasted posting into this draft"
		if left != nil {
			message += "; " + left.Error()
		}
		return done(message, "takes it out")
	}
}

// withoutMarks takes the marks of a list off its lines. A number is a mark only
// in a list of several.
func withoutMarks(lines []string) []string {
	several := countFilled(lines) > 1
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = line
		marker, rest := source.CutMarker(strings.TrimSpace(line))
		if marker == "-" || marker != "" && several {
			out[i] = withoutBox(strings.TrimSpace(rest))
		}
	}
	return out
}

// withoutBox takes a box off the beginning of a line.
func withoutBox(line string) string {
	for _, box := range []string{"[ ] ", "[x] ", "[X] "} {
		if rest, ok := strings.CutPrefix(line, box); ok {
			return rest
		}
	}
	return line
}
