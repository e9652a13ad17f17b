package widget

import (
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Width is how many columns a text takes, as [ansi.StringWidth] has it. Nearly
// all that is drawn is ASCII in looks of ours, with a few signs of one column,
// and a frame measures each line several times: finding clusters in it was half
// of the time of a frame.
func Width(s string) int {
	n := 0
	for i := 0; i < len(s); {
		size, columns := step(s[i:])
		if size == 0 {
			return ansi.StringWidth(s)
		}
		i, n = i+size, n+columns
	}
	return n
}

// step is the length of a character or a look at the start of a text, and its
// columns; 0 for what has to be looked at closely.
func step(s string) (size, columns int) {
	switch c := s[0]; {
	case c >= ' ' && c <= '~':
		return 1, 1
	case c == '\x1b':
		return lookLen(s), 0
	}
	r, size := utf8.DecodeRuneInString(s)
	if r == '·' || r >= '–' && r <= '”' && r != '‗' || r == '•' || r == '…' || r >= '─' && r <= '▟' {
		return size, 1
	}
	return 0, 0
}

// lookLen is the length of a sequence that sets a look, 0 for any other.
func lookLen(s string) int {
	if len(s) < 2 || s[1] != '[' {
		return 0
	}
	for i := 2; i < len(s); i++ {
		switch c := s[i]; {
		case c == 'm':
			return i + 1
		case (c < '0' || c > '9') && c != ';':
			return 0
		}
	}
	return 0
}
