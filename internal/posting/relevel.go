package posting

import (
	"errors"
	"fmt"
	"slices"
)

// Relevelled counts what a change of level did.
type Relevelled struct {
	On, Off int // items that the new level switched
	Kept    int // items that stay as the person has set them
}

// ErrNoLevels says that a document has no levels to choose from.
var ErrNoLevels = errors.New("this posting has one level; levels: in its front matter would give it more")

// Relevel takes the document from its level to another. A marked item that
// stands at its old default takes the new one; one that does not is the
// person's, and keeps its tick and loses its mark, so that it holds at every
// later level. An unmarked item never changes.
func (e *Editor) Relevel(to Level) (Relevelled, error) {
	d := e.now
	if len(d.Fields.Levels) == 0 {
		return Relevelled{}, ErrNoLevels
	}
	if !slices.Contains(d.Levels(), to) {
		return Relevelled{}, &EditError{Reason: fmt.Sprintf("there is no level %q here, only %v", to, d.Levels())}
	}
	if to == d.Level() {
		return Relevelled{}, nil
	}
	c, counts := d.relevelled(to)
	c.label = "change the level to " + to.Name()
	return counts, e.apply(c)
}

// relevelled is the change of level: ticks and marks, title, level field.
func (d *Document) relevelled(to Level) (change, Relevelled) {
	from := d.Level()
	var counts Relevelled
	c := d.withField("level", string(to))
	shift := len(c.parts) - len(d.Parts) // a new front matter moves every part by one
	for i := range d.Parts {
		p := &d.Parts[i]
		if p.Kind == Item && len(p.Levels) > 0 {
			c.parts[i+shift].Source = p.atLevel(from, to, &counts)
		}
	}
	levelTitle(d, c.parts, shift, from, to)
	return c, counts
}

// atLevel is the source of a marked item at a new level.
func (p *Part) atLevel(from, to Level, counts *Relevelled) string {
	if p.Ticked() != p.DefaultAt(from) {
		counts.Kept++
		return p.withoutLevels()
	}
	on := p.DefaultAt(to)
	switch {
	case on && !p.Ticked():
		counts.On++
	case !on && p.Ticked():
		counts.Off++
	}
	return p.ticked(on)
}

// levelTitle gives the title heading the words of the new level where it still
// has those of the old one.
func levelTitle(d *Document, parts []Part, shift int, from, to Level) {
	i, title := titlePart(d), d.LevelTitle(to)
	if i < 0 || title == "" || d.Parts[i].Words != d.LevelTitle(from) {
		return
	}
	parts[i+shift].Source = "# " + title + d.lineEnd(i)
	seal(parts, d.lineEnd(i), d.ended())
}
