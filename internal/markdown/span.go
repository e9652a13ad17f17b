package markdown

import (
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"jobdraft/internal/posting"
)

// span is where a value stands in the front matter; false where that cannot be
// told. YAML nodes know only where they begin; the end is read from the text.
// That it is right is proven when an edit is read back, not here.
func (f *frontMatter) span(key, value *yaml.Node) (posting.Span, bool) {
	if value.Tag == "!!null" && value.Value == "" {
		return f.emptySpan(key)
	}
	start := f.offset(value)
	end := start + f.valueLen(start, value)
	return posting.Span{Start: start, End: end}, start > 0 && start <= end && end <= len(f.source)
}

// emptySpan is where the value of a key without one would stand: behind its
// colon.
func (f *frontMatter) emptySpan(key *yaml.Node) (posting.Span, bool) {
	start := f.offset(key)
	line, _, _ := strings.Cut(f.source[start:], "\n")
	colon := strings.IndexByte(line[min(len(key.Value), len(line)):], ':')
	if start == 0 || colon < 0 {
		return posting.Span{}, false
	}
	at := start + min(len(key.Value), len(line)) + colon + 1
	return posting.Span{Start: at, End: at}, true
}

// listSpan is where a list in brackets stands, if it ends on its line.
func (f *frontMatter) listSpan(value *yaml.Node) (posting.Span, bool) {
	if value.Kind != yaml.SequenceNode || value.Style&yaml.FlowStyle == 0 {
		return posting.Span{}, false
	}
	start := f.offset(value)
	line, _, _ := strings.Cut(f.source[start:], "\n")
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '"':
			i += quotedLen(line[i:], '"', '\\') - 1
		case '\'':
			i += quotedLen(line[i:], '\'', '\'') - 1
		case ']':
			return posting.Span{Start: start, End: start + i + 1}, start > 0
		}
	}
	return posting.Span{}, false
}

// offset is the byte at which a node begins.
func (f *frontMatter) offset(n *yaml.Node) int {
	if n.Line < 1 || n.Line > len(f.lines) {
		return 0
	}
	at := f.lines[n.Line-1]
	for range n.Column - 1 {
		_, size := utf8.DecodeRuneInString(f.source[at:])
		at += size
	}
	return min(at, len(f.source))
}

// valueLen is the length of the value that begins at a byte.
func (f *frontMatter) valueLen(start int, value *yaml.Node) int {
	rest := f.source[start:]
	switch {
	case value.Style&yaml.DoubleQuotedStyle != 0:
		return quotedLen(rest, '"', '\\')
	case value.Style&yaml.SingleQuotedStyle != 0:
		return quotedLen(rest, '\'', '\'')
	}
	line, _, _ := strings.Cut(rest, "\n")
	plain := strings.TrimRight(line, " \t\r")
	if i := strings.Index(plain, " #"); i >= 0 {
		plain = strings.TrimRight(plain[:i], " \t")
	}
	if plain == value.Value {
		return len(plain)
	}
	if strings.HasPrefix(plain, value.Value) && value.Style&yaml.LiteralStyle == 0 {
		return len(value.Value) // A value inside braces ends before the comma.
	}
	return len(f.block(rest))
}

// quotedLen is the length of a quoted text with both its quotes.
func quotedLen(s string, quote, escape byte) int {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == escape && i+1 < len(s) && (escape == '\\' || s[i+1] == quote):
			i++
		case s[i] == quote:
			return i + 1
		}
	}
	return len(s)
}

// block is a value of several lines: up to the next line that is not indented.
func (f *frontMatter) block(rest string) string {
	end := 0
	for line := range strings.Lines(rest) {
		if end > 0 && strings.TrimSpace(line) != "" && line[0] != ' ' && line[0] != '\t' {
			break
		}
		end += len(line)
	}
	return strings.TrimRight(rest[:end], " \t\r\n")
}
