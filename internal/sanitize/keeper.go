package sanitize

import "unicode"

// maxMarks is how many marks may be set above and below one letter. Hebrew
// with points and accents takes four; more is a text that paints over its
// neighbours.
const maxMarks = 4

// sanitizer decides which characters stay. It knows the character that stayed
// last and how many marks the letter before has.
type sanitizer struct {
	use   use
	last  rune
	marks int
}

// keep reports whether r stays, and remembers it if so.
func (k *sanitizer) keep(r rune) bool {
	if r == gone || !k.stays(r) {
		return false
	}
	switch {
	case isMark(r):
		k.marks++
	case !isJoiner(r) && !isSelector(r) && !unicode.Is(unicode.Mc, r):
		k.marks = 0
	}
	k.last = k.as(r)
	return true
}

// as is the character that r is written as.
func (k *sanitizer) as(r rune) rune {
	if r == '\n' && k.use != lines {
		return ' '
	}
	return r
}

// stays is the rule for a single character.
func (k *sanitizer) stays(r rune) bool {
	switch {
	case r < '\u0300' && r != '\u00ad': // no mark and, but for the soft hyphen, nothing hidden
		return true
	case k.use == onScreen && measuredDifferently(r):
		return false
	case isJoiner(r):
		return takesJoiner(k.last, r)
	case isSelector(r):
		return takesSelector(k.last, r)
	case isHidden(r):
		return false
	case isMark(r):
		return k.marks < maxMarks
	}
	return true
}

// measuredDifferently reports whether some terminals add r to the width of a
// line and others do not.
func measuredDifferently(r rune) bool {
	return r == zwj || r >= '\ufe00' && r <= '\ufe0f' || r >= 0x1f3fb && r <= 0x1f3ff
}

// isMark reports whether r is set above, below or around a letter.
func isMark(r rune) bool { return unicode.In(r, unicode.Mn, unicode.Me) && !isSelector(r) }

// isHidden reports whether r cannot be seen, or by its own font only.
func isHidden(r rune) bool {
	if unicode.Is(unicode.Prepended_Concatenation_Mark, r) {
		return false
	}
	return unicode.In(r, unicode.Cf, unicode.Co,
		unicode.Other_Default_Ignorable_Code_Point, unicode.Noncharacter_Code_Point)
}
