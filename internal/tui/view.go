package tui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// View draws the builder.
func (b *builder) View() string {
	f := newFrame(b.w, b.h)
	l := b.layout
	f.set(0, b.titleLine())
	if l.steps >= 0 {
		f.set(l.steps, b.stepLine())
	}
	if b.onePane() {
		b.drawPosting(f, l.whole())
	} else {
		b.drawList(f)
		b.drawFocus(f)
		b.drawPosting(f, l.posting)
	}
	if l.rule >= 0 && l.posting.h > 0 {
		f.set(l.rule, b.ruleLine())
	}
	if l.status > 0 {
		f.set(l.status, b.statusLine())
	}
	if l.keys > l.status && l.keys > 0 {
		f.set(l.keys, b.keyLine(l.w, b.shortKeys()))
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
	look := b.styles.quiet
	if b.file.Failed() != "" {
		look = b.styles.warn
	}
	return spread(" "+title, b.styles.title, saved, look, b.w-1)
}

// stepLine names the steps: all with their counts where they have room, else
// all with the count of the one that is open, else that one.
func (b *builder) stepLine() string {
	if b.guided {
		return " " + b.styles.selected.Render("[Hiring guide]") + b.styles.quiet.Render(cut("  for the recruiter, never in the posting", b.w-len(" [Hiring guide]")))
	}
	for _, counts := range []func(i int) bool{
		func(int) bool { return true }, func(i int) bool { return i == b.at },
	} {
		if line := b.stepNames(counts); columnsOf(line) <= b.w {
			return line
		}
	}
	where := fmt.Sprintf("  step %d of %d", b.at+1, len(b.steps))
	if b.w < 50 {
		where = fmt.Sprintf("  %d of %d", b.at+1, len(b.steps))
	}
	return " " + b.styles.selected.Render(b.stepName(b.at, true)) + b.styles.quiet.Render(where)
}

func (b *builder) stepNames(counted func(int) bool) string {
	names := make([]string, len(b.steps))
	for i := range b.steps {
		look := b.styles.plain
		if i == b.at {
			look = b.styles.selected
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

func (b *builder) drawList(f *frame) {
	at := b.layout.list
	if b.inReview() {
		b.drawReviewHead(f)
	}
	for i, line := range b.list().lines(emptyWords(b.guided)) {
		if b.layout.beside {
			line += strings.Repeat(" ", max(at.w-columnsOf(line), 0))
		}
		f.set(at.y+i, line)
	}
	for y := at.y + at.h; b.layout.beside && y < b.layout.focus.y; y++ {
		f.set(y, strings.Repeat(" ", at.w))
	}
}

func emptyWords(guided bool) string {
	if guided {
		return "No guide here. In the file, a section \"Hiring guide\" is one."
	}
	return "Nothing here yet. a adds a line; paste several to add them all."
}

func (b *builder) drawReviewHead(f *frame) {
	if len(b.todos) > 0 {
		f.set(b.layout.list.y-1, " "+b.styles.heading.Render(fmt.Sprintf("Before you post (%d)", len(b.todos))))
	}
}

// drawFocus draws the text that is being typed, else the item in focus, whole.
func (b *builder) drawFocus(f *frame) {
	at := b.layout.focus
	if at.h == 0 {
		return
	}
	lead, lines := " ", []string(nil)
	if b.typing != nil && b.typing.area != nil {
		lead, lines = b.styles.focus.Render("▌"), strings.Split(b.typing.area.View(), "\n")
	} else if r, ok := b.list().focused(); ok {
		lines = b.focusText(r, at)
	}
	for i := range at.h {
		line := ""
		if i < len(lines) {
			line = lead + lines[i]
		}
		if b.layout.beside {
			line += strings.Repeat(" ", max(b.layout.list.w-columnsOf(line), 0))
		}
		f.set(at.y+i, line)
	}
}

// focusText is the row in focus in full, cut where it is longer than its room.
// What was found in it comes first: the row itself is in the list, and in the
// posting whole.
func (b *builder) focusText(r row, at rect) []string {
	lines := wrap(r.text, at.w, 0)
	if r.field != "" {
		lines = b.fieldText(r.field, at)
	}
	if r.reason == "" {
		return firstLines(lines, at.h, at.w)
	}
	reason := firstLines(wrap(r.mark+" "+r.reason, at.w, 2), at.h, at.w)
	lines = firstLines(lines, at.h-len(reason), at.w)
	for _, line := range reason {
		lines = append(lines, b.styles.warn.Render(line))
	}
	return lines
}

// firstLines are as many lines as there is room for; the last one shows that
// there are more.
func firstLines(lines []string, h, w int) []string {
	if h <= 0 {
		return nil
	}
	if len(lines) > h {
		lines = lines[:h]
		lines[h-1] = ansi.Truncate(lines[h-1], w-1, "") + "…"
	}
	return lines
}

func (b *builder) drawPosting(f *frame, at rect) {
	b.drawPane(f, &b.pane, at, b.layout.beside && !b.inReview() && at.x > 0)
}

// drawPane draws a posting, with a line between it and the list where it
// stands beside one.
func (s *shared) drawPane(f *frame, p *pane, at rect, beside bool) {
	lines := p.draw()
	for i := range at.h {
		line := ""
		if i < len(lines) {
			line = lines[i]
		}
		if beside {
			line = f.lines[at.y+i] + s.styles.rule.Render("│") + line
		}
		f.set(at.y+i, line)
	}
}

// ruleLine is the line above a posting that stands below the list.
func (b *builder) ruleLine() string {
	switch {
	case b.guided:
		return b.ruled("the hiring guide", b.w)
	case b.inReview():
		return b.ruled("", b.w)
	}
	return b.ruled("the posting, "+counted(b.words, "word"), b.w)
}

// ruled is a line across the screen, with a text in it where there is one.
func (s *shared) ruled(text string, w int) string {
	const lead = "──"
	if text != "" {
		text = " " + cut(text, max(w-6, 1)) + " "
	}
	rest := max(w-len([]rune(lead))-columnsOf(text), 0)
	return s.styles.rule.Render(lead) + s.styles.quiet.Render(text) + s.styles.rule.Render(strings.Repeat("─", rest))
}

// statusLine says what the last key did, what could not be saved, or what is
// left to do, in this order.
func (b *builder) statusLine() string {
	switch {
	case b.pending.Notice() != "":
		return b.styles.quiet.Render(" " + cut(sanitize.Screen(b.pending.Notice()), b.w-2))
	case b.menu != nil:
		return b.menu.view(&b.styles, b.w)
	case b.typing != nil && b.typing.area != nil && b.message == "":
		return b.styles.quiet.Render(" " + cut(b.typing.hint, b.w-2))
	case b.message != "":
		return b.styles.accent.Render(" " + cut(sanitize.Screen(b.message), b.w-2))
	case b.file.Failed() != "":
		return b.styles.warn.Render(" " + cut(b.file.Failed(), b.w-2))
	}
	return b.styles.quiet.Render(" " + cut(sanitize.Screen(b.statusText()), b.w-2))
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
	case b.typing != nil && b.typing.line != nil:
		return []key.Binding{labelled(k.Enter, "enter", "keep and next"), labelled(k.Back, "esc", "drop")}
	case b.typing != nil:
		return []key.Binding{
			labelled(k.Enter, "enter", "keep"), labelled(k.Add, "ctrl+j", "new line"), labelled(k.Back, "esc", "drop"),
		}
	case b.list().filter.Focused():
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
	case b.typing != nil && b.typing.area != nil:
		return shift(b.typing.area.Cursor(), l.focus.x, l.focus.y)
	case list.filter.Focused():
		return shift(list.filter.Cursor(), l.list.x+1, l.list.y)
	}
	y := l.list.y + list.cursorLine()
	if b.typing != nil {
		label := min(labelWidth, max(l.list.w-gutter-1, 0)/2)
		return shift(b.typing.line.Cursor(), l.list.x+gutter+label, y)
	}
	r, ok := list.focused()
	if !ok || b.inPane || l.list.h == 0 {
		return nil
	}
	c := tea.NewCursor(l.list.x+gutter, y)
	if r.box != noBox {
		c.X++
	}
	c.Shape, c.Blink = tea.CursorUnderline, false
	return c
}

// shift moves a cursor from its text to the place of the text on the screen.
func shift(c *tea.Cursor, x, y int) *tea.Cursor {
	if c == nil {
		return nil
	}
	c.X += x
	c.Y += y
	c.Blink = false
	return c
}
