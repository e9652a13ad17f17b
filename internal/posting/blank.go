package posting

import (
	"strings"
	"unicode"
)

// Blanks lists the open blanks of a text, brackets included: short words in
// brackets that are no link, no footnote and no box.
func Blanks(text string) []string {
	var blanks []string
	for i := 0; i < len(text); i++ {
		if n := BlankLen(text[i:]); n > 0 {
			blanks = append(blanks, text[i:i+n])
			i += n - 1
		}
	}
	return blanks
}

// BlankLen returns the length of the open blank that text begins with, brackets
// included, 0 if there is none.
func BlankLen(text string) int {
	const longest = 60
	if text == "" || text[0] != '[' {
		return 0
	}
	n := strings.IndexAny(text[1:], "[]\n")
	if n < 2 || n > longest || text[1+n] != ']' || strings.HasPrefix(text[n+2:], "(") || !isBlank(text[1:1+n]) {
		return 0
	}
	return n + 2
}

// isBlank reports whether the words between brackets ask to be filled in.
func isBlank(words string) bool {
	for i, r := range words {
		if i == 0 && !unicode.IsLetter(r) {
			return false
		}
	}
	return words == strings.TrimSpace(words)
}
