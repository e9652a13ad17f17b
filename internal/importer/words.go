package importer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// count is the number of words.
func count(s string) int { return len(strings.Fields(s)) }

// endsSentence reports whether a text ends as a sentence does.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, `*_"”’')`)
	if r, _ := utf8.DecodeLastRuneInString(s); strings.ContainsRune("。！；，", r) {
		return true
	}
	return s != "" && strings.ContainsRune(".!;,", rune(s[len(s)-1]))
}

// beginsUpper reports whether the first letter is a capital, or there is none.
func beginsUpper(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return !unicode.IsLower(r)
		}
	}
	return true
}

// isCapitals reports whether a text is set in capitals.
func isCapitals(s string) bool {
	const least = 4
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= least
}

// wholeBold gives the words of a line that is bold from end to end.
func wholeBold(s string) (string, bool) {
	for _, sign := range []string{"**", "__"} {
		tail := ""
		body := s
		if strings.HasSuffix(body, sign+":") {
			body, tail = strings.TrimSuffix(body, ":"), ":"
		}
		inner, ok := strings.CutPrefix(body, sign)
		inner, closed := strings.CutSuffix(inner, sign)
		if ok && closed && strings.TrimSpace(inner) != "" && !strings.Contains(inner, sign) {
			return strings.TrimSpace(strings.Trim(strings.TrimSpace(inner), "*")) + tail, true
		}
	}
	return s, false
}
