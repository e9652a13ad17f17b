package tui

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/check"
	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// builder is the screen on which a draft is made: a step's list, the posting,
// and what is being typed.
type builder struct {
	*shared
	editor *posting.Editor
	file   *session.File

	steps  []session.Step
	at     int
	lists  map[string]*widget.List // by the name of the step
	guided bool                    // the hiring guide is shown instead of the step
	pane   widget.Pane
	inPane bool // the posting has the focus

	typing  *typing
	menu    *menu
	message string // what the last key did; it stays until the next
	copied  bool
	warned  *posting.Document // that this one would be lost has been said
	refused string            // a text that is in no draft, which has been said

	doc      *posting.Document // what is shown is made from this one
	posting  *posting.Posting
	words    int
	lines    []export.Line // of the posting
	checker  *check.Checker
	findings []check.Finding
	todos    []session.Todo
	nextTo   int          // the place in todos that n went to last
	lastTodo session.Todo // what stood there then

	w, h   int
	layout widget.Layout
}

func newBuilder(s *shared, e *posting.Editor, f *session.File) *builder {
	b := &builder{shared: s, editor: e, file: f, lists: map[string]*widget.List{}, pane: widget.NewPane(&s.styles, s.keys.ScrollKeys)}
	b.checker = check.NewForDraft(s.Check)
	b.refresh()
	return b
}

// refresh makes what is shown from the document, if that is another one.
func (b *builder) refresh() {
	d := b.editor.Document()
	if d == b.doc {
		return
	}
	b.doc = d
	name := b.step().Name
	b.steps = session.StepsOf(d)
	if i := slices.IndexFunc(b.steps, func(s session.Step) bool { return s.Name == name }); i >= 0 {
		b.at = i
	}
	b.at = min(b.at, len(b.steps)-1)
	b.posting = d.Posting()
	b.lines = export.Lines(b.posting)
	b.words = export.WordsIn(b.lines)
	b.findings = b.checker.Check(d)
	b.todos = append(session.Todos(b.findings), session.OverLimit(b.Board, b.posting)...)
	b.fillPane()
	for _, l := range b.lists {
		l.Stale()
	}
	b.fillList()
}

// step is the page that is shown.
func (b *builder) step() session.Step {
	switch {
	case b.guided:
		return session.Guide
	case b.at < len(b.steps):
		return b.steps[b.at]
	}
	return session.Responsibilities
}

func (b *builder) inReview() bool { return !b.guided && b.step().Name == session.Review.Name }

// list is the list of the page that is shown, made when it is first seen.
func (b *builder) list() *widget.List {
	name := b.step().Name
	l, ok := b.lists[name]
	if !ok {
		made := widget.NewList(&b.styles, b.keys.ScrollKeys, library.Words)
		l = &made
		b.lists[name] = l
	}
	return l
}

func (b *builder) fillList() {
	l := b.list()
	if b.inReview() {
		l.SetRows(b.todoRows())
	} else {
		fresh := l.IsEmpty()
		rows := stepRows(b.step(), b.doc)
		b.mark(rows)
		l.SetRows(rows)
		if fresh {
			l.SelectFirst()
		}
	}
	b.resize()
}

// fillPane shows the posting, or the guide where that is open.
func (b *builder) fillPane() {
	if b.guided {
		b.pane.SetLines(guideLines(b.doc))
		return
	}
	b.pane.SetLines(b.lines)
}

// setSize lays the screen out anew.
func (b *builder) setSize(w, h int) {
	b.w, b.h = w, h
	b.resize()
}

func (b *builder) resize() {
	focus := widget.FocusLines
	if b.typing != nil && b.typing.Area != nil {
		focus = b.typing.Rows
	}
	b.layout = widget.NewLayout(b.w, b.h, focus)
	if b.inReview() {
		b.layout.Review(len(b.todos))
	}
	l := b.list()
	l.SetSize(b.layout.List.W, b.layout.List.H)
	if b.typing != nil {
		b.typing.SetSize(b.layout)
	}
	at := b.layout.Posting
	if b.onePane() {
		at = b.layout.Whole()
	}
	b.pane.SetSize(at.W, at.H)
	b.follow()
}

