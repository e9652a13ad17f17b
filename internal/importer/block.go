package importer

import (
	"strings"
)

// blockKind says what a block is.
type blockKind int

const (
	heading blockKind = iota
	item
	paragraph
	verbatim // a table, a quote, code or a comment
)

// The ranks of headings, from strong to weak. Those of # and of HTML have their
// level, 1 to 6.
const (
	boldRank  = 7
	plainRank = 8 // a short line that says a kind
	leadRank  = 9 // a line with a colon that says none
)

// block is a heading, an item with what belongs to it, or a paragraph.
type block struct {
	kind   blockKind
	text   string // a line each; of an item the further lines with their indent
	rank   int    // of a heading
	bare   bool   // of a heading: nothing marks it as one but its words
	marker string // of an item
	box    byte   // of an item: what stands in its box, 0 for none
	src    int
}

// gather puts lines together to blocks.
func gather(lines []line) []block {
	g := &gatherer{lines: lines, wrapped: isWrapped(lines)}
	for g.at < len(g.lines) {
		g.next()
	}
	return g.out
}

type gatherer struct {
	lines   []line
	at      int
	wrapped bool // the text was broken into lines of about the same length
	out     []block
}

// peek is the line at a distance, a blank one beyond the end.
func (g *gatherer) peek(by int) line {
	if i := g.at + by; i >= 0 && i < len(g.lines) {
		return g.lines[i]
	}
	return line{}
}

func (g *gatherer) add(b block) { g.out = append(g.out, b) }

func (g *gatherer) next() {
	l := g.lines[g.at]
	switch l.shape {
	case blankLine, ruleLine:
		g.at++
	case fenceLine:
		g.code()
	case rawLines:
		g.verbatim()
	case headLine:
		g.at++
		g.head(l)
	case bulletLine:
		if g.numberedHead(l) {
			return
		}
		g.item()
	case textLine:
		if strings.HasPrefix(l.text, "<!--") {
			g.comment()
			return
		}
		g.text()
	}
}

// code takes a block of code with its fences; a fence that is never closed is
// text.
func (g *gatherer) code() {
	fence := g.lines[g.at].text[:3]
	for i := g.at + 1; i < len(g.lines); i++ {
		if l := g.lines[i]; l.shape == fenceLine && strings.Trim(l.text, fence[:1]) == "" {
			g.take(i + 1)
			return
		}
	}
	g.lines[g.at].shape = textLine
	g.text()
}

// take makes one verbatim block of the lines up to an index.
func (g *gatherer) take(end int) {
	b := block{kind: verbatim, src: g.lines[g.at].src}
	var text []string
	for ; g.at < end; g.at++ {
		text = append(text, strings.TrimRight(g.lines[g.at].raw, " \t"))
	}
	b.text = strings.Join(text, "\n")
	g.add(b)
}

func (g *gatherer) verbatim() {
	end := g.at
	for end < len(g.lines) && g.lines[end].shape == rawLines {
		end++
	}
	g.take(end)
}

// comment takes a comment with its lines; one that is never closed is text.
func (g *gatherer) comment() {
	for i := g.at; i < len(g.lines); i++ {
		if strings.HasSuffix(g.lines[i].text, "-->") {
			g.take(i + 1)
			return
		}
		if g.lines[i].shape == blankLine {
			break
		}
	}
	g.text()
}

func (g *gatherer) head(l line) {
	words, _ := wholeBold(l.text)
	words = strings.TrimSpace(strings.Trim(words, "*_"))
	switch {
	case words == "":
	case count(words) > mostHeadWords:
		g.add(block{kind: paragraph, text: l.text, src: l.src})
	default:
		g.add(block{kind: heading, text: words, rank: l.level, src: l.src})
	}
}

