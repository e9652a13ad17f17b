package library

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wording puts the phrases of one market in the place of those of another:
// whole words, the longest phrase first, capitals kept. Comments stay.
type wording struct{ pairs map[string][]pair } // by the first word, in lower case, the longest first

// pair is a phrase and what stands for it. A phrase that stands for itself is an
// exception: nothing in it is replaced.
type pair struct{ from, to string }

// add adds pairs; the first of a phrase holds.
func (w *wording) add(pairs ...pair) {
	if w.pairs == nil {
		w.pairs = map[string][]pair{}
	}
	for _, p := range pairs {
		p.from = strings.ToLower(p.from)
		first := p.from[:wordLen(p.from)]
		if same := func(o pair) bool { return o.from == p.from }; !slices.ContainsFunc(w.pairs[first], same) {
			w.pairs[first] = append(w.pairs[first], p)
		}
	}
	for _, all := range w.pairs {
		slices.SortStableFunc(all, func(a, b pair) int { return cmp.Compare(len(b.from), len(a.from)) })
	}
}

// apply is the text in the words of the market.
func (w *wording) apply(text string) string {
	if w == nil || len(w.pairs) == 0 {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	for i := 0; i < len(text); {
		n := w.step(&b, text[i:])
		i += n
	}
	return b.String()
}

// step writes what stands at the beginning of a text, a comment, a word or a
// phrase with what parts it from the next, and returns its length in the text.
func (w *wording) step(b *strings.Builder, text string) int {
	const open, end = "<!--", "-->"
	if strings.HasPrefix(text, open) {
		n := len(text)
		if at := strings.Index(text, end); at >= 0 {
			n = at + len(end)
		}
		b.WriteString(text[:n])
		return n
	}
	n := wordLen(text)
	if n == 0 {
		_, n = utf8.DecodeRuneInString(text)
		b.WriteString(text[:n])
		return n
	}
	for _, p := range w.pairs[strings.ToLower(text[:n])] {
		if begins(text, p.from) {
			n = len(p.from)
			b.WriteString(capitalsOf(text[:n], p.to))
			return n
		}
	}
	b.WriteString(text[:n])
	return n
}

// wordLen is the length of the word at the beginning of a text.
func wordLen(text string) int {
	n := strings.IndexFunc(text, func(r rune) bool { return !isWordRune(r) })
	if n < 0 {
		return len(text)
	}
	return n
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// begins reports whether a text begins with a phrase that ends with a word.
func begins(text, phrase string) bool {
	if len(text) < len(phrase) || !strings.EqualFold(text[:len(phrase)], phrase) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(phrase)
	next, size := utf8.DecodeRuneInString(text[len(phrase):])
	return size == 0 || !isWordRune(last) || !isWordRune(next)
}

// capitalsOf writes a phrase with the capitals of the one in whose place it
// goes: all of them, the first letter of each word, or of the first word.
func capitalsOf(from, to string) string {
	first, _ := utf8.DecodeRuneInString(from)
	switch {
	case strings.ToUpper(from) == from && wordLen(from) > 1:
		return strings.ToUpper(to)
	case !unicode.IsUpper(first):
		return to
	case capitalized(from) == from:
		return capitalized(to)
	}
	r, size := utf8.DecodeRuneInString(to)
	return string(unicode.ToUpper(r)) + to[size:]
}
