package tui

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// stepBar is the line that names the steps and where the person is.
type stepBar struct {
	styles *widget.Styles
	now    *session.Snapshot
	at     int
	w      int
}

// narrowWidth is too little for more than the number of the step.
const narrowWidth = 50

// line names all steps with their counts if they have room, else all with the
// count of the one that is shown, else that one.
func (s stepBar) line() string {
	for _, counted := range []func(i int) bool{
		func(int) bool { return true }, func(i int) bool { return i == s.at },
	} {
		if line := s.names(counted); widget.Width(line) <= s.w {
			return line
		}
	}
	where := fmt.Sprintf("  step %d of %d", s.at+1, len(s.now.Steps))
	if s.w < narrowWidth {
		where = fmt.Sprintf("  %d of %d", s.at+1, len(s.now.Steps))
	}
	return " " + s.styles.Selected.Render(s.name(s.at, true)) + s.styles.Quiet.Render(where)
}

func (s stepBar) names(counted func(int) bool) string {
	names := make([]string, len(s.now.Steps))
	for i := range s.now.Steps {
		look := s.styles.Plain
		if i == s.at {
			look = s.styles.Selected
		}
		names[i] = look.Render(s.name(i, counted(i)))
	}
	return " " + strings.Join(names, "  ")
}

func (s stepBar) name(i int, counted bool) string {
	name := s.now.Steps[i].Name
	if count := countOf(s.now.Steps[i], s.now.Document); counted && count != "" {
		name += " " + count
	}
	if i == s.at {
		return "[" + name + "]"
	}
	return name
}

// stepAt is the step whose name is under a column, -1 for none.
func (s stepBar) stepAt(x int) int {
	line := ansi.Strip(s.line())
	for i, step := range s.now.Steps {
		if at := strings.Index(line, step.Name); at >= 0 && x >= at && x < at+len(step.Name) {
			return i
		}
	}
	return -1
}

// guideLine stands in its place while the guide is shown.
func guideLine(s *widget.Styles, w int) string {
	const name, about = "[Hiring guide]", "  for the recruiter, never in the posting"
	return " " + s.Selected.Render(name) + s.Quiet.Render(widget.Cut(about, w-1-len(name)))
}
