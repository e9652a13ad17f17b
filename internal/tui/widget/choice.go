package widget

import (
	"strings"

	"jobdraft/internal/sanitize"
)

// Choice is a choice of a few, on one line.
type Choice struct {
	Title   string
	Options []string
	At      int
}

// Move goes to another option, round in a circle.
func (c *Choice) Move(by int) { c.At = (c.At + by + len(c.Options)) % len(c.Options) }

// View is the choice in a width: if not all options have room, those around the
// chosen one.
func (c *Choice) View(s *Styles, w int) string {
	title := Cut(sanitize.Screen(c.Title), max(w/2, 1))
	return " " + s.Heading.Render(title) + " " + chosen(s, c.Options, c.At, w-Width(title)-len("   "))
}

// chosen are options on a line, the one that is chosen in brackets. Where not
// all have room, those around it are shown, and a … for the others.
func chosen(s *Styles, options []string, at, w int) string {
	if len(options) == 0 {
		return ""
	}
	from, to := around(options, at, w)
	if to-from < len(options) {
		from, to = around(options, at, w-Width("……"))
	}
	var b strings.Builder
	if from > 0 {
		b.WriteString("…")
	}
	for i := from; i < to; i++ {
		option := sanitize.Screen(options[i])
		if i == at {
			b.WriteString(s.Selected.Render("[" + option + "]"))
			continue
		}
		b.WriteString(" " + option + " ") // As wide as with brackets, so that nothing jumps.
	}
	if to < len(options) {
		b.WriteString("…")
	}
	return b.String()
}

// around is the run of options around one that fits a width.
func around(options []string, at, w int) (from, to int) {
	width := func(i int) int { return Width(options[i]) + len("[]") }
	from, to = at, at+1
	used := width(at)
	for grown := true; grown; {
		grown = false
		if to < len(options) && used+width(to) <= w {
			used, to, grown = used+width(to), to+1, true
		}
		if from > 0 && used+width(from-1) <= w {
			used, from, grown = used+width(from-1), from-1, true
		}
	}
	return from, to
}
