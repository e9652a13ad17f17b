package session

import (
	"context"
	"errors"
	"sync"
	"time"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/drafts"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// File keeps the open document on disk: a draft under its own name, or a file in
// place. It joins a [drafts.Saver], which knows when to save, to a
// [drafts.Handle], which knows how and who else has the document open. A state
// that was set is saved even if the program is killed soon after. All methods may
// be called from any goroutine.
type File struct {
	handle *drafts.Handle // nil if there is no folder for drafts
	saver  *drafts.Saver
	refuge *drafts.Refuge // has the latest state until it is saved

	mu      sync.Mutex
	title   string // names a new draft
	touched bool
	latest  string // the latest state of the document
	kept    string // the last state that was saved as a file elsewhere
	notice  string // has not been shown yet
	looking string // why the document is read-only; empty if it is not
	editor  *posting.Editor
	undoes  bool // it was said that undo is not kept
}

// OpenFile opens the file at path, or if path is empty the named draft, or if both
// are empty a new draft. known is the text that was read from disk, state the
// folder of locks. Without a store a draft stays in memory. notify is called from
// another goroutine whenever the result of a save is known.
func OpenFile(store *drafts.Store, draft, path, known, state string, notify func()) *File {
	f := &File{handle: handle(store, draft, path, known, state), refuge: drafts.NewRefuge(state)}
	f.saver = drafts.NewSaver(f.write, func(drafts.Status) { notify() })
	if f.handle != nil && f.handle.Holder() != nil {
		f.looking = "open in " + sanitize.Screen(f.handle.Holder().String())
	}
	return f
}

// handle opens a document; it is nil if there is no place to save to.
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

// ReadOnlyView returns a File that never saves, for the given reason.
func ReadOnlyView(why string) *File {
	f := OpenFile(nil, "", "", "", "", func() {})
	f.looking = why
	return f
}

// LockedBy names the other process that has the document open, if any.
func (f *File) LockedBy() string {
	if f.handle == nil {
		return ""
	}
	return f.looking
}

// ReadOnly says why the document cannot be edited; it is empty if it can.
func (f *File) ReadOnly() string {
	if f.looking == "" {
		return ""
	}
	return "read-only: " + f.looking
}

// InMemory reports whether there is no folder for drafts.
func (f *File) InMemory() bool { return f.handle == nil }

// Resume gives an editor the history that the document had when it was open
// before, and from here on saves the history with each text. The editor and Set
// are then for one goroutine.
func (f *File) Resume(e *posting.Editor) {
	f.editor = e
	if f.handle == nil || f.looking != "" {
		return
	}
	h, err := f.handle.History()
	if err != nil {
		f.say("Undo starts here: " + err.Error() + ".")
	}
	if h.Edits != nil {
		e.Resume(h)
	}
}

// say is what is to be shown next.
func (f *File) say(notice string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.notice = notice
}

// Set saves a document soon, without waiting for the disk.
func (f *File) Set(d *posting.Document) { f.SetAs(d.Title(), d) }

// SetAs is Set, except that a new draft is named after the given title. It keeps a
// half-typed title out of the name.
func (f *File) SetAs(title string, d *posting.Document) {
	if f.looking != "" {
		return
	}
	f.mu.Lock()
	f.title, f.touched, f.latest = title, true, d.Source()
	state := []byte(f.latest)
	f.refuge.Keep(f.handle, title, state)
	f.mu.Unlock()
	if f.InMemory() {
		return
	}
	if f.editor != nil {
		f.handle.Record(f.editor.History(), f.editor.Document().Source())
	}
	f.saver.Set(state)
}

// SavedElsewhere notes that the latest state is also in a file that the person chose.
func (f *File) SavedElsewhere() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.kept = f.latest
	f.refuge.Clear()
}

// WouldLoseWork reports whether the latest state would be lost if the program ended
// now.
func (f *File) WouldLoseWork() bool {
	nowhere := f.InMemory() || f.saver.Status().Pending
	f.mu.Lock()
	defer f.mu.Unlock()
	return nowhere && f.touched && f.kept != f.latest
}

// OnDisk returns the path of the document and its text as last seen there. ok is
// false if there is no file yet or a save is pending.
func (f *File) OnDisk() (path, known string, ok bool) {
	if f.Path() == "" || f.looking != "" {
		return "", "", false
	}
	return f.Path(), string(f.handle.Known()), !f.saver.Status().Pending
}

