package check

import (
	"strings"
)

// bullet notes what an item says in the form in which it is compared with
// others: its words alone.
func (r *reader) bullet() {
	var b strings.Builder
	b.Grow(r.bounds.End - r.bounds.Start)
	f := &r.out.facts
	f.hash = fnvOffset
	for _, w := range r.text.Words {
		word := r.text.Folded[w.Start:w.End]
		b.WriteString(word)
		b.WriteByte(' ')
		h := fnv(fnvOffset, word)
		f.hash = fnv(fnv(f.hash, word), " ")
		f.signature |= 1 << (h % 64)
	}
	f.bullet = b.String()
}

// The hash is FNV-1a: it only has to be quick and the same every time.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

func fnv(h uint64, s string) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return h
}
