package phrase

import "strings"

// addressLen is the length of a web or mail address at the start of a text, 0
// for none.
func (s *scanner) addressLen(text string) int {
	switch text[0] {
	case 'h', 'w', 'm':
		if n := webLen(text); n > 0 {
			return n
		}
	}
	if s.mailed {
		return mailLen(text)
	}
	return 0
}

// webLen is the length of a web address.
func webLen(s string) int {
	for _, start := range []string{"http://", "https://", "www.", "mailto:"} {
		if strings.HasPrefix(s, start) {
			return len(strings.TrimRight(s[:tokenLen(s)], ".,;:!?"))
		}
	}
	return 0
}

// mailLen is the length of a mail address.
func mailLen(s string) int {
	const longest = 64 // of what stands before the @ (RFC 5321)
	for i := range min(len(s), longest) {
		c := s[i]
		if c == '@' {
			return len(strings.TrimRight(s[:tokenLen(s)], ".,;:!?"))
		}
		if (c < 'a' || c > 'z') && !IsDigit(c) && strings.IndexByte("._-+", c) < 0 {
			return 0
		}
	}
	return 0
}

// tokenLen is the length up to white space or what encloses an address.
func tokenLen(s string) int {
	if i := strings.IndexAny(s, " \t\r\n<>()[]\"|"); i >= 0 {
		return i
	}
	return len(s)
}
