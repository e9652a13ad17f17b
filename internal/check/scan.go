package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scanner finds the words of a text in one pass.
type scanner struct {
	*text
	at, to int
	gap    gap
	spaced bool // white space since the last word
	since  int  // words since the last stop
}

// longestRun is after how many words a sentence is taken for ended. It bounds
// what a check does that looks back and forth in one.
const longestRun = 150

func (s *scanner) run() {
	s.spaced = true
	for s.at < s.to {
		c := s.folded[s.at]
		switch {
		case c >= 'a' && c <= 'z':
			s.word(letters)
		case c >= '0' && c <= '9':
			s.digits = true
			s.word(figure)
		case c == ' ' || c == '\t':
			s.widen(space)
			s.at++
		case c < utf8.RuneSelf:
			s.sign(c)
		default:
			s.wide()
		}
	}
}

// widen notes what stands before the next word; the strongest holds.
func (s *scanner) widen(g gap) {
	s.gap = max(s.gap, g)
	if g == space || g == stop {
		s.spaced = true
	}
}

// word takes in a word whose end a function finds.
func (s *scanner) word(length func(string) int) {
	end := min(s.at+length(s.folded[s.at:]), s.to)
	if n := addressLen(s.folded[s.at:s.to]); n > 0 {
		s.add(s.at, s.at+n, "")
		return
	}
	s.add(s.at, end, s.folded[s.at:end])
}

func (s *scanner) add(at, end int, text string) {
	if s.since++; s.since > longestRun {
		s.gap = stop
	}
	if s.gap == stop {
		s.since = 0
	}
	s.words = append(s.words, word{text, at, end, s.gap})
	if s.spaced {
		s.count++
	}
	s.at, s.gap, s.spaced = end, inside, false
}

// letters is the length of a run of letters. Bytes above ASCII count as such;
// signs among them are told apart where a word begins.
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

// figure is the length of digits with points and commas between them.
func figure(s string) int {
	for i := range len(s) {
		c := s[i]
		point := (c == ',' || c == '.') && i+1 < len(s) && isDigit(s[i+1])
		if !isDigit(c) && !point {
			return i
		}
	}
	return len(s)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// sign takes in an ASCII character that is no letter, digit or blank.
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
	case ']':
		s.linkEnd()
	case '|':
		s.widen(stop)
		s.at++
	case '\\':
		if s.at+1 < s.to && s.folded[s.at+1] == '\n' {
			s.widen(stop)
		}
		s.at++
	default:
		s.widen(mark)
		s.at++
	}
}

// lineEnd is a space within a paragraph, and a stop before a blank line, a
// list item, a quote, a table, and behind a line that was broken on purpose.
func (s *scanner) lineEnd() {
	s.widen(space)
	if s.at > 1 && s.folded[s.at-1] == ' ' && s.folded[s.at-2] == ' ' {
		s.widen(stop)
	}
	s.at++
	rest := strings.TrimLeft(s.folded[s.at:s.to], " \t")
	if rest == "" || strings.IndexByte("\n\r-*+>#|", rest[0]) >= 0 || numbered(rest) {
		s.widen(stop)
	}
	if strings.HasPrefix(rest, "```") || strings.HasPrefix(rest, "~~~") {
		s.fence(rest[:3])
	}
}

// numbered reports whether a line begins as a numbered item.
func numbered(line string) bool {
	n := 0
	for n < len(line) && isDigit(line[n]) {
		n++
	}
	return n > 0 && n+1 < len(line) && (line[n] == '.' || line[n] == ')') && line[n+1] == ' '
}

// fence leaves out a block of code.
func (s *scanner) fence(mark string) {
	open := strings.Index(s.folded[s.at:s.to], mark) + len(mark)
	if n := strings.Index(s.folded[s.at+open:s.to], mark); n >= 0 {
		s.hidden = append(s.hidden, s.at, s.at+open+n)
		s.at += open + n + len(mark)
	}
}

