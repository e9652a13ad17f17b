package posting

import (
	"fmt"
	"slices"
	"strings"
)

// Change is one difference between two documents, by what it means. All changes
// of a [Difference] together are a patch: Old at a place of the first document
// becomes New.
type Change struct {
	Kind    ChangeKind `json:"kind"`
	What    string     `json:"what"`              // item, text, section, group, title, field or space
	Section string     `json:"section,omitempty"` // that it stands in now, or stood in
	From    string     `json:"from,omitempty"`    // of what moved, the section that it stood in
	Text    string     `json:"text,omitempty"`
	Was     string     `json:"was,omitempty"` // of what was edited
	At      int        `json:"at"`            // the line before which it stands, counted in runs of lines
	Old     string     `json:"old"`
	New     string     `json:"new"`
}

// ChangeKind says what happened.
type ChangeKind string

// The kinds of changes. What moved is two changes, of which the second has no
// words of its own.
const (
	Added    ChangeKind = "added"
	Removed  ChangeKind = "removed"
	Edited   ChangeKind = "edited"
	Ticked   ChangeKind = "ticked"
	Unticked ChangeKind = "unticked"
	Moved    ChangeKind = "moved"
	Spaced   ChangeKind = "spaced" // lines differ in nothing that is read
)

// Difference is what one document has and another has not, in the order of the
// text.
type Difference []Change

// Diff compares two documents.
func Diff(a, b *Document) Difference {
	c := comparison{a: a, b: b, before: chunks(a), after: chunks(b)}
	next := 0
	var gone []int
	for i, j := range align(c.before, c.after) {
		if j < 0 {
			gone = append(gone, i)
			continue
		}
		c.gap(gone, next, j, i)
		gone, next = nil, j+1
		c.both(i, j)
	}
	c.gap(gone, next, len(c.after), len(c.before))
	c.moves()
	return c.found
}

// Apply makes the changes in the document that they were found in. It is false
// for any other.
func (d Difference) Apply(a *Document) (string, bool) {
	var b strings.Builder
	next, before := 0, chunks(a)
	for _, c := range d {
		if c.At < next || c.At > len(before) {
			return "", false
		}
		for ; next < c.At; next++ {
			b.WriteString(before[next].text)
		}
		if c.Old != "" {
			if next >= len(before) || before[next].text != c.Old {
				return "", false
			}
			next++
		}
		b.WriteString(c.New)
	}
	b.WriteString(textOf(before[next:]))
	return b.String(), true
}

// comparison is a difference in the making.
type comparison struct {
	a, b          *Document
	before, after []chunk
	found         Difference
}

// both compares two chunks that belong together.
func (c *comparison) both(i, j int) {
	x, y := &c.before[i], &c.after[j]
	if x.text == y.text {
		return
	}
	change := Change{Kind: Spaced, What: "space", At: i, Old: x.text, New: y.text}
	if x.key == "blank" || x.key == "lead" {
		c.found = append(c.found, change)
		return
	}
	p, q := &c.a.Parts[x.part], &c.b.Parts[y.part]
	change.What, change.Section = whatOf(p), sectionName(c.b, y.part)
	change.Text, change.Was = q.Text(), p.Text()
	switch {
	case p.Kind == FrontMatter:
		c.fields(i, x.text, y.text)
		return
	case p.Ticked() != q.Ticked():
		change.Kind, change.Was = Unticked, ""
		if q.Ticked() {
			change.Kind = Ticked
		}
	case change.Text != change.Was:
		change.Kind = Edited
	default:
		change.Was = ""
	}
	c.found = append(c.found, change)
}

// fields names the fields of a front matter that differ. The first carries the
// lines of all.
func (c *comparison) fields(at int, old, fresh string) {
	before, after := fieldChunks(old), fieldChunks(fresh)
	var all Difference
	for i, j := range align(before, after) {
		if j < 0 {
			all = append(all, Change{Kind: Removed, What: "field", Text: onOneLine(before[i].text)})
		} else if before[i].text != after[j].text {
			all = append(all, Change{
				Kind: Edited, What: "field", Text: onOneLine(after[j].text), Was: onOneLine(before[i].text),
			})
		}
	}
	for i, j := range align(after, before) {
		if j < 0 {
			all = append(all, Change{Kind: Added, What: "field", Text: onOneLine(after[i].text)})
		}
	}
	if len(all) == 0 {
		all = Difference{{Kind: Spaced, What: "space"}}
	}
	for i := range all {
		all[i].At = at + min(i, 1)
	}
	all[0].Old, all[0].New = old, fresh
	c.found = append(c.found, all...)
}

func onOneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// gap compares the chunks that have no counterpart between two that have: what
// is alike was edited, the others are gone or new.
func (c *comparison) gap(gone []int, from, to, end int) {
	for _, i := range gone {
		if j := c.like(i, from, to); j >= 0 {
			c.added(from, j, i)
			c.both(i, j)
			from = j + 1
			continue
		}
		c.found = append(c.found, c.change(Removed, c.a, &c.before[i], i))
	}
	c.added(from, to, end)
}

func (c *comparison) added(from, to, at int) {
	for j := from; j < to; j++ {
		c.found = append(c.found, c.change(Added, c.b, &c.after[j], at))
	}
}

// like finds the chunk that was made of another by an edit.
func (c *comparison) like(i, from, to int) int {
	x := &c.before[i]
	for j := from; j < to; j++ {
		y := &c.after[j]
		if x.key == "blank" || y.key == "blank" || x.part < 0 || y.part < 0 {
			continue
		}
		p, q := &c.a.Parts[x.part], &c.b.Parts[y.part]
		if p.Kind == q.Kind && similar(p.Text(), q.Text()) {
			return j
		}
	}
	return -1
}

// similar reports whether half of the words of two texts are the same.
func similar(a, b string) bool {
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	n := 0
	for _, word := range x {
		if slices.Contains(y, word) {
			n++
		}
	}
	return n > 0 && 2*n >= max(len(x), len(y))
}

// change is a chunk that is gone or new.
func (c *comparison) change(kind ChangeKind, d *Document, x *chunk, at int) Change {
	change := Change{Kind: kind, What: "space", At: at}
	if kind == Added {
		change.New = x.text
	} else {
		change.Old = x.text
	}
	if x.key == "blank" || x.key == "lead" {
		change.Kind = Spaced
		return change
	}
	p := &d.Parts[x.part]
	change.What, change.Section, change.Text = whatOf(p), sectionName(d, x.part), p.Text()
	if p.Kind == FrontMatter {
		change.Text = onOneLine(p.Source)
	}
	return change
}

// moves finds what is gone in one place and new in another.
func (c *comparison) moves() {
	for i := range c.found {
		x := &c.found[i]
		if x.Kind != Removed || x.Text == "" {
			continue
		}
		j := slices.IndexFunc(c.found, func(y Change) bool {
			return y.Kind == Added && y.What == x.What && y.Text == x.Text
		})
		if j >= 0 {
			y := &c.found[j]
			y.Kind, y.From = Moved, x.Section
			x.Kind, x.What, x.Text, x.Section = Spaced, "space", "", ""
		}
	}
}

func whatOf(p *Part) string {
	switch p.Kind {
	case FrontMatter:
		return "field"
	case Prose:
		return "text"
	case Title, Heading, Group, Item:
	}
	return p.Kind.String()
}

func sectionName(d *Document, part int) string {
	if s := d.SectionOf(part); s != nil && s.Head != part {
		return s.Heading
	}
	return ""
}

// String is the change on a line: a sign, the section and the words.
func (c Change) String() string {
	where := ""
	if c.Section != "" {
		where = c.Section + ": "
	}
	text := where + onOneLine(c.Text)
	if c.What != "item" && c.What != "text" && c.What != "field" {
		text = c.What + " " + text
	}
	switch c.Kind {
	case Added:
		return "+ " + text
	case Removed:
		return "- " + text
	case Ticked:
		return "x " + text
	case Unticked:
		return "o " + text
	case Edited:
		return "~ " + text + " (was: " + onOneLine(c.Was) + ")"
	case Moved:
		if c.From != "" && c.From != c.Section {
			return "> " + text + " (from " + c.From + ")"
		}
		return "> " + text
	case Spaced:
	}
	return ""
}

// String is the difference as text, a line a change. What is not read differently
// is not said, unless nothing else is there.
func (d Difference) String() string {
	var b strings.Builder
	for _, c := range d {
		if line := c.String(); line != "" {
			fmt.Fprintln(&b, line)
		}
	}
	if b.Len() == 0 && len(d) > 0 {
		return "The documents differ only in spacing and markers.\n"
	}
	return b.String()
}
