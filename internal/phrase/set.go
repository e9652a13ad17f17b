package phrase

import "strings"

// Set is phrases of several owners that are found in one pass: the first word of
// each leads to it.
type Set struct {
	byWord   table[[]lead] // by whole first words
	byStem   table[[]lead] // by the first letters of first words with a star
	byNumber []lead
	list     []Phrase
	owner    []int
}

// lead is a phrase that a first word leads to.
type lead struct {
	phrase int
	next   uint64 // the marks of the words that can be second
}

// stemLen is the number of letters of a stem that lead to its phrase. No stem
// that begins a phrase is shorter.
const stemLen = 3

// NewSet returns an empty set.
func NewSet() *Set {
	const words, stems = 4096, 1024 // of a language
	s := &Set{}
	s.byWord.slots, s.byStem.slots = make([]slot[[]lead], words), make([]slot[[]lead], stems)
	return s
}

// Add adds phrases of one owner.
func (s *Set) Add(owner int, list []Phrase) {
	for _, p := range list {
		n := len(s.list)
		s.list, s.owner = append(s.list, p), append(s.owner, owner)
		s.file(n)
	}
}

// file files phrase n under each word that can be its first.
func (s *Set) file(n int) {
	p := &s.list[n]
	for k, e := range p.elements {
		if e.opens || e.closes {
			continue
		}
		l := lead{n, p.next(k)}
		if e.number {
			s.byNumber = append(s.byNumber, l)
		}
		for _, w := range e.words {
			leads := s.byWord.put
			if strings.HasSuffix(w, "*") {
				w, leads = w[:stemLen], s.byStem.put
			}
			list := leads(w)
			*list = append(*list, l)
		}
		if !e.optional {
			return
		}
	}
}

// Find calls found for each phrase that matches, in the order of the words
// that they begin at.
func (s *Set) Find(t *Text, found func(owner int, m Match)) {
	for from := 0; from < len(t.Words); {
		_, to := t.Sentence(from)
		s.findIn(t, from, to, found)
		from = to
	}
}

// findIn is Find in one sentence.
func (s *Set) findIn(t *Text, from, to int, found func(owner int, m Match)) {
	for i := from; i < to; i++ {
		w := &t.Words[i]
		if w.Text == "" {
			continue
		}
		if isNumber(w.Text) {
			s.try(t, s.byNumber, i, to, found)
		}
		if leads := s.byWord.get(w.Text, w.hash); leads != nil {
			s.try(t, *leads, i, to, found)
		}
		if len(w.Text) < stemLen {
			continue
		}
		stem := w.Text[:stemLen]
		if leads := s.byStem.get(stem, hashOf(stem)); leads != nil {
			s.try(t, *leads, i, to, found)
		}
	}
}

func (s *Set) try(t *Text, leads []lead, i, to int, found func(owner int, m Match)) {
	second := uint64(0) // of no word: only a phrase that may end here has every mark
	if i+1 < to {
		second = t.Words[i+1].mark
	}
	for _, l := range leads {
		if l.next&second == 0 && l.next != everyMark {
			continue
		}
		if m, ok := s.list[l.phrase].At(t, i, to); ok {
			m.Number = l.phrase
			found(s.owner[l.phrase], m)
		}
	}
}
