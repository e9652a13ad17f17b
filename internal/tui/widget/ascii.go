package widget

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// plainSigns are the signs of the program and of usual text, and what a terminal
// that knows only ASCII shows for them, of the same width.
var plainSigns = map[rune]byte{
	'▌': '>', '│': '|', '─': '-', '…': '.', '·': '-', '•': '*', '→': '>', '–': '-', '—': '-', '“': '"', '”': '"', '„': '"',
	'‘': '\'', '’': '\'', '✓': 'v', '×': 'x', '€': 'E', '£': 'L', '░': ' ', '█': '#',
}

// ASCII writes a drawn screen for a locale without UTF-8. Every sign is as wide as
// before; a letter loses its accent, and any other sign becomes a question mark.
func ASCII(screen string) string {
	if isASCII(screen) {
		return screen
	}
	var b strings.Builder
	for _, r := range screen {
		b.WriteString(plain(r))
	}
	return b.String()
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func plain(r rune) string {
	if r < utf8.RuneSelf {
		return string(r)
	}
	if sign, ok := plainSigns[r]; ok {
		return string(sign)
	}
	if letter := norm.NFD.String(string(r)); letter[0] < utf8.RuneSelf {
		return letter[:1]
	}
	return strings.Repeat("?", Width(string(r)))
}
