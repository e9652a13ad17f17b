package posting

import (
	"slices"
	"strings"
)

// withBlock is a front matter with the lines of a key in place of those that
// it had, or before its end.
func withBlock(source, key string, block []string, eol string) string {
	lines := strings.SplitAfter(source, "\n")
	from, to := linesOf(lines, key)
	for i := range block {
		block[i] += eol
	}
	return strings.Join(slices.Concat(lines[:from], block, lines[to:]), "")
}

// linesOf is where the lines of a key begin and end: its own and those that are
// indented below it. Of a key that is not there it is where they would be.
func linesOf(lines []string, key string) (from, to int) {
	from = slices.IndexFunc(lines, func(l string) bool { return isOf(l, key) })
	if from < 0 {
		return lastFence(lines), lastFence(lines)
	}
	to = from + 1
	for i := to; i < len(lines); i++ {
		switch {
		case strings.TrimSpace(lines[i]) == "":
		case lines[i][0] == ' ' || lines[i][0] == '\t':
			to = i + 1
		default:
			return from, to
		}
	}
	return from, to
}

// isOf reports whether a line begins with a key, which may stand in quotes.
func isOf(line, key string) bool {
	for _, quote := range []string{"", `"`, "'"} {
		rest, ok := strings.CutPrefix(line, quote+key+quote)
		if ok && strings.HasPrefix(strings.TrimLeft(rest, " "), ":") {
			return true
		}
	}
	return false
}

// lastFence is the line that ends a front matter.
func lastFence(lines []string) int {
	for i := len(lines) - 1; i > 0; i-- {
		if strings.TrimSpace(lines[i]) != "" {
			return i
		}
	}
	return len(lines)
}
