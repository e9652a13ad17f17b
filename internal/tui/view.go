package tui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
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
	if b.onePane() {
		b.drawPosting(f, l.Whole())
	} else {
		b.drawList(f)
		b.drawFocus(f)
		b.drawPosting(f, l.Posting)
	}
	if l.Rule >= 0 && l.Posting.H > 0 {
		f.Set(l.Rule, b.ruleLine())
	}
	if l.Status > 0 {
		f.Set(l.Status, b.statusLine())
	}
	if l.Keys > l.Status && l.Keys > 0 {
		f.Set(l.Keys, b.styles.KeyLine(l.W, b.shortKeys()))
	}
	return f.String()
}

func (b *builder) titleLine() string {
	title := sanitize.Screen(b.doc.Title())
	if title == "" {
		title = "(no title yet)"
	}
	saved := b.file.State()
	if n := b.editor.Edits(); n > 0 {
		saved += fmt.Sprintf(" · u undoes %d", n)
	}
	look := b.styles.Quiet
	if b.file.Failed() != "" {
		look = b.styles.Warn
	}
	return widget.Spread(" "+title, b.styles.Title, saved, look, b.w-1)
}

// stepLine names the steps: all with their counts where they have room, else
// all with the count of the one that is open, else that one.
func (b *builder) stepLine() string {
	if b.guided {
		return " " + b.styles.Selected.Render("[Hiring guide]") + b.styles.Quiet.Render(widget.Cut("  for the recruiter, never in the posting", b.w-len(" [Hiring guide]")))
	}
	for _, counts := range []func(i int) bool{
		func(int) bool { return true }, func(i int) bool { return i == b.at },
	} {
		if line := b.stepNames(counts); widget.Width(line) <= b.w {
			return line
		}
	}
	where := fmt.Sprintf("  step %d of %d", b.at+1, len(b.steps))
	if b.w < 50 {
		where = fmt.Sprintf("  %d of %d", b.at+1, len(b.steps))
	}
	return " " + b.styles.Selected.Render(b.stepName(b.at, true)) + b.styles.Quiet.Render(where)
}

func (b *builder) stepNames(counted func(int) bool) string {
	names := make([]string, len(b.steps))
	for i := range b.steps {
		look := b.styles.Plain
		if i == b.at {
			look = b.styles.Selected
		}
		names[i] = look.Render(b.stepName(i, counted(i)))
	}
	return " " + strings.Join(names, "  ")
}

