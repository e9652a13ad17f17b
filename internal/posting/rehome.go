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
// made at its place if there is none. It returns where the item is then.
func (e *Editor) MoveTo(part int, kind Kind) (int, error) {
	d := e.now
	s := d.SectionOf(part)
	if s == nil || d.Parts[part].Kind != Item || s.Kind == kind {
		return part, ErrNothing
	}
	for _, s := range d.Sections {
		if s.Kind == kind && s.Head >= 0 {
			return e.MoveInto(part, s.Head)
		}
	}
	p := &d.Parts[part]
	inner := NewEditor(d, e.read)
	if err := inner.Delete(part); err != nil {
		return part, err
	}
	at, err := addSection(inner, kind, []Part{{Kind: Item, Source: p.Source}}, "")
	if err != nil {
		return part, err
	}
	e.push(inner.now, "move "+quote(p.Text())+" to "+kind.Heading())
	return at, nil
}

// MoveInto takes an item to the end of the list below the heading of a section or
// of a group, with the same bytes. It returns where the item is then.
func (e *Editor) MoveInto(part, head int) (int, error) {
	d := e.now
	if part < 0 || part >= len(d.Parts) || d.Parts[part].Kind != Item || d.headOf(part) == head {
		return part, ErrNothing
	}
	if k := d.Parts[head].Kind; k != Heading && k != Group {
		return part, &EditError{Reason: "an item moves below the heading of a section or of a group"}
	}
	c := d.keep()
	item, after := c.parts[part], lastBelow(d, head)
	c.parts = remove(c.parts, part)
	if after > part {
		after--
	}
	c.parts = insert(d, c.parts, after, item)
	seal(c.parts, d.lineEnd(part), d.ended())
	c.label = "move " + quote(item.Text()) + " to " + d.Parts[head].Words
	return after + 1, e.apply(c)
}

// headOf is the heading of the group of a part, else of its section.
func (d *Document) headOf(part int) int {
	for i := part; i >= 0; i-- {
		if k := d.Parts[i].Kind; k == Group || k == Heading {
			return i
		}
	}
	return -1
}

// lastBelow is the part behind which an item joins the list below a heading.
func lastBelow(d *Document, head int) int {
	end := endOf(d, head)
	for i := end - 1; i > head; i-- {
		if d.Parts[i].Kind == Item {
			return i
		}
	}
	return end - 1
}
