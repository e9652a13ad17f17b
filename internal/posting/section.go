package posting

import (
	"fmt"
	"slices"
	"strings"
)

// MoveBlock takes a section, by its heading, past the section below it (+1) or
// above it (-1), or a group past the next group of its section, with all its
// lines. It returns the index of the heading then, and the heading that was
// passed. What stands before the first heading stays there.
func (e *Editor) MoveBlock(head, by int) (at int, passed string, err error) {
	d := e.now
	if head < 0 || head >= len(d.Parts) {
		return head, "", ErrNothing
	}
	other := d.neighbour(head, by)
	if other < 0 {
		return head, "", ErrNothing
	}
	first, second := min(head, other), max(head, other)
	end := endOf(d, second)
	c := d.keep()
	c.parts = slices.Concat(c.parts[:first], c.parts[second:end], c.parts[first:second], c.parts[end:])
	swapped := first + end - second // where the upper one begins then
	lower, last := &c.parts[swapped-1], &c.parts[end-1]
	lower.Blank, last.Blank = last.Blank, lower.Blank
	seal(c.parts, d.lineEnd(head), d.ended())
	c.label = "move " + quote(d.Parts[head].Words)
	if at = first; head == first {
		at = swapped
	}
	return at, d.Parts[other].Words, e.apply(c)
}

// neighbour is the heading of the block next to one of the same rank, -1 if
// there is none.
func (d *Document) neighbour(head, by int) int {
	kind := d.Parts[head].Kind
	if kind != Heading && kind != Group {
		return -1
	}
	for i := head + by; i >= 0 && i < len(d.Parts); i += by {
		if d.Parts[i].Kind == kind {
			return i
		}
		if d.Parts[i].Kind == Heading {
			return -1 // The section of a group ends.
		}
	}
	return -1
}

// Rename gives a section or a group another heading. A section stays what it is
// about: a comment says so if the new words do not.
func (e *Editor) Rename(part int, words string) error {
	d := e.now
	if part < 0 || part >= len(d.Parts) || d.Parts[part].Kind != Heading && d.Parts[part].Kind != Group {
		return &EditError{Reason: "only the heading of a section or of a group has a name"}
	}
	p := &d.Parts[part]
	words = strings.Join(strings.Fields(words), " ")
	switch words {
	case "":
		return &EditError{Reason: "a heading needs words"}
	case p.Words:
		return nil
	}
	comment := ""
	if p.Kind == Heading && KindOf(words) != p.Section {
		comment = " <!-- kind: " + string(p.Section) + " -->"
	}
	c := d.keep()
	c.parts[part].Source = p.headed(words, comment, d.lineEnd(part))
	c.label = "rename " + quote(p.Words)
	c.want = func(next *Document) error {
		if got := &next.Parts[part]; got.Words != words || got.Section != p.Section {
			return fmt.Errorf("the heading %s would not read back as it is", quote(words))
		}
		return nil
	}
	return e.apply(c)
}

// headed is the source of a heading with other words: the signs before them, and
// an underline, stay.
func (p *Part) headed(words, comment, eol string) string {
	line, rest, _ := strings.Cut(p.Source, "\n")
	marks := len(line) - len(strings.TrimLeft(line, " #"))
	if strings.Contains(line[:marks], "#") {
		if rest == "" && !strings.HasSuffix(p.Source, "\n") {
			eol = "" // The file ends without a line end.
		}
		return line[:marks] + words + comment + eol + rest
	}
	body := strings.TrimRight(p.Source, "\r\n")
	return words + comment + eol + p.Source[strings.LastIndexByte(body, '\n')+1:]
}
