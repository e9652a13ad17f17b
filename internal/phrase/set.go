package phrase

import "strings"

// Set is phrases of several owners that are found in one pass: the first word of
// each leads to it.
type Set struct {
	byWord   map[string][]int // by whole first words
	byStem   map[string][]int // by the first letters of first words with a star
	byNumber []int
	list     []Phrase
	owner    []int
}

// stemLen is the number of letters of a stem that lead to its phrase. No stem
// that begins a phrase is shorter.
const stemLen = 3

// NewSet returns an empty set.
func NewSet() *Set {
	return &Set{byWord: map[string][]int{}, byStem: map[string][]int{}}
}

// Add adds phrases of one owner.
func (s *Set) Add(owner int, list []Phrase) {
	for _, p := range list {
		n := len(s.list)
		s.list, s.owner = append(s.list, p), append(s.owner, owner)
		s.lead(n, p.elements)
	}
}

// lead files phrase n under each word that can be its first.
func (s *Set) lead(n int, elements []element) {
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

// Find calls found for each phrase that matches, in the order of the words
// that they begin at.
func (s *Set) Find(t *Text, found func(owner int, m Match)) {
	to := 0
	for i := range t.Words {
		if i >= to {
			_, to = t.Sentence(i)
		}
		w := t.Words[i].Text
		if w == "" {
			continue
		}
		if isNumber(w) {
			s.try(t, s.byNumber, i, to, found)
		}
		s.try(t, s.byWord[w], i, to, found)
		if len(w) >= stemLen {
			s.try(t, s.byStem[w[:stemLen]], i, to, found)
		}
	}
}

func (s *Set) try(t *Text, candidates []int, i, to int, found func(owner int, m Match)) {
	for _, n := range candidates {
		if m, ok := s.list[n].At(t, i, to); ok {
			m.Number = n
			found(s.owner[n], m)
		}
	}
}
