package export

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"jobdraft/internal/posting"
)

// Wrapped is [Text] with no line wider than so many columns, further lines
// under the words of the first; 0 does not wrap. A word that is wider stays
// whole: half an address is of no use.
func Wrapped(p *posting.Posting, width int) string {
	if width <= 0 {
		return Text(p)
	}
	var lines []string
	for _, l := range Lines(p) {
		hang := strings.Repeat(" ", min(l.Hang, max(width-1, 0)))
		lines = append(lines, wrapLine(l.Text, hang, width)...)
	}
	return strings.Join(lines, "\n")
}

// wrapLine breaks a line between words. Its indent stays.
func wrapLine(text, hang string, width int) []string {
	indent := text[:len(text)-len(strings.TrimLeft(text, " "))]
	var lines []string
	line, empty := indent, true
	for _, word := range strings.Fields(text) {
		if !empty && ansi.StringWidth(line)+1+ansi.StringWidth(word) > width {
			lines = append(lines, line)
			line, empty = hang, true
		}
		if !empty {
			line += " "
		}
		line, empty = line+word, false
	}
	return append(lines, line)
}
