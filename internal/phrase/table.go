package phrase

// table maps words to values as a map does, by hashes that the words of a text
// have already, so that a text is hashed once for all tables.
type table[V any] struct {
	slots []slot[V] // a power of two of them, at most half of them taken
	taken int
}

type slot[V any] struct {
	word  string // empty for a free slot
	hash  uint32
	value V
}

// The hash is FNV-1a: short words, and quick.
const (
	hashOffset = 2166136261
	hashPrime  = 16777619
)

func hashOf(word string) uint32 {
	h := uint32(hashOffset)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * hashPrime
	}
	return h
}

// get returns the value of a word, nil for none.
func (t *table[V]) get(word string, hash uint32) *V {
	if len(t.slots) == 0 {
		return nil
	}
	for i := int(hash); ; i++ {
		s := &t.slots[i&(len(t.slots)-1)]
		switch {
		case s.word == "":
			return nil
		case s.hash == hash && s.word == word:
			return &s.value
		}
	}
}

// put returns the place of the value of a word, which is not empty.
func (t *table[V]) put(word string) *V {
	hash := hashOf(word)
	if v := t.get(word, hash); v != nil {
		return v
	}
	if 2*(t.taken+1) > len(t.slots) {
		t.grow()
	}
	t.taken++
	i := int(hash)
	for ; t.slots[i&(len(t.slots)-1)].word != ""; i++ {
	}
	s := &t.slots[i&(len(t.slots)-1)]
	s.word, s.hash = word, hash
	return &s.value
}

func (t *table[V]) grow() {
	const first = 16
	old := t.slots
	t.slots = make([]slot[V], max(first, 2*len(old)))
	for _, s := range old {
		if s.word == "" {
			continue
		}
		i := int(s.hash)
		for ; t.slots[i&(len(t.slots)-1)].word != ""; i++ {
		}
		t.slots[i&(len(t.slots)-1)] = s
	}
}
