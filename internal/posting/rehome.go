package posting

import (
	"fmt"
	"strings"
)

// SetKind says what a section is about, in a comment behind its heading where
// the words of the heading say something else.
func (e *Editor) SetKind(part int, kind Kind) error {
	d := e.now
	if part < 0 || part >= len(d.Parts) || d.Parts[part].Kind != Heading {
		return &EditError{Reason: "what stands before the first heading has no kind of its own"}
	}
	p := &d.Parts[part]
	if p.Section == kind {
		return ErrNothing
	}
	comment := " <!-- kind: " + string(kind) + " -->"
	if KindOf(p.Words) == kind {
		comment = ""
	}
	c := d.keep()
	c.parts[part].Source = p.withKind(comment)
	c.label = fmt.Sprintf("make %s %s", quote(p.Words), kind)
	c.want = func(next *Document) error {
		if got := &next.Parts[part]; got.Section != kind || got.Words != p.Words {
			return fmt.Errorf("the heading %s would not read back as it is", quote(p.Words))
		}
		return nil
	}
	return e.apply(c)
}

// withKind is the source of a heading with a comment at the end of its words,
// in place of one that says a kind.
func (p *Part) withKind(comment string) string {
	line, rest := p.Source, ""
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line, rest = line[:i], line[i:]
		if strings.HasSuffix(line, "\r") {
			line, rest = line[:i-1], "\r"+rest
		}
	}
	if i := strings.LastIndex(line, "<!-- kind:"); i >= 0 {
		line = line[:i]
	}
	return strings.TrimRight(line, " \t") + comment + rest
}

// MoveTo takes an item to the end of the first section of a kind, which is
// made at its place where there is none. It is one edit.
func (e *Editor) MoveTo(part int, kind Kind) (int, error) {
	d := e.now
	s := d.SectionOf(part)
	if s == nil || d.Parts[part].Kind != Item || s.Kind == kind {
		return part, ErrNothing
	}
	p := &d.Parts[part]
	inner := NewEditor(d, e.read)
	if err := inner.Delete(part); err != nil {
		return part, err
	}
	at, err := inner.AddTo(kind, strings.ReplaceAll(p.Raw(), "\n", " "))
	if err == nil && !p.Ticked() {
		err = inner.Toggle(at)
	}
	if err != nil {
		return part, err
	}
	e.push(inner.now, "move "+quote(p.Text())+" to "+kind.Heading())
	return at, nil
}
