package tui

import (
	"jobdraft/internal/check"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// pageCommands are those of every page, whatever has the focus.
func pageCommands(b *builder) []command {
	k := b.keys
	return []command{
		{k.Undo, quiet(func() { b.do(session.Undo) })},
		{k.Redo, quiet(func() { b.do(session.Redo) })},
		{k.Copy, replies(b, copyAll)},
		{k.CopyAnywhere, replies(b, copyAll)},
		{k.CopySection, replies(b, copySection)},
		{k.CopyAs, does(b, askCopy)},
		{k.Todo, does(b, nextTodo)},
		{k.Fix, does(b, fix)},
		{k.Level, does(b, askLevel)},
		{k.Guide, does(b, showGuide)},
		{k.Save, does(b, askSave)},
		{k.SaveAnywhere, does(b, askSave)},
		{k.Editor, replies(b, openEditor)},
		{k.Remember, replies(b, remember)},
		{k.Company, func() reply { return b.perform(b.session.MergeCompany()) }},
		{k.Complete, does(b, askRole)},
		{k.Posted, quiet(func() { b.do(session.MarkPosted(b.session.Today())) })},
		{k.Close, quiet(func() { b.do(session.CloseOpening(b.session.Today())) })},
		{k.Leave, func() reply { return ask(leave{}) }},
	}
}

// listCommands are those of a page that has items; its list gets the focus.
func listCommands(b *builder, over builderMode) []command {
	return []command{
		{b.keys.Add, quiet(func() { addItem(b, over) })},
		{b.keys.AddFrom, func() reply { return addFrom(b, over) }},
		{b.keys.MoveTo, func() reply { return moveTo(b, over) }},
		{b.keys.Filter, quiet(func() { openFilter(b, over) })},
	}
}

// stepCommands go to other steps.
func stepCommands(b *builder) []command {
	return []command{{b.keys.Next, goTo(b, +1)}, {b.keys.Prev, goTo(b, -1)}}
}

// goTo shows the step that is so many further.
func goTo(b *builder, by int) func() reply {
	return quiet(func() { b.showStep(b.at + by) })
}

// remember keeps what is in focus for every new draft: a field, an item, or in
// Review all that the draft offers.
func remember(b *builder) reply {
	r, _ := b.list().Focused()
	switch {
	case b.page().Is(session.Review):
		return b.perform(b.session.Keep(-1))
	case r.Part >= 0 && r.Field == "" && !r.Head:
		return b.perform(b.session.Keep(r.Part))
	}
	return b.perform(b.session.Remember(r.Field))
}

// nextValue takes a chosen field to its next value.
func nextValue(b *builder, k posting.Key) reply {
	next := session.NextValue(b.document(), k)
	if k == "market" {
		return b.perform(b.session.ChangeMarket(posting.Market(next)))
	}
	b.do(session.SetField(k, next))
	return reply{}
}

// nextLevel takes the draft to the next of its levels.
func nextLevel(b *builder) {
	if session.FieldChoices(b.document(), "level") == nil {
		b.message = posting.ErrNoLevels.Error()
		return
	}
	nextValue(b, "level")
}

// finding is the finding that the cursor is on, in Review or in a step; nil for
// none.
func finding(b *builder) *check.Finding {
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
func fix(b *builder) {
	f := finding(b)
	if f == nil {
		b.message = "Nothing to fix here."
		return
	}
	b.do(session.Fix(f))
}

// askRole asks from which role the draft is to be completed: one that is like
// its title.
func askRole(b *builder) {
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
	b.openMenu("Add items from:", names, func(i int) reply { return b.perform(b.session.AddFromRole(roles[i])) })
}
