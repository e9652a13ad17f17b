package library

import "slices"

// finder finds things by the words of their names. Every word is there once,
// with the places where it stands: so a letter more in a query costs what its
// words cost, and not a look at each of thousands of names.
type finder struct {
	things int
	words  haystack
	spots  [][]spot // by word
}

// spot is a place of a word: a thing, and the part of its name.
type spot struct {
	thing int32
	part  part
}

// part is a part of a name.
type part uint8

const (
	ofTitle part = iota
	ofAlias
	ofFamily
	ofLevel // the first level of a role; the others follow
)

// The ways in which a word of a name has a word of a query.
const (
	asWhole = iota
	asBegin
	asLetter // begins with it, and it is one letter
	asInside
)

// worth is the rank of a word of a query by the part and the way it is found.
var worth = [...][4]uint8{
	ofTitle:  {inTitle, beginsTitle, beginsTitle, insideWord},
	ofAlias:  {inAlias, beginsAlias, beginsAlias, insideWord},
	ofFamily: {inFamily, inFamily, inFamily, nowhere},
	ofLevel:  {isLevel, beginsLevel, nowhere, nowhere},
}

// newFinder makes a finder of so many things, of which name tells the words.
func newFinder(things int, name func(thing int, tell func(part, []string))) *finder {
	f := &finder{things: things}
	var all []string
	numbers := map[string]int{}
	for i := range things {
		name(i, func(p part, words []string) {
			for _, w := range words {
				at, ok := numbers[w]
				if !ok {
					at = len(all)
					numbers[w] = at
					all, f.spots = append(all, w), append(f.spots, nil)
				}
				f.note(at, spot{int32(i), p})
			}
		})
	}
	f.words = newHaystack(len(all), func(i int) string { return all[i] })
	return f
}

// note notes a place of a word, once.
func (f *finder) note(word int, s spot) {
	if have := f.spots[word]; len(have) == 0 || have[len(have)-1] != s {
		f.spots[word] = append(have, s)
	}
}

// hit is how well a thing has a word of a query: the best rank in its name, and
// in the titles of its levels.
type hit struct {
	name, level uint8
	at          uint8 // which level
}

func (h *hit) add(p part, way int) {
	if p < ofLevel {
		h.name = min(h.name, worth[p][way])
		return
	}
	rank, at := worth[ofLevel][way], uint8(p-ofLevel)
	if rank < h.level || rank == h.level && at < h.at {
		h.level, h.at = rank, at
	}
}

// find ranks every thing for a word of a query, and for the singular of it.
func (f *finder) find(word string) []hit {
	hits := make([]hit, f.things)
	for i := range hits {
		hits[i] = hit{name: nowhere, level: nowhere}
	}
	for _, w := range forms(word) {
		for at := range f.words.holding(w) {
			f.add(hits, at, way(f.words.at(at), w), w == word)
		}
	}
	return hits
}

// add adds the places of a word; those in titles of levels count for the word
// as it was typed.
func (f *finder) add(hits []hit, word, way int, typed bool) {
	for _, s := range f.spots[word] {
		if s.part < ofLevel || typed {
			hits[s.thing].add(s.part, way)
		}
	}
}

// way is how a word of a name has a word of a query.
func way(has, word string) int {
	switch {
	case has == word:
		return asWhole
	case has[:len(word)] != word:
		return asInside
	case len(word) == 1:
		return asLetter
	}
	return asBegin
}

// forms are a word and its singular.
func forms(word string) []string {
	const shortest = 3
	if n := len(word) - 1; n >= shortest && word[n] == 's' {
		return []string{word, word[:n]}
	}
	return []string{word}
}

// findNear is find for a word that may be misspelt.
func (f *finder) findNear(word string) []hit {
	hits := f.find(word)
	for at := range f.spots {
		has := f.words.at(at)
		if !slices.ContainsFunc(forms(word), func(w string) bool { return isNear(has, w) }) {
			continue
		}
		for _, s := range f.spots[at] {
			if s.part == ofTitle || s.part == ofAlias {
				h := &hits[s.thing]
				h.name = min(h.name, misspelt+uint8(s.part))
			}
		}
	}
	return hits
}

// findNamed is find for words that name a thing: those of its title and other
// names, not of a text or inside a word.
func (f *finder) findNamed(word string) []hit {
	hits := f.find(word)
	for i := range hits {
		if hits[i].name > beginsAlias {
			hits[i].name = nowhere
		}
	}
	return hits
}

// found reports whether a thing has the word.
func (h hit) found() bool { return min(h.name, h.level) < nowhere }
