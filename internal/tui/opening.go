package tui

import (
	"errors"
	"fmt"
	"os/exec"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/drafts"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/terminal"
	"jobdraft/internal/tui/widget"
)

// draft is a draft on Home.
type draft struct {
	name    string
	title   string
	path    string
	changed time.Time
	copied  time.Time // zero for never
	err     error
	deleted bool
	doc     *posting.Document
	theirs  []drafts.Version // what other programs wrote into it while it was open
}

// draftsMsg brings the drafts that were read.
type draftsMsg struct {
	drafts  []*draft
	err     error
	refused error // why nothing can be saved there
}

// load reads the drafts, outside the event loop.
func (h *home) load() tea.Cmd {
	store := h.Store
	if store == nil {
		return nil
	}
	h.loading, h.slow = true, h.slow && h.Partial
	check := !h.checked
	h.checked = true
	return func() tea.Msg {
		defer h.tellIfSlow()()
		msg := draftsMsg{}
		if check {
			msg.refused = store.Check()
		}
		entries, err := store.List()
		msg.err = err
		for _, e := range entries {
			d := &draft{name: e.Name, title: e.Name, path: e.Path, changed: e.Changed, copied: e.Copied, err: e.Err, theirs: e.Conflicts}
			if d.err == nil {
				d.read(store)
			}
			msg.drafts = append(msg.drafts, d)
		}
		return msg
	}
}

// read reads the draft from its file.
func (d *draft) read(store *drafts.Store) {
	data, err := store.Read(d.name)
	if err == nil {
		d.doc, err = markdown.Read(string(data))
	}
	if d.err = err; err == nil && d.doc.Title() != "" {
		d.title = d.doc.Title()
	}
}

// onDrafts shows the drafts. What the person has chosen meanwhile stays in
// focus.
func (h *home) onDrafts(msg draftsMsg) {
	if msg.refused != nil {
		h.refused = session.NotSaved(msg.refused)
	}
	if msg.err != nil && msg.refused == nil {
		h.message = "The drafts cannot be listed: " + atomicfile.Reason(msg.err)
	}
	before, ok := h.focused()
	h.setDrafts(msg.drafts)
	h.loading = false
	h.refresh(before, ok)
}

// refresh shows what has come in. What the person has chosen meanwhile stays
// in focus.
func (h *home) refresh(before entry, chosen bool) {
	h.search()
	at := -1
	if h.moved && chosen {
		at = slices.IndexFunc(h.entries, before.same)
	}
	h.list.SelectAt(max(at, 0))
	h.look()
}

func (h *home) draftRow(r *widget.Row, d *draft) {
	r.Text = sanitize.Screen(d.title)
	r.Note = h.draftNote(d, widget.Width(r.Text))
	switch {
	case d.deleted:
		r.Quiet, r.Note = true, "deleted"
	case d.err != nil:
		r.Reason = "cannot read: " + sanitize.Screen(d.err.Error())
		r.Note = "broken · " + ago(d.changed, h.Now())
		return
	case len(d.theirs) > 0:
		r.Note = "two versions · " + ago(d.theirs[0].Changed, h.Now())
	}
	r.Choices, r.Chosen = labelsOf(actionsOf(d)), h.actionAt(d)
}

// draftNote says when a draft was changed, and where its line has room beside a
// title of that width, when it was copied.
func (h *home) draftNote(d *draft, title int) string {
	note := "draft · " + ago(d.changed, h.Now())
	if d.copied.IsZero() {
		return note
	}
	return widget.FirstFitting(h.layout.List.W-widget.Gutter-title-3, note+" · copied "+ago(d.copied, h.Now()), note)
}

// action is something that can be done to a draft.
type action struct {
	label string
	do    func(h *home, d *draft) tea.Cmd
}

var (
	continueIt  = action{"Continue", (*home).continueDraft}
	bringBackIt = action{"Bring it back", func(h *home, _ *draft) tea.Cmd { return h.restore() }}
	editIt      = action{"Open in your editor", func(h *home, d *draft) tea.Cmd { return h.runEditor(d.path) }}
)

