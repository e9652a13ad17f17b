package posting

import (
	"cmp"
	"slices"
	"strings"
)

// Complete adds what a role offers and the document has not, section by
// section and unticked, as one edit, and says how many items came in. An item
// that the document has in other words, but for one or two, does not come
// again. The hiring guide comes whole where there is none.
func (e *Editor) Complete(role *Document) (added int, err error) {
	d := e.now
	known := d.known()
	inner := NewEditor(d, e.read)
	for _, s := range role.Sections {
		n, err := completeSection(inner, role, s, known)
		if err != nil {
			return 0, err
		}
		added += n
	}
	if inner.now == d {
		return 0, ErrNothing
	}
	e.push(inner.now, "add items from "+quote(role.Title()))
	return added, nil
}

// CountShared counts the items of a role that the document already has.
func (d *Document) CountShared(role *Document) int {
	known, n := d.known(), 0
	for i := range role.Parts {
		if p := &role.Parts[i]; p.Kind == Item && known.has(p.Text()) {
			n++
		}
	}
	return n
}

// completeSection adds the items of one section that are not known, group by
// group.
func completeSection(e *Editor, role *Document, s Section, known wordings) (int, error) {
	if s.Kind.About() || s.Kind == Other || s.Kind == Guide && e.now.hasKind(Guide) {
		return 0, nil
	}
	added, b := 0, &batch{eol: e.now.lineEnd(-1)}
	for i := s.From; i < s.To; i++ {
		p := &role.Parts[i]
		switch {
		case p.Kind == Group:
			if err := e.append(s.Kind, b); err != nil {
				return 0, err
			}
			b = &batch{eol: b.eol, group: p.Words}
		case p.Kind == Item && !known.has(p.Text()):
			b.add(Item, p.copied(p.Raw(), false, b.eol))
			added++
		case p.Kind == Prose && s.Kind == Guide:
			b.add(Prose, strings.ReplaceAll(p.ProseSource(), "\n", b.eol))
		}
	}
	return added, e.append(s.Kind, b)
}

// batch is new parts of one group, or of none, in the making.
type batch struct {
	eol   string
	head  *Part // the heading of their section, where its kind does not say which one that is
	group string
	parts []Part
}

// add adds a part. A blank line parts what is no two items.
func (b *batch) add(kind PartKind, text string) {
	if n := len(b.parts) - 1; n >= 0 && (kind != Item || b.parts[n].Kind != Item) {
		b.parts[n].Blank = b.eol
	}
	b.parts = append(b.parts, Part{Kind: kind, Source: text + b.eol})
}

// copy adds an item with its box and level mark, or prose of another document,
// to one of a level: a mark says whether the box is ticked there.
func (b *batch) copy(p *Part, level Level) {
	if p.Kind == Prose {
		b.add(Prose, strings.ReplaceAll(p.ProseSource(), "\n", b.eol))
		return
	}
	on := p.Ticked()
	if len(p.Levels) > 0 && level != "" {
		on = slices.Contains(p.Levels, level)
	}
	b.add(Item, p.copied(p.dedented(p.Source), on, b.eol))
	b.parts[len(b.parts)-1].Rendering = p.Rendering
}

// copied is an item of another document with a text: a bullet and a box, its
// further lines below its text.
func (p *Part) copied(text string, on bool, eol string) string {
	const bullet, hang = "- ", "  "
	box := "[ ] "
	if on {
		box = "[x] "
	}
	lines := strings.Split(text, "\n")
	for i := 1; i < len(lines); i++ {
		if lines[i] != "" {
			lines[i] = hang + lines[i]
		}
	}
	return bullet + box + strings.Join(lines, eol)
}

// fits reports whether the parts belong into a section.
func (b *batch) fits(kind Kind, s Section) bool {
	return s.Kind == kind && s.Head >= 0 && (b.head == nil || foldHeading(b.head.Words) == foldHeading(s.Heading))
}

