package widget

import (
	"fmt"
	"io"
	"strings"

	"charm.land/bubbles/v2/list"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"jobdraft/internal/posting"
)

// box is the state of a row's box.
type box int

// The states.
const (
	NoBox box = iota
	EmptyBox
	TickedBox
)

// Row is a line of a list: a role, a draft, a section, a group, an item, a
// field, a thing to do. Its texts have passed the gate.
type Row struct {
	ID      int         // chosen by the screen
	Part    int         // the part of the document, or -1
	Field   posting.Key // the field, if it is one
	Kind    posting.Kind
	Head    bool // heads the rows below it: a section or a group
	Deep    bool // heads them inside a section
	Box     box
	Label   string // what stands in a column of its own, the name of a field
	Text    string
	Note    string // at the right end
	Mark    string // in the gutter
	Quiet   bool
	Choices []string // the second line of the row in focus
	Chosen  int
	Reason  string   // the second line instead of choices
	Detail  []string // lines below the list when the row is in focus
}

// number is a row that is made when it is drawn: one of very many.
type number int

// FilterValue makes it an item of bubbles' list.
func (number) FilterValue() string { return "" }

// FilterValue is the text that a filter compares.
func (r Row) FilterValue() string { return r.Label + " " + r.Text + " " + r.Note }

// The columns of a row.
const (
	Gutter     = 3  // space, focus or mark, space
	labelWidth = 18 // of the names of fields
)

// delegate draws rows for bubbles' list, one line each.
type delegate struct {
	styles *Styles
	look   ListLook
	second bool            // the row in focus has a second line
	draw   func(i int) Row // makes the row of a number
}

// row is the row of an item of the list.
func (d *delegate) row(item list.Item) (Row, bool) {
	if i, ok := item.(number); ok {
		return d.draw(int(i)), true
	}
	r, ok := item.(Row)
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
	line := d.gutter(r, focused) + d.body(r, focused, max(width-Gutter-1, 0))
	fmt.Fprint(w, ansi.Truncate(line, max(width, 0), ""))
	if focused && d.second {
		fmt.Fprint(w, "\n"+ansi.Truncate(d.choices(r, width), max(width, 0), ""))
	}
}

func (d *delegate) gutter(r Row, focused bool) string {
	switch {
	case focused && d.look.Active:
		return " " + d.styles.Focus.Render("▌") + " "
	case r.Mark != "":
		return " " + d.styles.Warn.Render(r.Mark) + " "
	}
	return "   "
}

// body is the row behind its gutter, w columns wide.
func (d *delegate) body(r Row, focused bool, w int) string {
	look := d.styles.Plain
	switch {
	case r.Head:
		look = d.styles.Heading
	case focused && d.look.Active:
		look = d.styles.Focus
	case r.Quiet || r.Box == EmptyBox:
		look = d.styles.Quiet
	}
	lead := ""
	if r.Deep {
		lead = " "
	}
	switch r.Box {
	case TickedBox:
		lead += d.styles.on.Render("[x]") + " "
	case EmptyBox:
		lead += "[ ] "
	case NoBox:
	}
	if r.Label != "" {
		lead += Fit(r.Label, min(labelWidth, w/2))
	}
	w -= Width(lead)
	if focused && d.look.Input != nil {
		return lead + d.look.Input.View()
	}
	return lead + noted(r.Text, look, r.Note, d.styles.Quiet, w)
}

// overflow returns the part of text, from the beginning of a word, that does not
// fit in w columns.
func (d *delegate) overflow(text string, w int) string {
	w -= Gutter + 1
	if Width(text) <= w {
		return ""
	}
	seen := ansi.Truncate(text, w-1, "")
	return "… " + strings.TrimSpace(text[strings.LastIndexByte(seen, ' ')+1:])
}

// choices is the second line of the row in focus.
func (d *delegate) choices(r Row, w int) string {
	const indent = "    "
	if r.Reason != "" {
		return indent + " " + d.styles.Warn.Render(r.Reason)
	}
	return indent + chosen(d.styles, r.Choices, r.Chosen, w-len(indent))
}
