package export

import (
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// element is a block of a page as HTML and DOCX set it. Its texts have passed
// the gate, and its links are links.
type element struct {
	kind    elementKind
	level   int // of a heading from 1, of anything else how many lists it stands in
	ordered bool
	number  int           // of an ordered item
	runs    []posting.Run // of everything but a table
	rows    [][]string    // of a table, the header first
	widths  []int         // of its columns, in hundredths of the page
}

type elementKind int

const (
	heading elementKind = iota
	facts               // the line below the title
	paragraph
	item
	quote
	verbatim
	table
)

// page collects the elements of a page; one without text is none.
type page struct{ elements []element }

// pageOf is a posting as a page.
func pageOf(p *posting.Posting) *page {
	var g page
	g.line(heading, 1, p.Title)
	g.line(facts, 0, strings.Join(p.Facts, " · "))
	g.line(facts, 0, p.Pay)
	for _, l := range p.Labelled {
		g.line(facts, 0, l.String())
	}
	g.sections(p.Sections)
	return &g
}

func (g *page) sections(sections []posting.PostedSection) {
	for _, s := range sections {
		g.line(heading, 2, s.Heading)
		for i := range s.Entries {
			g.entry(&s.Entries[i])
		}
	}
}

func (g *page) add(e element) {
	e.runs = shown(e.runs)
	if strings.TrimSpace(textOf(e.runs)) != "" {
		g.elements = append(g.elements, e)
	}
}

// line adds words that stand on one line.
func (g *page) line(kind elementKind, level int, words string) {
	g.add(element{kind: kind, level: level, runs: []posting.Run{{Text: sanitize.Line(words)}}})
}

func (g *page) entry(e *posting.Entry) {
	switch e.Style {
	case posting.Subheading:
		g.line(heading, 3, e.Blocks[0].Text())
	case posting.ToolLine:
		g.add(element{kind: item, level: 1, runs: toolRuns(e)})
	case posting.Text:
		g.blocks(e.Blocks, 0)
	case posting.Point:
		g.item(e.Blocks, element{kind: item, level: 1})
	case posting.Step:
		g.item(e.Blocks, element{kind: item, level: 1, ordered: true, number: e.Number})
	}
}

// toolRuns is a category with its tools on one line.
func toolRuns(e *posting.Entry) []posting.Run {
	runs := []posting.Run{{Text: e.Label + ":", Strong: true}}
	lead := " "
	for _, b := range e.Blocks {
		runs = append(runs, posting.Run{Text: lead})
		runs = append(runs, b.Runs...)
		lead = e.Separator()
	}
	return runs
}

// item adds a list item: its first block is the item, whatever its style, and
// the others stand in it. One that begins with a list has no words of its own.
func (g *page) item(blocks []posting.Block, e element) {
	first := blocks[0]
	if first.Depth > 0 {
		g.elements = append(g.elements, e)
		g.blocks(blocks, 1)
		return
	}
	e.runs = first.Runs
	if first.Style == posting.Verbatim {
		e.runs = []posting.Run{{Text: first.Text(), Code: true}}
	}
	g.add(e)
	g.blocks(blocks[1:], 1)
}

// blocks adds what stands inside a number of lists.
func (g *page) blocks(blocks []posting.Block, inside int) {
	for _, b := range blocks {
		e := element{kind: paragraph, level: inside + b.Depth, runs: b.Runs}
		switch b.Style {
		case posting.Bullet:
			e.kind = item
		case posting.Numbered:
			e.kind, e.ordered, e.number = item, true, b.Number
		case posting.Quote:
			e.kind = quote
		case posting.Verbatim:
			e.kind = verbatim
		case posting.Paragraph:
		}
		g.add(e)
	}
}

func textOf(runs []posting.Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// splitLines parts runs at their line ends.
func splitLines(runs []posting.Run) [][]posting.Run {
	lines := [][]posting.Run{nil}
	for _, r := range runs {
		for i, text := range strings.Split(r.Text, "\n") {
			if i > 0 {
				lines = append(lines, nil)
			}
			if r.Text = text; text != "" {
				last := len(lines) - 1
				lines[last] = append(lines[last], r)
			}
		}
	}
	return lines
}
