package tui

import (
	"strings"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// addFrom offers the items that roles, drafts and packs have for the list in
// focus. What is chosen comes in ticked, as one edit.
func addFrom(b *builder, over builderMode) reply {
	if b.readsOnly() {
		return reply{}
	}
	at := place(b)
	kind := at.Kind
	if at.Part >= 0 {
		kind = b.document().SectionOf(at.Part).Kind
	}
	return b.perform(b.session.Offers(kind, func(all []session.Offered) {
		rows := make([]widget.Row, len(all))
		for i, o := range all {
			rows[i] = widget.Row{
				ID: i, Part: -1, Box: widget.EmptyBox, Text: sanitize.Screen(o.Text), Note: sanitize.Screen(o.From),
				Detail: []string{sanitize.Screen(o.Text + " (" + o.From + ")")},
			}
		}
		m := openPick(b, over, "Add from", rows, func(ids []int) reply {
			texts := make([]string, len(ids))
			for i, id := range ids {
				texts[i] = all[id].Text
			}
			b.do(session.AddItems(at, strings.Join(texts, "\n")))
			return reply{}
		})
		m.prompt, m.verb, m.ticks = "Type words of an item. tab ticks several, enter adds.", "add", true
	}))
}

// moveTo asks to which list an item goes, or what a section is about.
func moveTo(b *builder, over builderMode) reply {
	r, ok := b.list().Focused()
	switch {
	case b.readsOnly():
	case !ok || r.Part < 0 || r.Head && r.Deep:
		b.message = "M moves an item or a section; the company profile is among the actions now: press : for them."
	case r.Head:
		askKind(b, r.Part)
	default:
		pickDestination(b, over, r.Part)
	}
	return reply{}
}

func pickDestination(b *builder, over builderMode, part int) {
	all := session.Destinations(b.document(), part)
	rows := make([]widget.Row, len(all))
	for i, to := range all {
		rows[i] = widget.Row{ID: i, Part: -1, Text: sanitize.Screen(to.Label), Note: session.StepNameOf(to.Kind)}
	}
	m := openPick(b, over, "Move to", rows, func(ids []int) reply {
		to := all[ids[0]]
		o := b.session.Do(session.MoveTo(part, to))
		if b.showNamed(session.StepNameOf(to.Kind)); !b.show(o) {
			b.showStep(b.at)
		}
		return reply{}
	})
	m.prompt, m.verb = "Move “"+widget.Cut(shown(&b.document().Parts[part]), 40)+"” to…", "move"
}
