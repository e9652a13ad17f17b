package sanitize

import "unicode"

// Joiners hold their neighbours together or apart: needed in Persian, in Indic
// scripts and in emoji of several people.
const (
	zwnj = '\u200c'
	zwj  = '\u200d'
)

func isJoiner(r rune) bool { return r == zwj || r == zwnj }

// isSelector reports whether r chooses between looks of the character before.
func isSelector(r rune) bool { return unicode.Is(unicode.Variation_Selector, r) }

// joining are the scripts whose letters and marks a joiner shapes. Behind any
// other letter it does nothing that can be seen, and would be a place to hide a
// message: a bit a letter, and a selector a byte a letter.
var joining = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Nko, unicode.Mongolian, unicode.Mandaic, unicode.Phags_Pa, unicode.Adlam,
	unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu,
	unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer, unicode.Myanmar, unicode.Tibetan, unicode.Balinese,
	unicode.Javanese,
}

// takesJoiner reports whether a joiner does something behind a character.
func takesJoiner(before, joiner rune) bool {
	return unicode.In(before, joining...) && !isSelector(before) || joiner == zwj &&
		(isPicture(before) || before == emojiLook)
}

const (
	textLook  = '\ufe0e'
	emojiLook = '\ufe0f'
)

// takesSelector reports whether a selector does something behind a character.
func takesSelector(before, selector rune) bool {
	switch {
	case selector == textLook || selector == emojiLook:
		return isPicture(before) || before >= '0' && before <= '9' || before == '#' || before == '*'
	case selector == '\ufe00':
		return unicode.In(before, unicode.Han, unicode.Myanmar, unicode.Phags_Pa, unicode.Sm)
	case selector == '\ufe01' || selector == '\ufe02':
		return unicode.Is(unicode.Han, before)
	case unicode.Is(unicode.Mongolian, before):
		return selector >= '\u180b' && selector <= '\u180f'
	}
	return selector >= firstIdeographic && selector < firstIdeographic+mostIdeographic && unicode.Is(unicode.Han, before)
}

// Of the ideographic selectors, the first ones serve the variants of names. The
// others would let a character of Chinese or Japanese carry a byte.
const (
	firstIdeographic = 0xe0100
	mostIdeographic  = 4
)

// isPicture reports whether r is a symbol, as emoji are.
func isPicture(r rune) bool {
	return unicode.In(r, unicode.So, unicode.Sm, unicode.Sk) || r == '\u203c' || r == '\u2049' || r == '\u3030'
}
