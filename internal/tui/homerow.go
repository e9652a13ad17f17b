package tui

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// row is the row of an entry.
func (h *home) row(i int) widget.Row {
	r := widget.Row{ID: i, Part: -1}
	switch e := h.results.entries[i]; e.kind {
	case roleEntry:
		roleRow(h, &r, e.match)
	case draftEntry:
		draftRow(h, &r, e.draft)
	case allDraftsEntry:
		r.Text = fmt.Sprintf("All drafts (%d)", len(h.results.drafts))
		r.Reason = "find in their text, older versions, the trash"
	case scratchEntry:
		r.Text = fmt.Sprintf("+ Start %q from scratch", sanitize.Screen(library.TitleCase(h.query.Value())))
		if h.results.near != "" {
			r.Reason = "Near: " + h.results.near
		}
	case openEntry:
		r.Text = "+ Import a posting…"
	}
	return r
}

func roleRow(h *home, r *widget.Row, m library.Match) {
	p := m.Preset
	r.Text = sanitize.Screen(p.Title)
	r.Note = sanitize.Screen(p.Family)
	if p.Source != library.BuiltIn {
		r.Note += " · " + sanitize.Screen(p.Source)
	}
	if p.Hides != "" {
		r.Note += ", hides the " + sanitize.Screen(p.Hides) + " one"
	}
	if p.Err != nil {
		r.Quiet, r.Note = true, "broken"
		r.Reason = "cannot read: " + sanitize.Screen(p.Err.Error())
		return
	}
	titleRow(r, m, h.typedTitle(m))
	for i, l := range p.Levels {
		r.Choices = append(r.Choices, sanitize.Screen(levelName(p.Title, l)))
		if l.Level == h.levelOf(m) {
			r.Chosen = i
		}
	}
}

// titleRow says which title a draft of the role gets, if the person typed one.
// A role that is only near says why it is there.
func titleRow(r *widget.Row, m library.Match, typed string) {
	typed = sanitize.Screen(typed)
	switch {
	case isNear(m):
		r.Note = "in its text"
		if m.By == library.ByNear {
			r.Note = "a job nearby"
		}
		r.Text = fmt.Sprintf("Start %q from %s", typed, r.Text)
	case typed != "":
		r.Text += fmt.Sprintf("  →  %q", typed)
	}
}

// levelName is a level as its trade says it: its title if that is another word
// than the role's.
func levelName(role string, l library.Level) string {
	if strings.Contains(l.Title, role) {
		return l.Level.Name()
	}
	return l.Title
}

func draftRow(h *home, r *widget.Row, d *draft) {
	r.Text = sanitize.Screen(d.Title)
	if h.results.all {
		allDraftsRow(h, r, d)
		return
	}
	r.Note = draftNote(d, h.Now(), h.layout.List.W-widget.Gutter-widget.Width(r.Text)-3)
	switch {
	case d.deleted:
		r.Quiet, r.Note = true, "deleted"
	case d.Err != nil:
		r.Reason = "cannot read: " + sanitize.Screen(d.Err.Error())
		r.Note = "broken · " + ago(d.Changed, h.Now())
		return
	case len(d.Theirs) > 0:
		r.Note = "two versions · " + ago(d.Theirs[0].Changed, h.Now())
	}
	r.Choices, r.Chosen = labelsOf(actionsOf(d)), h.actionAt(d)
}

// allDraftsRow says of a draft what tells it from others: company and place, what
// is left to do, and when it was changed and copied.
func allDraftsRow(h *home, r *widget.Row, d *draft) {
	var facts []string
	if d.Document != nil {
		for _, k := range []posting.Key{"company", "location"} {
			facts = append(facts, d.Document.Field(k))
		}
		facts = append(facts, d.Document.Level().Name())
	}
	facts = slices.DeleteFunc(facts, func(f string) bool { return f == "" })
	r.Text += "  " + sanitize.Screen(strings.Join(facts, " · "))
	r.Note = ago(d.Changed, h.Now())
	switch {
	case d.deleted:
		r.Note = "deleted"
	case d.Trashed:
		r.Quiet, r.Note = true, "in the trash"
	case d.Err != nil:
		r.Reason, r.Note = "cannot read: "+sanitize.Screen(d.Err.Error()), "broken"
		return
	case len(d.Theirs) > 0:
		r.Note = "two versions"
	case d.todos > 0:
		r.Note = fmt.Sprintf("%d to do · ", d.todos) + r.Note
	}
	if room := h.layout.List.W - widget.Gutter - widget.Width(r.Text) - 3; !d.Copied.IsZero() {
		r.Note = widget.FirstFitting(room, r.Note+" · copied "+ago(d.Copied, h.Now()), r.Note)
	}
	r.Choices, r.Chosen = labelsOf(actionsOf(d)), h.actionAt(d)
}

// draftNote says when a draft was changed, and if there is room, when it was
// copied.
func draftNote(d *draft, now time.Time, room int) string {
	note := "draft · " + ago(d.Changed, now)
	if d.Copied.IsZero() {
		return note
	}
	return widget.FirstFitting(room, note+" · copied "+ago(d.Copied, now), note)
}

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
