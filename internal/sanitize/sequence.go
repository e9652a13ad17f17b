package sanitize

import (
	"strings"
	"unicode/utf8"
)

// The C1 characters that open a control sequence or a string. In 7-bit form
// each is ESC and the character 0x40 below it.
const (
	dcs = '\u0090'
	sos = '\u0098'
	csi = '\u009b'
	st  = '\u009c'
	osc = '\u009d'
	pm  = '\u009e'
	apc = '\u009f'
)

// sequence is the length of the escape sequence at the start of s, which opens
// with ESC or a C1 character of the given size.
func sequence(s string, opener rune, size int) int {
	if opener == '\x1b' && len(s) > 1 {
		if s[1] < '@' || s[1] > '_' {
			return size + escaped(s[1:])
		}
		opener, size = rune(s[1])+0x40, 2
	}
	switch opener {
	case csi:
		return size + control(s[size:])
	case osc, dcs, apc, pm, sos:
		return size + quoted(s[size:], opener)
	}
	return size
}

// escaped is the length of what ESC governs in the form ESC ( B: intermediate
// characters and a final one.
func escaped(s string) int {
	n := span(s, ' ', '/')
	if n < len(s) && s[n] >= '0' && s[n] <= '~' {
		return n + 1
	}
	return n
}

// control is the length of a control sequence behind its opener: parameters,
// intermediate characters and a final one, which may be missing.
func control(s string) int {
	n := span(s, '0', '?')
	n += span(s[n:], ' ', '/')
	if n < len(s) && s[n] >= '@' && s[n] <= '~' {
		return n + 1
	}
	return n
}

// span is how many bytes at the start of s lie between low and high.
func span(s string, low, high byte) int {
	n := 0
	for n < len(s) && s[n] >= low && s[n] <= high {
		n++
	}
	return n
}

// quoted is the length of a string behind its opener, with its end; none where
// it is not ended on its line. Another sequence ends it too, as in terminals.
// Another C1 character does not: text in a legacy encoding that was read as
// Latin-1 is full of them.
func quoted(s string, opener rune) int {
	for i, r := range s {
		switch {
		case strings.HasPrefix(s[i:], "\x1b\\"):
			return i + 2
		case r == '\x1b':
			return i
		case r == st, r == '\x18', r == '\x1a', r == '\a' && opener == osc:
			return i + utf8.RuneLen(r)
		case isLineEnd(r), r >= 0x80 && r <= 0x9f:
			return 0
		}
	}
	return 0
}
