package attacktest

import (
	"unicode"
	"unicode/utf8"
)

// Unsafe says what is wrong with a text that has passed the gate, empty for nothing. It is written from
// the code points, apart from the gate's own tables.
func Unsafe(s string) string {
	if !utf8.ValidString(s) {
		return "not UTF-8"
	}
	marks, before := 0, ' '
	for _, r := range s {
		last := before
		before = r
		switch {
		case r < ' ' && r != '\n', r >= 0x7f && r <= 0x9f:
			return "control character"
		case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x206f, r == 0x200e, r == 0x200f, r == 0x061c:
			return "bidi control"
		case r == 0x200b, r == 0x2060, r == 0xfeff, r == 0x00ad, r == 0x2028, r == 0x2029, r == 0x3164:
			return "invisible character"
		case r >= 0xe0000 && r <= 0xe007f, r >= 0xe000 && r <= 0xf8ff, r >= 0xf0000, r&0xfffe == 0xfffe:
			return "tag, private use or noncharacter"
		case last < 0x600 && unicode.IsLetter(last) &&
			(r == '\u200c' || r == '\u200d' || unicode.Is(unicode.Variation_Selector, r)):
			return "joiner or selector that does nothing"
		case r == '\u200c', r == '\u200d', unicode.Is(unicode.Variation_Selector, r), unicode.Is(unicode.Mc, r):
		case unicode.In(r, unicode.Mn, unicode.Me):
			if marks++; marks > 4 {
				return "too many marks"
			}
		default:
			marks = 0
		}
	}
	return ""
}
