package importer

import (
	"fmt"
	"strings"
	"unicode"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/source"
)

// Result is a text as a document.
type Result struct {
	Document *posting.Document
	Before   *posting.Document // the text as it stood, nothing of it sorted
	Lines    []int             // for each line of the document, the 1-based line of the text that it came from; 0 for none
	Ours     bool              // it was a document before, and is unchanged
	Hidden   int               // characters that were left out, since nobody can see them
}

// Read brings the text of a file into the form of a document. The error says
// in one sentence why it cannot.
func Read(data []byte) (*Result, error) {
	if d := ours(string(data)); d != nil {
		return &Result{Document: d, Before: d, Lines: sameLines(string(data)), Ours: true}, nil
	}
	text, hidden, err := source.Decode(data)
	if err != nil {
		return nil, err
	}
	switch line := markdown.UnresolvedMerge(text); {
	case len(text) > markdown.MaxBytes:
		return nil, source.ErrTooLong
	case line > 0:
		return nil, fmt.Errorf("line %d: an unresolved merge: keep one side of <<<<<<< and >>>>>>>, delete the marks", line)
	}
	if strings.TrimSpace(text) == "" {
		return nil, source.ErrEmpty
	}
	f := readFront(text)
	blocks := gather(source.Lines(f.Body, f.From))
	parts := arrange(blocks, knownTitle(f, blocks))
	r := writtenAs(f, parts)
	if r == nil {
		r, err = asItStands(f)
	}
	switch {
	case err != nil:
		return nil, err
	case !saysSomething(r.Document.Source()):
		return nil, source.ErrEmpty
	}
	r.Before, r.Hidden = before(text, f), hidden
	return r, nil
}

// MaxFile is how many bytes of a file are read at most.
const MaxFile = source.MaxFile

// saysSomething reports whether a text is more than signs.
func saysSomething(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.So, r)
	})
}

// before is the text as it stood: as Markdown, else line by line. It is what
// undoing an import leads back to.
func before(text string, f front) *posting.Document {
	if d, err := markdown.Read(text); err == nil {
		return d
	}
	if r, err := asItStands(f); err == nil {
		return r.Document
	}
	return posting.New("", nil, posting.Fields{})
}

// knownTitle is the title that a text states outright, in front matter or with
// a label; empty for none.
func knownTitle(f front, blocks []block) string {
	said := f.facts
	for _, b := range blocks {
		if b.kind == heading {
			if isListKind(posting.KindOf(b.text)) {
				break // From here on lines are duties and the like.
			}
			continue
		}
		if s, ok := factOf(b.text); ok {
			said = append(said, s)
		}
	}
	for _, s := range said {
		if s.key == "title" && len(s.fields(unknownOrder)) > 0 {
			return s.value
		}
	}
	return ""
}

// ours reads a text that is a document of ours: one in which a heading says its
// kind, or most items have boxes and no key of the front matter is unknown.
func ours(text string) *posting.Document {
	if len(text) > markdown.MaxBytes {
		return nil
	}
	d, err := markdown.Read(text)
	if err != nil {
		return nil
	}
	boxes, items := 0, 0
	for i := range d.Parts {
		p := &d.Parts[i]
		switch {
		case p.Kind == posting.Heading && strings.Contains(p.Source, "<!-- kind:"):
			return d
		case p.Kind == posting.Item:
			items++
			if p.Box >= 0 {
				boxes++
			}
		}
	}
	if isOurs(boxes, items) && len(d.Fields.Unknown) == 0 {
		return d
	}
	return nil
}

// isOurs reports whether a document with so many boxes is one of ours. One box
// in a posting of somebody else's is a form to fill in.
func isOurs(boxes, items int) bool { return boxes > 0 && boxes*2 >= items }

func sameLines(text string) []int {
	lines := make([]int, strings.Count(text, "\n")+1)
	for i := range lines {
		lines[i] = i + 1
	}
	return lines
}

// writtenAs is the document of the parts with its fields; nil where it does not
// read as it was meant.
func writtenAs(f front, parts []part) *Result {
	w := &writer{}
	if w.all(f, parts); !isOurs(w.boxes, w.items) {
		w = &writer{named: true}
		w.all(f, parts)
	}
	d, err := markdown.Read(w.text())
	if err != nil || !sameShape(d, parts) {
		return nil
	}
	return withFields(&Result{Document: d, Lines: w.src}, f, parts)
}

// sameShape reports whether a document has the headings and items that were
// written, and nothing else that could swallow them.
func sameShape(d *posting.Document, parts []part) bool {
	heads, items := 0, 0
	for i := range d.Parts {
		switch d.Parts[i].Kind {
		case posting.Title, posting.Heading, posting.Group:
			heads++
		case posting.Item:
			items++
		case posting.FrontMatter, posting.Prose:
		}
	}
	kind := posting.AboutRole
	for i := range parts {
		p := &parts[i]
		switch {
		case p.kind == heading:
			heads--
			if p.level == 2 {
				kind = p.section
			}
		case isListed(p, kind):
			items--
		}
	}
	return heads == 0 && items == 0
}

// asItStands brings a text in line by line, with nothing of it understood: it
// is the net under all else. Where boxes would make it too long, it has none.
func asItStands(f front) (r *Result, err error) {
	for _, box := range []string{"- [x] ", ""} {
		w := &writer{}
		w.front(f)
		for i, l := range strings.Split(f.Body, "\n") {
			if l = escapedWhole(l); l != "" {
				w.blank()
				w.line(box+l, f.From+i)
			}
		}
		text := w.text()
		if box == "" {
			text = strings.TrimSuffix(text, "\n") // The last byte of a text that has no room for it.
		}
		var d *posting.Document
		if d, err = markdown.Read(text); err == nil {
			return &Result{Document: d, Lines: w.src}, nil
		}
	}
	return nil, fmt.Errorf("as a document it cannot be read: %w", err)
}

// escapedWhole makes text of every sign of a line that could mean something.
func escapedWhole(s string) string {
	var b strings.Builder
	for _, r := range strings.TrimSpace(s) {
		if strings.ContainsRune("\\`*_{}[]<>()#+-.!|&=~", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