// actionsOf are what can be done to a draft.
func actionsOf(d *draft) []action {
	switch {
	case d.deleted:
		return []action{bringBackIt}
	case d.err != nil:
		return []action{editIt}
	case len(d.theirs) > 0:
		return []action{continueIt, {"See theirs", (*home).seeTheirs}, {"Keep mine", (*home).keepMine}, {"Take theirs", (*home).takeTheirs}}
	}
	return []action{continueIt, {"Duplicate", (*home).duplicate}, {"Rename", (*home).askName}, {"Delete", (*home).delete}}
}

func labelsOf(actions []action) []string {
	labels := make([]string, len(actions))
	for i, a := range actions {
		labels[i] = a.label
	}
	return labels
}

func (h *home) actionAt(d *draft) int { return min(h.action, len(actionsOf(d))-1) }

// ago is a time as people say it: 5 min ago, 2 h ago, 12 May.
func ago(t, now time.Time) string {
	switch since := now.Sub(t); {
	case since < time.Minute:
		return "just now"
	case since < time.Hour:
		return fmt.Sprintf("%d min ago", int(since.Minutes()))
	case since < 24*time.Hour:
		return fmt.Sprintf("%d h ago", int(since.Hours()))
	case t.Year() == now.Year():
		return t.Format("2 Jan")
	}
	return t.Format("2 Jan 2006")
}

// startRole opens a new draft of a role. Nothing is written until the first
// change or copy.
func (h *home) startRole(m library.Match) tea.Cmd {
	if m.Preset.Err != nil {
		h.message = "This role cannot be read: " + sanitize.Line(m.Preset.Err.Error())
		return nil
	}
	l, level := h.Library, h.levelOf(m)
	return h.opening(m.Preset.Title, func() (open, error) {
		d, err := l.New(m.Preset, level)
		if err != nil {
			return open{}, err
		}
		return h.fresh(d), nil
	})
}

// opening opens in the builder what is read.
func (h *home) opening(name string, read func() (open, error)) tea.Cmd {
	return await(h.shared, "Opening "+name, read, func(o open, err error) tea.Cmd {
		if err != nil {
			return h.cannotRead(err)
		}
		h.asked = o
		return nil
	})
}

// cannotRead says why something cannot be read, and reads the drafts again.
func (h *home) cannotRead(err error) tea.Cmd {
	h.message = "It cannot be read: " + sanitize.Line(err.Error())
	return h.load()
}

// startScratch opens a new draft with nothing but a title.
func (h *home) startScratch(title string) tea.Cmd {
	d, err := h.Library.FromScratch(sanitize.Line(title))
	if err != nil {
		h.message = sanitize.Line(err.Error())
		return nil
	}
	return h.opening(d.Title(), func() (open, error) { return h.fresh(d), nil })
}

// doDraft does what is chosen for a draft.
func (h *home) doDraft(d *draft) tea.Cmd { return actionsOf(d)[h.actionAt(d)].do(h, d) }

func (h *home) duplicate(d *draft) tea.Cmd {
	store, name := h.Store, d.name
	return await(h.shared, "Copying "+name, func() (string, error) { return store.Duplicate(name) }, h.changed)
}

func (h *home) askName(d *draft) tea.Cmd {
	h.ask("New name: ", d.name, func(name string) tea.Cmd { return h.rename(d, name) })
	return nil
}

func (h *home) continueDraft(d *draft) tea.Cmd {
	now, copied := &draft{name: d.name}, !d.copied.IsZero()
	return h.opening(d.name, func() (open, error) {
		if now.read(h.Store); now.err != nil {
			return open{}, now.err
		}
		f := h.newFile(now.name, "", now.doc.Source())
		return open{editor: posting.NewEditor(now.doc, markdown.NewReader().Read), file: f, copied: copied}, nil
	})
}

// changed reads the drafts again after one was copied or renamed.
func (h *home) changed(name string, err error) tea.Cmd {
	h.action = 0
	if err != nil {
		h.message = sanitize.Line(atomicfile.Reason(err))
		return nil
	}
	h.message = "Now " + name
	return h.load()
}

