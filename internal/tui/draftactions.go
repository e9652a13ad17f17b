package tui

import (
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// draft is a draft on Home.
type draft struct {
	*session.Draft
	deleted bool
	todos   int // that are left to do
}

// action is something that can be done to a draft.
type action struct {
	label string
	do    func(h *home, d *draft) reply
}

// actionsOf are what can be done to a draft.
func actionsOf(d *draft) []action {
	switch {
	case d.deleted:
		return []action{{"Bring it back", bringBack}}
	case d.Trashed:
		return []action{{"Restore", restoreDraft}}
	case d.Err != nil:
		return []action{{"Open in your editor", editDraft}}
	case len(d.Theirs) > 0:
		return []action{
			{"Continue", continueDraft}, {"See theirs", seeTheirs}, {"Keep mine", keepMine}, {"Take theirs", takeTheirs},
		}
	}
	return []action{
		{"Continue", continueDraft},
		{"Duplicate", duplicateDraft},
		{"Rename", askName},
		{"Versions", askVersion},
		{"Delete", deleteDraft},
	}
}

func labelsOf(actions []action) []string {
	labels := make([]string, len(actions))
	for i, a := range actions {
		labels[i] = a.label
	}
	return labels
}

func (h *home) actionAt(d *draft) int { return min(h.action, len(actionsOf(d))-1) }

func continueDraft(h *home, d *draft) reply {
	t, name, copied := h.tools, d.Name, !d.Copied.IsZero()
	return h.opening(name, func() (openDraft, error) {
		s, err := session.OpenDraft(t, name)
		return openDraft{session: s, copied: copied}, err
	})
}

func editDraft(h *home, d *draft) reply { return run(runEditor(h.shared, d.Path)) }

func duplicateDraft(h *home, d *draft) reply { return h.change(h.drafts().Duplicate(d.Name)) }

func askName(h *home, d *draft) reply {
	h.askLine("New name: ", d.Name, func(name string) reply {
		forgetDraft(h.shared, d.Name)
		return h.change(h.drafts().Rename(d.Name, name))
	})
	return reply{}
}

// deleteDraft moves a draft to the trash; its line offers to bring it back.
func deleteDraft(h *home, d *draft) reply {
	forgetDraft(h.shared, d.Name)
	return h.shared.perform(h.drafts().Delete(d.Name), func(o session.Outcome) reply {
		h.message = sanitize.Line(o.Message)
		if !o.Done() {
			return reply{}
		}
		h.back = o.Back
		for _, other := range h.results.drafts {
			other.deleted = other.Name == d.Name
		}
		h.action = 0
		h.redraw()
		h.message += " enter brings it back."
		return reply{}
	})
}

func restoreDraft(h *home, d *draft) reply { return h.change(h.drafts().Untrash(d.Name)) }

func bringBack(h *home, _ *draft) reply { return h.change(*h.back) }

// seeTheirs shows what another program wrote.
func seeTheirs(h *home, d *draft) reply {
	t, theirs := h.tools, d.Theirs[0]
	return h.opening("what another program wrote", func() (openDraft, error) {
		s, err := session.OpenTheirs(t, theirs)
		return openDraft{session: s}, err
	})
}

func keepMine(h *home, d *draft) reply { return h.change(h.drafts().KeepOurs(d.Name, d.Theirs[0])) }

func takeTheirs(h *home, d *draft) reply { return h.change(h.drafts().TakeTheirs(d.Name, d.Theirs[0])) }

// drafts are the verbs on drafts.
func (h *home) drafts() session.Drafts { return session.Drafts{Store: h.Store} }

// change does something to the drafts, says what became of it, and reads them
// again.
func (h *home) change(t session.Task) reply {
	return h.shared.perform(t, func(o session.Outcome) reply {
		h.message = sanitize.Line(o.Message)
		if !o.Done() {
			return reply{}
		}
		h.action = 0
		return run(tea.Batch(h.load(), h.loadRest()))
	})
}

// forgetDraft drops a draft from the exit message.
func forgetDraft(s *shared, name string) {
	if f := s.file.Load(); f != nil && f.Draft() == name {
		s.file.Store(nil)
	}
}

// showDrafts lists all drafts and the trash.
func showDrafts(h *home) reply {
	h.results.all = true
	h.query.Reset()
	h.typed()
	return run(h.loadRest())
}

// restMsg brings what only the list of all drafts shows.
type restMsg struct {
	trash []*draft
	todos map[string]int // by the name of the draft
}

// loadRest reads the trash and counts what is left to do, if all drafts are
// listed.
func (h *home) loadRest() tea.Cmd {
	if !h.results.all || h.Store == nil {
		return nil
	}
	tools, verbs := h.tools, h.drafts()
	var all []*session.Draft
	for _, d := range h.results.drafts {
		all = append(all, d.Draft)
	}
	return func() tea.Msg {
		msg := restMsg{todos: tools.TodosLeft(all)}
		trashed, _ := verbs.Trashed() // A trash that cannot be read is empty.
		for _, d := range trashed {
			msg.trash = append(msg.trash, &draft{Draft: d})
		}
		return msg
	}
}

// onRest shows it.
func (h *home) onRest(msg restMsg) {
	before, ok := h.focused()
	h.results.trash = msg.trash
	for _, d := range h.results.drafts {
		d.todos = msg.todos[d.Name]
	}
	h.refresh(before, ok)
}

// draftsMsg brings the drafts that were read.
type draftsMsg struct {
	drafts  []*draft
	err     error
	refused error // why nothing can be saved there
}

// load reads the drafts, outside the event loop.
func (h *home) load() tea.Cmd {
	if h.Store == nil {
		return nil
	}
	first := h.reading.begin()
	store, verbs := h.Store, h.drafts()
	return func() tea.Msg {
		defer tellIfSlow(h.shared)()
		msg := draftsMsg{}
		if first {
			msg.refused = store.Check()
		}
		all, err := verbs.List()
		msg.err = err
		for _, d := range all {
			msg.drafts = append(msg.drafts, &draft{Draft: d})
		}
		return msg
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
	h.results.setDrafts(msg.drafts)
	h.reading.drafts = false
	h.refresh(before, ok)
}
