package export

import (
	"strconv"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// Line is a line of the plain text with what it shows, so that a screen can
// wrap it and find the place of an item.
type Line struct {
	Text   string
	Hang   int   // the indent of what is wrapped
	Strong bool  // the title or a heading
	Parts  []int // the parts of the document that the line shows
}

var textFormat = Format{
	Name: "text", SaveLabel: "Text", Ext: ".txt", CopyLabel: "Text",
	Write: func(d *posting.Document, width int) (Output, error) {
		return Output{Data: []byte(Wrapped(d.Posting(), width) + "\n")}, nil
	},
	Copy: Text,
}

// Text is the posting as plain text: LF, unwrapped, no line end behind the
// last line.
func Text(p *posting.Posting) string {
	lines := Lines(p)
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = l.Text
	}
	return strings.Join(texts, "\n")
}

// Words counts the words of the plain text; bullets are none.
func Words(p *posting.Posting) int { return WordsIn(Lines(p)) }

// WordsIn is Words for lines that are there already.
func WordsIn(lines []Line) int {
	n := 0
	for _, l := range lines {
		for _, word := range strings.Fields(l.Text) {
			if word != bullet && word != "·" {
				n++
			}
		}
	}
	return n
}

const bullet = "•"

// Lines is the posting as plain text, a line at a time.
func Lines(p *posting.Posting) []Line {
	var t textWriter
	t.line(Line{Text: p.Title, Strong: true})
	t.line(Line{Text: strings.Join(p.Facts, " · ")})
	t.line(Line{Text: p.Pay})
	for _, l := range p.Labelled {
		t.line(Line{Text: l.String()})
	}
	for _, s := range p.Sections {
		t.blank()
		t.line(Line{Text: s.Heading, Strong: true, Parts: []int{s.Part}})
		for i := range s.Entries {
			t.gap(s.Entries, i)
			t.entry(&s.Entries[i])
		}
	}
	return t.lines
}

// textWriter collects lines. An empty line is only ever between two others.
type textWriter struct{ lines []Line }

// line appends a line through the gate; one without text is none.
func (t *textWriter) line(l Line) {
	indent := len(l.Text) - len(strings.TrimLeft(l.Text, " "))
	l.Text = strings.TrimRight(l.Text[:indent]+sanitize.Line(l.Text[indent:]), " \t")
	if strings.TrimSpace(l.Text) != "" {
		t.lines = append(t.lines, l)
	}
}

func (t *textWriter) blank() {
	if len(t.lines) > 0 && t.lines[len(t.lines)-1].Text != "" {
		t.lines = append(t.lines, Line{})
	}
}

// gap puts an empty line between two paragraphs and before a group that is not
// the first; within a list there is none.
func (t *textWriter) gap(entries []posting.Entry, i int) {
	if i == 0 {
		return
	}
	before, now := entries[i-1].Style, entries[i].Style
	if now == posting.Subheading || now == posting.Text && before == posting.Text {
		t.blank()
	}
}

func (t *textWriter) entry(e *posting.Entry) {
	switch e.Style {
	case posting.ToolLine:
		t.tools(e)
	case posting.Subheading:
		t.line(Line{Text: e.Blocks[0].Text(), Strong: true, Parts: e.Parts})
	case posting.Text:
		t.blocks(e, "", "")
	case posting.Point:
		t.blocks(e, bullet+" ", "  ")
	case posting.Step:
		marker := strconv.Itoa(e.Number) + ". "
		t.blocks(e, marker, strings.Repeat(" ", len(marker)))
	}
}

// tools sets a category on one line: Databases: PostgreSQL, Redis.
func (t *textWriter) tools(e *posting.Entry) {
	names := make([]string, len(e.Blocks))
	for i, b := range e.Blocks {
		names[i] = b.Text()
	}
	text := bullet + " " + e.Label + ": " + strings.Join(names, e.Separator())
	t.line(Line{Text: strings.ReplaceAll(text, "\n", " "), Hang: len("  "), Parts: e.Parts})
}

// blocks sets what an entry says: the first line behind the marker, the others
// at its indent.
func (t *textWriter) blocks(e *posting.Entry, marker, indent string) {
	for i, b := range e.Blocks {
		lead := indent
		if i == 0 {
			lead = marker
		} else if e.Style == posting.Text && b.Style == posting.Paragraph {
			t.blank()
		}
		t.block(b, lead, indent, e.Parts)
	}
}

func (t *textWriter) block(b posting.Block, lead, indent string, parts []int) {
	own := strings.Repeat("  ", max(b.Depth-1, 0))
	switch b.Style {
	case posting.Bullet:
		own += bullet + " "
	case posting.Numbered:
		own += strconv.Itoa(b.Number) + ". "
	case posting.Paragraph, posting.Quote, posting.Verbatim:
		own = strings.Repeat("  ", b.Depth)
	}
	lead += own
	for line := range strings.SplitSeq(sanitize.Text(b.Text()), "\n") {
		t.line(Line{Text: lead + line, Hang: len([]rune(lead)), Parts: parts})
		lead = indent + strings.Repeat(" ", len([]rune(own)))
	}
}
