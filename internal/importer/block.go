package importer

import (
	"strings"

	"jobdraft/internal/source"
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
	aside  bool   // it stands in the navigation or the foot of a page
	src    int
}

// gather puts lines together to blocks.
func gather(lines []source.Line) []block {
	g := &gatherer{lines: lines, widths: widthsOf(lines)}
	for g.at < len(g.lines) {
		g.next()
	}
	return g.out
}

type gatherer struct {
	lines  []source.Line
	at     int
	beside bool  // the line in hand is in the navigation or the foot of a page
	widths []int // of each line the width to which its paragraph was broken; 0 if it was not
	out    []block
}

// peek is the line at a distance, a blank one beyond the end.
func (g *gatherer) peek(by int) source.Line {
	if i := g.at + by; i >= 0 && i < len(g.lines) {
		return g.lines[i]
	}
	return source.Line{}
}

func (g *gatherer) add(b block) {
	b.aside = g.beside
	g.out = append(g.out, b)
}

func (g *gatherer) next() {
	l := g.lines[g.at]
	g.beside = l.Aside
	switch l.Shape {
	case source.Blank, source.Rule:
		g.at++
	case source.Fence:
		g.code()
	case source.Verbatim:
		g.verbatim()
	case source.Head:
		g.at++
		g.head(l)
	case source.Bullet:
		if g.numberedHead(l) {
			return
		}
		g.item()
	case source.Plain:
		if strings.HasPrefix(l.Text, "<!--") {
			g.comment()
			return
		}
		g.text()
	}
}

// code takes a block of code with its fences; a fence that is never closed is
// text.
func (g *gatherer) code() {
	fence := g.lines[g.at].Text[:3]
	for i := g.at + 1; i < len(g.lines); i++ {
		if l := g.lines[i]; l.Shape == source.Fence && strings.Trim(l.Text, fence[:1]) == "" {
			g.take(i + 1)
			return
		}
	}
	g.lines[g.at].Shape = source.Plain
	g.text()
}

// take makes one verbatim block of the lines up to an index.
func (g *gatherer) take(end int) {
	b := block{kind: verbatim, src: g.lines[g.at].Number}
	var text []string
	for ; g.at < end; g.at++ {
		text = append(text, strings.TrimRight(g.lines[g.at].Raw, " \t"))
	}
	b.text = strings.Join(text, "\n")
	g.add(b)
}

func (g *gatherer) verbatim() {
	end := g.at
	for end < len(g.lines) && g.lines[end].Shape == source.Verbatim {
		end++
	}
	g.take(end)
}

// comment takes a comment with its lines; one that is never closed is text.
func (g *gatherer) comment() {
	for i := g.at; i < len(g.lines); i++ {
		if strings.HasSuffix(g.lines[i].Text, "-->") {
			g.take(i + 1)
			return
		}
		if g.lines[i].Shape == source.Blank {
			break
		}
	}
	g.text()
}

func (g *gatherer) head(l source.Line) {
	words, _ := wholeBold(l.Text)
	if bare := strings.TrimSpace(strings.Trim(words, "*_")); !strings.ContainsAny(bare, "*_") {
		words = bare // Marks inside would no longer be in pairs.
	}
	switch {
	case words == "":
	case count(words) > mostHeadWords:
		g.add(block{kind: paragraph, text: l.Text, src: l.Number})
	default:
		g.add(block{kind: heading, text: words, rank: l.Level, src: l.Number})
	}
}

