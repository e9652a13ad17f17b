package posting

import (
	"slices"
	"strings"
)

// PartKind says what a part of a document is.
type PartKind int

// The parts that a document is made of.
const (
	FrontMatter PartKind = iota // the YAML block with the fields
	Title                       // the first level-1 heading before any section
	Heading                     // opens a section
	Group                       // a level-3 heading inside a section
	Item                        // a list item at the top level, with all its lines
	Prose                       // anything else, kept word for word
)

// String names the kind of part for messages.
func (k PartKind) String() string {
	return [...]string{"front matter", "title", "section", "group", "item", "prose"}[k]
}

// Part is a run of whole lines of the file and how they are read.
type Part struct {
	Kind   PartKind
	Source string // the part's own lines, each with its line end
	Blank  string // the blank lines behind it

	Line    int          // the 1-based line of the file on which it begins
	Words   string       // a heading's words
	Section Kind         // of a Heading: the kind that its words or its comment say
	Content int          // of an Item: the offset in Source of what follows marker and box
	Marker  int          // of an Item: the offset in Source just behind the list marker
	Box     int          // of an Item: the offset in Source of the byte between the brackets, or -1
	Levels  []Level      // of an Item: the levels in its mark
	Markets []Market     // of an Item: the markets in its mark
	Mark    [2]int       // of an Item: where in Source the mark stands, with the space before it
	Keys    map[Key]Span // of the FrontMatter: where each value stands in Source
	Rendering
}

// Rendering is how a part is shown.
type Rendering struct {
	Blocks   []Block // its paragraphs, bullets and other blocks, without comments
	Markdown string  // its own Markdown without marker, box and comments, dedented
}

// Span is a run of bytes, end excluded.
type Span struct{ Start, End int }

// Ticked reports whether the part is in the posting: an item with an empty
// box is offered but left out, everything else is in.
func (p *Part) Ticked() bool { return p.Box < 0 || p.Source[p.Box] != ' ' }

// Text is the part as plain text, a line a block.
func (p *Part) Text() string {
	if p.Kind == Title || p.Kind == Heading || p.Kind == Group {
		return p.Words
	}
	lines := make([]string, len(p.Blocks))
	for i, b := range p.Blocks {
		lines[i] = b.Text()
	}
	return strings.Join(lines, "\n")
}

// DefaultAt is the tick of the item at a level: a marked item is ticked where
// its mark names the level, any other stands as its box does.
func (p *Part) DefaultAt(l Level) bool {
	if len(p.Levels) == 0 {
		return p.Ticked()
	}
	return slices.Contains(p.Levels, l)
}

// lines is everything of the part that is in the file.
func (p *Part) lines() string { return p.Source + p.Blank }

// Document is a preset, a draft, a company profile or a posting. It is never
// changed in place: an edit makes a new one.
type Document struct {
	Lead     string // a byte-order mark and the blank lines before the first part
	Parts    []Part
	Sections []Section
	Fields   Fields
	Warnings []string // what was kept without being understood, a sentence each
	source   string   // the text of the whole document
}

// Section is a run of parts below one heading. The opening, what stands before
// the first heading, is a section without one.
type Section struct {
	Kind    Kind
	Heading string // the words of the heading, empty for the opening
	Head    int    // the index of the heading part, -1 for the opening
	From    int    // the index of the first part below the heading
	To      int    // the index behind the last part
}

// New puts a document together from its parts and finds its sections.
func New(lead string, parts []Part, fields Fields) *Document {
	d := &Document{Lead: lead, Parts: parts, Fields: fields, source: join(lead, parts)}
	line := 1 + strings.Count(lead, "\n")
	open := Section{Kind: AboutRole, Head: -1, From: -1}
	for i := range parts {
		p := &parts[i]
		p.Line = line
		line += strings.Count(p.Source, "\n") + strings.Count(p.Blank, "\n")
		switch p.Kind {
		case Heading:
			d.close(open, i)
			open = Section{Kind: p.Section, Heading: p.Words, Head: i, From: i + 1}
		case FrontMatter, Title:
		case Group, Item, Prose:
			if open.From < 0 {
				open.From = i
			}
		}
	}
	d.close(open, len(parts))
	return d
}

// close ends a section before part to. An opening without parts is none; a
// title in its midst belongs to it only as a place.
func (d *Document) close(s Section, to int) {
	if s.From < 0 {
		return
	}
	s.To = to
	d.Sections = append(d.Sections, s)
}

// Source is the text of the whole document.
func (d *Document) Source() string { return d.source }

// join puts a text together from its parts.
func join(lead string, parts []Part) string {
	var b strings.Builder
	n := len(lead)
	for i := range parts {
		n += len(parts[i].Source) + len(parts[i].Blank)
	}
	b.Grow(n)
	b.WriteString(lead)
	for i := range parts {
		b.WriteString(parts[i].Source)
		b.WriteString(parts[i].Blank)
	}
	return b.String()
}

// SectionOf is the section that holds a part, nil for the front matter, the
// title and what is out of range.
func (d *Document) SectionOf(part int) *Section {
	for i := range d.Sections {
		s := &d.Sections[i]
		if part == s.Head || part >= s.From && part < s.To {
			return s
		}
	}
	return nil
}

// GroupOf is the index of the group heading above a part in its section, or -1.
func (d *Document) GroupOf(part int) int {
	s := d.SectionOf(part)
	if s == nil || part == s.Head {
		return -1
	}
	for i := part; i >= s.From; i-- {
		if d.Parts[i].Kind == Group {
			return i
		}
	}
	return -1
}

// titlePart is the index of the title heading, or -1.
func titlePart(d *Document) int {
	return slices.IndexFunc(d.Parts, func(p Part) bool { return p.Kind == Title })
}

// Title is the title of the posting: its heading, else the title field, which
// a level may give; empty where there is neither.
func (d *Document) Title() string {
	if i := titlePart(d); i >= 0 && d.Parts[i].Words != "" {
		return d.Parts[i].Words
	}
	return d.Field("title")
}

// lineEnd is the line end that new lines beside a part take: that of the part,
// else the first of the file.
func (d *Document) lineEnd(part int) string {
	if part >= 0 && part < len(d.Parts) && strings.HasSuffix(d.Parts[part].Source, "\n") {
		return firstLineEnd(d.Parts[part].Source)
	}
	return firstLineEnd(d.Source())
}

func firstLineEnd(s string) string {
	if i := strings.IndexByte(s, '\n'); i > 0 && s[i-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}
