package importer

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/source"
	"jobdraft/internal/triage"
)

// Result is a text as a document.
type Result struct {
	Document *posting.Document
	Before   *posting.Document // the text as it stood, nothing of it sorted
	Lines    []int             // for each line of the document, the 1-based line of the text that it came from; 0 for none
	Ours     bool              // it was a document before, and is unchanged
	Hidden   int               // characters that were left out, since nobody can see them
	Left     int               // values of data that were left out, since they are no words of the posting

	Aside      []triage.Kind // the kinds of lines that came in unticked, since they are no part of a posting
	AsideLines int           // how many
}

// Read brings a file into the form of a document: the first, if it has several
// postings. The error says in one sentence why it cannot.
func Read(data []byte) (*Result, error) {
	all, _, err := ReadAll(data)
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// ReadAll brings each posting of a file into the form of a document. Of several,
// those that are broken are named and do not stop the others.
func ReadAll(data []byte) (all []*Result, broken []error, err error) {
	if d := ours(string(data)); d != nil {
		return []*Result{{Document: d, Before: d, Lines: sameLines(string(data)), Ours: true}}, nil, nil
	}
	c, err := source.Read(data)
	switch {
	case err != nil:
		return nil, nil, err
	case c.Feed == nil:
		r, err := readText(c)
		if err != nil {
			return nil, nil, err
		}
		return []*Result{r}, nil, nil
	}
	broken = c.Feed.Broken
	for i, j := range c.Feed.Jobs {
		r, err := readJob(j)
		if err != nil {
			broken = append(broken, fmt.Errorf("job %d: %w", i+1, err))
			continue
		}
		all = append(all, r)
	}
	if len(all) == 0 {
		return nil, nil, errors.Join(broken...)
	}
	return all, broken, nil
}

// readText reads the text of a file.
func readText(c source.Contents) (*Result, error) {
	switch line := markdown.UnresolvedMerge(c.Text); {
	case len(c.Text) > markdown.MaxBytes:
		return nil, source.ErrTooLong
	case line > 0:
		return nil, fmt.Errorf("line %d: an unresolved merge: keep one side of <<<<<<< and >>>>>>>, delete the marks", line)
	case strings.TrimSpace(c.Text) == "":
		return nil, source.ErrEmpty
	}
	f := readFront(c.Text)
	f.takeData(c.Facts)
	r, err := sorted(f)
	if err != nil {
		return nil, err
	}
	if !saysSomething(r.Document.Source()) {
		return nil, source.ErrEmpty
	}
	r.Before, r.Hidden = before(c.Text, f), r.Hidden+c.Hidden
	return r, nil
}

// readJob reads a posting that is stated as data. Its lines are of no line of
// the file.
func readJob(j source.Job) (*Result, error) {
	if len(j.Text) > markdown.MaxBytes {
		return nil, source.ErrTooLong
	}
	f := front{Front: source.Front{Body: j.Text, From: 1}}
	f.takeData(j.Facts)
	r, err := sorted(f)
	if err != nil {
		return nil, err
	}
	clear(r.Lines)
	r.Before, r.Hidden, r.Left = before(j.Text, f), r.Hidden+j.Hidden, j.Left
	return r, nil
}

// sorted is a text as a document with its sections and fields, or as it stands.
func sorted(f front) (*Result, error) {
	lines, hidden := source.Lines(f.Body, f.From)
	kept, out := triaged(gather(lines))
	parts := arrange(kept, knownTitle(f, kept))
	if r := writtenAs(f, parts, out); r != nil {
		r.Aside, r.AsideLines, r.Hidden = kindsOfAside(out), len(out), hidden
		return r, nil
	}
	return asItStands(f)
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
	for _, s := range f.data {
		if s.key == "title" {
			return s.value
		}
	}
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
	if len(text) > markdown.MaxBytes || !containsAny(text, []string{"[x]", "[X]", "[ ]", "<!-- kind:"}) {
		return nil
	}
	d, err := markdown.Read(text)
	if err != nil {
		return nil
	}
	if len(d.Fields.Unknown) == 0 && looksOurs(d) || saysKinds(d) {
		return d
	}
	return nil
}

// saysKinds reports whether a heading says its kind in our way.
func saysKinds(d *posting.Document) bool {
	return slices.ContainsFunc(d.Parts, func(p posting.Part) bool {
		return p.Kind == posting.Heading && strings.Contains(p.Source, "<!-- kind:")
	})
}

// looksOurs reports whether a document has the boxes and the headings of ours.
func looksOurs(d *posting.Document) bool {
	boxes, items, named, bare := 0, 0, false, true
	for i := range d.Parts {
		switch p := &d.Parts[i]; p.Kind {
		case posting.Heading:
			named, bare = named || posting.KindOf(p.Words) != posting.Other, false
		case posting.Item:
			items++
			if p.Box >= 0 {
				boxes++
			}
		case posting.Prose:
			bare = bare && isVerbatim(p.Source)
		case posting.FrontMatter, posting.Title, posting.Group:
		}
	}
	return isOurs(boxes, items, named || bare)
}

// isVerbatim reports whether prose is a table, a quote, code or a comment, which
// an opening of ours may have between its items.
func isVerbatim(source string) bool {
	text := strings.TrimSpace(source)
	return text == "" || strings.ContainsRune("|>`~<[", rune(text[0]))
}

// isOurs reports whether a document with so many boxes is one of ours, which has
// a section that is known by its heading, or none and nothing but items. One box
// in a posting of somebody else's is a form to fill in.
func isOurs(boxes, items int, named bool) bool { return named && boxes > 0 && boxes*2 >= items }

func sameLines(text string) []int {
	lines := make([]int, strings.Count(text, "\n")+1)
	for i := range lines {
		lines[i] = i + 1
	}
	return lines
}

// writtenAs is the document of the parts with its fields; nil if it does not read
// as it was meant.
func writtenAs(f front, parts []part, out []aside) *Result {
	fields := settled(f, parts)
	title := titleIn(parts)
	for _, s := range fields {
		if s.key == "title" {
			title = s.value
		}
	}
	leaveOut(parts, fields, title)
	parts = withAside(parts, out)
	w := &writer{}
	if w.all(f, fields, parts); !isOurs(w.boxes, w.items, w.known || !w.headed) {
		w = &writer{named: true}
		w.all(f, fields, parts)
	}
	d, err := markdown.Read(w.text())
	if err != nil || !sameShape(d, parts) || !sameFields(d, fields) {
		return nil
	}
	return &Result{Document: d, Lines: w.src}
}

// sameFields reports whether a document has the values that were written.
func sameFields(d *posting.Document, fields []field) bool {
	for _, f := range fields {
		if d.Field(f.key) != f.value {
			return false
		}
	}
	return true
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
		w.front(f, nil)
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
