package settings

import (
	"fmt"
	"strings"
)

// Problem is a setting that does not hold.
type Problem struct {
	Key          string // the top-level key; empty where the file cannot be read at all
	Line, Column int    // 1-based; 0 where there is no place
	Message      string
}

// Problems are all that is wrong with a file, in its order.
type Problems struct {
	Path string
	All  []Problem
}

// Error names each problem in the form that editors jump to, a line each.
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
