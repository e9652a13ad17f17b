package tui

import "jobdraft/internal/posting"

// leaveGuard remembers the losses that the person was warned of.
type leaveGuard struct {
	draft *posting.Document // a state of the draft that is in no file
	text  string            // a text that the document refuses
}

// confirmLeave asks once before a text that is refused is lost, and for each
// state of a draft that cannot be saved. Asked again, it lets go: nobody is locked
// in. next is the request to make then.
func (b *builder) confirmLeave(next request) (stay bool) {
	if t := b.text(); t != nil && !t.leave() && b.leaving.text != t.text.Value() {
		b.leaving.text = t.text.Value()
		return true
	}
	b.session.File().Flush()
	if !b.session.File().WouldLoseWork() || b.leaving.draft == b.document() {
		return false
	}
	b.leaving.draft = b.document()
	b.openMenu("Nothing keeps this draft:", []string{"Save as…", "Go without it"}, func(i int) reply {
		if i == 0 {
			askSave(b)
			return reply{}
		}
		return ask(next)
	})
	return true
}

// text is the text that is being typed, nil for none.
func (b *builder) text() *textMode {
	mode := b.mode
	if m, ok := mode.(*menuMode); ok {
		mode = m.over
	}
	switch m := mode.(type) {
	case *lineMode:
		return &m.textMode
	case *areaMode:
		return &m.textMode
	}
	return nil
}