// onePane reports whether the posting, having the focus, takes the place of
// the list.
func (b *builder) onePane() bool { return b.layout.Posting.H == 0 && b.inPane }

// follow keeps the posting at the item in focus.
func (b *builder) follow() {
	r, ok := b.list().Focused()
	switch {
	case !ok || b.inReview():
		b.pane.Mark(-1)
	case r.Field != "":
		b.pane.Mark(-1)
		b.pane.ScrollToTop() // There the facts stand.
	default:
		b.pane.Show(r.Part)
	}
}

// isTyping reports whether letters are text now.
func (b *builder) isTyping() bool { return b.typing != nil || b.list().Filtering() }

// Update answers a message.
func (b *builder) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		b.message = ""
		return b.press(msg)
	case tea.PasteMsg:
		b.message = ""
		return b.paste(msg)
	case tea.MouseWheelMsg:
		b.wheel(msg.Mouse())
	case tea.MouseClickMsg:
		return b.click(msg.Mouse())
	case copiedMsg:
		b.message = msg.say(b.w - 2)
		b.copied = true
		return b.noteCopied(msg)
	case hintMsg:
		b.message = string(msg)
	case editedMsg:
		return b.onEdited(msg)
	case writtenMsg:
		return b.onWritten(msg)
	}
	return nil
}

// press gives a key to what is open: a menu, a text, the filter, the page.
func (b *builder) press(msg tea.KeyPressMsg) tea.Cmd {
	if b.menu != nil && !key.Matches(msg, b.keys.CopyAnywhere, b.keys.SaveAnywhere) {
		if cmd, done := b.pressMenu(msg); done {
			return cmd
		}
	}
	switch {
	case key.Matches(msg, b.keys.CopyAnywhere):
		return b.copyAll()
	case key.Matches(msg, b.keys.SaveAnywhere):
		if b.leaveText() {
			b.menu = b.saveMenu()
		}
		return nil
	case b.typing != nil:
		return b.pressTyping(msg)
	case b.list().Filtering():
		b.pressFilter(msg)
		return nil
	case b.guided && (key.Matches(msg, b.keys.Guide) || key.Matches(msg, b.keys.Enter)):
		b.showGuide(false)
		return nil
	}
	if b.inReview() && !b.inPane && key.Matches(msg, b.keys.Ignore) {
		b.askIgnore()
		return nil
	}
	if cmd, done := b.command(msg); done {
		return cmd
	}
	b.scroll(msg)
	return nil
}

// command does what a key stands for on any page.
func (b *builder) command(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	k := b.keys
	for _, c := range []struct {
		key key.Binding
		do  func() tea.Cmd
	}{
		{k.Enter, b.enter},
		{k.Back, b.back},
		{k.Next, b.goTo(+1)},
		{k.Prev, b.goTo(-1)},
		{k.Pane, quiet(b.switchPane)},
		{k.Toggle, quiet(b.toggle)},
		{k.Add, quiet(b.add)},
		{k.Edit, quiet(b.edit)},
		{k.Delete, quiet(b.remove)},
		{k.MoveDown, quiet(b.moving(+1))},
		{k.MoveUp, quiet(b.moving(-1))},
		{k.Filter, quiet(b.find)},
		{k.Undo, quiet(b.undo)},
		{k.Redo, quiet(b.redo)},
		{k.Copy, b.copyAll},
		{k.CopySection, b.copySection},
		{k.CopyAs, quiet(b.askCopy)},
		{k.Todo, quiet(b.nextTodo)},
		{k.Fix, quiet(b.fix)},
		{k.Level, quiet(b.nextLevel)},
		{k.Guide, quiet(func() { b.showGuide(true) })},
		{k.Save, quiet(func() { b.menu = b.saveMenu() })},
		{k.Editor, b.openEditor},
		{k.Remember, b.remember},
		{k.Company, b.mergeProfile},
		{k.Complete, quiet(b.askRole)},
		{k.Leave, quiet(func() { b.asked = leave{} })},
	} {
		if key.Matches(msg, c.key) {
			return c.do(), true
		}
	}
	return nil, false
}

