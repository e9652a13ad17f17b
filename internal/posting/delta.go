package posting

import (
	"hash/crc32"
	"strings"
	"unicode/utf8"
)

// Delta is the difference that an edit makes to one text: at a byte, New stands
// in place of Old.
type Delta struct {
	Label    string // names the edit for undo
	Sum      uint32 // of the text that it changes
	At       int
	Old, New string
}

// NewDelta finds the difference between two texts. It never splits a character,
// and keeps neither text in memory.
func NewDelta(label, before, after string) Delta {
	at := commonPrefix(before, after)
	end := commonSuffix(before[at:], after[at:])
	return Delta{
		Label: strings.Clone(label), Sum: sum(before), At: at,
		Old: strings.Clone(before[at : len(before)-end]), New: strings.Clone(after[at : len(after)-end]),
	}
}

// Apply makes the edit. It is false if the text is not the one that it changes.
func (d Delta) Apply(text string) (string, bool) {
	if sum(text) != d.Sum {
		return text, false
	}
	return splice(text, d.At, d.Old, d.New)
}

// Revert takes the edit back. It is false if the text is not what the edit led
// to.
func (d Delta) Revert(text string) (string, bool) {
	before, ok := splice(text, d.At, d.New, d.Old)
	return before, ok && sum(before) == d.Sum
}

func sum(text string) uint32 { return crc32.ChecksumIEEE([]byte(text)) }

// size is the number of bytes that the difference holds.
func (d Delta) size() int { return len(d.Label) + len(d.Old) + len(d.New) }

// splice puts a text in place of another that stands at a byte.
func splice(text string, at int, old, with string) (string, bool) {
	if at < 0 || at > len(text) || !strings.HasPrefix(text[at:], old) {
		return text, false
	}
	return text[:at] + with + text[at+len(old):], true
}

// commonPrefix is the number of bytes that two texts begin with alike.
func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && !startsRune(a, n) {
		n--
	}
	return n
}

// commonSuffix is the number of bytes that two texts end with alike.
func commonSuffix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	for n > 0 && !startsRune(a, len(a)-n) {
		n--
	}
	return n
}

// startsRune reports whether a character begins at a byte, or the text ends.
func startsRune(s string, at int) bool { return at == len(s) || utf8.RuneStart(s[at]) }
