package markdown

import (
	"fmt"
	"strings"
)

// Problem is one thing that keeps a file from being read.
type Problem struct {
	Line, Column int    // 1-based; the column counts characters
	Excerpt      string // the line, where showing it helps
	Message      string // what is wrong, as a predicate if there is an excerpt
}

// String is the problem with its line: line 7 "closes: soon" is not a date.
func (p Problem) String() string {
	if p.Excerpt == "" {
		return fmt.Sprintf("line %d: %s", p.Line, p.Message)
	}
	return fmt.Sprintf("line %d %q %s", p.Line, p.Excerpt, p.Message)
}

// At is the problem in the form that editors jump to: file:7:9: message.
func (p Problem) At(file string) string {
	if p.Excerpt == "" {
		return fmt.Sprintf("%s:%d:%d: %s", file, p.Line, p.Column, p.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %q %s", file, p.Line, p.Column, p.Excerpt, p.Message)
}

// Problems are all the reasons why a file was refused, in its order.
type Problems []Problem

// Error names every problem with its line, all on one line.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, problem := range p {
		lines[i] = problem.String()
	}
	return strings.Join(lines, "; ")
}
