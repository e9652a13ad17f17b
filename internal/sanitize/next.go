package sanitize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// gone stands for a piece of text that does not stay, whatever is around it.
const gone rune = -1

// next reads what stands at the start of s: the character that it stands for,
// and how many bytes it takes.
func next(s string) (r rune, size int) {
	r, size = utf8.DecodeRuneInString(s)
	switch {
	case r == '\x1b' || r >= 0x80 && r <= 0x9f && r != '\u0085':
		return gone, sequence(s, r, size)
	case r == '\r' && strings.HasPrefix(s, "\r\n"):
		return '\n', 2
	case isLineEnd(r):
		return '\n', size
	case r == '\t' || looksLikeSpace(r):
		return ' ', size
	case r < ' ' || r == '\x7f':
		return gone, size
	}
	return r, size
}

// looksLikeSpace reports whether a reader takes r for a space. There are sixteen of
// them, so that the choice of each could carry four hidden bits. The ideographic
// space is as wide as two and stays.
func looksLikeSpace(r rune) bool {
	return r == '\u2800' || r != '\u3000' && r > ' ' && unicode.Is(unicode.Zs, r)
}

// isLineEnd reports whether r ends a line. VT and FF are among them because
// word processors write them between words.
func isLineEnd(r rune) bool {
	switch r {
	case '\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}