// item takes an item with its nested items and further lines.
func (g *gatherer) item() {
	l := g.lines[g.at]
	text := []string{l.Text}
	g.at++
	for {
		skip := 0
		for g.peek(skip).Shape == source.Blank && g.at+skip < len(g.lines) {
			skip++
		}
		n := g.peek(skip)
		deeper := n.Indent >= l.Indent+2
		switch {
		case n.Shape == source.Bullet && deeper:
			text = append(text, strings.Repeat("  ", min((n.Indent-l.Indent)/2, 3))+n.Marker+" "+n.Text)
		case n.Shape == source.Plain && skip == 0 && g.goesOn(l, n),
			n.Shape == source.Plain && deeper && n.Indent > 0 && !strings.HasPrefix(n.Text, "<!--"):
			text = append(text, "  "+n.Text)
		default:
			g.add(block{kind: item, text: strings.Join(text, "\n"), marker: l.Marker, box: l.Box, src: l.Number})
			return
		}
		g.at += skip + 1
	}
}

// goesOn reports whether a line of text goes on with the line above it.
func (g *gatherer) goesOn(above, next source.Line) bool {
	before := g.peek(-1)
	if next.Shape != source.Plain || before.Shape == source.Blank || isLabelled(next.Text) || g.isMasthead(next) {
		return false
	}
	hard := strings.HasSuffix(before.Raw, "  ") || strings.HasSuffix(before.Raw, `\`)
	switch {
	case strings.ContainsRune(":;,", rune(next.Text[0])):
		return true
	case hard:
		return false
	case !beginsUpper(next.Text):
		return !endsSentence(before.Text) || strings.HasSuffix(before.Text, ",")
	case strings.HasPrefix(next.Text, "**") || strings.HasPrefix(next.Text, "<!--"):
		return false
	}
	return g.isFull(before, next) && !strings.HasSuffix(before.Text, ":") && above.Shape != source.Head
}

// isFull reports whether a line of a broken paragraph had no room for the first
// word of the next.
func (g *gatherer) isFull(before, next source.Line) bool {
	return g.widths[g.at] > 0 && isFull(before, next, g.widths[g.at])
}

// isMasthead reports whether a line near the top says a fact by itself.
func (g *gatherer) isMasthead(l source.Line) bool {
	const top, most = 15, 8 // lines, words
	if g.at > top || count(l.Text) > most {
		return false
	}
	_, typed := pieceFacts(l.Text)
	return typed
}

// text takes a line of text: a heading, a label with its text, or a paragraph.
func (g *gatherer) text() {
	l := g.lines[g.at]
	if words, rank := g.asHeading(l); rank > 0 {
		g.at++
		bare := rank == plainRank && !strings.HasSuffix(l.Text, ":")
		g.add(block{kind: heading, text: words, rank: rank, bare: bare, src: l.Number})
		return
	}
	if g.underlined(l) {
		return
	}
	if label, rest, ok := g.runIn(l.Text); ok {
		g.add(block{kind: heading, text: label, rank: boldRank, src: l.Number})
		l.Text = rest
	}
	if parts := inlineItems(l.Text); parts != nil {
		g.at++
		for _, p := range parts {
			g.add(block{kind: item, text: p, marker: "-", src: l.Number})
		}
		return
	}
	text := []string{l.Text}
	g.at++
	for g.at < len(g.lines) && g.goesOn(l, g.lines[g.at]) && !g.isUnderlined() {
		if _, rank := g.asHeading(g.lines[g.at]); rank > 0 {
			break
		}
		text = append(text, g.lines[g.at].Text)
		g.at++
	}
	g.add(block{kind: paragraph, text: strings.Join(text, "\n"), src: l.Number})
}

// after is the next source.Line that is not blank, and whether it follows at once.
func (g *gatherer) after() (next source.Line, adjacent bool) {
	for by := 1; g.at+by < len(g.lines); by++ {
		if n := g.peek(by); n.Shape != source.Blank && n.Shape != source.Rule {
			return n, by == 1
		}
	}
	return source.Line{}, false
}

// before is the line above that is not blank.
func (g *gatherer) before() source.Line {
	for by := -1; g.at+by >= 0; by-- {
		if l := g.peek(by); l.Shape != source.Blank {
			return l
		}
	}
	return source.Line{}
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
