package pay

import (
	"strconv"
	"strings"
	"unicode"
)

// amount is one figure with the currency beside it.
type amount struct {
	value      float64
	scale      float64 // 1, or what a k or a word behind the figure stands for
	grouped    bool    // thousands are parted
	currency   currency
	start, end int // currency included
}

// lakh is what India counts a year's pay in: 12 LPA is 12 lakh per annum.
const lakh = 1e5

// readAmount reads the figure that begins at byte i of a folded text.
func readAmount(s string, i int) (amount, bool) {
	end := digitsEnd(s, i)
	value, grouped, ok := number(s[i:end])
	if !ok {
		return amount{}, false
	}
	a := amount{value: value, grouped: grouped, scale: 1, start: i, end: end}
	a.readScale(s)
	before, start := currencyBefore(s, i)
	behind, end := currencyBehind(s, a.end)
	a.currency, a.start = before, start
	if behind.sign != "" {
		a.currency, a.end = behind, end
	}
	if a.scale == lakh && a.currency.sign == "" {
		a.currency = currency{"₹", "INR"} // Only rupees are counted in lakhs.
	}
	return a, !isOtherFigure(s, a)
}

// digitsEnd is the end of the figure that begins at i: digits, and signs and
// single spaces that part them.
func digitsEnd(s string, i int) int {
	for i < len(s) {
		switch {
		case isDigit(s[i]):
			i++
		case (s[i] == ',' || s[i] == '.' || s[i] == '\'') && i+1 < len(s) && isDigit(s[i+1]):
			i++
		case thousandsAt(s, i) > 0:
			i += thousandsAt(s, i)
		default:
			return i
		}
	}
	return i
}

// thousandsAt is the length of a space with exactly three digits behind it,
// the space being one of those that part thousands; 0 for anything else.
func thousandsAt(s string, i int) int {
	n := 0
	for _, space := range []string{" ", "\u00a0", "\u202f"} {
		if strings.HasPrefix(s[i:], space) {
			n = len(space)
		}
	}
	j := i + n
	if n == 0 || j+3 > len(s) || !isDigit(s[j]) || !isDigit(s[j+1]) || !isDigit(s[j+2]) {
		return 0
	}
	if j+3 < len(s) && isDigit(s[j+3]) {
		return 0
	}
	return n
}

// number is the value of a figure. The last point or comma parts the
// decimals unless three digits stand behind it, as behind one of thousands.
func number(figure string) (value float64, grouped, ok bool) {
	digits := make([]byte, 0, len(figure))
	whole, last := figure, strings.LastIndexAny(figure, ".,")
	decimals := ""
	if last >= 0 && len(figure)-last-1 != 3 {
		whole, decimals = figure[:last], figure[last+1:]
	}
	for i := range len(whole) {
		if isDigit(whole[i]) {
			digits = append(digits, whole[i])
		} else {
			grouped = true
		}
	}
	const most = 12 // digits; more is no pay
	if len(digits) == 0 || len(digits) > most || len(decimals) > most {
		return 0, false, false
	}
	value, err := strconv.ParseFloat(string(digits)+"."+decimals+"0", 64)
	return value, grouped, err == nil
}

// readScale reads a k, an m or a word for a great number behind a figure.
func (a *amount) readScale(s string) {
	at := skipSpace(s, a.end)
	word := wordAt(s, at)
	switch word {
	case "k":
		a.scale = 1e3
	case "m", "mn", "mio", "million", "millions":
		a.scale = 1e6
	case "b", "bn", "billion":
		a.scale = 1e9
	case "lpa", "lakh", "lakhs", "lac":
		a.scale = lakh
	}
	if a.scale > 1 && (at == a.end || len(word) > 1) {
		if word != "lpa" { // That one says the period too.
			a.end = at + len(word)
		}
		return
	}
	a.scale = 1
}

// isOtherFigure reports whether a figure counts something that is no money: a
// share, a part of a name, a date or a time.
func isOtherFigure(s string, a amount) bool {
	rest := s[a.end:]
	if strings.HasPrefix(rest, "%") || strings.HasPrefix(rest, " %") || strings.HasPrefix(rest, "(k)") {
		return true
	}
	const plan401k = 401e3
	if a.currency.sign != "" {
		return false
	}
	if a.value*a.scale == plan401k {
		return true
	}
	if a.start > 0 && (isLetter(s[a.start-1]) || strings.IndexByte(".#", s[a.start-1]) >= 0) {
		return true
	}
	if next, _ := firstRune(rest); a.scale == 1 && unicode.IsLetter(next) || next == ':' {
		return true
	}
	return len(rest) > 1 && rest[0] == '/' && isDigit(rest[1])
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// isLetter takes every byte above ASCII for one of a letter's.
func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 0x80 }

// skipSpace is the first byte from i that is no space.
func skipSpace(s string, i int) int {
	for i < len(s) {
		switch {
		case s[i] == ' ' || s[i] == '\t':
			i++
		case strings.HasPrefix(s[i:], "\u00a0"), strings.HasPrefix(s[i:], "\u202f"):
			_, n := firstRune(s[i:])
			i += n
		default:
			return i
		}
	}
	return i
}

// wordAt is the run of letters that begins at i.
func wordAt(s string, i int) string {
	j := i
	for j < len(s) && s[j] >= 'a' && s[j] <= 'z' || j < len(s) && s[j] >= 0xc3 && s[j] <= 0xc5 || j > i &&
		j < len(s) && s[j] >= 0x80 && s[j] < 0xc0 {
		j++
	}
	return s[i:j]
}
