package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// scanner finds the words of a text in one pass.
type scanner struct {
	*Text
	at, to int
	gap    Gap
	spaced bool // white space since the last word
	mailed bool // the text may have mail addresses
	since  int  // words since the last stop
}

// longestRun is the number of words after which a sentence counts as ended. It
// bounds the work of whoever looks back and forth in one.
const longestRun = 150

func (s *scanner) run() {
	s.spaced = true
	for s.at < s.to {
		c := s.Folded[s.at]
		switch {
		case c >= 'a' && c <= 'z':
			s.word(letters)
		case c >= '0' && c <= '9':
			s.Digits = true
			s.word(figure)
		case c == ' ' || c == '\t':
			s.widen(Space)
			s.at++
		case c < utf8.RuneSelf:
			s.sign(c)
		default:
			s.wide()
		}
	}
}

// widen records a gap before the next word; the strongest counts.
func (s *scanner) widen(g Gap) {
	s.gap = max(s.gap, g)
	if g == Space || g == Stop {
		s.spaced = true
	}
}

// word adds the word at s.at, or the address that begins there.
func (s *scanner) word(length func(string) int) {
	end := min(s.at+length(s.Folded[s.at:]), s.to)
	if n := s.addressLen(s.Folded[s.at:s.to]); n > 0 {
		s.add(s.at, s.at+n, "")
		return
	}
	s.add(s.at, end, s.Folded[s.at:end])
}

func (s *scanner) add(at, end int, text string) {
	if s.since++; s.since > longestRun {
		s.gap = Stop
	}
	if s.gap == Stop {
		s.since = 0
	}
	text = normalised(text)
	s.Words = append(s.Words, Word{text, at, end, s.gap, markOf(text), hashOf(text)})
	if s.spaced {
		s.Count++
	}
	s.at, s.gap, s.spaced = end, Joined, false
}

// normalised lowers the letters beyond ASCII and composes their accents.
func normalised(word string) string {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return norm.NFC.String(strings.ToLower(word))
		}
	}
	return word
}

