package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// View draws the builder.
func (b *builder) View() string {
	f := widget.NewFrame(b.w, b.h)
	l := b.layout
	f.Set(0, b.titleLine())
	if l.Steps >= 0 {
		f.Set(l.Steps, b.stepLine())
	}
	b.mode.view(f)
	if l.Rule >= 0 && l.Posting.H > 0 {
		f.Set(l.Rule, b.ruleLine())
	}
	if l.Status > 0 {
		f.Set(l.Status, b.lastLine())
	}
	if l.Keys > l.Status && l.Keys > 0 {
		f.Set(l.Keys, b.styles.KeyLine(l.W, b.mode.keys()))
	}
	return f.String()
}

func (b *builder) titleLine() string {
	title := sanitize.Screen(b.document().Title())
	if title == "" {
		title = "(no title yet)"
	}
	saved := b.session.File().State()
	if n := b.session.Edits(); n > 0 {
		saved += fmt.Sprintf(" · u undoes %d", n)
	}
	look := b.styles.Quiet
	if b.session.File().Failed() != "" {
		look = b.styles.Warn
	}
	return widget.Spread(" "+title, b.styles.Title, saved, look, b.w-1)
}

// stepLine names the steps: all with their counts where they have room, else
// all with the count of the one that is open, else that one.
func (b *builder) stepLine() string {
	if b.page().Is(session.Guide) {
		const name = "[Hiring guide]"
		about := widget.Cut("  for the recruiter, never in the posting", b.w-1-len(name))
		return " " + b.styles.Selected.Render(name) + b.styles.Quiet.Render(about)
	}
	for _, counts := range []func(i int) bool{
		func(int) bool { return true }, func(i int) bool { return i == b.at },
	} {
		if line := b.stepNames(counts); widget.Width(line) <= b.w {
			return line
		}
	}
	where := fmt.Sprintf("  step %d of %d", b.at+1, len(b.now.Steps))
	if b.w < 50 {
		where = fmt.Sprintf("  %d of %d", b.at+1, len(b.now.Steps))
	}
	return " " + b.styles.Selected.Render(b.stepName(b.at, true)) + b.styles.Quiet.Render(where)
}

func (b *builder) stepNames(counted func(int) bool) string {
	names := make([]string, len(b.now.Steps))
	for i := range b.now.Steps {
		look := b.styles.Plain
		if i == b.at {
			look = b.styles.Selected
		}
		names[i] = look.Render(b.stepName(i, counted(i)))
	}
	return " " + strings.Join(names, "  ")
}

func (b *builder) stepName(i int, counted bool) string {
	name := b.now.Steps[i].Name
	if count := countOf(b.now.Steps[i], b.document()); counted && count != "" {
		name += " " + count
	}
	if i == b.at {
		return "[" + name + "]"
	}
	return name
}

// clickStep shows the step whose name is under a column.
func (b *builder) clickStep(x int) {
	line := ansi.Strip(b.stepLine())
	for i, s := range b.now.Steps {
		if at := strings.Index(line, s.Name); at >= 0 && x >= at && x < at+len(s.Name) {
			b.showStep(i)
			return
		}
	}
}

// ruleLine is the line above a posting that stands below the list.
func (b *builder) ruleLine() string {
	switch {
	case b.page().Is(session.Guide):
		return b.styles.Ruled("the hiring guide", b.w)
	case b.page().Is(session.Review):
		return b.styles.Ruled("", b.w)
	}
	return b.styles.Ruled("the posting, "+widget.Count(b.now.Words, "word"), b.w)
}

// lastLine is the line above the footer: what is waited for, else what the mode
// says.
func (b *builder) lastLine() string {
	if waiting := b.pending.Notice(); waiting != "" {
		return b.quietLine(waiting)
	}
	return b.mode.status()
}

// statusLine says what the last key did, else what could not be saved, else a
// text.
func (b *builder) statusLine(text string) string {
	failed := b.session.File().Failed()
	switch {
	case b.message != "":
		return b.styles.Accent.Render(" " + widget.Cut(sanitize.Screen(b.message), b.w-2))
	case failed != "":
		return b.styles.Warn.Render(" " + widget.Cut(failed, b.w-2))
	}
	return b.quietLine(text)
}

func (b *builder) quietLine(text string) string {
	return b.styles.Quiet.Render(" " + widget.Cut(sanitize.Screen(text), b.w-2))
}

// progress says how far the draft is.
func (b *builder) progress() string {
	var parts []string
	if b.layout.Beside {
		parts = append(parts, widget.Count(b.now.Words, "word"))
	}
	if open := b.now.OpenTodos(); len(open) > 0 {
		parts = append(parts, "To do: "+todoWords(open))
	}
	if faults := countedFaults(b.now.Todos); faults != "" {
		parts = append(parts, faults)
	}
	return strings.Join(append(parts, b.where()...), " · ")
}

// where names the file that is edited in place; none for a draft.
func (b *builder) where() []string {
	if where := b.session.File().Where(); where != "" {
		return []string{where}
	}
	return nil
}

// focusLines are the lines below the list about the row in focus.
func (b *builder) focusLines() []string {
	r, ok := b.list().Focused()
	if !ok {
		return nil
	}
	return indented(b.rowText(r, session.FieldValue(b.document(), r.Field)))
}

func indented(lines []string) []string {
	for i := range lines {
		lines[i] = " " + lines[i]
	}
	return lines
}

// Cursor is where the terminal's own cursor stands: in the text that is being
// typed, else on the item in focus.
func (b *builder) Cursor() *tea.Cursor { return b.mode.cursor() }
