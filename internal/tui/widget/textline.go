package widget

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Line is a text of one line that is being typed. What does not fit scrolls out
// at the left.
type Line struct {
	buffer
	w    int
	left int // the first byte that is shown
}

func newLineOf(text string) *Line {
	l := &Line{w: 1}
	l.replace(0, 0, []byte(text))
	return l
}

func (l *Line) setSize(w int) {
	l.w = w
	l.scroll()
}

// press does what a key does.
func (l *Line) press(msg tea.KeyPressMsg) {
	l.buffer.press(msg)
	l.scroll()
}

// insert takes in a text at the cursor.
func (l *Line) insert(text string) {
	l.replace(l.at, l.at, []byte(text))
	l.scroll()
}

// scroll keeps the cursor in view, and shows as much as there is room for.
func (l *Line) scroll() {
	l.left = min(l.left, l.at)
	for room := l.w - l.column(); room < 1; {
		n, wide := cluster(l.text[l.left:])
		l.left += n
		room += wide
	}
	for l.left > 0 {
		shown := buffer{text: l.text, at: l.left}
		before := shown.previous()
		if Width(string(l.from(before))) > l.w-1 {
			return
		}
		l.left = before
	}
}

// column is that of the cursor on the screen.
func (l *Line) column() int { return Width(string(l.text[l.left:l.at])) }

// View is the part of the text that is shown.
func (l *Line) View() string {
	return ansi.Truncate(string(l.from(l.left)), l.w, "")
}

// from is as much of the text behind a place as can have room.
func (l *Line) from(place int) []byte {
	const longest = 16 // bytes a column, more than a cluster of letters takes
	rest := l.text[place:]
	return rest[:min(len(rest), longest*l.w)]
}

// Cursor is where the terminal's cursor belongs in the view.
func (l *Line) Cursor() *tea.Cursor { return still(min(l.column(), l.w-1), 0) }
