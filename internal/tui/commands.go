package tui

import (
	"jobdraft/internal/check"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// commands are those of every page, whatever has the focus.
func (b *builder) commands() []command {
	k := b.keys
	return []command{
		{k.Undo, quiet(func() { b.do(session.Undo) })},
		{k.Redo, quiet(func() { b.do(session.Redo) })},
		{k.Copy, b.copyAll},
		{k.CopyAnywhere, b.copyAll},
		{k.CopySection, b.copySection},
		{k.CopyAs, quiet(b.askCopy)},
		{k.Todo, quiet(b.nextTodo)},
		{k.Fix, quiet(b.fix)},
		{k.Level, quiet(b.nextLevel)},
		{k.Guide, quiet(b.showGuide)},
		{k.Save, quiet(b.askSave)},
		{k.SaveAnywhere, quiet(b.askSave)},
		{k.Editor, b.openEditor},
		{k.Remember, func() reply { return b.perform(b.session.Remember(b.fieldInFocus())) }},
		{k.Company, func() reply { return b.perform(b.session.MergeCompany()) }},
		{k.Complete, quiet(b.askRole)},
		{k.Leave, func() reply { return ask(leave{}) }},
	}
}

// listCommands are those of a page that has items; its list gets the focus.
func (b *builder) listCommands(over builderMode) []command {
	return []command{
		{b.keys.Add, quiet(func() { b.add(over) })},
		{b.keys.Filter, quiet(func() { b.openFilter(over) })},
	}
}

// itemCommands change the row in focus.
func (b *builder) itemCommands() []command {
	k := b.keys
	return []command{
		{k.Toggle, quiet(b.toggle)},
		{k.Edit, quiet(b.edit)},
		{k.Delete, quiet(b.remove)},
		{k.MoveDown, quiet(func() { b.move(+1) })},
		{k.MoveUp, quiet(func() { b.move(-1) })},
	}
}

// goTo shows the step that is so many further.
func (b *builder) goTo(by int) func() reply {
	return quiet(func() { b.showStep(b.at + by) })
}

// fieldInFocus is the field in focus, empty for none.
func (b *builder) fieldInFocus() posting.Key {
	r, _ := b.list().Focused()
	return r.Field
}

func (b *builder) toggle() {
	r, ok := b.list().Focused()
	switch {
	case !ok:
	case session.FieldChoices(b.document(), r.Field) != nil:
		b.nextValue(r.Field)
	case r.Part >= 0:
		b.do(session.Toggle(r.Part))
	}
}

// nextValue takes a chosen field to its next value.
func (b *builder) nextValue(k posting.Key) {
	b.do(session.SetField(k, session.NextValue(b.document(), k)))
}

// nextLevel takes the draft to the next of its levels.
func (b *builder) nextLevel() {
	if session.FieldChoices(b.document(), "level") == nil {
		b.message = posting.ErrNoLevels.Error()
		return
	}
	b.nextValue("level")
}

// edit opens what is in focus: a field in its row, an item or a text below the
// list.
func (b *builder) edit() {
	r, ok := b.list().Focused()
	switch {
	case !ok:
	case r.Field == "level":
		b.nextLevel()
	case session.FieldChoices(b.document(), r.Field) != nil:
		b.nextValue(r.Field)
	case r.Field != "":
		b.editField(r.Field)
	case r.Part < 0 && r.Kind == "": // The heading of the fields below it.
	case r.Part < 0:
		b.addText(b.mode, r.Kind)
	default:
		b.editPart(r.Part)
	}
}

func (b *builder) remove() {
	r, ok := b.list().Focused()
	switch {
	case !ok:
	case r.Field != "" && r.Field != "level" && r.Field != "title":
		b.do(session.SetField(r.Field, ""))
	case r.Part >= 0 && !r.Head:
		b.do(session.Delete(r.Part))
	}
}

func (b *builder) move(by int) {
	r, ok := b.list().Focused()
	switch {
	case !ok || r.Part < 0:
	case b.list().Narrowed():
		b.message = "Moving waits until the filter is closed: esc."
	default:
		b.do(session.Move(r.Part, by))
	}
}

// finding is the finding that the cursor is on, in Review or in a step; nil for
// none.
func (b *builder) finding() *check.Finding {
	r, ok := b.list().Focused()
	switch {
	case !ok:
		return nil
	case b.page().Is(session.Review):
		return b.now.Todos[r.ID].Finding
	}
	return findingOf(&r, b.now.Findings)
}

// fix makes the change that the finding in focus asks for.
func (b *builder) fix() {
	f := b.finding()
	if f == nil {
		b.message = "Nothing to fix here."
		return
	}
	b.do(session.Fix(f))
}

// todoWalk is where n went last.
type todoWalk struct {
	next int          // the place among the to-dos
	last session.Todo // what stood there then
}

// nextTodo goes to the next thing that is left to do. If the last one has been
// done, the one after it has moved up to its place.
func (b *builder) nextTodo() {
	todos, w := b.now.Todos, &b.todos
	if len(todos) == 0 {
		b.message = "Nothing is left to do."
		return
	}
	w.next %= len(todos)
	if todos[w.next].IsSame(w.last) {
		w.next = (w.next + 1) % len(todos)
	}
	w.last = todos[w.next]
	b.jump(todos[w.next])
}

// jump shows the field or the part that a thing to do is about.
func (b *builder) jump(t session.Todo) {
	if m, ok := b.mode.(guideMode); ok {
		m.close()
	}
	b.message = sanitize.Line(t.Message)
	for i, s := range b.now.Steps {
		if fits, ok := b.pages[s.Name].rowOf(t, b.document()); ok {
			b.showStep(i)
			b.closeFilter()
			b.list().SelectWhere(fits)
			b.follow()
			return
		}
	}
}

// askKind asks what a section is about.
func (b *builder) askKind(part int) {
	kinds := posting.Kinds
	names, at := make([]string, len(kinds)), 0
	for i, k := range kinds {
		names[i] = k.Heading()
		if k == b.document().Parts[part].Section {
			at = i
		}
	}
	m := b.openMenu("This section is:", names, func(i int) reply {
		if b.do(session.SetKind(part, kinds[i])) {
			b.showNamed(session.StepNameOf(kinds[i]))
			b.goToPart(part)
		}
		return reply{}
	})
	m.choice.At = at
}

// askRole asks from which role the draft is to be completed: one that is like
// its title.
func (b *builder) askRole() {
	const most = 6
	roles := b.session.LikeRoles(most)
	if len(roles) == 0 {
		b.message = "No role is like this title; give the posting one that says the trade."
		return
	}
	names := make([]string, len(roles))
	for i, p := range roles {
		names[i] = p.Title
	}
	b.openMenu("Complete from:", names, func(i int) reply { return b.perform(b.session.AddFromRole(roles[i])) })
}

// rowText is what is said below the list of a row, cut if it is longer than its
// room. What was found in it comes first: the row itself is in the list, and in
// the posting whole.
func (b *builder) rowText(r widget.Row, value string) []string {
	at := b.layout.Focus
	lines := widget.Wrap(r.Text, at.W, 0)
	if r.Field != "" {
		lines = fieldText(r.Field, value, at)
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
