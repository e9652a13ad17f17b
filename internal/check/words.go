package check

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// gap is what stands between a word and the one before it.
type gap uint8

const (
	inside gap = iota // nothing but a hyphen, an apostrophe or the like: full-time, you'll
	space             // white space
	mark              // a comma, a bracket, a colon, a slash
	stop              // the end of a sentence, an item, a line that was broken on purpose
)

// word is a run of letters or a figure of a text. An apostrophe and a hyphen
// part words ("you ll"), and so does the change from figure to letter (50 lb).
type word struct {
	text    string // ASCII letters lowered; empty for an address, which is one word
	at, end int    // in the source
	gap     gap
}

// text is the source of one part as words. What nobody reads is not in it:
// comments, code, tags, the addresses of links.
type text struct {
	raw    string // the source
	folded string // the source with its ASCII letters lowered, as long as it
	words  []word
	hidden []int // where code, comments and addresses of links begin and end, in pairs
	digits bool  // it has figures
	count  int   // words as a person counts them: runs between white space
}

// read takes a source apart from a byte to another. The words of the text
// before are overwritten.
func (t *text) read(source string, from, to int) {
	t.raw, t.folded = source, foldASCII(source)
	t.words, t.hidden, t.count, t.digits = t.words[:0], t.hidden[:0], 0, false
	s := scanner{text: t, at: from, to: to, gap: stop}
	s.run()
}

// foldASCII lowers the ASCII letters and keeps every byte at its place.
func foldASCII(s string) string {
	for i := range len(s) {
		if s[i] >= 'A' && s[i] <= 'Z' {
			return lowered(s, i)
		}
	}
	return s
}

func lowered(s string, from int) string {
	b := []byte(s)
	for i := from; i < len(b); i++ {
		if b[i] >= 'A' && b[i] <= 'Z' {
			b[i] += 'a' - 'A'
		}
	}
	return string(b)
}

// sentence is the range of words that word i stands in.
func (t *text) sentence(i int) (from, to int) {
	for from = i; from > 0 && t.words[from].gap != stop; from-- {
	}
	for to = i + 1; to < len(t.words) && t.words[to].gap != stop; to++ {
	}
	return from, to
}

// isHidden reports whether byte i of the source is in code or in what is never
// shown.
func (t *text) isHidden(i int) bool {
	k, found := slices.BinarySearch(t.hidden, i)
	return k%2 == 1 && !found || k%2 == 0 && found // Behind a beginning and before its end.
}

// capital reports whether word i begins with a capital letter.
func (t *text) capital(i int) bool {
	w := t.words[i]
	r, _ := utf8.DecodeRuneInString(t.raw[w.at:])
	return unicode.IsUpper(r)
}

// is reports whether word i is one of a few.
func (t *text) is(i int, words ...string) bool {
	if i < 0 || i >= len(t.words) {
		return false
	}
	for _, w := range words {
		if t.words[i].text == w {
			return true
		}
	}
	return false
}
