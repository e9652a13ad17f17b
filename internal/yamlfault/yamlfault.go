// Package yamlfault says how to mend a text that is not YAML. The words of a
// parser ("mapping values are not allowed in this context") help nobody who
// writes a title with a colon. The package reads no values: markdown, config,
// lint and library do that.
package yamlfault

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// Fault is the place at which a text stops being YAML, and how to mend it.
type Fault struct {
	Line, Column int // 1-based
	Message      string
}

// Error gives the place as editors read it.
func (f Fault) Error() string { return fmt.Sprintf("%d:%d: %s", f.Line, f.Column, f.Message) }

// Of makes a fault of the error that the YAML library returned for a text.
func Of(text string, err error) Fault {
	var one *yaml.LoadError
	if !errors.As(err, &one) {
		return Fault{1, 1, err.Error()}
	}
	f := Fault{max(one.Mark.Line, 1), max(one.Mark.Column, 1), one.Message}
	if strings.Contains(f.Message, "max depth") {
		f.Message = "it is nested too deep"
		return f
	}
	f.mend(strings.Split(text, "\n"))
	return f
}

// mend says how to write the line of the fault. The parser notices a missing
// colon only at the next line.
func (f *Fault) mend(lines []string) {
	f.Line = min(f.Line, len(lines))
	for f.Line > 1 && strings.TrimSpace(lines[f.Line-1]) == "" {
		f.Line--
	}
	line := strings.TrimRight(lines[f.Line-1], " \t\r")
	entry := strings.TrimLeft(line, " \t-")
	switch remedy := Remedy(entry); {
	case strings.HasPrefix(entry, "#"):
	case strings.Contains(indent(line), "\t"):
		f.Column, f.Message = 1, "it begins with a tab, so indent with spaces"
	case remedy != "":
		f.Column, f.Message = valueColumn(line), remedy
	}
}

// valueColumn is the column of the value of a line, or of the line if it has none.
func valueColumn(line string) int {
	_, value, ok := strings.Cut(line, ":")
	if !ok {
		value = strings.TrimLeft(line, " ")
	}
	return 1 + utf8.RuneCountInString(line) - utf8.RuneCountInString(strings.TrimLeft(value, " \t"))
}

func indent(line string) string { return line[:len(line)-len(strings.TrimLeft(line, " \t"))] }

// Remedy says how to write a line that is not YAML. It is empty if nothing about
// the line tells.
func Remedy(line string) string {
	key, value, ok := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	if !ok {
		return NoField(line)
	}
	if value == "" {
		return ""
	}
	quoted := key + ": " + Quoted(value)
	switch first := value[0]; {
	case (first == '"' || first == '\'') && strings.Count(value, value[:1]) == 1:
		return "a quote opens the value and does not close it: write " + key + ": " + Quoted(strings.Trim(value, `"'`))
	case strings.Contains(value, ": ") || strings.HasSuffix(value, ":"):
		return "the value contains a colon, so put it in quotes: " + quoted
	case strings.ContainsRune("[]{}@`%&*!|>,", rune(first)):
		return fmt.Sprintf("the value begins with %c, so put it in quotes: %s", first, quoted)
	}
	return "put the whole value in quotes: " + quoted
}

// NoField says how to make a field of a line that has no key.
func NoField(line string) string {
	if key, value, ok := strings.Cut(line, ":"); ok {
		return "put a space after the colon: " + key + ": " + value
	}
	return "write key: value"
}

// Quoted returns a value in the quotes that it does not contain.
func Quoted(value string) string {
	if strings.ContainsAny(value, `"\`) {
		return "'" + strings.ReplaceAll(value, "'", "''") + "'"
	}
	return `"` + value + `"`
}
