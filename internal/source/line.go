package source

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Shape is what a line looks like, whatever stands around it.
type Shape int

// The shapes.
const (
	Blank Shape = iota
	Plain
	Head     // marked as a heading by # or by signs on both sides
	Bullet   // begins with a mark of a list
	Rule     // nothing but a row of signs
	Fence    // opens or closes a block of code
	Verbatim // a row of a table, a quote or a comment: kept as it is
)

// Line is a line with what it looks like.
type Line struct {
	Shape  Shape
	Text   string // without indent and marks
	Raw    string
	Indent int    // in columns
	Marker string // of a bullet: "-" or "3."
	Box    byte   // of a bullet: what stands in its box, 0 for none
	second string // of a bullet: the text with a second mark or a box before it, empty for none
	Level  int    // of a heading
	Aside  bool   // it stands in the navigation or the foot of a page
	Number int
}

const tabWidth = 4

// newLine sees what a line looks like.
func newLine(r rawLine) Line {
	l := Line{Raw: r.text, Number: r.src, Aside: r.aside, Text: strings.TrimSpace(r.text)}
	l.Indent = indentOf(r.text)
	switch {
	case l.Text == "":
		l.Shape = Blank
	case IsRule(l.Text), strings.Trim(l.Text, "#") == "":
		l.Shape = Rule
	case strings.HasPrefix(l.Text, "```") || strings.HasPrefix(l.Text, "~~~"):
		l.Shape = Fence
	case isRaw(l.Text):
		l.Shape = Verbatim
	case l.head():
		l.Shape = Head
	case l.bullet():
		l.Shape = Bullet
	default:
		l.Shape = Plain
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

// IsRule reports whether a line is a row of one sign.
func IsRule(s string) bool {
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
	return ok && len(label) > 1 && label[0] == '[' && !strings.ContainsAny(label[1:], "[]") &&
		strings.HasPrefix(rest, " ") &&
		(label[1] == '^' || strings.Contains(rest, "/"))
}

// head reads "## Words ##", "###Words", "h2. Words", "🔹 Words 🔹" and "=== WORDS
// ===".
func (l *Line) head() bool {
	for _, read := range []func(string) (string, int){hashHead, wikiHead, pictureHead, ruledHead} {
		if words, level := read(l.Text); level > 0 {
			l.Text, l.Level = words, level
			return true
		}
	}
	return false
}

func hashHead(s string) (words string, level int) {
	const deepest = 6
	n := countPrefix(s, '#')
	if n == 0 || n > deepest {
		return "", 0
	}
	words = strings.TrimSpace(s[n:])
	first, _ := utf8.DecodeRuneInString(words)
	spaced := words != s[n:]
	if words == "" || !spaced && (n == 1 || !unicode.IsLetter(first)) {
		return "", 0
	}
	if bare := strings.TrimRight(words, "#"); !spaced || strings.HasSuffix(bare, " ") {
		words = strings.TrimSpace(bare)
	}
	if strings.Trim(words, "#") == "" {
		return "", 0
	}
	return words, n
}

func wikiHead(s string) (words string, level int) {
	if len(s) > 4 && s[0] == 'h' && s[1] >= '1' && s[1] <= '6' && s[2:4] == ". " {
		return strings.TrimSpace(s[4:]), int(s[1] - '0')
	}
	return "", 0
}

func pictureHead(s string) (words string, level int) {
	if words = betweenSigns(s); words == "" {
		return "", 0
	}
	return words, 2
}

func ruledHead(s string) (words string, level int) {
	for _, sign := range "=-~*" {
		n := countPrefix(s, byte(sign))
		words := strings.Trim(s, string(sign))
		if n >= 3 && strings.HasSuffix(s, strings.Repeat(string(sign), 3)) && strings.TrimSpace(words) != "" {
			return strings.TrimSpace(words), 2
		}
	}
	return "", 0
}

// betweenSigns are the words of a line that has the same picture before and
// behind them; empty for any other.
func betweenSigns(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	s = strings.TrimRight(s, "\ufe0f")
	last, _ := utf8.DecodeLastRuneInString(s)
	if first != last || !unicode.Is(unicode.So, first) || len(s) < 3*size {
		return ""
	}
	return strings.TrimSpace(strings.TrimPrefix(s[size:len(s)-size], "\ufe0f"))
}

func countPrefix(s string, sign byte) int {
	n := 0
	for n < len(s) && s[n] == sign {
		n++
	}
	return n
}

// bullets are the marks that people set before an item, beside - * and +.
const bullets = "•·・‣▪▫◦●○◆◇■□►▶▸➤➢➔→✔✓✅☑❖⦁∙🔹🔸🔷🔶👉\uf0b7"

// bullet reads the mark of an item and its box.
func (l *Line) bullet() bool {
	marker, rest := CutMarker(l.Text)
	box, inner := cutBox(l.Text)
	switch {
	case box != 0: // A box is a mark by itself.
		marker, rest = "-", inner
	case marker == "" && isWingding(l.Text):
		_, size := utf8.DecodeRuneInString(l.Text)
		marker, rest = "-", strings.TrimSpace(l.Text[size:])
	case marker == "":
		return false
	default:
		whole := strings.TrimSpace(rest)
		rest = whole
		if again, deeper := CutMarker(rest); again == "-" { // "- • words"
			rest = strings.TrimSpace(deeper)
		}
		if box, inner = cutBox(rest); box != 0 {
			rest = inner
		}
		if rest != whole {
			l.second = whole
		}
	}
	if rest == "" || IsRule(rest) {
		return false
	}
	l.Marker, l.Text, l.Box = marker, rest, box
	return true
}

// isWingding reports whether a line begins with a letter that is a bullet in the
// font Wingdings.
func isWingding(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	rest := strings.TrimLeft(s[size:], " \t")
	next, _ := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune("§Øü", r) && rest != s[size:] && unicode.IsUpper(next)
}

// CutMarker parts the mark of an item from its words.
func CutMarker(s string) (marker, rest string) {
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
