package widget

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Frame is a screen that is being drawn: lines of at most its width.
type Frame struct {
	w, h  int
	lines []string
}

// NewFrame returns an empty frame.
func NewFrame(w, h int) *Frame { return &Frame{w: w, h: h, lines: make([]string, max(h, 0))} }

// Set draws a line; one outside the frame is dropped.
func (f *Frame) Set(y int, line string) {
	if y >= 0 && y < len(f.lines) {
		f.lines[y] = line
	}
}

// String is the frame, every line cut to its width.
func (f *Frame) String() string {
	for i, line := range f.lines {
		if Width(line) > f.w {
			line = ansi.Truncate(line, max(f.w, 0), "")
		}
		if joins(line) {
			for over := ansi.StringWidthWc(line) - f.w; over > 0; over = ansi.StringWidthWc(line) - f.w {
				line = ansi.Truncate(line, max(Width(line)-over, 0), "")
			}
		}
		f.lines[i] = line
	}
	return strings.Join(f.lines, "\n")
}

// joins reports whether a line has what terminals measure differently, joined
// emoji among them. The gate takes it out of all that is shown; only a text
// that is being typed may have it.
func joins(line string) bool {
	return strings.Contains(line, "\u200d") || strings.Contains(line, "\ufe0f") || strings.Contains(line, "\xf0\x9f\x8f")
}

// ShiftCursor moves a cursor from its text to the place of the text on the screen.
func ShiftCursor(c *tea.Cursor, x, y int) *tea.Cursor {
	if c == nil {
		return nil
	}
	c.X += x
	c.Y += y
	c.Blink = false
	return c
}
