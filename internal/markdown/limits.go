package markdown

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// The limits of a document. Up to them every reading takes milliseconds,
// whatever the text.
const (
	MaxBytes  = 64 << 10 // of the whole file
	MaxItems  = 2000     // list items at the top level
	MaxNested = 10       // quotes and lists that one line opens
	MaxInline = 4000     // characters of a part whose inline Markdown is read
)

// accept refuses what is not a text within the limits, with the line where it
// goes wrong.
func accept(src string) error {
	if len(src) > MaxBytes {
		return fmt.Errorf("the file is too long: at most %d bytes are read", MaxBytes)
	}
	n := 0
	for line := range strings.SplitSeq(src, "\n") {
		if n++; lineProblem(line) != "" {
			return Problems{{Line: n, Column: 1, Message: lineProblem(line)}}
		}
	}
	if n := UnresolvedMerge(src); n > 0 {
		return Problems{{Line: n, Column: 1, Message: "an unresolved merge: keep one side of <<<<<<< and >>>>>>>, delete " +
			"the marks"}}
	}
	return nil
}

func lineProblem(line string) string {
	switch {
	case strings.IndexByte(line, 0) >= 0:
		return "a NUL byte: this is not a text file"
	case !utf8.ValidString(line):
		return "not UTF-8: save the file with that encoding"
	case nesting(line) > MaxNested:
		return fmt.Sprintf("more than %d quotes and lists nested in one line", MaxNested)
	}
	return ""
}

// nesting counts the quotes and lists that a line opens, one inside the other.
func nesting(line string) int {
	for n := 0; ; n++ {
		line = strings.TrimLeft(line, " \t")
		if isRule(line) {
			return n
		}
		rest := line[markerLen(line):]
		if len(rest) == len(line) {
			return n
		}
		line = rest
	}
}

// markerLen is the length of the quote or list marker that a line begins
// with, 0 for none.
func markerLen(line string) int {
	if len(line) > 0 && line[0] == '>' {
		return 1
	}
	n := listMarkerLen(line)
	if n < len(line) && line[n] != ' ' && line[n] != '\t' {
		return 0
	}
	return n
}

// listMarkerLen is the length of a bullet or of a number with its point, 0 for
// none.
func listMarkerLen(line string) int {
	if len(line) == 0 {
		return 0
	}
	if strings.IndexByte("-+*", line[0]) >= 0 {
		return 1
	}
	n := 0
	for n < len(line) && n < 9 && line[n] >= '0' && line[n] <= '9' {
		n++
	}
	if n > 0 && n < len(line) && (line[n] == '.' || line[n] == ')') {
		return n + 1
	}
	return 0
}

// isRule reports whether a line is a thematic break, which looks like nested
// lists and is none.
func isRule(line string) bool {
	if len(line) == 0 || strings.IndexByte("-*_", line[0]) < 0 {
		return false
	}
	rest := strings.Trim(line, " \t\r"+string(line[0]))
	return len(rest) == 0 && strings.Count(line, line[:1]) >= 3
}

// UnresolvedMerge is the line of the first mark of an unresolved merge, 0 for
// none. Only the three marks in their order are one: a text may well have a
// line of seven equals signs.
func UnresolvedMerge(text string) int {
	marks := []string{"<<<<<<< ", "=======", ">>>>>>> "}
	found, first := 0, 0
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		if n++; strings.HasPrefix(line, marks[found]) {
			if found == 0 {
				first = n
			}
			if found++; found == len(marks) {
				break
			}
		}
	}
	if found < len(marks) {
		return 0
	}
	return first
}