func (b *builder) stepName(i int, counted bool) string {
	name := b.steps[i].Name
	if count := countOf(b.steps[i], b.doc); counted && count != "" {
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
	for i, s := range b.steps {
		if at := strings.Index(line, s.Name); at >= 0 && x >= at && x < at+len(s.Name) {
			b.showStep(i)
			return
		}
	}
}

func (b *builder) drawList(f *widget.Frame) {
	at := b.layout.List
	if b.inReview() {
		b.drawReviewHead(f)
	}
	for i, line := range b.list().Lines(emptyWords(b.guided)) {
		if b.layout.Beside {
			line += strings.Repeat(" ", max(at.W-widget.Width(line), 0))
		}
		f.Set(at.Y+i, line)
	}
	for y := at.Y + at.H; b.layout.Beside && y < b.layout.Focus.Y; y++ {
		f.Set(y, strings.Repeat(" ", at.W))
	}
}

func emptyWords(guided bool) string {
	if guided {
		return "No guide here. In the file, a section \"Hiring guide\" is one."
	}
	return "Nothing here yet. a adds a line; paste several to add them all."
}

func (b *builder) drawReviewHead(f *widget.Frame) {
	if len(b.todos) > 0 {
		f.Set(b.layout.List.Y-1, " "+b.styles.Heading.Render(fmt.Sprintf("Before you post (%d)", len(b.todos))))
	}
}

// drawFocus draws the text that is being typed, else the item in focus, whole.
func (b *builder) drawFocus(f *widget.Frame) {
	at := b.layout.Focus
	if at.H == 0 {
		return
	}
	lead, lines := " ", []string(nil)
	if b.typing != nil && b.typing.Area != nil {
		lead, lines = b.styles.Focus.Render("▌"), strings.Split(b.typing.Area.View(), "\n")
	} else if r, ok := b.list().Focused(); ok {
		lines = b.focusText(r, at)
	}
	for i := range at.H {
		line := ""
		if i < len(lines) {
			line = lead + lines[i]
		}
		if b.layout.Beside {
			line += strings.Repeat(" ", max(b.layout.List.W-widget.Width(line), 0))
		}
		f.Set(at.Y+i, line)
	}
}

// focusText is the row in focus in full, cut where it is longer than its room.
// What was found in it comes first: the row itself is in the list, and in the
// posting whole.
func (b *builder) focusText(r widget.Row, at widget.Rect) []string {
	lines := widget.Wrap(r.Text, at.W, 0)
	if r.Field != "" {
		lines = b.fieldText(r.Field, at)
	}
	if r.Reason == "" {
		return widget.FirstLines(lines, at.H, at.W)
	}
	reason := widget.FirstLines(widget.Wrap(r.Mark+" "+r.Reason, at.W, 2), at.H, at.W)
	lines = widget.FirstLines(lines, at.H-len(reason), at.W)
	for _, line := range reason {
		lines = append(lines, b.styles.Warn.Render(line))
	}
	return lines
}

func (b *builder) drawPosting(f *widget.Frame, at widget.Rect) {
	b.pane.DrawOn(f, at, b.layout.Beside && !b.inReview() && at.X > 0)
}

// ruleLine is the line above a posting that stands below the list.
func (b *builder) ruleLine() string {
	switch {
	case b.guided:
		return b.styles.Ruled("the hiring guide", b.w)
	case b.inReview():
		return b.styles.Ruled("", b.w)
	}
	return b.styles.Ruled("the posting, "+widget.Count(b.words, "word"), b.w)
}

// statusLine says what the last key did, what could not be saved, or what is
// left to do, in this order.
func (b *builder) statusLine() string {
	switch {
	case b.pending.Notice() != "":
		return b.styles.Quiet.Render(" " + widget.Cut(sanitize.Screen(b.pending.Notice()), b.w-2))
	case b.menu != nil:
		return b.menu.View(&b.styles, b.w)
	case b.typing != nil && b.typing.Area != nil && b.message == "":
		return b.styles.Quiet.Render(" " + widget.Cut(b.typing.hint, b.w-2))
	case b.message != "":
		return b.styles.Accent.Render(" " + widget.Cut(sanitize.Screen(b.message), b.w-2))
	case b.file.Failed() != "":
		return b.styles.Warn.Render(" " + widget.Cut(b.file.Failed(), b.w-2))
	}
	return b.styles.Quiet.Render(" " + widget.Cut(sanitize.Screen(b.statusText()), b.w-2))
}

// shortKeys are the keys that matter most now, at most six.
func (b *builder) shortKeys() []key.Binding {
	k := b.keys
	help := labelled(k.Help, "?", "keys")
	switch {
	case b.menu != nil:
		return []key.Binding{
			labelled(k.Enter, "enter", "do it"), labelled(k.Next, "left/right", "choose"), labelled(k.Back, "esc", "close"),
		}
	case b.typing != nil && b.typing.Line != nil:
		return []key.Binding{labelled(k.Enter, "enter", "keep and next"), labelled(k.Back, "esc", "drop")}
	case b.typing != nil:
		return []key.Binding{
			labelled(k.Enter, "enter", "keep"), labelled(k.Add, "ctrl+j", "new line"), labelled(k.Back, "esc", "drop"),
		}
	case b.list().Filtering():
		return []key.Binding{
			labelled(k.Enter, "enter", "keep"), labelled(k.HomeDown, "up/down", "move"), labelled(k.Back, "esc", "show all"),
		}
	case b.inReview():
		return b.reviewKeys(help)
	case b.guided:
		return []key.Binding{
			labelled(k.Edit, "e", "edit"), labelled(k.Add, "a", "add"), labelled(k.Pane, "tab", "read"),
			labelled(k.Guide, "i", "back"), help,
		}
	case b.inPane:
		return []key.Binding{
			labelled(k.Down, "up/down", "scroll"), labelled(k.Pane, "tab", "list"), labelled(k.Enter, "enter", "next step"),
			labelled(k.Copy, "c", "copy"), help,
		}
	case b.step().Name == session.Details.Name:
		return []key.Binding{
			labelled(k.Edit, "e", "edit"), labelled(k.Enter, "enter", "next step"), labelled(k.Copy, "c", "copy"),
			labelled(k.Toggle, "space", "toggle"), labelled(k.Todo, "n", "next to do"), help,
		}
	}
	return []key.Binding{
		labelled(k.Toggle, "space", "toggle"), labelled(k.Enter, "enter", "next step"), labelled(k.Copy, "c", "copy"),
		labelled(k.Add, "a", "add"), labelled(k.Edit, "e", "edit"), help,
	}
}

func (b *builder) reviewKeys(help key.Binding) []key.Binding {
	k := b.keys
	enter := labelled(k.Enter, "enter", "copy")
	if !b.inPane && len(b.todos) > 0 {
		enter = labelled(k.Enter, "enter", "go there")
	}
	keys := []key.Binding{enter, labelled(k.Save, "s", "save as"), labelled(k.Guide, "i", "hiring guide")}
	switch {
	case !b.inPane && len(b.todos) > 0:
		keys = []key.Binding{enter, labelled(k.Fix, "f", "fix"), labelled(k.Ignore, "x", "ignore"), labelled(k.Pane, "tab", "posting")}
	case len(b.todos) > 0:
		keys = append(keys, labelled(k.Pane, "tab", "to do"))
	}
	return append(keys, labelled(k.Back, "esc", "Home"), help)
}

// Cursor is where the terminal's own cursor stands: in the text that is being
// typed, else on the item in focus.
func (b *builder) Cursor() *tea.Cursor {
	l, list := b.layout, b.list()
	switch {
	case b.typing != nil && b.typing.Area != nil:
		return widget.ShiftCursor(b.typing.Area.Cursor(), l.Focus.X, l.Focus.Y)
	case list.Filtering():
		return widget.ShiftCursor(list.FilterCursor(), l.List.X+1, l.List.Y)
	}
	y := l.List.Y + list.CursorLine()
	if b.typing != nil {
		return widget.ShiftCursor(b.typing.Line.Cursor(), l.List.X+list.InputColumn(), y)
	}
	r, ok := list.Focused()
	if !ok || b.inPane || l.List.H == 0 {
		return nil
	}
	c := tea.NewCursor(l.List.X+widget.Gutter, y)
	if r.Box != widget.NoBox {
		c.X++
	}
	c.Shape, c.Blink = tea.CursorUnderline, false
	return c
}
