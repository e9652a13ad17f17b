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
		n, err := inner.completeSection(role, s, known)
		if err != nil {
			return 0, err
		}
		added += n
	}
	if inner.now == d {
		return 0, ErrNothing
	}
	e.push(inner.now, "complete from "+quote(role.Title()))
	return added, nil
}

// Known counts the items of a role that the document has already.
func (d *Document) Known(role *Document) int {
	known, n := d.known(), 0
	for i := range role.Parts {
		if p := &role.Parts[i]; p.Kind == Item && known.has(p.Text()) {
			n++
		}
	}
	return n
}

// completeSection adds the items of one section that are not known, each group
// under a heading of its name.
func (e *Editor) completeSection(role *Document, s Section, known wordings) (int, error) {
	if s.Kind.About() || s.Kind == Other || s.Kind == Guide && e.now.hasKind(Guide) {
		return 0, nil
	}
	b := &partList{eol: e.now.lineEnd(-1)}
	for i := s.From; i < s.To; i++ {
		p := &role.Parts[i]
		switch {
		case p.Kind == Group:
			b.group = p.Words
		case p.Kind == Item && !known.has(p.Text()):
			b.add(Item, "- [ ] "+strings.ReplaceAll(p.Raw(), "\n", " "))
			b.items++
		case p.Kind == Prose && s.Kind == Guide:
			b.add(Prose, strings.ReplaceAll(p.ProseSource(), "\n", b.eol))
		}
	}
	if len(b.parts) == 0 {
		return 0, nil
	}
	return b.items, e.append(s.Kind, b.parts)
}

// partList is new parts in the making.
type partList struct {
	eol   string
	parts []Part
	group string // waits for the first part below it
	items int
}

// add adds a part, below the heading of its group. A blank line parts what is
// no two items.
func (b *partList) add(kind PartKind, text string) {
	if b.group != "" {
		b.push(Group, "### "+b.group)
		b.group = ""
	}
	b.push(kind, text)
}

func (b *partList) push(kind PartKind, text string) {
	if n := len(b.parts) - 1; n >= 0 && (kind != Item || b.parts[n].Kind != Item) {
		b.parts[n].Blank = b.eol
	}
	b.parts = append(b.parts, Part{Kind: kind, Source: text + b.eol})
}

func (d *Document) hasKind(kind Kind) bool {
	return slices.ContainsFunc(d.Sections, func(s Section) bool { return s.Kind == kind && s.Head >= 0 })
}

// append puts new parts at the end of the last section of a kind, or in a new
// section at its place.
func (e *Editor) append(kind Kind, parts []Part) error {
	d := e.now
	at, eol := -1, d.lineEnd(-1)
	for _, s := range d.Sections {
		if s.Kind == kind && s.Head >= 0 {
			at = s.To
		}
	}
	if at < 0 {
		at = d.placeOf(kind)
		parts = append([]Part{{Kind: Heading, Source: "## " + kind.Heading() + eol, Blank: eol}}, parts...)
	}
	c := d.keep()
	joins := at > 0 && c.parts[at-1].Kind == Item && parts[0].Kind == Item
	behind := eol
	if at > 0 {
		prev := &c.parts[at-1]
		behind = cmp.Or(prev.Blank, eol)
		if prev.Blank = eol; joins {
			prev.Blank = ""
		}
	}
	if last := &parts[len(parts)-1]; at < len(c.parts) {
		last.Blank = behind
	}
	c.parts = slices.Insert(c.parts, at, parts...)
	c.label = "complete"
	seal(c.parts, eol, d.ended())
	return e.apply(c)
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
