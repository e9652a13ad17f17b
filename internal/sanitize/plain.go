package sanitize

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Text is s as text of any number of lines that is safe to show, copy and
// export.
func Text(s string) string {
	clean, _ := pass(s, lines)
	return clean
}

// Line is s on one line: as Text, with a space for each line end. Runs of
// spaces are left as they are.
func Line(s string) string {
	clean, _ := pass(s, oneLine)
	return clean
}

// Screen is s on one line of our own screens: as Line, without what terminals
// measure differently (the emoji selectors, ZWJ, skin tones), so that a row is
// as wide as it was measured.
func Screen(s string) string {
	clean, _ := pass(s, onScreen)
	return clean
}

// Clean is Text, and how many characters were taken out of s. What became a
// line end, a space or U+FFFD is not counted, since it can still be seen.
func Clean(s string) (text string, removed int) {
	return pass(s, lines)
}

// Removed says that so many characters were taken out of a text; it is empty
// where there were none.
func Removed(n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return "1 hidden character was left out"
	}
	return strconv.Itoa(n) + " hidden characters were left out"
}

// use is what the text is wanted for.
type use int

const (
	lines    use = iota // any number of lines
	oneLine             // a line of an export, a path, a message
	onScreen            // a line that is drawn and measured
)

// pass is the gate.
func pass(s string, u use) (string, int) {
	if ordinary(s, u) == len(s) {
		return s, 0
	}
	k := sanitizer{use: u}
	return k.pass(s)
}

// ordinary is how many bytes at the start of s are printable ASCII, which
// needs no closer look. Most texts are nothing else.
func ordinary(s string, u use) int {
	for i := range len(s) {
		if c := s[i]; (c < ' ' || c > '~') && (c != '\n' || u != lines) {
			return i
		}
	}
	return len(s)
}

// pass takes s through the gate. It copies nothing where every character stays
// as it is.
func (k *sanitizer) pass(s string) (string, int) {
	var out strings.Builder
	copied, removed := 0, 0
	for i := 0; i < len(s); {
		if n := ordinary(s[i:], k.use); n > 0 {
			i += n
			k.keep(rune(s[i-1]))
			continue
		}
		size, instead, stays := k.admit(s[i:])
		if !stays {
			out.WriteString(s[copied:i])
			out.WriteString(instead)
			if instead == "" {
				removed += utf8.RuneCountInString(s[i : i+size])
			}
			copied = i + size
		}
		i += size
	}
	if copied == 0 {
		return s, 0
	}
	out.WriteString(s[copied:])
	return out.String(), removed
}

// admit looks at what stands at the start of s: how many bytes it takes, and
// whether they stay as they are or what is written instead of them.
func (k *sanitizer) admit(s string) (size int, instead string, stays bool) {
	r, size := next(s)
	if !k.keep(r) {
		return size, "", false
	}
	if out := k.last; size != utf8.RuneLen(out) || !strings.HasPrefix(s, string(out)) {
		return size, string(out), false
	}
	return size, "", true
}
