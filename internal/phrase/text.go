package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Gap is what stands between a word and the one before it.
type Gap uint8

// The gaps, the weakest first.
const (
	Joined Gap = iota // nothing, a hyphen or an apostrophe: full-time, you'll
	Space             // white space
	Mark              // a comma, a bracket, a colon, a slash
	Stop              // the end of a sentence, an item or a hard-broken line
)

// Word is a run of letters or a figure. Apostrophes and hyphens separate words
// ("you ll"), and so does the change from figure to letter (50 lb).
type Word struct {
	Text       string // ASCII letters lowered; empty for an address, which is one word
	Start, End int    // in the source
	Gap        Gap    // before the word
	mark       uint64 // of the text; see [markOf]
	hash       uint32 // of the text
}

// Text is a source as words. Comments, code, tags and the addresses of links
// are not among them.
type Text struct {
	Raw    string // the source
	Folded string // the source with its ASCII letters lowered, of the same length
	Words  []Word
	Digits bool // the text has figures
	Count  int  // words as a person counts them: runs between white space
	framed framed
	hidden []int // the starts and ends of code, comments and link addresses, in pairs
}

// Read splits source[from:to] into words. It reuses the memory of the text that
// t held before.
func (t *Text) Read(source string, from, to int) {
	t.Raw, t.Folded = source, Fold(source)
	t.Words, t.hidden, t.Count, t.Digits, t.framed = t.Words[:0], t.hidden[:0], 0, false, framed{}
	s := scanner{Text: t, at: from, to: to, gap: Stop, mailed: strings.IndexByte(t.Folded[from:to], '@') >= 0}
	s.run()
}

// Fold lowers the ASCII letters and keeps every byte at its place.
func Fold(s string) string {
	for i := range len(s) {
		if s[i] >= 'A' && s[i] <= 'Z' {
			return lowered(s, i)
		}
	}
	return s
}

func lowered(s string, from int) string {
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:from])
	for i := from; i < len(s); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		b.WriteByte(c)
	}
	return b.String()
}

// IsDigit reports whether c is an ASCII digit.
func IsDigit(c byte) bool { return c >= '0' && c <= '9' }

// Sentence returns the range of words of the sentence of word i.
func (t *Text) Sentence(i int) (from, to int) {
	for from = i; from > 0 && t.Words[from].Gap != Stop; from-- {
	}
	for to = i + 1; to < len(t.Words) && t.Words[to].Gap != Stop; to++ {
	}
	return from, to
}

// IsHidden reports whether byte i of the source is in code or in text that is
// never shown.
func (t *Text) IsHidden(i int) bool {
	k, found := slices.BinarySearch(t.hidden, i)
	return k%2 == 1 && !found || k%2 == 0 && found // After a start and before its end.
}

// Capital reports whether word i begins with a capital letter.
func (t *Text) Capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(t.Raw[t.Words[i].Start:])
	return unicode.IsUpper(r)
}

// At returns the text of word i, or "" if there is no such word.
func (t *Text) At(i int) string {
	if i < 0 || i >= len(t.Words) {
		return ""
	}
	return t.Words[i].Text
}

// Is reports whether word i is one of words.
func (t *Text) Is(i int, words ...string) bool {
	if i < 0 || i >= len(t.Words) {
		return false
	}
	for _, w := range words {
		if t.Words[i].Text == w {
			return true
		}
	}
	return false
}

// AnyIs reports whether one of the words from one index to another is in list.
func (t *Text) AnyIs(from, to int, list ...string) bool {
	for i := max(from, 0); i < min(to, len(t.Words)); i++ {
		if t.Is(i, list...) {
			return true
		}
	}
	return false
}

// HasAny reports whether the sentence of word i has one of the words in list.
func (t *Text) HasAny(i int, list ...string) bool {
	from, to := t.Sentence(i)
	return t.AnyIs(from, to, list...)
}

// Skip returns the index of the first word from i on that is not in list.
func (t *Text) Skip(i int, list ...string) int {
	for t.Is(i, list...) {
		i++
	}
	return i
}

// Follow reports whether the words of list stand in a row from word i on.
func (t *Text) Follow(i int, list []string) bool {
	for k, w := range list {
		if t.At(i+k) != w {
			return false
		}
	}
	return true
}

// JoinedBy reports whether sign alone stands between word i and the next.
func (t *Text) JoinedBy(i int, sign byte) bool {
	if i+1 >= len(t.Words) {
		return false
	}
	between := t.Raw[t.Words[i].End:t.Words[i+1].Start]
	return len(between) == 1 && between[0] == sign
}

// WordAt returns the index of the first word that begins at byte at or later.
func (t *Text) WordAt(at int) int {
	lo, hi := 0, len(t.Words)
	for lo < hi {
		mid := (lo + hi) / 2
		if t.Words[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// CountIn counts the words from one index to another as people do: you'll and
// full-time are one.
func (t *Text) CountIn(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if t.Words[i].Gap != Joined || i == from {
			n++
		}
	}
	return n
}
