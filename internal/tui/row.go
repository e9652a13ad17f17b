package tui

import (
	"fmt"
	"io"
	"strings"

	"charm.land/bubbles/v2/list"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"jobdraft/internal/posting"
)

// box is the state of a row's box.
type box int

const (
	noBox box = iota
	emptyBox
	tickedBox
)

// row is a line of a list: a role, a draft, a section, a group, an item, a
// field, a thing to do. Its texts have passed the gate.
type row struct {
	id      int         // what the row stands for, by the count of its screen
	part    int         // the part of the document, or -1
	field   posting.Key // the field, if it is one
	kind    posting.Kind
	head    bool // heads the rows below it: a section or a group
	deep    bool // heads them inside a section
	box     box
	label   string // what stands in a column of its own, the name of a field
	text    string
	note    string // at the right end
	mark    string // in the gutter
	quiet   bool
	choices []string // the second line of the row in focus
	chosen  int
	reason  string // the second line instead of choices
}

// number is a row that is made when it is drawn: one of very many.
type number int

// FilterValue makes it an item of bubbles' list.
func (number) FilterValue() string { return "" }

// FilterValue is what a filter looks at.
func (r row) FilterValue() string { return r.label + " " + r.text }

const (
	gutter     = 3  // space, focus or mark, space
	labelWidth = 18 // of the names of fields
)

// delegate draws rows for bubbles' list, one line each.
type delegate struct {
	styles *styles
	typing *textinput.Model // the open field, drawn in the row in focus
	active bool             // the list has the focus
	second bool             // the row in focus has a second line
	draw   func(i int) row  // makes the row of a number
}

// row is the row of an item of the list.
func (d *delegate) row(item list.Item) (row, bool) {
	if i, ok := item.(number); ok {
		return d.draw(int(i)), true
	}
	r, ok := item.(row)
	return r, ok
}

// Height, Spacing and Update make the delegate one of bubbles' list.
func (d *delegate) Height() int { return 1 }

// Spacing is the number of empty lines between rows.
func (d *delegate) Spacing() int { return 0 }

// Update does nothing: what a key does is the screen's to say.
func (d *delegate) Update(tea.Msg, *list.Model) tea.Cmd { return nil }

// Render draws a row.
func (d *delegate) Render(w io.Writer, m list.Model, index int, item list.Item) {
	r, ok := d.row(item)
	if !ok {
		return
	}
	focused := index == m.Index()
	width := m.Width()
	line := d.gutter(r, focused) + d.body(r, focused, max(width-gutter-1, 0))
	fmt.Fprint(w, ansi.Truncate(line, max(width, 0), ""))
	if focused && d.second {
		fmt.Fprint(w, "\n"+ansi.Truncate(d.choices(r, width), max(width, 0), ""))
	}
}

func (d *delegate) gutter(r row, focused bool) string {
	switch {
	case focused && d.active:
		return " " + d.styles.focus.Render("▌") + " "
	case r.mark != "":
		return " " + d.styles.warn.Render(r.mark) + " "
	}
	return "   "
}

// body is the row behind its gutter, w columns wide.
func (d *delegate) body(r row, focused bool, w int) string {
	look := d.styles.plain
	switch {
	case r.head:
		look = d.styles.heading
	case focused && d.active:
		look = d.styles.focus
	case r.quiet || r.box == emptyBox:
		look = d.styles.quiet
	}
	lead := ""
	if r.deep {
		lead = " "
	}
	switch r.box {
	case tickedBox:
		lead += d.styles.on.Render("[x]") + " "
	case emptyBox:
		lead += "[ ] "
	case noBox:
	}
	if r.label != "" {
		lead += fit(r.label, min(labelWidth, w/2))
	}
	w -= columnsOf(lead)
	if focused && d.typing != nil {
		return lead + d.typing.View()
	}
	return lead + noted(r.text, look, r.note, d.styles.quiet, w)
}

// overflow is what a row in so many columns has no room for of its text, from the
// beginning of a word; empty for nothing.
func (d *delegate) overflow(text string, w int) string {
	w -= gutter + 1
	if columnsOf(text) <= w {
		return ""
	}
	seen := ansi.Truncate(text, w-1, "")
	return "… " + strings.TrimSpace(text[strings.LastIndexByte(seen, ' ')+1:])
}

// choices is the second line of the row in focus.
func (d *delegate) choices(r row, w int) string {
	const indent = "    "
	if r.reason != "" {
		return indent + " " + d.styles.warn.Render(r.reason)
	}
	return indent + chosen(d.styles, r.choices, r.chosen, w-len(indent))
}