// quiet makes a command of what needs none.
func quiet(do func()) func() tea.Cmd {
	return func() tea.Cmd {
		do()
		return nil
	}
}

// scroll moves the cursor, or the posting where that has the focus.
func (b *builder) scroll(msg tea.KeyPressMsg) {
	if b.inPane {
		b.pane.Update(msg)
		return
	}
	b.list().Update(msg)
	b.follow()
}

// enter goes on: to the thing to do in focus, to the clipboard in Review, to
// the next step elsewhere.
func (b *builder) enter() tea.Cmd {
	switch {
	case b.inReview() && !b.inPane && len(b.todos) > 0:
		if r, ok := b.list().Focused(); ok {
			b.jump(b.todos[r.ID])
		}
		return nil
	case b.inReview():
		return b.copyAll()
	}
	return b.goTo(+1)()
}

// back closes the guide, the filter or the posting, else goes Home.
func (b *builder) back() tea.Cmd {
	switch l := b.list(); {
	case b.guided:
		b.showGuide(false)
	case l.FilterOpened():
		b.closeFilter()
	case b.inPane && !b.inReview():
		b.switchPane()
	default:
		b.asked = goHome{}
	}
	return nil
}

// goTo shows the step by that many further.
func (b *builder) goTo(by int) func() tea.Cmd {
	return func() tea.Cmd {
		b.showStep(b.at + by)
		return nil
	}
}

func (b *builder) showStep(i int) {
	if i < 0 || i >= len(b.steps) || b.guided {
		return
	}
	b.at = i
	b.inPane = b.inReview()
	b.fillList()
	b.focusList()
}

func (b *builder) showGuide(on bool) {
	b.guided = on
	b.inPane = !on && b.inReview()
	b.fillPane()
	b.fillList()
	b.focusList()
}

// focusList tells the list whether it has the focus.
func (b *builder) focusList() {
	b.list().SetActive(!b.inPane)
	b.resize()
}

func (b *builder) switchPane() {
	if b.inReview() && len(b.todos) == 0 {
		return
	}
	b.inPane = !b.inPane
	b.focusList()
}

// find opens the filter of the list.
func (b *builder) find() {
	if b.inReview() {
		return
	}
	l := b.list()
	b.inPane = false
	l.OpenFilter()
	b.focusList()
}

func (b *builder) pressFilter(msg tea.KeyPressMsg) {
	l := b.list()
	switch {
	case key.Matches(msg, b.keys.Back):
		b.closeFilter()
		return
	case key.Matches(msg, b.keys.Enter):
		l.KeepFilter()
		return
	case key.Matches(msg, b.keys.HomeUp, b.keys.HomeDown):
		l.Update(tea.KeyPressMsg{Code: map[bool]rune{true: tea.KeyUp, false: tea.KeyDown}[key.Matches(msg, b.keys.HomeUp)]})
		return
	}
	if l.TypeFilter(msg) {
		l.SelectFirst()
	}
	b.follow()
}

func (b *builder) closeFilter() {
	l := b.list()
	r, ok := l.Focused()
	l.CloseFilter()
	if ok {
		l.SelectWhere(func(other widget.Row) bool {
			return other.Part == r.Part && other.Field == r.Field && other.Kind == r.Kind
		})
	}
	b.follow()
}

func (b *builder) paste(msg tea.PasteMsg) tea.Cmd {
	switch l := b.list(); {
	case len(msg.Content) > maxPaste:
		b.message = pasteTooLong
	case b.typing != nil:
		return b.typeOn(msg)
	case l.Filtering():
		msg.Content = strings.TrimSpace(sanitize.Line(msg.Content))
		l.TypeFilter(msg)
	case b.inReview() || b.menu != nil && !b.menu.passing:
	default:
		b.menu = nil
		_ = b.apply(b.adding(), sanitize.Text(msg.Content)) // Refused, it has said why.
	}
	return nil
}

func (b *builder) wheel(m tea.Mouse) {
	at := b.layout.Posting
	if b.onePane() || at.H > 0 && m.X >= at.X && m.Y >= at.Y {
		b.pane.Wheel(m.Button)
		return
	}
	b.list().Wheel(m.Button)
	b.follow()
}

