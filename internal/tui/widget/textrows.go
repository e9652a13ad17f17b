package widget

import (
	"slices"
	"sort"
)

// rows are the rows of the screen that a text is wrapped to. After a change only
// the rows before which something may have changed are wrapped anew: of the rows
// behind them, the beginnings move with the text.
type rows struct {
	width  int
	starts []int // the byte at which each row begins; the first is 0
	fresh  []int // kept, so that wrapping allocates nothing
}

// wrap wraps the whole text.
func (r *rows) wrap(text []byte) {
	r.starts = append(r.starts[:0], 0)
	for start := 0; ; {
		end, more := r.end(text, start)
		if !more {
			return
		}
		r.starts = append(r.starts, end)
		start = end
	}
}

// rewrap wraps what a change of the text can have moved.
func (r *rows) rewrap(text []byte, c change) {
	const before = 2 // A row ends by the first word of the next one, and that by its first cluster.
	first := max(r.of(c.from)-before, 0)
	shift := c.added - c.removed
	r.fresh = r.fresh[:0]
	old := first + 1 // the first of the old rows that may begin as before
	for start := r.starts[first]; ; {
		end, more := r.end(text, start)
		if !more {
			old = len(r.starts)
			break
		}
		for old < len(r.starts) && (r.starts[old] < c.from+c.removed || r.starts[old]+shift < end) {
			old++
		}
		if old < len(r.starts) && r.starts[old]+shift == end {
			break
		}
		r.fresh = append(r.fresh, end)
		start = end
	}
	r.starts = slices.Replace(r.starts, first+1, old, r.fresh...)
	for i := first + 1 + len(r.fresh); i < len(r.starts); i++ {
		r.starts[i] += shift
	}
}

// end returns the beginning of the row after the one that begins at start. more is
// false if the text ends in that row. The last column is for the cursor, and for
// a space behind the last word.
func (r *rows) end(text []byte, start int) (end int, more bool) {
	columns, word := 0, 0
	for i := start; i < len(text); {
		n, wide := cluster(text[i:])
		space := text[i] == ' '
		switch {
		case text[i] == '\n':
			return i + n, true
		case columns+wide <= r.width-1 || i == start:
		case space && i+n < len(text) && text[i+n] == '\n':
			return i + n + 1, true
		case space:
			return i + n, true
		case word > 0:
			return word, true
		default:
			return i, true
		}
		i, columns = i+n, columns+wide
		if space {
			word = i
		}
	}
	return 0, false
}

// of is the row that a place of the text is in.
func (r *rows) of(place int) int {
	return sort.Search(len(r.starts), func(i int) bool { return r.starts[i] > place }) - 1
}

// span is the text of a row, without the end of its line.
func (r *rows) span(text []byte, row int) []byte {
	end := len(text)
	if row+1 < len(r.starts) {
		end = r.starts[row+1]
	}
	line := text[r.starts[row]:end]
	if n := len(line); n > 0 && line[n-1] == '\n' {
		line = line[:n-1]
	}
	return line
}