// write saves a state. A new draft is named at its first save and keeps that name.
func (f *File) write(data []byte) error {
	f.mu.Lock()
	title := f.title
	f.mu.Unlock()
	conflict, err := f.handle.Save(title, data)
	f.leaveRefuge(data, err)
	if conflict != "" {
		f.tell(conflict)
	}
	if unkept := f.handle.Unkept(); unkept != nil && !f.undoes && err == nil {
		f.undoes = true
		f.say("Undo is kept only until you leave: " + sanitize.Screen(atomicfile.Reason(unkept)) + ".")
	}
	return err
}

// leaveRefuge clears the refuge when the latest state is saved.
func (f *File) leaveRefuge(data []byte, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err == nil && f.latest == string(data) {
		f.refuge.Clear()
	}
}

// EditedOutside notes a text that was found on disk and taken into the document.
func (f *File) EditedOutside(text []byte) {
	if f.handle != nil {
		f.handle.Edited(text)
	}
}

// BothKept is the notice that another program wrote into a draft.
const BothKept = "The draft changed on disk. Both versions are kept: choose on Home."

// tell records that another program wrote the file, and where its version is.
func (f *File) tell(conflict string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.notice = BothKept
	if f.handle.InPlace() != "" {
		f.notice = "The file changed on disk. Yours is kept; the other version is " + conflict
	}
}

// TakeNotice returns what has not been shown yet, and clears it.
func (f *File) TakeNotice() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	notice := f.notice
	f.notice = ""
	return notice
}

// diskTime is how long a disk is waited for.
const diskTime = 2 * time.Second

// Flush waits until the latest state is on disk, or cannot be written, at most
// two seconds.
func (f *File) Flush() {
	if f.InMemory() {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), diskTime)
	defer cancel()
	_ = f.saver.Flush(ctx) // The status has the reason.
}

// Close stops saving and lets others open the document.
func (f *File) Close() {
	f.saver.Close()
	f.refuge.Close()
	if f.handle != nil {
		f.handle.Close()
	}
}

// Saved reports whether no save is pending.
func (f *File) Saved() bool { return f.InMemory() || !f.saver.Status().Pending }

// Draft returns the name of the draft; it is empty before the first save.
func (f *File) Draft() string {
	if f.handle == nil || f.looking != "" {
		return ""
	}
	return f.handle.Name()
}

// Path returns the path of the document; it is empty before the first save.
func (f *File) Path() string {
	if f.handle == nil {
		return ""
	}
	return f.handle.Path()
}

// InMemoryOnly is the state of a draft that cannot be saved.
const InMemoryOnly = "in memory only"

// State says in a word or two how safe the document is.
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
	case touched && f.InMemory() && f.WouldLoseWork():
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

// Failed says why the last save failed; it is empty if it did not.
func (f *File) Failed() string {
	err := f.saver.Status().Err
	if err == nil {
		return ""
	}
	return NotSaved(err)
}

// ExitWarning is what to say after the program has ended: that work was lost, or
// the last notice. It is empty if all is well.
func (f *File) ExitWarning() string {
	switch err := f.saver.Status().Err; {
	case !f.WouldLoseWork():
		return f.TakeNotice()
	case err != nil:
		return notSaved(err) + "." + f.inRefuge()
	case f.InMemory():
		return "Not saved: there is no folder for drafts here (no HOME)." + f.inRefuge()
	}
	return notSaved(ErrNoAnswer) + "." + f.inRefuge()
}

// inRefuge says where the text is kept, if it is.
func (f *File) inRefuge() string {
	path := f.refuge.Path()
	if path == "" {
		return ""
	}
	return " Your text is kept in " + path + "; the next start takes it in."
}

// ErrNoAnswer says that the disk hangs.
var ErrNoAnswer = errors.New("the disk does not answer")

// NotSaved says why a save failed and what can be done meanwhile.
func NotSaved(err error) string {
	return notSaved(err) + ". Your text is safe here; c copies it, s saves elsewhere."
}

func notSaved(err error) string { return "NOT SAVED: " + sanitize.Screen(atomicfile.Reason(err)) }

// Where names the file that is edited in place; it is empty for a draft.
func (f *File) Where() string {
	if f.handle == nil || f.handle.InPlace() == "" {
		return ""
	}
	return "in place: " + f.handle.InPlace()
}
