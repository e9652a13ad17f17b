package posting

import (
	"fmt"
	"strings"
)

// Replace puts a text in the place of some bytes of the document, which must
// lie within one part. What a part is, and every other part, stays. An item
// loses its level mark: from here on the words are the person's.
func (e *Editor) Replace(s Span, text string) error {
	d := e.now
	part, at := d.partAt(s)
	if part < 0 {
		return &EditError{Reason: "not changed: there is more than one part of the document in it"}
	}
	p := &d.Parts[part]
	if p.Kind == Item && s.Start-at >= p.Content {
		return e.replaceInItem(part, Span{s.Start - at, s.End - at}, text)
	}
	c := d.keep()
	c.parts[part].Source = p.Source[:s.Start-at] + oneLine(text) + p.Source[s.End-at:]
	c.label = "write " + quote(text)
	return e.apply(c)
}

// replaceInItem is Replace in the text of an item.
func (e *Editor) replaceInItem(part int, s Span, text string) error {
	p := &e.now.Parts[part]
	if p.marked() && s.End > p.Mark[0] {
		return &EditError{Reason: "not changed: that is no part of the text"}
	}
	c := e.now.keep()
	edited := *p
	edited.Source = p.Source[:s.Start] + oneLine(text) + p.Source[s.End:]
	if shift := len(edited.Source) - len(p.Source); p.marked() {
		edited.Mark = [2]int{p.Mark[0] + shift, p.Mark[1] + shift}
	}
	c.parts[part].Source = edited.withoutLevels()
	c.label = "write " + quote(text)
	c.want = func(next *Document) error {
		if got := &next.Parts[part]; got.Ticked() != p.Ticked() || len(got.Levels) > 0 {
			return fmt.Errorf("%s would not read back as it is", quote(text))
		}
		return nil
	}
	return e.apply(c)
}

// partAt is the part that holds some bytes of the document, and where it
// begins; -1 where no single part holds all of them.
func (d *Document) partAt(s Span) (part, at int) {
	at = len(d.Lead)
	for i := range d.Parts {
		own := strings.TrimRight(d.Parts[i].Source, "\r\n")
		if s.Start >= at && s.Start <= s.End && s.End <= at+len(own) {
			return i, at
		}
		at += len(d.Parts[i].lines())
	}
	return -1, 0
}
