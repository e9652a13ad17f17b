package phrase

import "strings"

// Phrase is a pattern over words. The zero value matches the empty run of words
// everywhere; use [Parse].
type Phrase struct {
	Instead  string // what to write instead, empty for nothing
	elements []element
	first    uint64 // the marks of the words that it can begin with
}

type element struct {
	words    []string
	marks    uint64 // of the words; see [markOf]
	optional bool
	skip     int // words that may be passed over; no other member is set then
	number   bool
	opens    bool
	closes   bool
}

// Parse reads a phrase: elements with a space between them, as in
// "native ?english speaker* => fluent English".
//
//	word     the word itself, in lower case; apostrophes and hyphens separate words
//	stem*    any word that begins so
//	a|b|c*   one of several
//	?word    optional
//	~3       up to three words of any kind
//	#        a number, in figures or in words from two on
//	{ }      the match is the words between the braces; without them, all words
//	=> text  what to write instead
func Parse(s string) Phrase {
	pattern, instead, _ := strings.Cut(s, "=>")
	p := Phrase{Instead: strings.TrimSpace(instead)}
	for field := range strings.FieldsSeq(pattern) {
		p.elements = append(p.elements, parseElement(field))
	}
	p.first = p.next(-1)
	return p
}

// ParseList parses a phrase from each line of text. A line that ends in | goes
// on in the next. In a phrase, @name stands for the alternatives that classes
// has under that name.
func ParseList(text string, classes map[string]string) []Phrase {
	var list []Phrase
	pattern := ""
	for line := range strings.Lines(text) {
		pattern += strings.TrimSpace(line)
		if pattern == "" || strings.HasSuffix(pattern, "|") {
			continue
		}
		list = append(list, Parse(expand(pattern, classes)))
		pattern = ""
	}
	return list
}

// expand replaces each @name by the alternatives of that class.
func expand(pattern string, classes map[string]string) string {
	before, rest, ok := strings.Cut(pattern, "@")
	if !ok {
		return pattern
	}
	end := strings.IndexAny(rest, "| ")
	if end < 0 {
		end = len(rest)
	}
	alternatives := strings.Join(strings.Fields(classes[rest[:end]]), "")
	return before + alternatives + expand(rest[end:], classes)
}

func parseElement(field string) element {
	var e element
	field, e.optional = strings.CutPrefix(field, "?")
	switch {
	case field == "{":
		e.opens = true
	case field == "}":
		e.closes = true
	case field == "#":
		e.number, e.marks = true, everyMark
	case field[0] == '~':
		e.skip = int(field[1] - '0')
	default:
		e.words = strings.Split(field, "|")
		for _, w := range e.words {
			e.marks |= markOf(w)
		}
	}
	return e
}

// everyMark is the marks of words of any kind.
const everyMark = ^uint64(0)

// markOf returns one of 64 bits by the first two letters of a word. A word can
// only be one of those whose marks have its bit, so that nearly all comparisons
// are of two numbers.
func markOf(word string) uint64 {
	const first, second, bits = 7, 29, 64
	switch {
	case len(word) == 0:
		return 0
	case len(word) == 1:
		return 1 << (word[0] * first % bits)
	case word[1] == '*':
		return everyMark
	}
	return 1 << ((word[0]*first + word[1]*second) % bits)
}

// Match is the words From to To of a text that a phrase has matched.
type Match struct {
	From, To int
	Last     int     // the end of all words that were matched, those outside of braces included
	Number   int     // the number of the phrase in its [Set]
	Phrase   *Phrase // the phrase that matched
}

// next returns the marks of the words that can follow element e, all if the
// phrase may end there.
func (p *Phrase) next(e int) uint64 {
	var marks uint64
	for _, el := range p.elements[e+1:] {
		switch {
		case el.opens || el.closes:
			continue
		case el.skip > 0:
			return everyMark
		}
		if marks |= el.marks; !el.optional {
			return marks
		}
	}
	return everyMark
}

// At matches the phrase from word i on, in a sentence that ends at word to.
func (p *Phrase) At(t *Text, i, to int) (Match, bool) {
	m := Match{From: i, To: -1, Phrase: p}
	end, ok := p.rest(t, 0, i, to, &m)
	if !ok {
		return m, false
	}
	m.Last = end
	if m.To < 0 {
		m.To = end
	}
	return m, true
}

// rest matches the elements from e on, passing over as few words as possible.
func (p *Phrase) rest(t *Text, e, i, to int, m *Match) (int, bool) {
	if e == len(p.elements) {
		return i, true
	}
	el := &p.elements[e]
	switch {
	case el.opens:
		m.From = i
		return p.rest(t, e+1, i, to, m)
	case el.closes:
		m.To = i
		return p.rest(t, e+1, i, to, m)
	case el.skip > 0:
		return p.passOver(t, e, i, to, m)
	}
	if i < to && el.marks&t.Words[i].mark != 0 && el.is(t.Words[i].Text) {
		if end, ok := p.rest(t, e+1, i+1, to, m); ok {
			return end, true
		}
	}
	if el.optional {
		return p.rest(t, e+1, i, to, m)
	}
	return i, false
}

func (p *Phrase) passOver(t *Text, e, i, to int, m *Match) (int, bool) {
	for n := 0; n <= p.elements[e].skip && i+n <= to; n++ {
		if end, ok := p.rest(t, e+1, i+n, to, m); ok {
			return end, true
		}
	}
	return i, false
}

// is reports whether the element matches a word.
func (e *element) is(word string) bool {
	if e.number {
		return isNumber(word)
	}
	for _, w := range e.words {
		if isWord(word, w) {
			return true
		}
	}
	return false
}

func isWord(word, wanted string) bool {
	if n := len(wanted) - 1; wanted[n] == '*' {
		return len(word) >= n && word[:n] == wanted[:n]
	}
	return word == wanted
}

// Any reports whether one of the phrases of list matches within the words from
// one index to another, which lie in one sentence.
func Any(t *Text, list []Phrase, from, to int) bool {
	for i := from; i < to; i++ {
		for k := range list {
			if _, ok := list[k].begins(t, i, to); ok {
				return true
			}
		}
	}
	return false
}

// begins is At with a look at the first word before.
func (p *Phrase) begins(t *Text, i, to int) (Match, bool) {
	if p.first != everyMark && p.first&t.Words[i].mark == 0 {
		return Match{}, false
	}
	return p.At(t, i, to)
}

// AnyOver reports whether one of the phrases of list matches words that overlap
// m, in the sentence from one index to another.
func AnyOver(t *Text, list []Phrase, m Match, from, to int) bool {
	const before = 8 // words that such a phrase can begin earlier
	for i := max(from, m.From-before); i < m.To; i++ {
		for k := range list {
			if a, ok := list[k].begins(t, i, to); ok && a.Last > m.From {
				return true
			}
		}
	}
	return false
}
