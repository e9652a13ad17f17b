package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/drafts"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// What is open in another process, or was written by another program, is read
// and copied here, and not edited.

// onlyLook makes the builder refuse edits, and offers what can be done instead
// where another process has the document.
func (b *builder) onlyLook() {
	refuse := func(string) (*posting.Document, error) { return nil, errors.New(b.file.ReadOnly()) }
	b.editor = posting.NewEditor(b.editor.Document(), refuse)
	if b.file.LockedBy() != "" {
		b.menu = b.heldMenu()
	}
}

// refusesEdits says why nothing can be edited, where that is so.
func (b *builder) refusesEdits() bool {
	if b.file.ReadOnly() == "" {
		return false
	}
	b.message = "not changed: " + b.file.ReadOnly()
	return true
}

// heldMenu asks how to go on with a document that is open in another process.
func (b *builder) heldMenu() *menu {
	options := []string{"Open read-only", "Work on a copy", "Back to Home"}
	return &menu{Choice: widget.Choice{Title: "It is " + b.file.LockedBy() + ":", Options: options}, do: func(i int) tea.Cmd {
		switch i {
		case 1:
			b.workOnCopy()
		case 2:
			b.asked = goHome{}
		}
		return nil
	}}
}

// workOnCopy goes on with a new draft of the same text, saved at once.
func (b *builder) workOnCopy() {
	d := b.editor.Document()
	o := b.fresh(d)
	o.message = "This is a copy; the other process keeps its own."
	o.file.Set(d)
	b.asked = o
}

// seeTheirs shows what another program wrote.
func (h *home) seeTheirs(d *draft) tea.Cmd {
	path := d.theirs[0].Path
	return h.opening("what another program wrote", func() (open, error) {
		data, err := drafts.ReadFile(path)
		if err != nil {
			return open{}, err
		}
		d, err := markdown.Read(string(data))
		if err != nil {
			return open{}, err
		}
		return open{editor: posting.NewEditor(d, markdown.NewReader().Read), file: session.ReadOnlyView("what another program wrote")}, nil
	})
}

func (h *home) keepMine(d *draft) tea.Cmd {
	return h.settle(d, h.Store.KeepOurs, "Yours stays; theirs is among the versions.")
}

func (h *home) takeTheirs(d *draft) tea.Cmd {
	return h.settle(d, h.Store.TakeTheirs, "Theirs is the draft now; yours is among the versions.")
}

// settle ends a conflict by one of the two versions.
func (h *home) settle(d *draft, by func(name string, theirs drafts.Version) error, did string) tea.Cmd {
	name, theirs := d.name, d.theirs[0]
	return h.doing("Settling "+name, func() error { return by(name, theirs) }, did)
}
