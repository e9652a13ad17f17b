package posting

import "slices"

// offerKinds are the kinds of sections whose items are promises of the employer.
var offerKinds = []Kind{Perks, Compensation}

// Offer lists the parts of the promises that the document makes: its ticked
// perks and its ticked lines about pay.
func (d *Document) Offer() (perks, pay []int) {
	for _, s := range d.Sections {
		for i := s.From; i < s.To; i++ {
			p := &d.Parts[i]
			switch {
			case p.Kind != Item || !p.Ticked():
			case s.Kind == Perks:
				perks = append(perks, i)
			case s.Kind == Compensation:
				pay = append(pay, i)
			}
		}
	}
	return perks, pay
}

// OfferIsChecked reports whether somebody has looked at what the document
// promises.
func (d *Document) OfferIsChecked() bool { return d.Field("offer") == "checked" }

// IsOffer reports whether a part is an item that is a promise if it is ticked.
func (d *Document) IsOffer(part int) bool {
	s := d.SectionOf(part)
	return s != nil && d.Parts[part].Kind == Item && slices.Contains(offerKinds, s.Kind)
}

// OfferedBy reports whether a company profile makes every promise of the
// document.
func (d *Document) OfferedBy(profile *Document) bool {
	perks, pay := d.Offer()
	for _, i := range slices.Concat(perks, pay) {
		if !profile.ticked(d.SectionOf(i).Kind, d.Market())[said(&d.Parts[i])] {
			return false
		}
	}
	return true
}

// OfferOnly unticks the promises that a company profile does not make, as one
// edit: a company that has checked its offer once is not asked again.
func (e *Editor) OfferOnly(profile *Document) error {
	d := e.now
	c := d.keep()
	perks, pay := d.Offer()
	for _, i := range slices.Concat(perks, pay) {
		if !profile.ticked(d.SectionOf(i).Kind, d.Market())[said(&d.Parts[i])] {
			c.parts[i].Source = d.Parts[i].ticked(false)
		}
	}
	c.label = "offer what the company profile has"
	return e.apply(c)
}

// Keep puts an item of another document into a company profile, ticked and
// marked for the market of that document. If the profile has it, it is ticked
// there, and its mark grows by the market.
func (e *Editor) Keep(from *Document, part int) error {
	p, s, m := &from.Parts[part], from.SectionOf(part), from.Market()
	if p.Kind != Item || s == nil {
		return ErrNothing
	}
	if i := partThatSays(e.now, s.Kind, said(p)); i >= 0 {
		c := e.now.keep()
		c.parts[i].Source = e.now.Parts[i].keptFor(m)
		c.label = "keep " + quote(p.Text())
		if c.parts[i].Source == e.now.Parts[i].Source {
			return ErrNothing
		}
		return e.apply(c)
	}
	b := &batch{eol: e.now.lineEnd(-1)}
	if s.Kind == Other {
		b.head = &from.Parts[s.Head]
	}
	item := Part{Markets: slices.DeleteFunc([]Market{m}, func(m Market) bool { return m == "" })}
	b.add(Item, p.copied(p.Raw()+item.marketMark(), true, b.eol))
	return e.append(s.Kind, b)
}

// partThatSays finds the item of a kind of section that says a text, -1 if there
// is none.
func partThatSays(d *Document, kind Kind, text string) int {
	for _, s := range d.Sections {
		for i := s.From; i < s.To && s.Kind == kind; i++ {
			if d.Parts[i].Kind == Item && said(&d.Parts[i]) == text {
				return i
			}
		}
	}
	return -1
}

// keptFor is the source of an item that is ticked in a market too. An item
// without markets is in all of them.
func (p *Part) keptFor(m Market) string {
	q := *p
	if !q.Ticked() {
		q.Source = q.ticked(true)
	}
	if q.In(m) {
		return q.Source
	}
	shift := len(q.Source) - len(p.Source)
	q.Markets = append(slices.Clone(p.Markets), m)
	return q.Source[:p.Mark[0]+shift] + q.mark() + q.Source[p.Mark[1]+shift:]
}
