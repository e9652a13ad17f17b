package posting

import (
	"fmt"
	"slices"
)

// Opening is how a draft begins: the role that it is made of, its level and
// its market, each empty for none, and what employers in that market offer and
// say beside what the role has. Without a level, the draft has the one that the
// role opens with.
type Opening struct {
	Preset string
	Level  Level
	Market Market
	Packs  []*Document
}

// Instantiate makes a new draft of a preset, or of any document: the title of
// the level, every marked item at its default, the items of other markets left
// out, and preset, level and market written down.
func Instantiate(d *Document, read Reader, o Opening) (*Document, error) {
	if o.Level == "" {
		o.Level = d.Level()
	}
	if o.Level != "" && !slices.Contains(d.Levels(), o.Level) {
		return nil, &EditError{Reason: fmt.Sprintf("there is no level %q here, only %v", o.Level, d.Levels())}
	}
	e := NewEditor(d, read)
	if err := e.apply(d.opened(o)); err != nil {
		return nil, err
	}
	for _, f := range o.fields() {
		if err := e.SetField(f.key, f.value); err != nil {
			return nil, err
		}
	}
	return e.now, nil
}

// openingField is a field that an opening writes.
type openingField struct {
	key   Key
	value string
}

// fields are the fields that are not empty, in the order of the front matter.
func (o Opening) fields() []openingField {
	all := []openingField{{"level", string(o.Level)}, {"preset", o.Preset}, {"market", string(o.Market)}}
	return slices.DeleteFunc(all, func(f openingField) bool { return f.value == "" })
}

// opened is the change that begins a draft. Without a front matter, the fields
// are left to [Editor.SetField].
func (d *Document) opened(o Opening) change {
	c := d.keep()
	for i := range c.parts {
		if p := &d.Parts[i]; p.Kind == Item && len(p.Levels) > 0 {
			c.parts[i].Source = p.ticked(p.DefaultAt(o.Level))
		}
	}
	if i, title := titlePart(d), d.TitleIn(o.Level, o.Market); i >= 0 && title != "" {
		c.parts[i].Source = "# " + title + d.lineEnd(i)
	}
	for i := len(c.parts) - 1; i >= 0; i-- {
		if !d.Parts[i].In(o.Market) {
			c.parts = remove(c.parts, i)
		}
	}
	c.parts = d.offered(c.parts, o)
	c.writeFields(o.fields(), d.lineEnd(0))
	c.dropFields(FieldKeys(func(f Field) bool { return f.Scope == OfRole })...)
	seal(c.parts, d.lineEnd(0), d.ended())
	return c
}

// offered is the parts of a new draft and what packs have beside them.
func (d *Document) offered(parts []Part, o Opening) []Part {
	for _, pack := range o.Packs {
		for _, s := range pack.Sections {
			now := New(d.Lead, parts, d.Fields)
			for _, b := range now.missing(pack, s, o.Level, inMarket(o.Market)) {
				parts = now.with(s.Kind, b)
				now = New(d.Lead, parts, d.Fields)
			}
		}
	}
	return parts
}

// dropFields takes fields out of the front matter.
func (c *change) dropFields(keys ...Key) {
	for i := range c.parts {
		for _, k := range keys {
			if p := &c.parts[i]; p.Kind == FrontMatter {
				p.Source = withBlock(p.Source, string(k), nil, "")
			}
		}
	}
}

// writeFields writes fields into the front matter, if there is one: those that
// are there from the last to the first, so that no place moves, then the others.
func (c *change) writeFields(fields []openingField, eol string) {
	i := slices.IndexFunc(c.parts, func(p Part) bool { return p.Kind == FrontMatter })
	if i < 0 {
		return
	}
	front := &c.parts[i]
	slices.SortStableFunc(fields, func(a, b openingField) int { return front.Keys[b.key].Start - front.Keys[a.key].Start })
	for _, f := range fields {
		front.Source = front.fieldWritten(f.key, f.value, eol)
	}
}
