package lineui

import "jobdraft/internal/session"

// document is an open document and the conversation in which it is changed.
type document struct {
	*talk
	doc *session.Session
}

// do makes an edit, says why if it is refused, and waits until it is on disk.
func (d *document) do(edit session.Edit) session.Outcome {
	o := d.doc.Do(edit)
	if !o.Done() {
		d.sayIf(o.Message)
	}
	d.saved()
	return o
}

// report says what a verb has done, and waits until that is on disk.
func (d *document) report(o session.Outcome) {
	d.sayIf(o.Say("u"))
	d.saved()
}

// saved waits until the document is on disk and says what is wrong, if anything
// is.
func (d *document) saved() {
	f := d.doc.File()
	f.Flush()
	if notice := f.TakeNotice(); notice != "" {
		d.say("%s", sentence(notice))
		if notice == session.BothKept {
			d.say("You are asked which one to keep when you open it again.")
		}
	}
	if failed := f.Failed(); failed != "" {
		d.say("%s", failed)
	}
}
