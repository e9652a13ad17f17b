package library

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/posting"
)

// wording puts the phrases of one market in the place of those of another:
// whole words, the longest phrase first, capitals kept. Comments stay.
type wording struct{ pairs map[string][]pair } // by the first word, in lower case, the longest first

// pair is a phrase and what stands for it. A phrase that stands for itself is an
// exception: nothing in it is replaced.
type pair struct{ from, to string }

// newWording makes a wording of pairs; of those with one phrase, the first holds.
func newWording(pairs []pair) *wording {
	w := &wording{map[string][]pair{}}
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
	return w
}

// apply is the text in the words of the market. A line that is marked for
// markets has their words already.
func (w *wording) apply(text string) string {
	if len(w.pairs) == 0 {
		return text
	}
	out := make([]byte, 0, len(text)+len(text)/16)
	for line := range strings.Lines(text) {
		said, comment := cutComment(line)
		if _, markets, _ := posting.ParseMark(comment); len(markets) > 0 {
			said = ""
		}
		n := 0
		for rest := said; rest != ""; rest = rest[n:] {
			out, n = w.step(out, rest)
		}
		out = append(out, line[len(said):]...)
	}
	return string(out)
}

// cutComment parts a line at the comment that ends it.
func cutComment(line string) (said, comment string) {
	at := strings.LastIndex(line, "<!--")
	inner, ok := strings.CutSuffix(strings.TrimRight(line[max(at, 0):], " \t\r\n"), "-->")
	if at < 0 || !ok {
		return line, ""
	}
	return line[:at], strings.TrimPrefix(inner, "<!--")
}

// step appends the word or the phrase at the beginning of a text, or what parts
// it from the next, and returns its length in the text.
func (w *wording) step(out []byte, text string) ([]byte, int) {
	n := wordLen(text)
	if n == 0 {
		_, n = utf8.DecodeRuneInString(text)
		return append(out, text[:n]...), n
	}
	for _, p := range w.pairs[strings.ToLower(text[:n])] {
		if begins(text, p.from) {
			from := text[:len(p.from)]
			return append(withArticle(out, from, p.to), capitalsOf(from, p.to)...), len(from)
		}
	}
	return append(out, text[:n]...), n
}

// withArticle has a text end with the article, a or an, of a phrase that takes
// the place of another.
func withArticle(out []byte, from, to string) []byte {
	vowel := beginsWithVowel(to)
	if vowel == beginsWithVowel(from) {
		return out
	}
	was, is := "an ", "a "
	if vowel {
		was, is = is, was
	}
	at := len(out) - len(was)
	if at < 0 || !strings.EqualFold(string(out[at:]), was) || at > 0 && isWordRune(rune(out[at-1])) {
		return out
	}
	return append(out[:at+1], is[1:]...)
}

// beginsWithVowel reports whether a phrase begins with a vowel.
func beginsWithVowel(s string) bool { return s != "" && strings.ContainsRune("aeiouAEIO", rune(s[0])) }

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
