package posting

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Reader reads the text of a document. It is how an edit is proven: the model
// owns no grammar of its own.
type Reader func(source string) (*Document, error)

// EditError says why an edit was refused. Nothing was changed.
type EditError struct{ Reason string }

// Error is the sentence for the person.
func (e *EditError) Error() string { return e.Reason }

// ErrNothing is returned by an edit that there is nothing to do for, such as
// moving the first item up.
var ErrNothing = errors.New("nothing to do")

// change is a document as an edit means it.
type change struct {
	label string
	lead  string
	parts []Part
	open  int                        // the part whose text may read as several of prose; -1 for none
	want  func(next *Document) error // what else must hold of the new reading; may be nil
}

// keep is the change that changes nothing yet.
func (d *Document) keep() change {
	return change{lead: d.Lead, parts: slices.Clone(d.Parts), open: -1}
}

// source is the text that the change makes.
func (c *change) source() string {
	return join(c.lead, c.parts)
}

// verify compares the new reading with what the change means.
func (c *change) verify(next *Document) error {
	if next.Lead != c.lead {
		return errors.New("it would change the beginning of the file")
	}
	extra := len(next.Parts) - len(c.parts)
	if extra < 0 || extra > 0 && c.open < 0 {
		return misread(next, c.parts)
	}
	for i := range c.parts {
		switch {
		case i == c.open:
			for j := i; j <= i+extra; j++ {
				if next.Parts[j].Kind != Prose {
					return misread(next, c.parts)
				}
			}
		case c.open >= 0 && i > c.open:
			if !same(&c.parts[i], &next.Parts[i+extra]) {
				return misread(next, c.parts)
			}
		case !same(&c.parts[i], &next.Parts[i]):
			return misread(next, c.parts)
		}
	}
	if c.want == nil {
		return nil
	}
	return c.want(next)
}

// same reports whether two parts are the same lines, read as the same thing.
func same(a, b *Part) bool {
	return a.Kind == b.Kind && a.Source == b.Source && a.Blank == b.Blank
}

// misread names the first part that would not read as it is meant.
func misread(next *Document, parts []Part) error {
	for i := range min(len(parts), len(next.Parts)) {
		if a, b := &parts[i], &next.Parts[i]; !same(a, b) {
			return fmt.Errorf("the text would read as %s: %s", article(b.Kind), clip(firstLine(b.Source)))
		}
	}
	return errors.New("the text would run into what stands beside it")
}

func article(k PartKind) string {
	switch k {
	case Item:
		return "an item"
	case Prose:
		return "prose"
	case FrontMatter:
		return "front matter"
	case Title, Heading, Group:
		return "a heading"
	default:
		return k.String()
	}
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return strings.TrimSpace(s)
}

// clip shortens a text for a message.
func clip(s string) string {
	const most = 40
	n := 0
	for i := range s {
		if n++; n > most {
			return s[:i] + "…"
		}
	}
	return s
}

// seal gives every part but the last a line end, and the last one if the file
// had one there. An insertion at the end of a file without a last line end
// must not glue two lines together, nor add a byte that nobody typed.
func seal(parts []Part, eol string, ended bool) {
	for i := range parts {
		p := &parts[i]
		last := i == len(parts)-1
		switch {
		case last && !ended && p.Blank != "":
			p.Blank = withoutLineEnd(p.Blank)
		case last && !ended:
			p.Source = withoutLineEnd(p.Source)
		case !last && !strings.HasSuffix(p.Source, "\n"):
			p.Source += eol
		}
	}
}

func withoutLineEnd(s string) string {
	if line, ok := strings.CutSuffix(s, "\n"); ok {
		return strings.TrimSuffix(line, "\r")
	}
	return s
}

// ended reports whether the file ends with a line end.
func (d *Document) ended() bool {
	if len(d.Parts) == 0 {
		return true
	}
	return strings.HasSuffix(d.Parts[len(d.Parts)-1].lines(), "\n")
}