// stopSign ends a sentence where a capital, a figure or nothing follows; "e.g."
// and "U.S." end none.
func (s *scanner) stopSign(c byte) {
	s.at++
	rest := strings.TrimLeft(s.raw[s.at:s.to], "\"')]*_.!?”’")
	switch {
	case rest == "":
		s.widen(stop)
	case rest[0] != ' ' && rest[0] != '\n' && rest[0] != '\r' && rest[0] != '\t':
		if c == '.' {
			return
		}
		s.widen(mark)
	case c != '.' || !s.afterShort() && beginsSentence(rest):
		s.widen(stop)
	}
}

func (s *scanner) afterShort() bool {
	if len(s.words) == 0 {
		return false
	}
	last := s.words[len(s.words)-1]
	if last.end != s.at-1 || last.text == "" || isDigit(last.text[0]) {
		return false
	}
	switch last.text {
	case "etc", "sr", "jr", "dr", "mr", "mrs", "ms", "st", "inc", "ltd", "vs", "approx", "incl", "no", "co", "corp", "dept", "min", "max":
		return true
	}
	return len(last.text) == 1
}

// beginsSentence reports whether what follows a point can begin a sentence.
func beginsSentence(rest string) bool {
	rest = strings.TrimLeft(rest, " \t\r\n\"'([*_“‘")
	if rest == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsLower(r)
}

// codeSpan leaves out `code` and leaves a word without text in its place.
func (s *scanner) codeSpan() bool {
	ticks := 1
	for s.at+ticks < s.to && s.folded[s.at+ticks] == '`' {
		ticks++
	}
	run := s.folded[s.at : s.at+ticks]
	n := strings.Index(s.folded[s.at+ticks:s.to], run)
	if n < 0 {
		s.at += ticks - 1
		return false
	}
	end := s.at + ticks + n + ticks
	s.hidden = append(s.hidden, s.at, end)
	s.add(s.at, end, "")
	return true
}

// angle leaves out a comment, a tag or the brackets of an address.
func (s *scanner) angle() {
	rest := s.folded[s.at:s.to]
	const longest = 300
	switch {
	case strings.HasPrefix(rest, "<!--"):
		n := strings.Index(rest, "-->")
		end := s.to
		if n >= 0 {
			end = s.at + n + len("-->")
		}
		s.hidden = append(s.hidden, s.at, end)
		s.at = end
	case isTag(rest):
		if n := strings.IndexByte(rest[:min(len(rest), longest)], '>'); n > 0 {
			if strings.HasPrefix(rest, "<br") {
				s.widen(stop)
			}
			s.at += n
		}
		s.at++
	default:
		s.widen(mark)
		s.at++
	}
}

// tags are those that postings on the web have in them.
const tags = " a b i u p em ul ol li br h1 h2 h3 h4 h5 h6 hr div span strong table tr td th tbody thead img sup sub details summary font "

func isTag(s string) bool {
	name := strings.TrimPrefix(s[1:], "/")
	end := 0
	for end < len(name) && (isDigit(name[end]) || name[end] >= 'a' && name[end] <= 'z') {
		end++
	}
	return end > 0 && strings.Contains(tags, " "+name[:end]+" ")
}

// linkEnd leaves out the address of a link behind its words.
func (s *scanner) linkEnd() {
	s.at++
	if s.at >= s.to || s.folded[s.at] != '(' {
		s.widen(mark)
		return
	}
	if n := strings.IndexAny(s.folded[s.at:s.to], ")\n"); n > 0 {
		s.hidden = append(s.hidden, s.at, s.at+n)
		s.at += n + 1
	}
}

// wide takes in a character beyond ASCII: a letter begins a word, anything else
// parts words.
func (s *scanner) wide() {
	r, n := utf8.DecodeRuneInString(s.folded[s.at:s.to])
	switch {
	case unicode.IsLetter(r):
		s.word(letters)
	case r == '’' || r == '‑' || r == '\u00ad' || r == '\u200b':
		s.at += n
	case r == '\u00a0' || r == '\u202f':
		s.widen(space)
		s.at += n
	case r == '•' || r == '●' || r == '▪' || r == '…':
		s.widen(stop)
		s.at += n
	default:
		s.widen(mark)
		s.at += n
	}
}