func (h *home) rename(d *draft, name string) tea.Cmd {
	old := d.name
	h.forgetDraft(old)
	return await(h.shared, "Renaming "+old, func() (string, error) { return h.Store.Rename(old, name) }, h.changed)
}

// delete moves a draft to the trash; its line offers to bring it back.
func (h *home) delete(d *draft) tea.Cmd {
	name := d.name
	h.forgetDraft(name)
	trash := func() (undo func() error, err error) { return h.Store.Trash(name) }
	return await(h.shared, "Deleting "+name, trash, func(undo func() error, err error) tea.Cmd {
		if err != nil {
			h.message = atomicfile.Reason(err)
			return nil
		}
		h.undo = undo
		for _, other := range h.drafts {
			other.deleted = other.name == name
		}
		h.action = 0
		h.redraw()
		h.message = "Deleted. enter brings it back."
		return nil
	})
}

// forgetDraft has the end not speak of a draft that was open and is no more.
func (h *home) forgetDraft(name string) {
	if f := h.saving.Load(); f != nil && f.Draft() == name {
		h.saving.Store(nil)
	}
}

func (h *home) restore() tea.Cmd { return h.doing("Bringing it back", h.undo, "It is back.") }

// doing does something to the drafts, says that it did, and reads them again.
func (h *home) doing(what string, do func() error, did string) tea.Cmd {
	work := func() (string, error) { return did, do() }
	return await(h.shared, what, work, func(did string, err error) tea.Cmd {
		if err != nil {
			h.message = sanitize.Line(atomicfile.Reason(err))
			return nil
		}
		h.action, h.message = 0, did
		return h.load()
	})
}

// editedMsg says that the person's editor was closed.
type editedMsg struct{ err error }

// errNoEditor says that no editor is known.
var errNoEditor = errors.New("set VISUAL or EDITOR to your editor, as in EDITOR=nano")

// runEditor opens a file in the person's editor.
func (s *shared) runEditor(path string) tea.Cmd {
	if len(s.Editor) == 0 {
		return func() tea.Msg { return editedMsg{errNoEditor} }
	}
	args := append(append([]string{}, s.Editor[1:]...), path)
	return s.lend(terminal.Process{Cmd: exec.Command(s.Editor[0], args...)}, func(err error) tea.Msg { return editedMsg{err} })
}

// openEditor opens the draft in the person's editor.
func (b *builder) openEditor() tea.Cmd {
	if b.refusesEdits() {
		return nil
	}
	if !b.leaveText() {
		return nil
	}
	b.file.Set(b.editor.Document())
	b.flush()
	path := b.file.Path()
	if path == "" {
		b.message = "There is no file to open: the draft is kept in memory only."
		return nil
	}
	return b.runEditor(path)
}

// onEdited reads what the editor left, as one edit. A file that cannot be
// read changes nothing here.
func (b *builder) onEdited(msg editedMsg) tea.Cmd {
	if msg.err != nil {
		b.message = "The editor: " + sanitize.Line(msg.err.Error())
		return nil
	}
	path := b.file.Path()
	read := func() ([]byte, error) { return drafts.ReadFile(path) }
	return await(b.shared, "Reading what your editor left", read, func(data []byte, err error) tea.Cmd {
		if err != nil {
			b.message = sanitize.Line(err.Error())
			return nil
		}
		b.onEditorText(data)
		return nil
	})
}

// onEditorText takes in what the file says now. A text that cannot be read is not
// known then: the next save keeps it as that of another program.
func (b *builder) onEditorText(data []byte) {
	text := string(data)
	if text == b.editor.Document().Source() {
		b.file.EditedOutside(data)
		return
	}
	d, err := markdown.Read(text)
	if err != nil {
		b.message = "It cannot be read, this is the draft before; E goes back to it: " + sanitize.Line(err.Error())
		return
	}
	b.file.EditedOutside(data)
	b.editor.TakeOver(d, "the changes of your editor")
	b.settle(nil)
}
