package importer

import "sync"

// cueIndex finds the phrases of all cues in one pass over a text, by the first
// two bytes of each.
type cueIndex struct {
	has     [1 << 16 / 64]uint64 // a bit for each two bytes that begin a phrase
	phrases map[uint16][]cuePhrase
	n       int // phrases
}

// cuePhrase is a phrase of a row of cues.
type cuePhrase struct {
	text string
	row  int
	id   int
}

var indexOfCues = sync.OnceValue(func() *cueIndex {
	x := &cueIndex{phrases: map[uint16][]cuePhrase{}}
	for row, c := range cues {
		for _, text := range c.phrases {
			key := uint16(text[0])<<8 | uint16(text[1])
			x.has[key/64] |= 1 << (key % 64)
			x.phrases[key] = append(x.phrases[key], cuePhrase{text, row, x.n})
			x.n++
		}
	}
	return x
})

// count is how many phrases of each row of cues a text has.
func (x *cueIndex) count(folded string) []int {
	counts := make([]int, len(cues))
	seen := make([]bool, x.n)
	for i := 0; i+1 < len(folded); i++ {
		key := uint16(folded[i])<<8 | uint16(folded[i+1])
		if x.has[key/64]&(1<<(key%64)) == 0 {
			continue
		}
		for _, p := range x.phrases[key] {
			if !seen[p.id] && len(folded)-i >= len(p.text) && folded[i:i+len(p.text)] == p.text {
				seen[p.id] = true
				counts[p.row]++
			}
		}
	}
	return counts
}
