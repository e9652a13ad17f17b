package importer

import (
	"strings"
	"unicode/utf8"

	"jobdraft/internal/source"
)

// A paragraph was broken into lines, as mail programs do, if each of its lines
// but the last had no room for the first word of the next. Each paragraph is
// judged by itself.

// The widths to which programs break lines, in columns.
const leastWidth, mostWidth = 50, 110

// widthsOf is the width to which each paragraph was broken, for each of its
// lines; 0 for one that was not. Of two lines, the one break is judged by the
// width of the others too.
func widthsOf(lines []source.Line) []int {
	widths := make([]int, len(lines))
	whole := 0
	for _, least := range []int{3, 2} { // lines
		for from := 0; from < len(lines); {
			to, width := paragraphEnd(lines, from)
			if n := to - from; least == 3 && n > 2 || least == 2 && n == 2 {
				if n == 2 {
					width = max(width, whole)
				}
				if mark(lines[from:to], widths[from:to], width, whole > 0) {
					whole = max(whole, width)
				}
			}
			from = to
		}
	}
	return widths
}

// mark notes the width of a paragraph if it was broken to it. Its first line may
// be a heading.
func mark(lines []source.Line, widths []int, width int, others bool) bool {
	if width < leastWidth || width > mostWidth {
		return false
	}
	first := 0
	if len(lines) > 2 && !isFull(lines[0], lines[1], width) {
		first = 1
	}
	capitals := 0
	for i := first; i+1 < len(lines); i++ {
		if !isFull(lines[i], lines[i+1], width) {
			return false
		}
		if beginsUpper(lines[i+1].Text) {
			capitals++
		}
	}
	if breaks := len(lines) - first - 1; capitals*2 > breaks && (breaks > 1 || !others) {
		return false // Lines that begin with a capital are a list.
	}
	for i := first; i < len(lines); i++ {
		widths[i] = width
	}
	return true
}

// isFull reports whether a line had no room for the first word of the next.
func isFull(line, next source.Line, width int) bool {
	first, _, _ := strings.Cut(next.Text, " ")
	return utf8.RuneCountInString(line.Raw)+1+utf8.RuneCountInString(first) > width
}

// paragraphEnd is the line behind the paragraph or item that begins at a line,
// and the columns of its widest line.
func paragraphEnd(lines []source.Line, from int) (end, width int) {
	for end = from; end < len(lines); end++ {
		l := lines[end]
		if l.Shape != source.Plain && (end > from || l.Shape != source.Bullet) {
			break
		}
		width = max(width, utf8.RuneCountInString(l.Raw))
	}
	return max(end, from+1), width
}
