package widget

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Area is a text of several lines that is being typed.
type Area struct {
	buffer
	rows rows
	h    int
	top  int // the first row that is shown
	goal int // the column that up and down keep to, -1 for that of the cursor
}

var (
	newLine            = on("ctrl+j", "shift+enter", "alt+enter")
	rowUp, rowDown     = on("up", "shift+up", "ctrl+p"), on("down", "shift+down", "ctrl+n")
	screenUp, screenDn = on("pgup"), on("pgdown")
)

// newArea opens a text with the cursor behind it.
func newArea(text string, w, h int) *Area {
	a := &Area{h: h, goal: -1, rows: rows{width: w}}
	a.replace(0, 0, []byte(text))
	a.rows.wrap(a.text)
	a.scroll()
	return a
}

// setSize gives the text so much room.
func (a *Area) setSize(w, h int) {
	if w != a.rows.width {
		a.rows.width = w
		a.rows.wrap(a.text)
	}
	a.h = h
	a.scroll()
}

// press does what a key does.
func (a *Area) press(msg tea.KeyPressMsg) {
	switch {
	case key.Matches(msg, rowUp):
		a.vertical(-1)
	case key.Matches(msg, rowDown):
		a.vertical(+1)
	case key.Matches(msg, screenUp):
		a.vertical(-a.h)
	case key.Matches(msg, screenDn):
		a.vertical(+a.h)
	case key.Matches(msg, newLine):
		a.insert("\n")
	default:
		a.goal = -1
		if c, changed := a.buffer.press(msg); changed {
			a.rows.rewrap(a.text, c)
		}
	}
	a.scroll()
}

// insert takes in a text at the cursor.
func (a *Area) insert(text string) {
	a.goal = -1
	a.rows.rewrap(a.text, a.replace(a.at, a.at, []byte(text)))
	a.scroll()
}

// vertical moves so many rows, in the same column if it can be had.
func (a *Area) vertical(by int) {
	row, column := a.place()
	if a.goal < 0 {
		a.goal = column
	}
	row = min(max(row+by, 0), len(a.rows.starts)-1)
	line := a.rows.span(a.text, row)
	a.at = a.rows.starts[row]
	for column := 0; len(line) > 0; {
		n, wide := cluster(line)
		last := len(line) == n && row+1 < len(a.rows.starts) && a.at+n == a.rows.starts[row+1]
		if column += wide; column > a.goal || last {
			return
		}
		a.at, line = a.at+n, line[n:]
	}
}

// place is the row and the column of the cursor.
func (a *Area) place() (row, column int) {
	row = a.rows.of(a.at)
	return row, Width(string(a.text[a.rows.starts[row]:a.at]))
}

// scroll keeps the cursor in view, and no empty rows below the text.
func (a *Area) scroll() {
	row := a.rows.of(a.at)
	a.top = min(a.top, row, max(len(a.rows.starts)-a.h, 0))
	a.top = max(a.top, row-a.h+1)
}

// Lines are the rows that are shown, as many as there is room for.
func (a *Area) Lines() []string {
	lines := make([]string, a.h)
	for i := range lines {
		if row := a.top + i; row < len(a.rows.starts) {
			lines[i] = strings.TrimRight(string(a.rows.span(a.text, row)), " ")
		}
	}
	return lines
}

// Cursor is where the terminal's cursor belongs in the lines.
func (a *Area) Cursor() *tea.Cursor {
	row, column := a.place()
	return still(min(column, a.rows.width-1), row-a.top)
}

// still is a cursor that does not blink.
func still(x, y int) *tea.Cursor {
	c := tea.NewCursor(x, y)
	c.Blink = false
	return c
}
