package importer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shape is what a line looks like, whatever stands around it.
type shape int

const (
	blankLine shape = iota
	textLine
	headLine   // marked as a heading by # or by signs on both sides
	bulletLine // begins with a mark of a list
	ruleLine   // nothing but a row of signs
	fenceLine  // opens or closes a block of code
	rawLines   // a row of a table, a quote or a comment: kept as it is
)

// line is a line with what it looks like.
type line struct {
	shape  shape
	text   string // without indent and marks
	raw    string
	indent int    // in columns
	marker string // of a bullet: "-" or "3."
	box    byte   // of a bullet: what stands in its box, 0 for none
	level  int    // of a heading
	src    int
}

const tabWidth = 4

// newLine sees what a line looks like.
func newLine(r rawLine) line {
	l := line{raw: r.text, src: r.src, text: strings.TrimSpace(r.text)}
	l.indent = indentOf(r.text)
	switch {
	case l.text == "":
		l.shape = blankLine
	case isRule(l.text):
		l.shape = ruleLine
	case strings.HasPrefix(l.text, "```") || strings.HasPrefix(l.text, "~~~"):
		l.shape = fenceLine
	case isRaw(l.text):
		l.shape = rawLines
	case l.head():
		l.shape = headLine
	case l.bullet():
		l.shape = bulletLine
	default:
		l.shape = textLine
	}
	return l
}

func indentOf(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ':
			n++
		case '\t':
			n += tabWidth - n%tabWidth
		default:
			return n
		}
	}
	return n
}

// isRule reports whether a line is a row of one sign.
func isRule(s string) bool {
	const least = 3
	if !strings.ContainsRune("-=*_~#", rune(s[0])) {
		return false
	}
	bare := strings.ReplaceAll(s, " ", "")
	return len(bare) >= least && strings.Trim(bare, s[:1]) == ""
}

func isRaw(s string) bool {
	return s[0] == '>' || s[0] == '|' && strings.Count(s, "|") > 1 || isDefinition(s)
}

// isDefinition reports whether a line says where a link of Markdown leads, or
// what stands in a footnote.
func isDefinition(s string) bool {
	label, rest, ok := strings.Cut(s, "]:")
	return ok && len(label) > 1 && label[0] == '[' && !strings.ContainsAny(label[1:], "[]") && strings.HasPrefix(rest, " ") &&
		(label[1] == '^' || strings.Contains(rest, "/"))
}

// head reads "## Words ##", "###Words" and "=== WORDS ===".
func (l *line) head() bool {
	const deepest = 6
	if n := countPrefix(l.text, '#'); n > 0 && n <= deepest {
		words := strings.TrimSpace(l.text[n:])
		first, _ := utf8.DecodeRuneInString(words)
		spaced := words != l.text[n:]
		if words == "" || !spaced && (n == 1 || !unicode.IsLetter(first)) {
			return false
		}
		if bare := strings.TrimRight(words, "#"); !spaced || strings.HasSuffix(bare, " ") {
			words = strings.TrimSpace(bare)
		}
		if strings.Trim(words, "#") == "" {
			return false
		}
		l.level, l.text = n, words
		return true
	}
	for _, sign := range "=-~*" {
		n := countPrefix(l.text, byte(sign))
		words := strings.Trim(l.text, string(sign))
		if n >= 3 && strings.HasSuffix(l.text, strings.Repeat(string(sign), 3)) && strings.TrimSpace(words) != "" {
			l.level, l.text = 2, strings.TrimSpace(words)
			return true
		}
	}
	return false
}

func countPrefix(s string, sign byte) int {
	n := 0
	for n < len(s) && s[n] == sign {
		n++
	}
	return n
}

// bullets are the marks that people set before an item, beside - * and +.
const bullets = "•·‣▪▫◦●○◆◇■□►▶▸➤➢➔→✔✓✅☑❖⦁∙🔹🔸🔷🔶👉\uf0b7"

// bullet reads the mark of an item and its box.
func (l *line) bullet() bool {
	marker, rest := cutMarker(l.text)
	if marker == "" {
		return false
	}
	rest = strings.TrimSpace(rest)
	if again, deeper := cutMarker(rest); again == "-" { // "- • words"
		rest = strings.TrimSpace(deeper)
	}
	if rest == "" || isRule(rest) {
		return false
	}
	if len(rest) > 3 && rest[0] == '[' && rest[2] == ']' && rest[3] == ' ' && strings.IndexByte(" xX", rest[1]) >= 0 {
		l.box, rest = rest[1], strings.TrimSpace(rest[3:])
	}
	if rest == "" {
		return false
	}
	l.marker, l.text = marker, rest
	return true
}

// cutMarker parts the mark of an item from its words.
func cutMarker(s string) (marker, rest string) {
	if s == "" {
		return "", s
	}
	if n := numberLen(s); n > 0 {
		return strings.Replace(s[:n], ")", ".", 1), s[n:]
	}
	r, size := utf8.DecodeRuneInString(s)
	rest = s[size:]
	spaced := rest == "" || rest[0] == ' ' || rest[0] == '\t'
	next, _ := utf8.DecodeRuneInString(rest)
	switch {
	case strings.ContainsRune("-*+–—−", r) && spaced, r == '-' && unicode.IsLetter(next):
		return "-", rest
	case strings.ContainsRune(bullets, r):
		return "-", strings.TrimPrefix(rest, "\ufe0f")
	case r == 'o' && strings.HasPrefix(rest, "\t"):
		return "-", rest
	}
	return "", s
}

// numberLen is the length of a number with its point and a space behind it.
func numberLen(s string) int {
	const most = 2 // digits: 2024. begins a sentence
	n := 0
	for n < len(s) && n < most && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n == 0 || n+1 >= len(s) || s[n] != '.' && s[n] != ')' || s[n+1] != ' ' && s[n+1] != '\t' {
		return 0
	}
	return n + 1
}

// count is the number of words.
func count(s string) int { return len(strings.Fields(s)) }

// endsSentence reports whether a text ends as a sentence does.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, `*_"”’')`)
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
