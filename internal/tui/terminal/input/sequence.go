package input

import (
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

const (
	// maxSequence is the longest sequence that is decoded. The answers that we
	// ask for, and all keys, are far shorter.
	maxSequence = 1024
	// maxParameters is the most parameters of a sequence: the library's parser
	// has room for 32 and falls over the next.
	maxParameters = 30
)

// sequence is where a sequence that begins with esc ends.
type sequence struct {
	n          int
	incomplete bool // more bytes are needed
	broken     bool // a byte follows that it cannot contain
	tooLong    bool // it breaks a limit
}

// delimit finds the end of the sequence at the front of buf.
func delimit(buf []byte) sequence {
	if len(buf) == 1 {
		return sequence{incomplete: true}
	}
	switch b := buf[1]; {
	case b == '[':
		return delimitCSI(buf)
	case b == 'O':
		return delimitSS3(buf)
	case b == ']', b == 'P', b == '_', b == '^', b == 'X':
		return delimitString(buf)
	case b == ansi.CR, b == ansi.BS, b == ansi.DEL: // Alt with enter and with backspace.
		return sequence{n: 2}
	case isControl(b):
		return sequence{n: 1}
	case !utf8.FullRune(buf[1:]):
		return sequence{incomplete: true}
	}
	_, size := utf8.DecodeRune(buf[1:])
	return sequence{n: 1 + size}
}

// delimitCSI finds the end of a control sequence: parameters, intermediates and
// a final byte.
func delimitCSI(buf []byte) sequence {
	i, parameters := 2, 1
	for ; i < len(buf) && isParameter(buf[i]); i++ {
		if buf[i] == ';' || buf[i] == ':' {
			parameters++
		}
	}
	tooLong := i > maxSequence || parameters > maxParameters
	switch {
	case i == len(buf) && tooLong:
		return sequence{n: i, incomplete: true, tooLong: true}
	case i == len(buf):
		return sequence{incomplete: true}
	case buf[i] < '@' || buf[i] > '~':
		return sequence{n: i, broken: i > 2} // Esc and [ alone are alt with [.
	case i == 2 && buf[i] == 'M':
		return delimitX10(buf)
	case i == 2 && buf[i] == '[': // A function key of the Linux console.
		return sequence{n: min(i+2, len(buf)), incomplete: i+1 == len(buf), broken: true}
	}
	return sequence{n: i + 1, tooLong: tooLong}
}

// isParameter reports whether b is a parameter or an intermediate byte.
func isParameter(b byte) bool { return b >= ' ' && b <= '?' }

// delimitX10 finds the end of an old mouse report: three characters follow.
func delimitX10(buf []byte) sequence {
	const length = 6
	for i := 3; i < min(length, len(buf)); i++ {
		if isControl(buf[i]) || buf[i] >= utf8.RuneSelf {
			return sequence{n: i, broken: true}
		}
	}
	return sequence{n: length, incomplete: len(buf) < length}
}

// delimitSS3 finds the end of a key of the keypad: digits for modifiers, and a
// character.
func delimitSS3(buf []byte) sequence {
	i := 2
	for ; i < len(buf) && buf[i] >= '0' && buf[i] <= '9'; i++ {
		if i > maxSequence {
			return sequence{n: i, broken: true}
		}
	}
	switch {
	case i == len(buf):
		return sequence{incomplete: true}
	case buf[i] <= ' ' || buf[i] > '~':
		return sequence{n: i, broken: i > 2}
	}
	return sequence{n: i + 1}
}

// delimitString finds the end of a string, such as the answer to a question. A
// control character breaks it off, so that no string swallows ctrl+c.
func delimitString(buf []byte) sequence {
	i := 2
	for i < len(buf) && !isControl(buf[i]) {
		i++
	}
	tooLong := i > maxSequence
	switch {
	case i == len(buf) && tooLong:
		return sequence{n: i, incomplete: true, tooLong: true}
	case i == len(buf):
		return sequence{incomplete: true}
	case buf[i] == ansi.BEL && buf[1] == ']':
		return sequence{n: i + 1, tooLong: tooLong || manyParameters(buf[:i])}
	case buf[i] == ansi.ESC && i+1 == len(buf):
		return sequence{n: i, incomplete: true, tooLong: tooLong}
	case buf[i] == ansi.ESC && buf[i+1] == '\\':
		return sequence{n: i + 2, tooLong: tooLong || manyParameters(buf[:i])}
	}
	return sequence{n: i, broken: i > 2}
}

// manyParameters reports whether a string holds more separators than the
// library's parser has room for.
func manyParameters(s []byte) bool {
	n := 0
	for _, b := range s {
		if b == ';' || b == ':' {
			n++
		}
	}
	return n >= maxParameters
}

// stepTooLong skips bytes of a sequence that is too long, with its end.
func (d *Decoder) stepTooLong(buf []byte) int {
	belongs := func(b byte) bool { return !isControl(b) }
	if d.tooLong == '[' {
		belongs = isParameter
	}
	i := 0
	for i < len(buf) && belongs(buf[i]) {
		i++
	}
	switch end := buf[i:]; {
	case len(end) == 0, len(end) == 1 && end[0] == ansi.ESC && d.tooLong != '[':
		return i
	case d.tooLong == '[' && !isControl(end[0]), d.tooLong == ']' && end[0] == ansi.BEL:
		i++
	case d.tooLong != '[' && end[0] == ansi.ESC && end[1] == '\\':
		i += 2
	}
	d.tooLong = 0
	return i
}