// heading is the heading of a new section for the parts.
func (b *batch) heading(kind Kind) string {
	if b.head == nil {
		return "## " + kind.Heading()
	}
	return strings.ReplaceAll(b.head.ProseSource(), "\n", b.eol)
}

// lead puts a heading above the parts.
func (b *batch) lead(kind PartKind, source string) {
	b.parts = slices.Insert(b.parts, 0, Part{Kind: kind, Source: source + b.eol, Blank: b.eol})
}

func (d *Document) hasKind(kind Kind) bool {
	return slices.ContainsFunc(d.Sections, func(s Section) bool { return s.Kind == kind && s.Head >= 0 })
}

// append puts new parts into the document.
func (e *Editor) append(kind Kind, b *batch) error {
	if len(b.parts) == 0 {
		return nil
	}
	c := e.now.keep()
	c.parts = e.now.with(kind, b)
	c.label = "complete"
	return e.apply(c)
}

// with is the parts of the document and new ones: behind those of their group
// in the last section that they fit, at its end under a heading if it has no
// such group, or in a new section.
func (d *Document) with(kind Kind, b *batch) []Part {
	at, section, group := placeIn(d, kind, b)
	if !group {
		b.lead(Group, "### "+b.group)
	}
	if !section {
		b.lead(Heading, b.heading(kind))
		b.parts[0].Section = kind
	}
	parts := slices.Clone(d.Parts)
	joins := at > 0 && parts[at-1].Kind == Item && b.parts[0].Kind == Item
	behind := b.eol
	if at > 0 {
		prev := &parts[at-1]
		behind = cmp.Or(prev.Blank, b.eol)
		if prev.Blank = b.eol; joins {
			prev.Blank = ""
		}
	}
	if last := &b.parts[len(b.parts)-1]; at < len(parts) {
		last.Blank = behind
	}
	parts = slices.Insert(parts, at, b.parts...)
	seal(parts, b.eol, d.ended())
	return parts
}

// placeIn finds where new parts of a kind go, and whether their section and
// their group are there. What is in no group stands above the groups.
func placeIn(d *Document, kind Kind, b *batch) (at int, hasSection, hasGroup bool) {
	for _, s := range slices.Backward(d.Sections) {
		if b.fits(kind, s) {
			at, hasGroup = groupEnd(d, s, b.group)
			return at, true, hasGroup
		}
	}
	return placeOf(d, kind), false, b.group == ""
}

// groupEnd finds the end of a group in a section, or else that of the section.
func groupEnd(d *Document, s Section, group string) (to int, found bool) {
	now := ""
	for i := s.From; i < s.To; i++ {
		if d.Parts[i].Kind != Group {
			continue
		}
		if foldHeading(now) == foldHeading(group) {
			return i, true
		}
		now = d.Parts[i].Words
	}
	return s.To, foldHeading(now) == foldHeading(group)
}

// wordings are the words of items, to tell one from another.
type wordings [][]string

// known are the wordings of all items of a document.
func (d *Document) known() wordings {
	var all wordings
	for i := range d.Parts {
		if d.Parts[i].Kind == Item {
			all = append(all, wordingOf(d.Parts[i].Text()))
		}
	}
	return all
}

func wordingOf(text string) []string {
	words := strings.Fields(foldHeading(text))
	slices.Sort(words)
	return words
}

// has reports whether a text is among them, the same but for case, punctuation
// and a word or two.
func (w wordings) has(text string) bool {
	words := wordingOf(text)
	return slices.ContainsFunc(w, func(other []string) bool { return alike(words, other) })
}

// alike reports whether two sorted lists of words are the same but for two
// words on each side; of short texts nothing may differ.
func alike(a, b []string) bool {
	const short, free = 5, 2 // words
	shared := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch strings.Compare(a[i], b[j]) {
		case 0:
			shared, i, j = shared+1, i+1, j+1
		case -1:
			i++
		default:
			j++
		}
	}
	most := free
	if min(len(a), len(b)) < short {
		most = 0
	}
	return len(a) > 0 && len(a)-shared <= most && len(b)-shared <= most
}
