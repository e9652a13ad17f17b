package library

import "iter"

// Names are names that are found word by word, such as those of drafts. Every
// word is there once, with the names that have it: so a letter more in a query
// costs what its words cost, and not a look at each of thousands of names.
type Names struct {
	count int
	words haystack
	with  [][]int32 // by word
}

// NewNames are so many names.
func NewNames(n int, name func(i int) string) Names {
	names := Names{count: n}
	var all []string
	numbers := map[string]int{}
	for i := range n {
		for _, w := range words(name(i)) {
			at, ok := numbers[w]
			if !ok {
				at = len(all)
				numbers[w] = at
				all, names.with = append(all, w), append(names.with, nil)
			}
			if has := names.with[at]; len(has) == 0 || has[len(has)-1] != int32(i) {
				names.with[at] = append(has, int32(i))
			}
		}
	}
	names.words = newHaystack(len(all), func(i int) string { return all[i] })
	return names
}

// Find tells of each name with every word of a query its number and its rank on
// the scale of [Library.Search]: a role that is the one asked for comes before a
// draft of it. No query finds them all.
func (n Names) Find(query string) iter.Seq2[int, int] {
	asked := askedFor(query)
	ranks, found := make([]int, n.count), make([]int, n.count)
	for i, w := range asked {
		for at, rank := range n.best(w) {
			if found[at] == i && rank < nowhere {
				found[at], ranks[at] = i+1, ranks[at]+rank
			}
		}
	}
	return func(yield func(number, rank int) bool) {
		for i := range n.count {
			if found[i] == len(asked) && !yield(i, beginsTitle+ranks[i]) {
				return
			}
		}
	}
}

// best is how well each name has a word of a query: as a word of its own, at the
// beginning of one, or inside one.
func (n Names) best(word string) []int {
	const whole, begins, inside = 0, 1, 7
	ranks := make([]int, n.count)
	for i := range ranks {
		ranks[i] = nowhere
	}
	for at := range n.words.holding(word) {
		rank := inside
		switch has := n.words.at(at); {
		case has == word:
			rank = whole
		case has[:len(word)] == word:
			rank = begins
		}
		for _, i := range n.with[at] {
			ranks[i] = min(ranks[i], rank)
		}
	}
	return ranks
}