// click selects the row under the mouse, and toggles it where its box is hit;
// a step's name shows that step.
func (b *builder) click(m tea.Mouse) tea.Cmd {
	if m.Button != tea.MouseLeft || b.typing != nil || b.menu != nil {
		return nil
	}
	if m.Y == b.layout.Steps {
		b.clickStep(m.X)
		return nil
	}
	at := b.layout.List
	if b.onePane() || m.Y < at.Y || m.Y >= at.Y+at.H || m.X >= at.X+at.W {
		return nil
	}
	l := b.list()
	if i := l.RowAt(m.Y - at.Y); i >= 0 {
		b.inPane = false
		l.SelectAt(i)
		b.focusList()
		if r, ok := l.Focused(); ok && r.Box != widget.NoBox && m.X >= widget.Gutter && m.X < widget.Gutter+len("[x]") {
			b.toggle()
		}
	}
	return nil
}

// nextTodo goes to the next thing that is left to do. Where the last one has been
// done, the one after it has moved up to its place.
func (b *builder) nextTodo() {
	if len(b.todos) == 0 {
		b.message = "Nothing is left to do."
		return
	}
	b.nextTo %= len(b.todos)
	if b.todos[b.nextTo].IsSame(b.lastTodo) {
		b.nextTo = (b.nextTo + 1) % len(b.todos)
	}
	b.lastTodo = b.todos[b.nextTo]
	b.jump(b.todos[b.nextTo])
}

// jump shows the field or the part that a thing to do is about.
func (b *builder) jump(t session.Todo) {
	b.showGuide(false)
	part := t.Part
	if s := b.doc.SectionOf(part); t.Field == "" && s != nil && part == s.Head && part+1 < len(b.doc.Parts) {
		part++ // Where one section is shown alone, its heading is not.
	}
	b.message = sanitize.Line(t.Message)
	for i, s := range b.steps {
		if s.Name == session.Review.Name {
			continue
		}
		fits := func(r widget.Row) bool {
			return t.Field != "" && r.Field == t.Field || t.Field == "" && r.Part == part && part >= 0
		}
		if !slices.ContainsFunc(stepRows(s, b.doc), fits) {
			continue
		}
		b.showStep(i)
		b.closeFilter()
		b.list().SelectWhere(fits)
		b.follow()
		return
	}
}

// guideLines is the hiring guide as the pane shows it.
func guideLines(d *posting.Document) []export.Line {
	var lines []export.Line
	for _, s := range session.Guide.Sections(d) {
		for i := s.From; i < s.To; i++ {
			p := &d.Parts[i]
			if p.Kind == posting.Group && len(lines) > 0 {
				lines = append(lines, export.Line{})
			}
			for text := range strings.SplitSeq(sanitize.Text(p.Text()), "\n") {
				if p.Kind == posting.Item {
					text = "• " + text
				}
				lines = append(lines, export.Line{Text: text, Strong: p.Kind == posting.Group, Parts: []int{i}})
			}
		}
	}
	return lines
}

// statusText is the line above the keys when nothing else is to be said.
func (b *builder) statusText() string {
	var parts []string
	if r, ok := b.list().Focused(); ok && b.inReview() && !b.inPane {
		if about := b.about(r, b.inFocus()); about != "" {
			return about
		}
	}
	if b.layout.Beside || b.inReview() {
		parts = append(parts, widget.Count(b.words, "word"))
	}
	if b.inReview() {
		parts = append(parts, fmt.Sprintf("%d to do", len(b.todos)))
		if !b.copied {
			parts = append(parts, "nothing copied yet")
		}
	} else {
		if open := session.OpenTodos(b.todos); len(open) > 0 {
			parts = append(parts, "To do: "+todoWords(open))
		}
		if faults := countedFaults(b.todos); faults != "" {
			parts = append(parts, faults)
		}
	}
	if where := b.file.Where(); where != "" {
		parts = append(parts, where)
	}
	return strings.Join(parts, " · ")
}
