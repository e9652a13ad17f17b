package export

import (
	"html"
	"strings"
	"unicode"
)

// inert is the Markdown of an item as the draft has it, with all that another
// reader of Markdown would carry out made text: tags, and links to anything but
// the web, a mail or a telephone. A line end that Markdown knows nothing of is
// a blank. Code stays as it is.
func inert(md string) string {
	md = strings.NewReplacer("\v", " ", "\f", " ", "\r", " ", "\u0085", " ", "\u2028", " ", "\u2029", " ").Replace(md)
	if !strings.ContainsAny(md, "<]") {
		return md
	}
	var b strings.Builder
	for i := 0; i < len(md); {
		n := 1
		switch {
		case md[i] == '\\' && i+1 < len(md):
			n = 2
		case md[i] == '`':
			n = codeLength(md[i:])
		case md[i] == '<' && beginsTag(md[i+1:]):
			b.WriteByte('\\')
		case md[i] == ']' && i+1 < len(md) && strings.IndexByte("(:", md[i+1]) >= 0 && acts(md[i+2:]):
			b.WriteString("]\\")
			i++
		}
		b.WriteString(md[i : i+n])
		i += n
	}
	return b.String()
}

// codeLength is the length of the code that begins with a backtick; that of the
// backticks alone where it has no end.
func codeLength(s string) int {
	n := len(s) - len(strings.TrimLeft(s, "`"))
	for at := n; at < len(s); {
		end := strings.IndexByte(s[at:], '`')
		if end < 0 {
			return n
		}
		at += end
		m := len(s[at:]) - len(strings.TrimLeft(s[at:], "`"))
		if at += m; m == n {
			return at
		}
	}
	return n
}

// beginsTag reports whether what follows a sign of less than makes a tag of it,
// and no address in brackets.
func beginsTag(rest string) bool {
	if rest == "" || !unicode.IsLetter(rune(rest[0])) && strings.IndexByte("/!?", rest[0]) < 0 {
		return false
	}
	address, _, _ := strings.Cut(rest, ">")
	return !strings.Contains(address, "@") && !strings.Contains(address, "://") || acts(address) ||
		strings.ContainsAny(address, " \n\"")
}

// acts reports whether an address is none of the web, a mail or a telephone.
func acts(rest string) bool {
	address, _, _ := strings.Cut(strings.TrimLeft(rest, " \n<"), ")")
	address = strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.IsSpace(r) || r == '\\' {
			return -1
		}
		return r
	}, html.UnescapeString(address)))
	scheme, _, ok := strings.Cut(address, ":")
	if !ok || strings.ContainsAny(scheme, "/?#.") {
		return false
	}
	switch scheme {
	case "http", "https", "mailto", "tel":
		return false
	}
	return true
}
