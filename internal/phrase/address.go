package phrase

import "strings"

// addressLen is the length of a web or mail address at the start of a text, 0
// for none.
func addressLen(s string) int {
	if s[0] != 'h' && s[0] != 'w' && s[0] != 'm' {
		return mailLen(s)
	}
	for _, start := range []string{"http://", "https://", "www.", "mailto:"} {
		if strings.HasPrefix(s, start) {
			return len(strings.TrimRight(s[:tokenLen(s)], ".,;:!?"))
		}
	}
	return mailLen(s)
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
