package pay

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// kind says what a token is.
type kind uint8

const (
	word   kind = iota // a run of letters; a sign of money before a figure counts as one too
	number             // with its thousands and decimals
	sign               // any other character
)

// token is a piece of a text: words are folded to small letters without accents.
type token struct {
	kind       kind
	text       string
	start, end int // bytes of the text
	value      float64
	grouped    bool // thousands are parted
}

// is reports whether a token is one of some words or signs.
func (t token) is(texts ...string) bool {
	for _, s := range texts {
		if t.kind != number && t.text == s {
			return true
		}
	}
	return false
}

// tokens takes a text apart. Spaces part tokens and are none.
func tokens(s string) []token {
	out := make([]token, 0, len(s)/4+1)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
			i += size
			continue
		case isDigit(s[i]):
			t := readNumber(s, i)
			i = t.end
			out = append(out, t)
			continue
		}
		end := i + size
		t := token{kind: sign, start: i}
		if unicode.IsLetter(r) {
			end = wordEnd(s, i)
			t.kind = word
		}
		t.text, t.end = fold(s[i:end]), end
		out = append(out, t)
		i = end
	}
	return out
}

// wordEnd is the end of the word that begins at byte i. A character of Chinese
// or Japanese is a word by itself, and $ belongs to the letters of its country.
func wordEnd(s string, i int) int {
	first := i
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.Is(unicode.Han, r):
			if i == first {
				i += size
			}
			return i
		case unicode.IsLetter(r) || unicode.IsMark(r):
			i += size
		case r == '$' && countryDollars[strings.ToLower(s[first:i])] != "":
			return i + size
		default:
			return i
		}
	}
	return i
}

// fold is a piece of text in small letters and without accents, however they
// are coded.
func fold(s string) string {
	plain := true
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			plain = false
			break
		}
	}
	s = strings.ToLower(s)
	if plain {
		return s
	}
	s = strings.ReplaceAll(s, "ł", "l")
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(s))
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// readNumber reads the figure that begins at byte i: its thousands may be
// parted by comma, point, apostrophe or space.
func readNumber(s string, i int) token {
	t := token{kind: number, start: i}
	end := digitsEnd(s, i)
	var digits []byte
	digits = append(digits, s[i:end]...)
	decimals := ""
	for {
		size, n := partAt(s, end)
		if n == 0 {
			break
		}
		part := s[end+size : end+size+n]
		if !isGroup(s, end, part, len(digits), t.grouped) {
			if size == 1 && (s[end] == '.' || s[end] == ',') {
				decimals = part
				end += size + n
			}
			break
		}
		digits, t.grouped = append(digits, part...), true
		end += size + n
	}
	t.end = dashedCents(s, end)
	t.text = s[t.start:t.end]
	const most = 15 // digits; more is no pay
	if len(digits) <= most && len(decimals) <= most {
		t.value, _ = strconv.ParseFloat(string(digits)+"."+decimals+"0", 64) // Digits and a point are a number.
	}
	return t
}

func digitsEnd(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

// partAt is the size of a separator at byte i and the number of digits behind
// it; no digits if there is no separator with digits.
func partAt(s string, i int) (size, digits int) {
	r, size := utf8.DecodeRuneInString(s[i:])
	if !strings.ContainsRune(",.'’ \u00a0\u202f\u2009", r) || size == 0 {
		return 0, 0
	}
	return size, digitsEnd(s, i+size) - i - size
}

// isGroup reports whether digits behind a separator are thousands and no
// decimals: three of them, or two as India parts its lakhs.
func isGroup(s string, at int, part string, before int, grouped bool) bool {
	if before == 1 && isDigit(s[at-1]) && s[at-1] == '0' && !grouped {
		return false // 0.500
	}
	indian := s[at] == ',' && len(part) == 2 && isIndian(s, at)
	if len(part) != 3 && !indian {
		return false
	}
	const most = 3 // digits before the first separator
	if !grouped && before > most {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[at:])
	return s[at] != '.' || !lastWasComma(s, at) || r != '.'
}

// isIndian reports whether a comma and two digits are followed by more of them
// and at last by three, as in 12,00,000.
func isIndian(s string, at int) bool {
	for at < len(s) && s[at] == ',' {
		end := digitsEnd(s, at+1)
		switch end - at - 1 {
		case 2:
			at = end
		case 3:
			return true
		default:
			return false
		}
	}
	return false
}

// lastWasComma reports whether thousands before byte at are parted by commas, so
// that a point there begins the decimals: 1,250.500.
func lastWasComma(s string, at int) bool {
	return at > 3 && s[at-4] == ','
}

// dashedCents is the end of a figure with a dash for its decimals: 3.500,-.
func dashedCents(s string, i int) int {
	if i >= len(s) || s[i] != ',' && s[i] != '.' {
		return i
	}
	end := i + 1
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if r != '-' && r != '–' && r != '—' {
			break
		}
		end += size
	}
	if end == i+1 || end < len(s) && (isDigit(s[end]) || s[end] == ' ' && end+1 < len(s) && isDigit(s[end+1])) {
		return i
	}
	return end
}
