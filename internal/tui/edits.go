package tui

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// What a person does to the draft. Each of these is one edit, saved at once.

// settle shows an edit that was made, or says why it was not.
func (b *builder) settle(err error) bool {
	var refused *posting.EditError
	switch {
	case errors.As(err, &refused):
		b.message = sanitize.Line(refused.Reason)
	case err != nil && !errors.Is(err, posting.ErrNothing):
		b.message = sanitize.Line(err.Error())
	}
	if b.editor.Document() != b.doc {
		b.file.Set(b.editor.Document())
		b.refresh()
	}
	return err == nil
}

// goToPart puts the cursor on a part, where the filter shows it.
func (b *builder) goToPart(part int) {
	b.list().SelectWhere(func(r widget.Row) bool { return r.Part == part })
	b.follow()
}

func (b *builder) toggle() {
	r, ok := b.list().Focused()
	switch {
	case !ok || b.inReview() || b.inPane:
	case session.FieldChoices(b.doc, r.Field) != nil:
		b.nextValue(r.Field)
	case r.Part >= 0:
		b.settle(b.editor.Toggle(r.Part))
	}
}

// nextValue takes a chosen field to its next value.
func (b *builder) nextValue(k posting.Key) {
	if k == "level" {
		b.nextLevel()
		return
	}
	b.settle(b.editor.SetField(k, nextChoice(b.doc, k)))
}

// nextLevel takes the draft to the next of its levels.
func (b *builder) nextLevel() {
	level, ok := posting.ParseLevel(nextChoice(b.doc, "level"))
	if !ok {
		b.message = posting.ErrNoLevels.Error()
		return
	}
	counts, err := b.editor.Relevel(level)
	if b.settle(err) {
		b.message = fmt.Sprintf("Now %s: %d on, %d off, %d of yours kept", level.Name(), counts.On, counts.Off, counts.Kept)
	}
}

// add opens a line for a new item below the one in focus.
func (b *builder) add() {
	if b.inReview() {
		return
	}
	if r, ok := b.list().Focused(); ok && r.Part < 0 && r.Field == "" {
		b.addText(r.Kind)
		return
	}
	b.inPane = false
	b.open(typeArea("", "A new line; several pasted lines become several", widget.ItemRows, b.adding()))
}

// addText opens a text for a section of Details that is not there yet.
func (b *builder) addText(kind posting.Kind) {
	b.inPane = false
	b.open(typeArea("", kind.Heading()+": a text of your own", widget.ProseRows, func(e *posting.Editor, text string) (int, error) {
		return e.AddProse(kind, text)
	}))
}

// adding adds an item a line below the one in focus.
func (b *builder) adding() edit {
	r, ok := b.list().Focused()
	first := b.step().Kinds
	return func(e *posting.Editor, text string) (part int, err error) {
		texts := strings.Split(text, "\n")
		switch {
		case ok && r.Part >= 0:
			part, err = e.Add(r.Part, texts...)
		case ok && r.Field == "" && r.Kind != "":
			part, err = e.AddTo(r.Kind, texts...)
		default:
			part, err = e.AddTo(first[0], texts...)
		}
		return part + nonEmpty(texts) - 1, err
	}
}

// apply makes the edit of a text, and shows what became of it.
func (b *builder) apply(do edit, text string) error {
	part, err := do(b.editor, text)
	if b.settle(err) && part >= 0 {
		b.goToPart(part)
	}
	return err
}

func nonEmpty(texts []string) int {
	n := 0
	for _, t := range texts {
		if strings.TrimSpace(t) != "" {
			n++
		}
	}
	return n
}

// edit opens what is in focus: a field in its row, an item or a text below the
// list.
func (b *builder) edit() {
	r, ok := b.list().Focused()
	if !ok || b.inReview() || b.inPane {
		return
	}
	switch {
	case session.FieldChoices(b.doc, r.Field) != nil:
		b.nextValue(r.Field)
	case r.Field == "level":
		b.message = posting.ErrNoLevels.Error()
	case r.Field != "":
		b.editField(r.Field)
	case r.Part < 0:
		b.addText(r.Kind)
	default:
		b.editPart(r.Part)
	}
}

func (b *builder) editField(k posting.Key) {
	b.open(typeLine(session.FieldValue(b.doc, k), fieldHint(k), func(e *posting.Editor, text string) (int, error) {
		if k == "title" {
			return -1, e.SetTitle(text)
		}
		return -1, e.SetField(k, text)
	}))
}

func (b *builder) editPart(part int) {
	p := &b.doc.Parts[part]
	switch p.Kind {
	case posting.Item:
		b.open(typeArea(p.Raw(), "enter keeps, esc drops", widget.ItemRows, func(e *posting.Editor, text string) (int, error) {
			return -1, e.EditItem(part, text)
		}))
	case posting.Prose:
		b.open(typeArea(p.ProseSource(), "enter keeps, ctrl+j is a new line, esc drops", widget.ProseRows, func(e *posting.Editor, text string) (int, error) {
			return -1, e.EditProse(part, text)
		}))
	case posting.Heading:
		b.askKind(part)
	case posting.FrontMatter, posting.Title, posting.Group:
		b.message = "This heading is changed in your editor: E opens it."
	}
}

// open begins to type.
func (b *builder) open(t *typing) {
	if b.refusesEdits() {
		return
	}
	b.typing = t
	b.list().SetInput(t.Line)
	b.resize()
}

// close ends typing.
func (b *builder) close() {
	b.typing = nil
	b.list().SetInput(nil)
	b.resize()
}

