package session

import (
	"cmp"
	"slices"
	"strings"

	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// Offered is an item that the document lacks, and the role, draft or pack that
// has it.
type Offered struct{ Text, From string }

// Offers reads the items of a kind that roles, drafts and packs have and the
// document lacks, those of the nearest roles first, in the words of its market. What
// cannot be read offers nothing.
func (s *Session) Offers(kind posting.Kind, found func([]Offered)) Task {
	d, tools := s.now.Document, *s.tools
	read := func() ([]Offered, error) { return offers(&tools, d, kind), nil }
	return task("Reading what others offer", read, func(all []Offered, err error) Outcome {
		if err != nil {
			return refusedAs("Not read: ", err)
		}
		if len(all) == 0 {
			return cannot("Nobody offers more of " + kind.Heading() + ".")
		}
		found(all)
		return quiet()
	})
}

func offers(t *Tools, d *posting.Document, kind posting.Kind) []Offered {
	c := offerings{kind: kind, seen: map[string]bool{}}
	c.take("", d)
	c.all = nil // The document has them.
	market := cmp.Or(d.Market(), t.Library.Market())
	for _, p := range nearestFirst(t.Library, d) {
		if role, err := p.OpenIn(market, p.First); err == nil {
			c.take(p.Title, role)
		}
	}
	c.takeDrafts(t)
	for _, pack := range t.Library.Packs() {
		if pack.Err == nil && pack.Market == market {
			c.take("usual in the "+market.Name(), pack.Document())
		}
	}
	return c.all
}

// nearestFirst are all roles that can be read: those with a title like that of a
// document, then the neighbors of its own role, then the others.
func nearestFirst(l *library.Library, d *posting.Document) []*library.Preset {
	const most = 5
	all := l.Like(d.Title(), most)
	if own, ok := l.Find(d.Field("preset")); ok {
		for _, slug := range own.Related {
			if p, ok := l.Find(slug); ok {
				all = append(all, p)
			}
		}
	}
	all = append(all, l.Presets()...)
	seen := map[*library.Preset]bool{}
	return slices.DeleteFunc(all, func(p *library.Preset) bool {
		before := seen[p]
		seen[p] = true
		return before || p.Err != nil
	})
}

// offerings are the items of a kind, each once.
type offerings struct {
	kind posting.Kind
	all  []Offered
	seen map[string]bool // by the words of an item
}

func (o *offerings) take(from string, d *posting.Document) {
	for _, s := range d.Sections {
		for i := s.From; s.Kind == o.kind && i < s.To; i++ {
			p := &d.Parts[i]
			text := strings.Join(strings.Fields(p.Raw()), " ")
			words := strings.Join(library.Words(text), " ")
			if p.Kind == posting.Item && words != "" && !o.seen[words] {
				o.seen[words] = true
				o.all = append(o.all, Offered{Text: text, From: from})
			}
		}
	}
}

func (o *offerings) takeDrafts(t *Tools) {
	if t.Store == nil {
		return
	}
	entries, _ := t.Store.List() // Drafts that cannot be listed offer nothing.
	for _, e := range entries {
		data, err := t.Store.Read(e.Name)
		if err != nil {
			continue
		}
		if d, err := markdown.Read(string(data)); err == nil {
			o.take(cmp.Or(d.Title(), e.Name)+" (draft)", d)
		}
	}
}
