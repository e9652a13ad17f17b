package posting

import (
	"slices"
	"strings"
)

// MarketMove is what a draft moves between when it changes its market: its role
// in the words of both markets, and what the packs of both offer.
type MarketMove struct {
	To        Market
	Was, Is   *Document // the same role, part for part; nil if the draft is of none
	Left, New []*Document
}

// Remarketed counts what a change of market did.
type Remarketed struct {
	Reworded int // parts that took the words of the new market
	Off, On  int // items that went and came with the markets
}

// Remarket takes the document to another market, as one edit. Text that is
// still that of the role takes the words of the new market; items of the old
// market that stand at their default give way to those of the new one, and so
// do unticked items of its packs. What the person wrote or ticked stays.
func (e *Editor) Remarket(m MarketMove) (Remarketed, error) {
	d := e.now
	if m.To == d.Market() {
		return Remarketed{}, nil
	}
	r := remarketing{d: d, move: m, plan: marketPlan(d, m), left: leftBehind(m)}
	c := d.keep()
	c.parts = r.parts()
	r.title(c.parts)
	next := New(d.Lead, c.parts, d.Fields)
	c.parts = r.joined(next)
	c.writeFields([]openingField{{"market", string(m.To)}}, d.lineEnd(0))
	r.levels(c.parts)
	c.label = "change the market to " + m.To.Name()
	seal(c.parts, d.lineEnd(0), d.ended())
	inner := NewEditor(d, e.read)
	if err := inner.apply(c); err != nil {
		return Remarketed{}, err
	}
	if err := inner.SetField("market", string(m.To)); err != nil {
		return Remarketed{}, err
	}
	e.push(inner.now, c.label)
	return r.counts, nil
}

// remarketing is a change of market in the making.
type remarketing struct {
	d      *Document
	move   MarketMove
	plan   map[string]roleText // by kind and text in the old market
	left   map[string]bool     // what the old packs say and the new ones do not
	counts Remarketed
}

// roleText is what becomes of a part that is still that of the role.
type roleText struct {
	was, is *Part // is is nil if the new market has nothing in its place
}

// textKey tells the texts of a section of one kind apart.
func textKey(kind Kind, p *Part) string {
	return string(kind) + "\x00" + strings.TrimSpace(foldHeading(p.Text()))
}

// marketPlan pairs the parts of the role in the old market with those in the
// new one: the same part in other words, or the one beside it that is marked
// for the new market.
func marketPlan(d *Document, m MarketMove) map[string]roleText {
	plan := map[string]roleText{}
	if m.Was == nil || len(m.Was.Parts) != len(m.Is.Parts) {
		return plan
	}
	from := d.Market()
	for i := range m.Was.Parts {
		was, is := &m.Was.Parts[i], &m.Is.Parts[i]
		s := m.Was.SectionOf(i)
		if s == nil || !was.In(from) {
			continue
		}
		if !is.In(m.To) {
			is = m.Is.beside(i, from, m.To)
		}
		plan[textKey(s.Kind, was)] = roleText{was, is}
	}
	return plan
}

// beside finds the item of a market that stands in for another one: in a row of
// marked items, the nth that only the new market has for the nth that only the
// old one has.
func (d *Document) beside(i int, from, to Market) *Part {
	marked := func(j int) bool { return j >= 0 && j < len(d.Parts) && len(d.Parts[j].Markets) > 0 }
	first := i
	for marked(first - 1) {
		first--
	}
	nth := 0
	for j := first; j < i; j++ {
		if p := &d.Parts[j]; p.In(from) && !p.In(to) {
			nth++
		}
	}
	for j := first; marked(j); j++ {
		if p := &d.Parts[j]; p.In(to) && !p.In(from) {
			if nth == 0 {
				return p
			}
			nth--
		}
	}
	return nil
}

// leftBehind is what the packs of the old market say and those of the new one
// do not.
func leftBehind(m MarketMove) map[string]bool {
	left := map[string]bool{}
	for _, pack := range m.Left {
		eachText(pack, func(key string) { left[key] = true })
	}
	for _, pack := range m.New {
		eachText(pack, func(key string) { delete(left, key) })
	}
	return left
}