// leaveText takes in what is being typed. It is false where that is refused:
// then it says why, and the text stays open.
func (b *builder) leaveText() bool {
	if b.typing == nil {
		return true
	}
	t := b.typing
	b.close()
	if !t.Changed() {
		return true
	}
	err := b.apply(t.edit, t.Value())
	if err == nil || errors.Is(err, posting.ErrNothing) {
		return true
	}
	b.open(t)
	return false
}

func (b *builder) pressTyping(msg tea.KeyPressMsg) tea.Cmd {
	switch {
	case key.Matches(msg, b.keys.Enter):
		b.keepText()
		return nil
	case key.Matches(msg, b.keys.Back):
		b.dropText()
		return nil
	}
	return b.typeOn(msg)
}

// typeOn gives a key or a paste to the text that is open, and has the draft
// saved with it: what ends the program loses no key. A text that is refused
// waits for the next key.
func (b *builder) typeOn(msg tea.Msg) tea.Cmd {
	before := b.typing.Value()
	cmd := b.typing.Update(msg)
	if text := b.typing.Value(); text != before {
		trial := b.editor.Trial()
		if _, err := b.typing.edit(trial, text); err == nil || errors.Is(err, posting.ErrNothing) {
			b.file.SetAs(b.doc.Title(), trial.Document())
			b.typing.tried = true
		}
	}
	return cmd
}

// keepText takes the text in and goes to the next row. A text that is refused
// stays open, so that it can be put right.
func (b *builder) keepText() {
	t := b.typing
	b.close()
	if strings.TrimSpace(t.Value()) == "" && t.Was == "" {
		return
	}
	adding := t.Was == "" && t.Area != nil
	if err := b.apply(t.edit, t.Value()); err != nil {
		b.open(t)
		return
	}
	if !adding {
		b.list().SelectAt(b.list().Index() + 1)
		b.follow()
	}
}

// dropText leaves the text as it was. What was typed can be had back by redo.
func (b *builder) dropText() {
	t := b.typing
	b.close()
	if t.tried {
		b.file.Set(b.editor.Document())
	}
	if !t.Changed() || strings.TrimSpace(t.Value()) == "" {
		return
	}
	before := b.editor.Edits()
	if b.apply(t.edit, t.Value()) == nil && b.editor.Edits() > before {
		b.editor.Undo()
		b.settle(nil)
		b.message = "Dropped. ctrl+r brings it back."
	}
}

// remember writes the field in focus into the company profile.
func (b *builder) remember() tea.Cmd {
	r, ok := b.list().Focused()
	company := b.Library.Company()
	switch value := b.doc.Field(r.Field); {
	case !ok || r.Field == "":
		b.message = "m remembers a field of Details for every new draft."
	case !slices.Contains(posting.ProfileFields(), r.Field):
		b.message = session.FieldName(r.Field) + " is of this posting alone."
	case value == "":
		b.message = session.FieldName(r.Field) + " is empty: there is nothing to remember."
	case company.Path() == "":
		b.message = "No folder for settings here (no HOME)."
	default:
		write := func() (string, error) { return value, company.Remember(r.Field, value) }
		return await(b.shared, "Remembering it", write, b.remembered)
	}
	return nil
}

func (b *builder) remembered(value string, err error) tea.Cmd {
	b.message = "Remembered for every new draft: " + sanitize.Line(value)
	if err != nil {
		b.message = "Not remembered: " + atomicfile.Reason(err)
	}
	return nil
}

// mergeProfile brings in what the company profile has and this draft has not.
func (b *builder) mergeProfile() tea.Cmd {
	return await(b.shared, "Reading the company profile", b.Library.Company().Read, b.onProfile)
}

func (b *builder) onProfile(profile *posting.Document, err error) tea.Cmd {
	switch {
	case err != nil:
		b.message = "The company profile cannot be read: " + sanitize.Line(err.Error())
	case profile == nil:
		b.message = "There is no company profile yet: m remembers a field, jobdraft company opens it."
	default:
		err = b.editor.TakeIn(profile)
		if errors.Is(err, posting.ErrNothing) {
			b.message = "The draft has all of the company profile."
		} else if b.settle(err) {
			b.message = "Brought in the company profile. u takes it out."
		}
	}
	return nil
}

func (b *builder) remove() {
	r, ok := b.list().Focused()
	switch {
	case !ok || b.inReview() || b.inPane:
	case r.Field != "" && r.Field != "level" && r.Field != "title":
		b.settle(b.editor.SetField(r.Field, ""))
	case r.Part >= 0 && !r.Head:
		if b.settle(b.editor.Delete(r.Part)) {
			b.message = "Deleted. u brings it back."
		}
	}
}

func (b *builder) moving(by int) func() {
	return func() {
		r, ok := b.list().Focused()
		if !ok || r.Part < 0 || b.inReview() || b.inPane {
			return
		}
		if b.list().Narrowed() {
			b.message = "Moving waits until the filter is closed: esc."
			return
		}
		part, err := b.editor.Move(r.Part, by)
		if b.settle(err) {
			b.goToPart(part)
		}
	}
}

func (b *builder) undo() { b.travel("Undone: ", "Nothing to undo.", b.editor.Undo) }

func (b *builder) redo() { b.travel("Redone: ", "Nothing to redo.", b.editor.Redo) }

func (b *builder) travel(did, nothing string, step func() (string, bool)) {
	label, ok := step()
	if !ok {
		b.message = nothing
		return
	}
	b.settle(nil)
	b.message = did + sanitize.Line(label)
}
