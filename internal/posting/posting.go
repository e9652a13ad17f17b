package posting

import (
	"slices"
	"strings"
	"time"
)

// Posting is what is in the posting: what a document says with everything left
// out that is not ticked, and the hiring guide, and comments.
type Posting struct {
	Title    string
	Facts    []string // the fields of the facts line, as far as stated
	Pay      string
	Labelled []LabelledLine
	Sections []PostedSection
	Apply    Application
}

// Application is how and until when to apply, as the fields say it.
type Application struct {
	Mail, Link string    // an address, unless the posting has it elsewhere
	Sentence   string    // the way in words
	Until      time.Time // the last day, the zero time for none
}

// LabelledLine is a field on a line of its own: Reports to: Head of Platform.
type LabelledLine struct {
	Key   Key
	Label string
	Value string
}

// String is the line as it is read.
func (l LabelledLine) String() string { return l.Label + ": " + l.Value }

// PostedSection is a section with something in it.
type PostedSection struct {
	Kind    Kind
	Heading string // empty for the opening
	Part    int    // the part of the heading, -1 where the document has none
	Entries []Entry
}

// EntryStyle says how an entry is set.
type EntryStyle int

// The styles of an entry.
const (
	Text       EntryStyle = iota // a paragraph or other prose
	Point                        // a bullet
	Step                         // a numbered point
	Subheading                   // the heading of a group
	ToolLine                     // a category of tools with all its tools
)

// Entry is what one part of the document, or a line of tools, puts into the
// posting.
type Entry struct {
	Style    EntryStyle
	Parts    []int   // the parts of the document that it shows; none for fields
	Label    string  // of a ToolLine: the category
	Number   int     // of a Step
	Blocks   []Block // what it says
	Markdown string  // the same as Markdown
}

// Posting is the posting as it would be pasted now.
func (d *Document) Posting() *Posting {
	p := &Posting{Title: d.Title(), Facts: d.facts(), Pay: d.Field("pay"), Labelled: d.labelled()}
	for _, s := range d.Sections {
		if s.Kind == Guide {
			continue
		}
		if entries := d.entries(s); len(entries) > 0 {
			p.Sections = append(p.Sections, PostedSection{s.Kind, s.Heading, s.Head, entries})
		}
	}
	p.Apply = d.application(p)
	p.addApply(p.Apply.text(d.Market()))
	return p
}

// facts are the values of the facts line. A value that is there already is not
// said again.
func (d *Document) facts() []string {
	var facts []string
	for _, f := range fieldTable {
		if f.Shown != OnFacts {
			continue
		}
		v := f.ChoiceName(d.Field(f.Key))
		said := slices.ContainsFunc(facts, func(f string) bool { return strings.EqualFold(f, v) })
		if v != "" && !said {
			facts = append(facts, v)
		}
	}
	return facts
}

func (d *Document) labelled() []LabelledLine {
	var lines []LabelledLine
	for _, f := range fieldTable {
		if v := f.ChoiceName(d.Field(f.Key)); f.Shown == Labelled && v != "" {
			lines = append(lines, LabelledLine{f.Key, f.Name, v})
		}
	}
	return lines
}

// entries are what a section puts into the posting.
func (d *Document) entries(s Section) []Entry {
	var out []Entry
	group, number := -1, 0
	for i := s.From; i < s.To; i++ {
		p := &d.Parts[i]
		if p.Kind == Group {
			group, number = i, 0
			continue
		}
		e, ok := d.entry(s, i)
		if !ok {
			continue
		}
		if e.Style == Step {
			number++
			e.Number = number
		}
		if group >= 0 {
			out, ok = d.open(out, s, group, e)
			group = -1
			if ok {
				continue
			}
		}
		out = d.join(out, s, e)
	}
	return out
}

// open begins a group with its first entry: a line of tools or a subheading.
func (d *Document) open(out []Entry, s Section, group int, e Entry) ([]Entry, bool) {
	words := d.Parts[group].Words
	if s.Kind == Tools && e.Style == Point {
		e.Style, e.Label = ToolLine, words
		return append(out, e), true
	}
	head := Entry{Style: Subheading, Parts: []int{group}, Markdown: words, Blocks: plainBlock(words)}
	return append(out, head), false
}

