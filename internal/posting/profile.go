package posting

import (
	"errors"
	"slices"
	"strconv"
	"strings"
)

// MergeProfile merges a company profile into the document, as one edit: its fields
// fill empty ones, and what its sections say joins the sections of their kind,
// or of their heading where the kind is [Other]. Nothing that is there is
// changed, and nothing comes in twice. What does not fit stays out, which a
// [*LeftOutError] says of an edit that was made all the same.
func (e *Editor) MergeProfile(profile *Document) error {
	inner, left := NewEditor(e.now, e.read), &LeftOutError{}
	for _, k := range ProfileFields() {
		if inner.now.Field(k) == "" && profile.Field(k) != "" {
			left.note(string(k), copyField(inner, k, profile))
		}
	}
	for _, s := range profile.Sections {
		before := inner.now
		if err := takeSection(inner, profile, s); err != nil {
			inner.now = before
			left.note(s.Heading, err)
		}
	}
	switch {
	case inner.now != e.now:
		e.push(inner.now, "bring in the company profile")
	case left.Reasons == nil:
		return ErrNothing
	}
	if left.Reasons == nil {
		return nil
	}
	return left
}

// copyField gives a field the value that it has in another document.
func copyField(e *Editor, k Key, from *Document) error {
	switch {
	case k.IsList():
		return e.SetList(k, from.Fields.Lists[k]...)
	case k == "company" && companyYAML(from) != "":
		return e.writeField(k, withYAML(e.now, k, companyYAML(from)), from.Field(k))
	}
	return e.SetField(k, from.Field(k))
}

// companyYAML is the company with its address and logo; it is empty if there is
// no more than a name.
func companyYAML(d *Document) string {
	yaml := "{name: " + strconv.Quote(d.Field("company"))
	name := len(yaml)
	for _, part := range []string{"url", "logo"} {
		if v := d.Fields.Text[Key("company."+part)]; v != "" {
			yaml += ", " + part + ": " + strconv.Quote(v)
		}
	}
	if len(yaml) == name {
		return ""
	}
	return yaml + "}"
}

// TickAs ticks the items of the document that a company profile has ticked, as
// one edit: the role offers what the company gives.
func (e *Editor) TickAs(profile *Document) error {
	c, any := e.now.keep(), false
	for _, s := range e.now.Sections {
		ticked := profile.ticked(s.Kind, e.now.Market())
		for i := s.From; i < s.To; i++ {
			if p := &e.now.Parts[i]; p.Kind == Item && !p.Ticked() && ticked[said(p)] {
				c.parts[i].Source, any = p.ticked(true), true
			}
		}
	}
	if !any {
		return ErrNothing
	}
	c.label = "tick what the company offers"
	return e.apply(c)
}

// ticked is what the ticked items of a kind say, for a market.
func (d *Document) ticked(kind Kind, m Market) map[string]bool {
	all := map[string]bool{}
	for _, s := range d.Sections {
		for i := s.From; i < s.To && s.Kind == kind; i++ {
			if p := &d.Parts[i]; p.Kind == Item && p.Ticked() && p.In(m) && said(p) != "" {
				all[said(p)] = true
			}
		}
	}
	return all
}

// LeftOutError says what of a company profile stays out of a document, and why.
type LeftOutError struct{ Reasons []string }

// Error is the sentence for the person.
func (e *LeftOutError) Error() string { return strings.Join(e.Reasons, "; ") }

func (e *LeftOutError) note(what string, err error) {
	if err != nil && !errors.Is(err, ErrNothing) {
		e.Reasons = append(e.Reasons, what+" is left out: "+strings.TrimPrefix(err.Error(), "not changed: "))
	}
}

// takeSection brings in what a section of the profile has and the document has
// not, group by group.
func takeSection(e *Editor, profile *Document, s Section) error {
	for _, b := range e.now.missing(profile, s, e.now.Level(), inMarket(e.now.Market())) {
		if err := e.append(s.Kind, b); err != nil {
			return err
		}
	}
	return nil
}

// inMarket reports whether a part belongs to a market.
func inMarket(m Market) func(*Part) bool { return func(p *Part) bool { return p.In(m) } }

// missing is what is wanted of a section of another document and is not in this
// one, a batch a group.
func (d *Document) missing(other *Document, s Section, l Level, want func(p *Part) bool) []*batch {
	have := d.said(s.Kind)
	b := &batch{eol: d.lineEnd(-1)}
	if s.Kind == Other {
		b.head = &other.Parts[s.Head]
	}
	all := []*batch{b}
	for i := s.From; i < s.To; i++ {
		p := &other.Parts[i]
		if p.Kind == Group {
			b = &batch{eol: b.eol, head: b.head, group: p.Words}
			all = append(all, b)
		}
		text := said(p)
		if text == "" || have[text] || !want(p) {
			continue
		}
		have[text] = true
		b.copy(p, l)
	}
	return slices.DeleteFunc(all, func(b *batch) bool { return len(b.parts) == 0 })
}

// said is what the sections of a kind say, to tell what is there already.
func (d *Document) said(kind Kind) map[string]bool {
	all := map[string]bool{}
	for _, s := range d.Sections {
		if s.Kind != kind {
			continue
		}
		for i := s.From; i < s.To; i++ {
			all[said(&d.Parts[i])] = true
		}
	}
	return all
}

// said is the text of an item or of prose without what makes no difference:
// case, punctuation, white space.
func said(p *Part) string {
	if p.Kind != Item && p.Kind != Prose {
		return ""
	}
	return strings.TrimSpace(foldHeading(p.Text()))
}