// letters returns the length of a run of letters.
func letters(s string) int {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z':
			i++
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(s[i:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return len(s)
}

// figure returns the length of digits with points and commas between them.
func figure(s string) int {
	for i := range len(s) {
		c := s[i]
		point := (c == ',' || c == '.') && i+1 < len(s) && IsDigit(s[i+1])
		if !IsDigit(c) && !point {
			return i
		}
	}
	return len(s)
}

// sign reads an ASCII character that is no letter, digit or blank.
func (s *scanner) sign(c byte) {
	switch c {
	case '\n':
		s.lineEnd()
	case '.', '!', '?':
		s.stopSign(c)
	case '-', '\'', '*', '_', '`', '\r':
		if c == '`' && s.codeSpan() {
			return
		}
		s.at++
	case '<':
		s.angle()
	case '{':
		s.brace()
	case ']':
		s.linkEnd()
	case '|':
		s.widen(Stop)
		s.at++
	case '\\':
		if s.at+1 < s.to && s.Folded[s.at+1] == '\n' {
			s.widen(Stop)
		}
		s.at++
	default:
		s.widen(Mark)
		s.at++
	}
}

// lineEnd is a space within a paragraph, and a stop before a blank line, a
// list item, a quote or a table, and after a hard line break.
func (s *scanner) lineEnd() {
	s.widen(Space)
	if s.at > 1 && s.Folded[s.at-1] == ' ' && s.Folded[s.at-2] == ' ' {
		s.widen(Stop)
	}
	s.at++
	rest := strings.TrimLeft(s.Folded[s.at:s.to], " \t")
	if rest == "" || strings.IndexByte("\n\r-*+>#|", rest[0]) >= 0 || numbered(rest) {
		s.widen(Stop)
	}
	if strings.HasPrefix(rest, "```") || strings.HasPrefix(rest, "~~~") {
		s.fence(rest[:3])
	}
}

// numbered reports whether a line begins as a numbered item.
func numbered(line string) bool {
	n := 0
	for n < len(line) && IsDigit(line[n]) {
		n++
	}
	return n > 0 && n+1 < len(line) && (line[n] == '.' || line[n] == ')') && line[n+1] == ' '
}

// fence skips a block of code.
func (s *scanner) fence(mark string) {
	open := strings.Index(s.Folded[s.at:s.to], mark) + len(mark)
	if n := strings.Index(s.Folded[s.at+open:s.to], mark); n >= 0 {
		s.hidden = append(s.hidden, s.at, s.at+open+n)
		s.at += open + n + len(mark)
	}
}

// stopSign ends a sentence if a capital, a figure or nothing follows; "e.g."
// and "U.S." do not end one.
func (s *scanner) stopSign(c byte) {
	s.at++
	rest := strings.TrimLeft(s.Raw[s.at:s.to], "\"')]*_.!?”’")
	switch {
	case rest == "":
		s.widen(Stop)
	case rest[0] != ' ' && rest[0] != '\n' && rest[0] != '\r' && rest[0] != '\t':
		if c == '.' {
			return
		}
		s.widen(Mark)
	case c != '.' || !s.afterShort() && beginsSentence(rest):
		s.widen(Stop)
	}
}

// afterShort reports whether the last word is an abbreviation or one letter.
func (s *scanner) afterShort() bool {
	if len(s.Words) == 0 {
		return false
	}
	last := s.Words[len(s.Words)-1]
	if last.End != s.at-1 || last.Text == "" || IsDigit(last.Text[0]) {
		return false
	}
	switch last.Text {
	case "etc", "sr", "jr", "dr", "mr", "mrs", "ms", "st", "inc", "ltd", "vs", "approx", "incl", "no", "co", "corp",
		"dept",
		"min", "max":
		return true
	}
	return len(last.Text) == 1
}

// beginsSentence reports whether the text after a point can begin a sentence.
func beginsSentence(rest string) bool {
	rest = strings.TrimLeft(rest, " \t\r\n\"'([*_“‘")
	if rest == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsLower(r)
}

// codeSpan skips `code` and adds a word without text in its place.
func (s *scanner) codeSpan() bool {
	ticks := 1
	for s.at+ticks < s.to && s.Folded[s.at+ticks] == '`' {
		ticks++
	}
	run := s.Folded[s.at : s.at+ticks]
	n := strings.Index(s.Folded[s.at+ticks:s.to], run)
	if n < 0 {
		s.at += ticks - 1
		return false
	}
	end := s.at + ticks + n + ticks
	s.hidden = append(s.hidden, s.at, end)
	s.add(s.at, end, "")
	return true
}

// angle skips a comment, a tag or the brackets of an address.
func (s *scanner) angle() {
	rest := s.Folded[s.at:s.to]
	const longest = 300
	switch {
	case strings.HasPrefix(rest, "<?"), strings.HasPrefix(rest, "<%"):
		s.skipTo(rest, map[byte]string{'?': "?>", '%': "%>"}[rest[1]])
	case strings.HasPrefix(rest, "<!--"):
		n := strings.Index(rest, "-->")
		end := s.to
		if n >= 0 {
			end = s.at + n + len("-->")
		}
		s.hidden = append(s.hidden, s.at, end)
		s.at = end
	case IsTag(rest):
		if n := strings.IndexByte(rest[:min(len(rest), longest)], '>'); n > 0 {
			if strings.HasPrefix(rest, "<br") {
				s.widen(Stop)
			}
			s.at += n
		}
		s.at++
	default:
		s.widen(Mark)
		s.at++
	}
}

// skipTo skips what rest begins with, up to and with a mark, as code.
func (s *scanner) skipTo(rest, mark string) {
	end := len(rest)
	if n := strings.Index(rest, mark); n >= 0 {
		end = n + len(mark)
	}
	s.hidden = append(s.hidden, s.at, s.at+end)
	s.at += end
	s.widen(Space)
}

// brace skips the code of a template: {% if %}, and {{ page.title | upcase }},
// which no person is meant to fill in.
func (s *scanner) brace() {
	rest := s.Folded[s.at:s.to]
	switch {
	case strings.HasPrefix(rest, "{%"):
		s.skipTo(rest, "%}")
	case strings.HasPrefix(rest, "{{") && isExpression(rest):
		s.skipTo(rest, "}}")
	default:
		s.widen(Mark)
		s.at++
	}
}

// isExpression reports whether the braces that rest begins with enclose more
// than a name.
func isExpression(rest string) bool {
	end := strings.Index(rest, "}}")
	return end > 0 && strings.ContainsAny(rest[:end], ".|(\"'=")
}

// tags are the HTML tags that occur in postings.
const tags = " a b i u p em ul ol li br h1 h2 h3 h4 h5 h6 hr div span strong table tr td th tbody thead img sup sub " +
	"details summary font "

// IsTag reports whether a folded text that begins with < begins with an HTML
// tag.
func IsTag(s string) bool {
	name := strings.TrimPrefix(s[1:], "/")
	end := 0
	for end < len(name) && (IsDigit(name[end]) || name[end] >= 'a' && name[end] <= 'z') {
		end++
	}
	return end > 0 && strings.Contains(tags, " "+name[:end]+" ")
}

// linkEnd skips the address of a link after its words.
func (s *scanner) linkEnd() {
	s.at++
	if s.at >= s.to || s.Folded[s.at] != '(' {
		s.widen(Mark)
		return
	}
	if n := strings.IndexAny(s.Folded[s.at:s.to], ")\n"); n > 0 {
		s.hidden = append(s.hidden, s.at, s.at+n)
		s.at += n + 1
	}
}

// wide reads a character beyond ASCII: a letter begins a word, anything else
// separates words.
func (s *scanner) wide() {
	r, n := utf8.DecodeRuneInString(s.Folded[s.at:s.to])
	switch {
	case unicode.IsLetter(r):
		s.word(letters)
	case r == '’' || r == '‑' || r == '\u00ad' || r == '\u200b':
		s.at += n
	case r == '\u00a0' || r == '\u202f':
		s.widen(Space)
		s.at += n
	case r == '•' || r == '●' || r == '▪' || r == '…':
		s.widen(Stop)
		s.at += n
	default:
		s.widen(Mark)
		s.at += n
	}
}
