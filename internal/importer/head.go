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
	return under.Shape == source.Rule && strings.ContainsRune("=-", rune(under.Text[0])) && count(g.peek(0).Text) <= mostHeadWords &&
		(g.at == 0 || g.peek(-1).Shape != source.Plain)
}

// asHeading gives the words and the rank of a line of text that is a heading;
// rank 0 for any other.
func (g *gatherer) asHeading(l source.Line) (words string, rank int) {
	next, adjacent := g.after()
	if next.Shape == source.Blank {
		return "", 0
	}
	inner, bold := wholeBold(l.Text)
	words = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(inner), ":"))
	kind, share := posting.MatchKind(words)
	h := candidate{
		words: words, n: count(words), known: kind != posting.Other, share: share, kind: kind,
		colon: strings.HasSuffix(inner, ":"), toBullets: next.Shape == source.Bullet,
		alone: g.stands(), toText: next.Shape == source.Plain && count(next.Text) >= 8, apart: g.peek(-1).Shape == source.Blank && !adjacent,
		listed: isShortText(g.before()) && isShortText(next), onTop: adjacent && next.Shape == source.Plain && isShort(next.Text),
	}
	switch {
	case words == "" || endsSentence(words) || strings.Contains(words, "://") || strings.ContainsAny(words, "@$€£"):
		return "", 0
	case bold:
		return words, h.ifBold()
	case h.colon:
		return words, h.ifColon()
	case isCapitals(words) && h.n <= 8 && (h.known || h.alone) && !strings.ContainsAny(words, "_|"):
		return words, boldRank
	}
	return words, h.ifBare()
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
	kind, share := posting.MatchKind(l.Text)
	next, _ := g.after()
	if !isNumber(l.Marker) || kind == posting.Other || share < 0.6 || count(l.Text) > most || endsSentence(l.Text) ||
		next.Shape == source.Blank || isNumber(next.Marker) {
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

// candidate is a line that may be a heading.
type candidate struct {
	words     string
	n         int // words
	kind      posting.Kind
	known     bool    // its words say a kind
	share     float64 // how much of it says it
	colon     bool
	toBullets bool // a list follows
	toText    bool // a text of some length follows
	alone     bool // nothing stands above it that it belongs to
	apart     bool // there is a blank line above it and below
	goesOn    bool // the next source.Line goes on with a small letter
	listed    bool // it stands between short lines, as an item of a list without marks
	onTop     bool // a short line follows at once
}

func (h candidate) ifBold() int {
	if h.n <= 12 && !isFact(h.words) {
		return boldRank
	}
	return 0
}

func (h candidate) ifColon() int {
	switch {
	case strings.Contains(h.words, ". ") || !beginsUpper(h.words):
		return 0
	case isFact(h.words) && !h.toBullets:
		return 0
	case h.known && (h.n <= 12 && h.toBullets || h.n <= 8):
		return plainRank
	case h.toBullets && h.n <= 6 && h.alone:
		return leadRank
	}
	return 0
}

func (h candidate) ifBare() int {
	titled := h.n > 1 && isTitleCase(h.words)
	switch {
	case h.goesOn || !saysSomething(h.words):
		return 0
	case h.n > 8 || !beginsUpper(h.words) || isFact(h.words) && !h.toBullets || strings.ContainsAny(h.words, "|•·") ||
		strings.Contains(h.words, ":") && !asks(h.words) || h.listed && h.share < 0.9:
		return 0
	case h.isPure() && h.alone && h.onTop:
		return plainRank
	case h.known && (h.alone || h.share >= 0.5) && !h.onTop &&
		(h.share >= 0.4 || h.toBullets || asks(h.words) || isOpenEnded(h.words) || titled && h.n <= 4 && h.toText):
		return plainRank
	case h.n > 5 || !h.alone || strings.ContainsAny(h.words, "0123456789,"):
		return 0
	case h.toBullets && h.apart:
		return plainRank // It looks like those that say a kind, and is one of them.
	case h.toBullets, titled && h.toText && h.apart:
		return leadRank
	}
	return 0
}

// isPure reports whether the words are nothing but the name of a list, such as
// Requirements, which stands above short lines as well.
func (h candidate) isPure() bool {
	const most = 3 // words
	return h.n <= most && h.share >= 0.9 && isListKind(h.kind)
}

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
	ok = ok && count(label) <= 4 && beginsUpper(label) && !strings.ContainsAny(label, "*[(.") && !strings.Contains(label, " is ")
	return label, strings.TrimSpace(rest), ok
}
