package check

import "strings"

// A phrase is words with a space between them, as in "native ?english speaker*":
//
//	word     the word itself, in lower case; an apostrophe or a hyphen parts words
//	stem*    any word that begins so
//	a|b|c*   one of several
//	?word    may be there or not
//	~3       up to three words of any kind
//	#        a figure
//	{ }      the finding is about what stands between; without them, about all
//
// It never reaches over the end of a sentence.
type phrase struct {
	elements []element
	instead  string // what could stand there instead, empty for nothing
}

type element struct {
	words    []string
	optional bool
	skip     int // words that may be passed over; only this is set then
	number   bool
	opens    bool
	closes   bool
}

// parsePhrase reads a phrase; what follows "=>" could stand there instead.
func parsePhrase(s string) phrase {
	said, instead, _ := strings.Cut(s, "=>")
	p := phrase{instead: strings.TrimSpace(instead)}
	for field := range strings.FieldsSeq(said) {
		p.elements = append(p.elements, parseElement(field))
	}
	return p
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
		e.number = true
	case field[0] == '~':
		e.skip = int(field[1] - '0')
	default:
		e.words = strings.Split(field, "|")
	}
	return e
}

// match is where a phrase stands in a text, as words from and to.
type match struct {
	from, to  int // the words that the finding is about
	last      int // the end of all that was matched
	phrase    int // which of a rule's phrases
	insteadOf *phrase
}

// at matches the phrase from word i on, within a sentence that ends at word to.
func (p *phrase) at(t *text, i, to int) (match, bool) {
	m := match{from: i, to: -1, insteadOf: p}
	end, ok := p.rest(t, 0, i, to, &m)
	if !ok {
		return m, false
	}
	m.last = end
	if m.to < 0 {
		m.to = end
	}
	return m, true
}

// rest matches the elements from e on, with the fewest words passed over.
func (p *phrase) rest(t *text, e, i, to int, m *match) (int, bool) {
	if e == len(p.elements) {
		return i, true
	}
	el := &p.elements[e]
	switch {
	case el.opens:
		m.from = i
		return p.rest(t, e+1, i, to, m)
	case el.closes:
		m.to = i
		return p.rest(t, e+1, i, to, m)
	case el.skip > 0:
		for n := 0; n <= el.skip && i+n <= to; n++ {
			if end, ok := p.rest(t, e+1, i+n, to, m); ok {
				return end, true
			}
		}
		return i, false
	}
	if i < to && el.is(t.words[i].text) {
		if end, ok := p.rest(t, e+1, i+1, to, m); ok {
			return end, true
		}
	}
	if el.optional {
		return p.rest(t, e+1, i, to, m)
	}
	return i, false
}

// is reports whether a word is what the element asks for.
func (e *element) is(word string) bool {
	if word == "" {
		return false
	}
	if e.number {
		return isDigit(word[0])
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

// phrases is a set that is looked for in one pass: the first word of each leads
// to it.
type phrases struct {
	byWord   map[string][]int // whole first words
	byStem   map[string][]int // the first letters of first words with a star
	byNumber []int
	list     []phrase
	owner    []int // which rule each belongs to
}

// stemLen is how many letters of a stem lead to its phrase. No stem that
// begins a phrase is shorter.
const stemLen = 3

// add takes in phrases of one owner.
func (s *phrases) add(owner int, said []string) {
	for _, line := range said {
		p := parsePhrase(line)
		n := len(s.list)
		s.list, s.owner = append(s.list, p), append(s.owner, owner)
		s.lead(n, p.elements)
	}
}

// lead files a phrase under each word that can be its first.
func (s *phrases) lead(n int, elements []element) {
	for _, e := range elements {
		if e.opens || e.closes {
			continue
		}
		if e.number {
			s.byNumber = append(s.byNumber, n)
		}
		for _, w := range e.words {
			if strings.HasSuffix(w, "*") {
				s.byStem[w[:stemLen]] = append(s.byStem[w[:stemLen]], n)
			} else {
				s.byWord[w] = append(s.byWord[w], n)
			}
		}
		if !e.optional {
			return
		}
	}
}

func newPhrases() *phrases {
	return &phrases{byWord: map[string][]int{}, byStem: map[string][]int{}}
}

// find calls back for each phrase that matches at a word, from the first word
// of a text to the last.
func (s *phrases) find(t *text, found func(owner int, m match)) {
	to := 0
	for i := range t.words {
		if i >= to {
			_, to = t.sentence(i)
		}
		w := t.words[i].text
		if w == "" {
			continue
		}
		if isDigit(w[0]) {
			s.try(t, s.byNumber, i, to, found)
			continue
		}
		s.try(t, s.byWord[w], i, to, found)
		if len(w) >= stemLen {
			s.try(t, s.byStem[w[:stemLen]], i, to, found)
		}
	}
}

func (s *phrases) try(t *text, candidates []int, i, to int, found func(owner int, m match)) {
	for _, n := range candidates {
		if m, ok := s.list[n].at(t, i, to); ok {
			m.phrase = n
			found(s.owner[n], m)
		}
	}
}
