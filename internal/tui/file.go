package tui

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"jobdraft/internal/drafts"
	"jobdraft/internal/plain"
	"jobdraft/internal/posting"
)

// savedMsg says that what is known of the disk has changed.
type savedMsg struct{}

// file is where the open document is saved. It stands outside the model: what
// was typed is safe even where the program ends without the model being asked.
type file struct {
	handle *drafts.Handle // nil where there is no place to save to
	saver  *drafts.Saver

	mu      sync.Mutex
	title   string // of the latest state: a new draft is named after it
	touched bool
	latest  string // the latest state of the document
	kept    string // the state that the person has saved as a file instead
	notice  string // what the person has not been told yet
	looking string // what is only looked at, empty where it can be edited
}

// openFile begins to save to a document. Without a handle that is in memory
// only.
func openFile(h *drafts.Handle, notify func()) *file {
	f := &file{handle: h}
	f.saver = drafts.NewSaver(f.write, func(drafts.Status) { notify() })
	if h != nil && h.Holder() != nil {
		f.looking = "open in " + plain.Screen(h.Holder().String())
	}
	return f
}

// lookAt is a document that is never saved, and why.
func lookAt(why string) *file {
	f := openFile(nil, func() {})
	f.looking = why
	return f
}

// readOnly says why the document is only looked at, empty where it is not.
func (f *file) readOnly() string {
	if f.looking == "" {
		return ""
	}
	return "read-only: " + f.looking
}

// inMemory reports whether there is no place to save to.
func (f *file) inMemory() bool { return f.handle == nil }

// set has the latest state of the document saved, soon.
func (f *file) set(d *posting.Document) { f.setAs(d.Title(), d) }

// setAs is set for a document that is named otherwise than by its title: while
// that is being typed, no draft is named after half of it.
func (f *file) setAs(title string, d *posting.Document) {
	if f.looking != "" {
		return
	}
	f.mu.Lock()
	f.title, f.touched, f.latest = title, true, d.Source()
	state := []byte(f.latest)
	f.mu.Unlock()
	if !f.inMemory() {
		f.saver.Set(state)
	}
}

// keep notes that the latest state is in a file of the person's own.
func (f *file) keep() {
	f.mu.Lock()
	f.kept = f.latest
	f.mu.Unlock()
}

// loses reports whether the latest state would be gone with the program.
func (f *file) loses() bool {
	nowhere := f.inMemory() || f.saver.Status().Pending
	f.mu.Lock()
	defer f.mu.Unlock()
	return nowhere && f.touched && f.kept != f.latest
}

// write puts a state on disk. A new draft gets its name here, at its first
// save, and keeps it. A fault in it is an error like any other: the text is
// still on the screen, and it is tried again.
func (f *file) write(data []byte) (err error) {
	defer func() {
		if value := recover(); value != nil {
			err = fmt.Errorf("a fault of jobdraft: %v", value)
		}
	}()
	f.mu.Lock()
	title := f.title
	f.mu.Unlock()
	conflict, err := f.handle.Save(title, data)
	if conflict != "" {
		f.tell(conflict)
	}
	return err
}

// edited notes what the person's own editor has left on disk.
func (f *file) edited(text []byte) {
	if f.handle != nil {
		f.handle.Edited(text)
	}
}

// tell says where the version of another program is kept, and who offers it.
func (f *file) tell(conflict string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.notice = "Another program changed the draft. Yours is kept; Home offers both."
	if f.handle.InPlace() != "" {
		f.notice = "Another program changed the file. Yours is kept, its version is " + conflict
	}
}

// takeNotice is what the person has not been told yet, told only once.
func (f *file) takeNotice() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	notice := f.notice
	f.notice = ""
	return notice
}

// flush waits until the latest state is on disk.
func (f *file) flush(ctx context.Context) {
	if !f.inMemory() {
		_ = f.saver.Flush(ctx) // The status has the reason.
	}
}

// close ends saving and gives the document up to others.
func (f *file) close() {
	f.saver.Close()
	if f.handle != nil {
		f.handle.Close()
	}
}

// draft is the name of the draft, empty where none was written.
func (f *file) draft() string {
	if f.handle == nil || f.looking != "" {
		return ""
	}
	return f.handle.Name()
}

// path is the file of the document, empty while there is none.
func (f *file) path() string {
	if f.handle == nil {
		return ""
	}
	return f.handle.Path()
}

// inMemory is the state of a draft that has no place on disk.
const inMemory = "in memory only"

// state is the word for the title line.
func (f *file) state() string {
	status := f.saver.Status()
	f.mu.Lock()
	touched := f.touched
	f.mu.Unlock()
	switch {
	case f.looking != "":
		return f.readOnly()
	case status.Err != nil:
		return "NOT SAVED"
	case touched && f.inMemory() && f.loses():
		return inMemory
	case touched && f.inMemory():
		return "saved as a file"
	case status.Pending:
		return "saving"
	case !touched && f.path() == "":
		return "new"
	}
	return "saved"
}

// failed is what to say while the disk refuses, empty while it does not.
func (f *file) failed() string {
	err := f.saver.Status().Err
	if err == nil {
		return ""
	}
	return notSaved(err)
}

// lost is what to say after the program, where what was done is on no disk or
// the person has not seen what else is there.
func (f *file) lost() string {
	switch failed := f.failed(); {
	case !f.loses():
		return f.takeNotice()
	case failed != "":
		return failed
	case f.inMemory():
		return "Not saved: there is no folder for drafts here (no HOME)."
	}
	return notSaved(errNoAnswer)
}

var errNoAnswer = errors.New("the disk does not answer")

// notSaved says why the disk refuses, and what can be done meanwhile.
func notSaved(err error) string {
	return fmt.Sprintf("NOT SAVED: %s. Your text is safe here; c copies it, s saves elsewhere.",
		plain.Screen(drafts.Reason(err)))
}

// where says that a file is edited in place, empty for a draft.
func (f *file) where() string {
	if f.handle == nil || f.handle.InPlace() == "" {
		return ""
	}
	return "in place: " + f.handle.InPlace()
}
