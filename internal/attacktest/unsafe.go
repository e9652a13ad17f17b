package attacktest

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Unsafe returns the fault of a text that has passed the gate, empty if it has none.
// It is written from the code points, apart from the gate's own tables.
func Unsafe(s string) string {
	if !utf8.ValidString(s) {
		return "not UTF-8"
	}
	const most = 4 // marks on one letter
	marks, last := 0, ' '
	for _, r := range s {
		for _, f := range faults {
			if f.is(last, r) {
				return f.name
			}
		}
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me) && !joins(r):
			marks++
		case !joins(r) && !unicode.Is(unicode.Mc, r):
			marks = 0
		}
		if marks > most {
			return "too many marks"
		}
		last = r
	}
	return ""
}

// faults are the characters that no text may have, some of them only behind
// another one.
var faults = []struct {
	name string
	is   func(last, r rune) bool
}{
	{"control character", func(_, r rune) bool { return r < ' ' && r != '\n' || r >= 0x7f && r <= 0x9f }},
	{"bidi control", func(_, r rune) bool {
		return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x206f || r == 0x200e || r == 0x200f || r == 0x061c
	}},
	{"invisible character", func(_, r rune) bool {
		return slices.Contains([]rune{0x200b, 0x2060, 0xfeff, 0x00ad, 0x2028, 0x2029, 0x3164}, r)
	}},
	{"tag, private use or noncharacter", func(_, r rune) bool {
		return r >= 0xe0000 && r <= 0xe007f || r >= 0xe000 && r <= 0xf8ff || r >= 0xf0000 || r&0xfffe == 0xfffe
	}},
	{"joiner or selector that does nothing", func(last, r rune) bool {
		return last < 0x600 && unicode.IsLetter(last) && joins(r)
	}},
}

// joins reports whether a character is a joiner or a variation selector.
func joins(r rune) bool {
	return r == '\u200c' || r == '\u200d' || unicode.Is(unicode.Variation_Selector, r)
}
