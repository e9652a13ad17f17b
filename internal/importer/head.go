package importer

import (
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/source"
)

// mostHeadWords is the length from which a line that is marked as a heading is
// a paragraph that somebody wanted to be large.
const mostHeadWords = 14

// underlined takes a heading with a row of = or - below it.
func (g *gatherer) underlined(l source.Line) bool {
	if !g.isUnderlined() {
		return false
	}
	level := 2
	if g.peek(1).Text[0] == '=' {
		level = 1
	}
	g.at += 2
	g.head(source.Line{Text: l.Text, Level: level, Number: l.Number})
	return true
}

func (g *gatherer) isUnderlined() bool {
	under := g.peek(1)
	return under.Shape == source.Rule && strings.ContainsRune("=-", rune(under.Text[0])) &&
		count(g.peek(0).Text) <= mostHeadWords &&
		(g.at == 0 || g.peek(-1).Shape != source.Plain)
}

// asHeading gives the words and the rank of a line of text that is a heading;
// rank 0 for any other.
func (g *gatherer) asHeading(l source.Line) (words string, rank int) {
	c := g.candidate(l)
	return c.words, c.rule().rank
}

// stands reports whether nothing above the line belongs to it: a heading comes
// after a blank line, an item or the end of a sentence.
func (g *gatherer) stands() bool {
	before := g.peek(-1)
	n := len(g.out)
	headed := n > 0 && g.out[n-1].kind == heading && g.out[n-1].src == before.Number
	return before.Shape != source.Plain || endsSentence(before.Text) || g.at == 1 || headed
}

// numberedHead takes a heading with a number, "1. Requirements": it says nothing
// but a kind, and no other number follows it.
func (g *gatherer) numberedHead(l source.Line) bool {
	const most = 5 // words
	if !isNumber(l.Marker) || count(l.Text) > most {
		return false
	}
	kind, share := posting.MatchKind(l.Text)
	next, _ := g.after()
	if kind == posting.Other || share < 0.6 || endsSentence(l.Text) || next.Shape == source.Blank ||
		isNumber(next.Marker) {
		return false
	}
	g.at++
	g.add(block{kind: heading, text: l.Marker + " " + strings.TrimRight(l.Text, ":"), rank: boldRank, src: l.Number})
	return true
}

// isShortText reports whether a line is text that is no sentence.
func isShortText(l source.Line) bool {
	const most = 7 // words
	return l.Shape == source.Plain && count(l.Text) <= most && !endsSentence(l.Text) && !strings.HasSuffix(l.Text, ":")
}

func isShort(s string) bool { return count(s) <= 4 && !endsSentence(s) }

// isTitleCase reports whether every word of some length begins with a capital.
func isTitleCase(words string) bool {
	const short = 4 // letters: of, that, with
	for _, w := range strings.Fields(words) {
		if len(w) > short && !beginsUpper(w) {
			return false
		}
	}
	return true
}

// asks reports whether words begin as the headings of postings do that are a
// question or an answer to one: "What you would do", "Why us".
func asks(words string) bool {
	first, _, _ := strings.Cut(strings.ToLower(words), " ")
	switch first {
	case "what", "what’s", "what's", "who", "why", "how", "where", "about", "was", "wer", "qui", "qué", "quién":
		return true
	}
	return false
}

// isOpenEnded reports whether words ask for what follows: "You are a match if".
func isOpenEnded(words string) bool {
	fields := strings.Fields(strings.ToLower(strings.TrimRight(words, ".… ")))
	if len(fields) == 0 {
		return false
	}
	switch fields[len(fields)-1] {
	case "if", "will", "to", "have", "are", "be", "you", "with", "for", "include", "includes", "following", "must":
		return true
	}
	return false
}

// runIn parts a label from the text that it heads: "**You will:** build".
func (g *gatherer) runIn(s string) (label, rest string, ok bool) {
	if f, isOne := factOf(s); isOne && len(f.fields(unknownOrder)) > 0 {
		return "", s, false
	}
	inner, found := strings.CutPrefix(s, "**")
	label, rest, closed := strings.Cut(inner, "**")
	if !found || !closed {
		return g.plainRunIn(s)
	}
	colon := strings.HasSuffix(label, ":") || strings.HasPrefix(rest, ":")
	label = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(label), ":"))
	rest = strings.TrimSpace(strings.TrimPrefix(rest, ":"))
	kind, share := posting.MatchKind(label)
	good := colon && rest != "" && count(label) <= 6 && kind != posting.Other && share >= 0.3 && !isFact(label)
	return label, rest, good
}

// plainRunIn is runIn for a label that nothing marks: only one that says
// nothing but a kind, before a text of some length, and alone of its form.
func (g *gatherer) plainRunIn(s string) (label, rest string, ok bool) {
	label, rest, found := cutLabel(s)
	if !found || isFact(label) {
		return "", s, false
	}
	next, _ := g.after()
	_, _, before := cutLabel(g.before().Text)
	_, _, behind := cutLabel(next.Text)
	kind, share := posting.MatchKind(label)
	least := 8 // words
	if (before || behind) && !isCapitals(label) && share < 0.9 {
		least = 20
	}
	return label, rest, kind != posting.Other && share >= 0.5 && count(rest) >= least
}

// cutLabel parts a few words and a colon from the text behind them.
func cutLabel(s string) (label, rest string, ok bool) {
	label, rest, ok = strings.Cut(s, ": ")
	ok = ok && count(label) <= 4 && beginsUpper(label) && !strings.ContainsAny(label, "*[(.") &&
		!strings.Contains(label, " is ")
	return label, strings.TrimSpace(rest), ok
}
