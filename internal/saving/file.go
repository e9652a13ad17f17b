// Package saving keeps the document that is open on disk: a draft under a name
// of its own, or a file in place. It joins a [drafts.Saver], which knows when,
// to a [drafts.Handle], which knows how and who else has it open.
//
// It draws nothing and reads no Markdown. How the terminal program and the
// plain prompts tell of it is theirs; the sentences that must be the same are
// here.
package saving

import (
	"context"
	"errors"
	"sync"

	"jobdraft/internal/drafts"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// File is where the open document is saved. What was set is safe even where the
// program ends without being asked. It may be used from any goroutine.
type File struct {
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

// Open begins to save to a draft, a new one where the name is empty, or to the
// file at a path, with the text that is known of it. Without a store a draft is
// in memory only.
func Open(store *drafts.Store, draft, path, known, state string, notify func()) *File {
	f := &File{handle: handle(store, draft, path, known, state)}
	f.saver = drafts.NewSaver(f.write, func(drafts.Status) { notify() })
	if f.handle != nil && f.handle.Holder() != nil {
		f.looking = "open in " + sanitize.Screen(f.handle.Holder().String())
	}
	return f
}

// handle opens a document, nil where there is no place for it.
func handle(store *drafts.Store, draft, path, known, state string) *drafts.Handle {
	switch {
	case path != "":
		return drafts.OpenFile(path, state, []byte(known))
	case store == nil:
		return nil
	case draft != "":
		return store.OpenDraft(draft, []byte(known))
	}
	return store.NewDraft()
}

// LookAt is a document that is never saved, and why.
func LookAt(why string) *File {
	f := Open(nil, "", "", "", "", func() {})
	f.looking = why
	return f
}

// Held says which other process has the document open, empty for none.
func (f *File) Held() string {
	if f.handle == nil {
		return ""
	}
	return f.looking
}

// ReadOnly says why the document is only looked at, empty where it is not.
func (f *File) ReadOnly() string {
	if f.looking == "" {
		return ""
	}
	return "read-only: " + f.looking
}

// InMemory reports whether there is no place to save to.
func (f *File) InMemory() bool { return f.handle == nil }

// Set has the latest state of the document saved, soon.
func (f *File) Set(d *posting.Document) { f.SetAs(d.Title(), d) }

// SetAs is Set for a document that is named otherwise than by its title: while
// that is being typed, no draft is named after half of it.
func (f *File) SetAs(title string, d *posting.Document) {
	if f.looking != "" {
		return
	}
	f.mu.Lock()
	f.title, f.touched, f.latest = title, true, d.Source()
	state := []byte(f.latest)
	f.mu.Unlock()
	if !f.InMemory() {
		f.saver.Set(state)
	}
}

// Keep notes that the latest state is in a file of the person's own.
func (f *File) Keep() {
	f.mu.Lock()
	f.kept = f.latest
	f.mu.Unlock()
}

// Loses reports whether the latest state would be gone with the program.
func (f *File) Loses() bool {
	nowhere := f.InMemory() || f.saver.Status().Pending
	f.mu.Lock()
	defer f.mu.Unlock()
	return nowhere && f.touched && f.kept != f.latest
}

// Settled is what is on disk as far as we know, with its path; false while
// there is none, or something waits to be saved.
func (f *File) Settled() (path, known string, ok bool) {
	if f.Path() == "" || f.looking != "" {
		return "", "", false
	}
	return f.Path(), string(f.handle.Known()), !f.saver.Status().Pending
}

// write puts a state on disk. A new draft gets its name here, at its first
// save, and keeps it.
func (f *File) write(data []byte) error {
	f.mu.Lock()
	title := f.title
	f.mu.Unlock()
	conflict, err := f.handle.Save(title, data)
	if conflict != "" {
		f.tell(conflict)
	}
	return err
}

// Edited notes what the person's own editor has left on disk.
func (f *File) Edited(text []byte) {
	if f.handle != nil {
		f.handle.Edited(text)
	}
}

// tell says where the version of another program is kept, and who offers it.
func (f *File) tell(conflict string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.notice = "Another program changed the draft. Yours is kept; Home offers both."
	if f.handle.InPlace() != "" {
		f.notice = "Another program changed the file. Yours is kept, its version is " + conflict
	}
}

// TakeNotice is what the person has not been told yet, told only once.
func (f *File) TakeNotice() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	notice := f.notice
	f.notice = ""
	return notice
}

// Flush waits until the latest state is on disk.
func (f *File) Flush(ctx context.Context) {
	if !f.InMemory() {
		_ = f.saver.Flush(ctx) // The status has the reason.
	}
}

// Close ends saving and gives the document up to others.
func (f *File) Close() {
	f.saver.Close()
	if f.handle != nil {
		f.handle.Close()
	}
}

// Saved reports whether nothing is left to be put on disk.
func (f *File) Saved() bool { return f.InMemory() || !f.saver.Status().Pending }

// Draft is the name of the draft, empty where none was written.
func (f *File) Draft() string {
	if f.handle == nil || f.looking != "" {
		return ""
	}
	return f.handle.Name()
}

// Path is the file of the document, empty while there is none.
func (f *File) Path() string {
	if f.handle == nil {
		return ""
	}
	return f.handle.Path()
}

// InMemoryOnly is the state of a draft that has no place on disk.
const InMemoryOnly = "in memory only"

// State is the word for the title line.
func (f *File) State() string {
	status := f.saver.Status()
	f.mu.Lock()
	touched := f.touched
	f.mu.Unlock()
	switch {
	case f.looking != "":
		return f.ReadOnly()
	case status.Err != nil:
		return "NOT SAVED"
	case touched && f.InMemory() && f.Loses():
		return InMemoryOnly
	case touched && f.InMemory():
		return "saved as a file"
	case status.Pending:
		return "saving"
	case !touched && f.Path() == "":
		return "new"
	}
	return "saved"
}

// Failed is what to say while the disk refuses, empty while it does not.
func (f *File) Failed() string {
	err := f.saver.Status().Err
	if err == nil {
		return ""
	}
	return NotSaved(err)
}

// Lost is what to say after the program, where what was done is on no disk or
// the person has not seen what else is there.
func (f *File) Lost() string {
	switch err := f.saver.Status().Err; {
	case !f.Loses():
		return f.TakeNotice()
	case err != nil:
		return notSaved(err) + "."
	case f.InMemory():
		return "Not saved: there is no folder for drafts here (no HOME)."
	}
	return notSaved(ErrNoAnswer) + "."
}

// ErrNoAnswer says that the disk hangs.
var ErrNoAnswer = errors.New("the disk does not answer")

// NotSaved says why the disk refuses, and what can be done meanwhile.
func NotSaved(err error) string {
	return notSaved(err) + ". Your text is safe here; c copies it, s saves elsewhere."
}

func notSaved(err error) string { return "NOT SAVED: " + sanitize.Screen(drafts.Reason(err)) }

// Where says that a file is edited in place, empty for a draft.
func (f *File) Where() string {
	if f.handle == nil || f.handle.InPlace() == "" {
		return ""
	}
	return "in place: " + f.handle.InPlace()
}