// item takes an item with its nested items and further lines.
func (g *gatherer) item() {
	l := g.lines[g.at]
	text := []string{l.text}
	g.at++
	for {
		skip := 0
		for g.peek(skip).shape == blankLine && g.at+skip < len(g.lines) {
			skip++
		}
		n := g.peek(skip)
		deeper := n.indent >= l.indent+2
		switch {
		case n.shape == bulletLine && deeper:
			text = append(text, strings.Repeat("  ", min((n.indent-l.indent)/2, 3))+n.marker+" "+n.text)
		case n.shape == textLine && (skip == 0 && g.goesOn(l, n) || deeper && n.indent > 0 && !strings.HasPrefix(n.text, "<!--")):
			text = append(text, "  "+n.text)
		default:
			g.add(block{kind: item, text: strings.Join(text, "\n"), marker: l.marker, box: l.box, src: l.src})
			return
		}
		g.at += skip + 1
	}
}

// goesOn reports whether a line of text goes on with the line above it.
func (g *gatherer) goesOn(above, next line) bool {
	before := g.peek(-1)
	if next.shape != textLine || before.shape == blankLine {
		return false
	}
	hard := strings.HasSuffix(before.raw, "  ") || strings.HasSuffix(before.raw, `\`)
	switch {
	case strings.ContainsRune(":;,", rune(next.text[0])):
		return true
	case hard:
		return false
	case !beginsUpper(next.text):
		return !endsSentence(before.text) || strings.HasSuffix(before.text, ",")
	case strings.HasPrefix(next.text, "**") || strings.HasPrefix(next.text, "<!--"):
		return false
	}
	const full = 45 // columns: a shorter line was not broken for want of room
	return g.wrapped && len(before.raw) >= full && !strings.HasSuffix(before.text, ":") && above.shape != headLine
}

// text takes a line of text: a heading, a label with its text, or a paragraph.
func (g *gatherer) text() {
	l := g.lines[g.at]
	if words, rank := g.asHeading(l); rank > 0 {
		g.at++
		g.add(block{kind: heading, text: words, rank: rank, bare: rank == plainRank && !strings.HasSuffix(l.text, ":"), src: l.src})
		return
	}
	if g.underlined(l) {
		return
	}
	if label, rest, ok := g.runIn(l.text); ok {
		g.add(block{kind: heading, text: label, rank: boldRank, src: l.src})
		l.text = rest
	}
	if parts := inlineItems(l.text); parts != nil {
		g.at++
		for _, p := range parts {
			g.add(block{kind: item, text: p, marker: "-", src: l.src})
		}
		return
	}
	text := []string{l.text}
	g.at++
	for g.at < len(g.lines) && g.goesOn(l, g.lines[g.at]) && !g.isUnderlined() {
		if _, rank := g.asHeading(g.lines[g.at]); rank > 0 {
			break
		}
		text = append(text, g.lines[g.at].text)
		g.at++
	}
	g.add(block{kind: paragraph, text: strings.Join(text, "\n"), src: l.src})
}

// after is the next line that is not blank, and whether it follows at once.
func (g *gatherer) after() (next line, adjacent bool) {
	for by := 1; g.at+by < len(g.lines); by++ {
		if n := g.peek(by); n.shape != blankLine && n.shape != ruleLine {
			return n, by == 1
		}
	}
	return line{}, false
}

// before is the line above that is not blank.
func (g *gatherer) before() line {
	for by := -1; g.at+by >= 0; by-- {
		if l := g.peek(by); l.shape != blankLine {
			return l
		}
	}
	return line{}
}

// inlineItems parts a line with bullets in its midst; nil where it has none.
func inlineItems(s string) []string {
	for _, sign := range []string{" • ", " ● ", " ▪ ", " ‣ "} {
		const least = 3
		parts := strings.Split(s, sign)
		if len(parts) < least || count(s) < 4*len(parts) {
			continue
		}
		return parts
	}
	return nil
}

// isWrapped reports whether a text was broken into lines of about the same
// length, as mail programs do.
func isWrapped(lines []line) bool {
	const least, most = 55, 100 // columns
	full, broken := 0, 0
	for i, l := range lines {
		if len([]rune(l.raw)) > most && l.shape == textLine {
			return false
		}
		if i+1 < len(lines) && l.shape == textLine && lines[i+1].shape == textLine {
			broken++
			if len([]rune(l.raw)) >= least {
				full++
			}
		}
	}
	return broken > 0 && full*5 >= broken*3
}