// join adds an entry, a tool to the line of its category.
func (d *Document) join(out []Entry, s Section, e Entry) []Entry {
	last := len(out) - 1
	if s.Kind != Tools || e.Style != Point || last < 0 || out[last].Style != ToolLine ||
		d.GroupOf(out[last].Parts[0]) != d.GroupOf(e.Parts[0]) {
		return append(out, e)
	}
	line := &out[last]
	line.Parts = append(line.Parts, e.Parts...)
	line.Blocks = append(line.Blocks, e.Blocks...)
	said := make([]string, len(line.Parts))
	for i, part := range line.Parts {
		said[i] = markdownWithoutUnticked(d.Parts[part].Markdown)
	}
	line.Markdown = strings.Join(said, line.Separator())
	return out
}

// Separator is what stands between the tools of a ToolLine: a semicolon where one
// of them has a comma of its own.
func (e *Entry) Separator() string {
	if slices.ContainsFunc(e.Blocks, func(b Block) bool { return strings.Contains(b.Text(), ",") }) {
		return "; "
	}
	return ", "
}

// entry is what one part puts into the posting, false for nothing.
func (d *Document) entry(s Section, i int) (Entry, bool) {
	p := &d.Parts[i]
	e := Entry{Parts: []int{i}, Blocks: withoutUnticked(p.Blocks), Markdown: markdownWithoutUnticked(p.Markdown)}
	switch p.Kind {
	case Item:
		switch {
		case s.Kind.About() && p.Box >= 0:
			e.Style = Text
		case p.numbered():
			e.Style = Step
		default:
			e.Style = Point
		}
	case Prose:
		e.Style = Text
	case FrontMatter, Title, Heading, Group:
		return e, false
	}
	return e, p.Ticked() && hasText(e.Blocks)
}

// numbered reports whether the item's marker is a number.
func (p *Part) numbered() bool {
	return p.Marker > 0 && strings.ContainsRune(".)", rune(p.Source[p.Marker-1]))
}

func hasText(blocks []Block) bool {
	return slices.ContainsFunc(blocks, func(b Block) bool { return strings.TrimSpace(b.Text()) != "" })
}

func plainBlock(words string) []Block {
	return []Block{{Style: Paragraph, Runs: []Run{{Text: words}}}}
}

// application reads how and until when to apply from the fields. An address that
// the posting has already is not said again.
func (d *Document) application(p *Posting) Application {
	var a Application
	if day, err := time.Parse(time.DateOnly, d.Field("closes")); err == nil {
		a.Until = day
	}
	how := d.Field("apply")
	address := strings.TrimPrefix(how, "mailto:")
	isMail, isLink := isAddress(how, "@"), isAddress(how, "://")
	switch {
	case (isMail || isLink) && p.says(address):
	case isMail:
		a.Mail = address
	case isLink:
		a.Link = how
	default:
		a.Sentence = how
	}
	return a
}

// text says it in English; it is empty if nothing is stated.
func (a Application) text(m Market) string {
	how, until := a.Sentence, ""
	if !a.Until.IsZero() {
		until = " by " + m.Date(a.Until)
	}
	switch {
	case a.Mail != "":
		return "Write to " + a.Mail + until + "."
	case a.Link != "":
		return "Apply at " + a.Link + until + "."
	case until == "":
		return how
	}
	return strings.TrimPrefix(how+" Apply"+until+".", " ")
}

// says reports whether a text stands somewhere in the posting.
func (p *Posting) says(text string) bool {
	for _, s := range p.Sections {
		for _, e := range s.Entries {
			if slices.ContainsFunc(e.Blocks, func(b Block) bool { return strings.Contains(b.Text(), text) }) {
				return true
			}
		}
	}
	return false
}

func isAddress(s, sign string) bool {
	return strings.Contains(s, sign) && !strings.ContainsAny(s, " \t")
}

// addApply puts the way to apply into the section about it, or into a new one
// before the equal-opportunity statement and the notices that end the posting.
func (p *Posting) addApply(text string) {
	if text == "" {
		return
	}
	e := Entry{Style: Text, Blocks: plainBlock(text), Markdown: text}
	for i := range p.Sections {
		if s := &p.Sections[i]; s.Kind == Apply {
			s.Entries = append(s.Entries, e)
			return
		}
	}
	at := len(p.Sections)
	for at > 0 && p.Sections[at-1].Kind.closing() {
		at--
	}
	s := PostedSection{Apply, Apply.Heading(), -1, []Entry{e}}
	p.Sections = slices.Insert(p.Sections, at, s)
}
