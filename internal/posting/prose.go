package posting

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// EditProse gives a block of prose another text, or takes it out where the
// text is empty. Blank lines in the text make it several blocks.
func (e *Editor) EditProse(part int, text string) error {
	p := &e.now.Parts[part]
	text = proseText(text)
	if text == proseText(p.Source) {
		return nil
	}
	if text == "" {
		return e.Delete(part)
	}
	c := e.now.keep()
	c.parts[part].Source = e.now.lines(text, part)
	c.open = part
	seal(c.parts, e.now.lineEnd(part), e.now.ended())
	c.label = "edit " + quote(p.Text())
	return e.apply(c)
}

// AddProse writes a text under the first heading of a kind, which is made at
// its place where there is none, and returns its part.
func (e *Editor) AddProse(kind Kind, text string) (int, error) {
	if text = proseText(text); text == "" {
		return 0, ErrNothing
	}
	label := "add " + quote(text)
	for _, s := range e.now.Sections {
		if s.Kind == kind && s.Head >= 0 {
			return e.proseUnder(s, text, label)
		}
	}
	return addSection(e, kind, []Part{{Kind: Prose, Source: e.now.lines(text, -1)}}, label)
}

func (e *Editor) proseUnder(s Section, text, label string) (int, error) {
	d, at := e.now, s.To
	eol := d.lineEnd(at - 1)
	c := d.keep()
	prev := &c.parts[at-1]
	behind := prev.Blank
	if prev.Blank == "" {
		prev.Blank = eol
	}
	c.parts = slices.Insert(c.parts, at, Part{Kind: Prose, Source: d.lines(text, at-1), Blank: behind})
	if at+1 < len(c.parts) && behind == "" {
		c.parts[at].Blank = eol
	}
	c.open, c.label = at, label
	seal(c.parts, eol, d.ended())
	return at, e.apply(c)
}

// addSection puts a new section with its parts at the place of its kind and
// returns the first of them.
func addSection(e *Editor, kind Kind, body []Part, label string) (int, error) {
	d := e.now
	at, eol := placeOf(d, kind), d.lineEnd(-1)
	c := d.keep()
	head := Part{Kind: Heading, Source: "## " + kind.Heading() + eol, Blank: eol}
	if at < len(c.parts) {
		body[len(body)-1].Blank = eol
	}
	if at > 0 && c.parts[at-1].Blank == "" {
		c.parts[at-1].Blank = eol
	}
	c.parts = slices.Insert(c.parts, at, append([]Part{head}, body...)...)
	if body[0].Kind == Prose {
		c.open = at + 1
	}
	seal(c.parts, eol, d.ended())
	c.label = label
	c.want = func(next *Document) error {
		if s := next.SectionOf(at + 1); s == nil || s.Kind != kind || s.Head != at {
			return fmt.Errorf("there is no place for the heading %q", kind.Heading())
		}
		return nil
	}
	return at + 1, e.apply(c)
}

// placeOf is the index of the part before which a new section of a kind comes.
func placeOf(d *Document, kind Kind) int {
	for _, s := range d.Sections {
		if s.Head >= 0 && s.Kind.rank() > kind.rank() {
			return s.Head
		}
	}
	return len(d.Parts)
}

// SetTitle writes the title: its heading, else the title field where there is
// one, else a new heading on top.
func (e *Editor) SetTitle(title string) error {
	title = oneLine(title)
	d := e.now
	if title == d.Title() {
		return nil
	}
	i := titlePart(d)
	if _, field := d.Fields.Text["title"]; i < 0 && field {
		return e.SetField("title", title)
	}
	if title == "" {
		return &EditError{Reason: "a posting needs a title"}
	}
	c := d.retitled(i, title)
	c.label = "change the title"
	c.want = func(next *Document) error {
		if next.Title() == "" {
			return errors.New("a title needs words")
		}
		return nil
	}
	return e.apply(c)
}

// retitled is the change that writes the title heading at index i, or a new
// one behind the front matter.
func (d *Document) retitled(i int, title string) change {
	c := d.keep()
	eol := d.lineEnd(i)
	if i >= 0 {
		c.parts[i].Source = "# " + title + eol
		seal(c.parts, eol, d.ended())
		return c
	}
	at := 0
	if len(c.parts) > 0 && c.parts[0].Kind == FrontMatter {
		at = 1
		if c.parts[0].Blank == "" {
			c.parts[0].Blank = eol
		}
	}
	head := Part{Kind: Title, Source: "# " + title + eol}
	if at < len(c.parts) {
		head.Blank = eol
	}
	c.parts = slices.Insert(c.parts, at, head)
	seal(c.parts, eol, d.ended())
	return c
}

// ProseSource is the text of a block of prose as it is edited.
func (p *Part) ProseSource() string { return proseText(p.Source) }

// proseText is a text of several lines without the white space around it.
func proseText(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	return strings.Trim(strings.TrimRight(s, " \t\n"), "\n")
}

// lines gives a text the line ends of a part.
func (d *Document) lines(text string, part int) string {
	eol := d.lineEnd(part)
	return strings.ReplaceAll(text, "\n", eol) + eol
}
