package tui

import (
	"errors"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// itemCommands change the row in focus.
func itemCommands(b *builder) []command {
	k := b.keys
	return []command{
		{k.Toggle, replies(b, toggle)},
		{k.Edit, replies(b, editFocused)},
		{k.Delete, does(b, removeFocused)},
		{k.MoveDown, quiet(func() { moveFocused(b, +1) })},
		{k.MoveUp, quiet(func() { moveFocused(b, -1) })},
	}
}

func toggle(b *builder) reply {
	r, ok := b.list().Focused()
	switch {
	case !ok:
	case session.FieldChoices(b.document(), r.Field) != nil:
		return nextValue(b, r.Field)
	case r.Part >= 0:
		b.do(session.Toggle(r.Part))
	}
	return reply{}
}

// editFocused edits the row in focus: a field in place, an item or a text below
// the list.
func editFocused(b *builder) reply {
	r, ok := b.list().Focused()
	switch {
	case !ok:
	case r.Field == "level":
		nextLevel(b)
	case session.FieldChoices(b.document(), r.Field) != nil:
		return nextValue(b, r.Field)
	case r.Field != "":
		editField(b, r.Field)
	case r.Part < 0 && r.Kind == "": // The heading of the fields below it.
	case r.Part < 0:
		addText(b, b.mode, r.Kind)
	default:
		editPart(b, r.Part)
	}
	return reply{}
}

func removeFocused(b *builder) {
	r, ok := b.list().Focused()
	switch {
	case !ok:
	case r.Field != "" && r.Field != "level" && r.Field != "title":
		b.do(session.SetField(r.Field, ""))
	case r.Part >= 0 && !r.Head:
		b.do(session.Delete(r.Part))
	}
}

func moveFocused(b *builder, by int) {
	r, ok := b.list().Focused()
	switch {
	case !ok || r.Part < 0:
	case b.list().Narrowed():
		b.message = "Moving waits until the filter is closed: esc."
	default:
		if o := b.session.Do(session.Move(r.Part, by)); !b.show(o) && errors.Is(o.Err, posting.ErrNothing) {
			b.message = "It goes no further here. M moves it to another list."
		}
	}
}

// place is where new items go: below the row in focus.
func place(b *builder) session.Place {
	r, ok := b.list().Focused()
	switch {
	case ok && r.Part >= 0:
		return session.Place{Part: r.Part}
	case ok && r.Field == "" && r.Kind != "":
		return session.Place{Part: -1, Kind: r.Kind}
	}
	return session.Place{Part: -1, Kind: b.page().Kinds[0]}
}

// addItem opens a line for a new item below the row in focus.
func addItem(b *builder, over builderMode) {
	if r, ok := b.list().Focused(); ok && r.Part < 0 && r.Kind != "" {
		addText(b, over, r.Kind)
		return
	}
	addItemAt(b, over, place(b))
}

// addItemAt opens a line for a new item at a place, and after it the next one.
func addItemAt(b *builder, over builderMode, at session.Place) {
	const hint = "An empty line ends. Several pasted lines become several."
	m := openArea(b, over, widget.NewTextArea("", widget.ItemRows), hint,
		func(text string) session.Edit { return session.AddItems(at, text) })
	m.again = func(o session.Outcome) { addItemAt(b, over, session.Place{Part: o.Part}) }
}

// addText opens a text for a section of Details that is not there yet.
func addText(b *builder, over builderMode, kind posting.Kind) {
	openArea(b, over, widget.NewTextArea("", widget.ProseRows), kind.Heading()+": a text of your own",
		func(text string) session.Edit { return session.AddText(kind, text) })
}

// editPart edits an item or a text, or renames a section or a group.
func editPart(b *builder, part int) {
	p := &b.document().Parts[part]
	edit := func(text string) session.Edit { return session.EditText(part, text) }
	switch p.Kind {
	case posting.Item:
		openArea(b, b.mode, widget.NewTextArea(p.Raw(), widget.ItemRows), "enter keeps, esc drops", edit)
	case posting.Prose:
		text := widget.NewTextArea(p.ProseSource(), widget.ProseRows)
		openArea(b, b.mode, text, "enter keeps, ctrl+j is a new line, esc drops", edit)
	case posting.Heading, posting.Group:
		rename := func(words string) session.Edit { return session.Rename(part, words) }
		openArea(b, b.mode, widget.NewTextArea(p.Words, 1),
			"enter renames, esc drops. M says what a section is about.", rename)
	case posting.FrontMatter, posting.Title:
		b.message = "This is changed in Details, or in your editor: E opens it."
	}
}

// askKind asks for the kind of a section.
func askKind(b *builder, part int) {
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
