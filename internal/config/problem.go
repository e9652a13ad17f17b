package config

import (
	"fmt"
	"strings"
)

// Problem is a setting that is not valid.
type Problem struct {
	Key          string // the top-level key; empty if the whole file cannot be read
	Line, Column int    // 1-based; 0 if there is none
	Message      string
}

// Problems are all faults of a file, in its order.
type Problems struct {
	Path string
	All  []Problem
}

// Error returns a line for each problem, in the form that editors jump to.
func (p *Problems) Error() string {
	lines := make([]string, len(p.All))
	for i, one := range p.All {
		lines[i] = fmt.Sprintf("%s:%d:%d: %s", p.Path, one.Line, one.Column, one.Message)
		if one.Line == 0 {
			lines[i] = p.Path + ": " + one.Message
		}
	}
	return strings.Join(lines, "\n")
}