// eachText calls f with the key of each item.
func eachText(d *Document, f func(key string)) {
	for _, s := range d.Sections {
		for i := s.From; i < s.To; i++ {
			if d.Parts[i].Kind == Item {
				f(textKey(s.Kind, &d.Parts[i]))
			}
		}
	}
}

// parts are the parts of the document in the new market, without those that
// only the new one has.
func (r *remarketing) parts() []Part {
	parts := slices.Clone(r.d.Parts)
	for i := len(parts) - 1; i >= 0; i-- {
		s, p := r.d.SectionOf(i), &r.d.Parts[i]
		if s == nil {
			continue
		}
		text, ofRole := r.plan[textKey(s.Kind, p)]
		switch {
		case ofRole && text.is != nil:
			r.reword(&parts[i], text)
		case ofRole && p.Kind == Item && p.Ticked() == text.was.DefaultAt(r.d.Level()),
			!ofRole && p.Kind == Item && (!p.In(r.move.To) || !p.Ticked() && r.left[textKey(s.Kind, p)]):
			parts = remove(parts, i)
			r.counts.Off++
		}
	}
	return parts
}

// reword gives a part of the role the text of the new market. An item that
// stands in for one of the old market comes with a tick of its own, unless the
// person has set the old one, which then stays.
func (r *remarketing) reword(p *Part, text roleText) {
	if p.Kind != Item {
		if p.Source == text.was.Source && p.Source != text.is.Source {
			p.Source, p.Words, p.Rendering = text.is.Source, text.is.Words, text.is.Rendering
			r.counts.Reworded++
		}
		return
	}
	was, is := text.was.Raw(), text.is.Raw()
	level := r.d.Level()
	sameItem := slices.Equal(text.was.Markets, text.is.Markets)
	switch {
	case sameItem && was != is && p.Raw() == was:
		p.Source, p.Rendering = strings.Replace(p.Source, was, is, 1), text.is.Rendering
		r.counts.Reworded++
	case !sameItem && p.Ticked() == text.was.DefaultAt(level):
		p.Source, p.Rendering = text.is.ticked(text.is.DefaultAt(level)), text.is.Rendering
		r.counts.Off++
		r.counts.On++
	}
}

// levels gives the levels of the front matter the words of the new market, if
// they are still those of the role.
func (r *remarketing) levels(parts []Part) {
	i := slices.IndexFunc(parts, func(p Part) bool { return p.Kind == FrontMatter })
	if i < 0 || r.move.Was == nil {
		return
	}
	if was := fieldLines(r.move.Was, "levels"); was != "" {
		parts[i].Source = strings.Replace(parts[i].Source, was, fieldLines(r.move.Is, "levels"), 1)
	}
}

// fieldLines is the lines of a field in the front matter.
func fieldLines(d *Document, k Key) string {
	for i := range d.Parts {
		if d.Parts[i].Kind == FrontMatter {
			lines := strings.SplitAfter(d.Parts[i].Source, "\n")
			from, to := linesOf(lines, string(k))
			return strings.Join(lines[from:to], "")
		}
	}
	return ""
}

// title gives the heading the title of the new market if it still has that of
// the old one.
func (r *remarketing) title(parts []Part) {
	level, role := r.d.Level(), r.d
	if r.move.Is != nil {
		role = r.move.Is
	}
	was, is := r.d.LevelTitle(level), role.TitleIn(level, r.move.To)
	for i := range parts {
		if p := &parts[i]; p.Kind == Title && p.Words == was && was != is {
			p.Source = "# " + is + r.d.lineEnd(i)
		}
	}
}

// joined is the parts with what only the new market has.
func (r *remarketing) joined(now *Document) []Part {
	from, to, level := r.d.Market(), r.move.To, r.d.Level()
	placed := map[*Part]bool{}
	for _, text := range r.plan {
		placed[text.is] = true
	}
	join := func(other *Document, want func(p *Part) bool) {
		for _, s := range other.Sections {
			for _, b := range now.missing(other, s, level, want) {
				r.counts.On += len(b.parts)
				now = New(now.Lead, now.with(s.Kind, b), now.Fields)
			}
		}
	}
	if r.move.Is != nil {
		join(r.move.Is, func(p *Part) bool { return p.Kind == Item && p.In(to) && !p.In(from) && !placed[p] })
	}
	for _, pack := range r.move.New {
		join(pack, inMarket(to))
	}
	return now.Parts
}
