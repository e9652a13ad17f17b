package library

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// haystack is many texts in one string: looking through it once is faster than
// through each of them, which lie all over the memory.
type haystack struct {
	text string
	ends []int // behind each text and the line end that parts it from the next
}

// newHaystack joins n texts. None may have a word that holds a line end.
func newHaystack(n int, text func(i int) string) haystack {
	var b strings.Builder
	h := haystack{ends: make([]int, n)}
	for i := range n {
		b.WriteString(text(i))
		b.WriteByte('\n')
		h.ends[i] = b.Len()
	}
	h.text = b.String()
	return h
}

// at is the text of a number.
func (h haystack) at(i int) string {
	begin := 0
	if i > 0 {
		begin = h.ends[i-1]
	}
	return h.text[begin : h.ends[i]-1]
}

// holding yields the numbers of the texts with a word in them.
func (h haystack) holding(word string) iter.Seq[int] {
	return h.where(word, func(int) bool { return true })
}

// beginning yields the numbers of the texts in which a word begins so.
func (h haystack) beginning(word string) iter.Seq[int] {
	return h.where(word, func(at int) bool {
		before, _ := utf8.DecodeLastRuneInString(h.text[:at])
		return !unicode.IsLetter(before)
	})
}

// where yields the numbers of the texts with a word at a place that counts.
func (h haystack) where(word string, counts func(at int) bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		for at := 0; ; {
			next := strings.Index(h.text[at:], word)
			if next < 0 {
				return
			}
			if at += next; !counts(at) {
				at += len(word)
				continue
			}
			i, found := slices.BinarySearch(h.ends, at)
			if found {
				i++
			}
			if !yield(i) {
				return
			}
			at = h.ends[i]
		}
	}
}
