// Package saving keeps the document that is open on disk: a draft under a name
// of its own, or a file in place. It joins a [drafts.Saver], which knows when,
// to a [drafts.Store], which knows how, and notices what another program wrote
// meanwhile.
//
// It draws nothing and reads no Markdown. How the terminal program and the
// plain prompts tell of it is theirs; the sentences that must be the same are
// here.
package saving

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"jobdraft/internal/drafts"
	"jobdraft/internal/plain"
	"jobdraft/internal/posting"
)

// File is where the open document is saved. What was set is safe even where the
// program ends without being asked. It may be used from any goroutine.
type File struct {
	store *drafts.Store
	saver *drafts.Saver

	mu      sync.Mutex
	name    string // of the draft; empty until it is first saved
	inPlace string // the file that is edited in place, instead of a draft
	title   string // of the latest state: a new draft is named after it
	touched bool
	aside   string // the folder for what another program wrote meanwhile
	known   string // what was on disk when we last looked, empty for nothing
	notice  string // what the person has not been told yet
}

// Open begins to save to a draft, a new one where the name is empty, or to
// the file at a path. Without a store a draft is in memory only.
//
// Known is what the file says now: a file that says something else when it is
// saved was changed by another program, and that version is kept too.
func Open(store *drafts.Store, draft, path, known, state string, notify func()) *File {
	f := &File{store: store, name: draft, inPlace: path, known: known, aside: state}
	f.saver = drafts.NewSaver(f.write, func(drafts.Status) { notify() })
	return f
}

// InMemory reports whether there is no place to save to.
func (f *File) InMemory() bool { return f.store == nil && f.inPlace == "" }

// Set has the latest state of the document saved, soon.
func (f *File) Set(d *posting.Document) {
	f.mu.Lock()
	f.title, f.touched = d.Title(), true
	f.mu.Unlock()
	if !f.InMemory() {
		f.saver.Set([]byte(d.Source()))
	}
}

// write puts a state on disk. A new draft gets its name here, at its first
// save, and keeps it.
func (f *File) write(data []byte) error {
	if err := f.keepOther(string(data)); err != nil {
		return err
	}
	if err := f.put(data); err != nil {
		return err
	}
	f.Know(string(data))
	return nil
}

func (f *File) put(data []byte) error {
	f.mu.Lock()
	name, title := f.name, f.title
	f.mu.Unlock()
	if f.inPlace != "" {
		return drafts.WriteFile(f.inPlace, data)
	}
	if name != "" {
		return f.store.Write(name, data)
	}
	made, err := f.store.Create(title, data)
	if err != nil {
		return err
	}
	f.mu.Lock()
	f.name = made
	f.mu.Unlock()
	return nil
}

// Know notes what is on disk now.
func (f *File) Know(text string) {
	f.mu.Lock()
	f.known = text
	f.mu.Unlock()
}

// keepOther keeps what another program has written since we last looked.
func (f *File) keepOther(ours string) error {
	path := f.Path()
	f.mu.Lock()
	known, aside := f.known, f.aside
	f.mu.Unlock()
	if path == "" || known == "" || aside == "" {
		return nil
	}
	data, err := drafts.ReadFile(path)
	if err != nil || string(data) == known || string(data) == ours {
		return nil // Nothing of another's can be read there; the save says what is wrong.
	}
	kept, err := drafts.KeepConflict(aside, strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)), data)
	if err != nil {
		return err
	}
	f.mu.Lock()
	f.notice = "Another program changed the draft. Yours is saved, its version is " + kept
	f.mu.Unlock()
	return nil
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

// Close ends saving; what was not flushed may be lost.
func (f *File) Close() { f.saver.Close() }

// Draft is the name of the draft, empty where none was written.
func (f *File) Draft() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.name
}

// Path is the file of the document, empty while there is none.
func (f *File) Path() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.inPlace != "":
		return f.inPlace
	case f.name != "" && f.store != nil:
		return f.store.Path(f.name)
	}
	return ""
}

// InMemoryOnly is the state of a draft that has no place on disk.
const InMemoryOnly = "in memory only"

// State is the word for the title line.
func (f *File) State() string {
	status := f.saver.Status()
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case status.Err != nil:
		return "NOT SAVED"
	case f.touched && f.InMemory():
		return InMemoryOnly
	case status.Pending:
		return "saving"
	case !f.touched && f.name == "" && f.inPlace == "":
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

// Lost is what to say after the program, where what was done is on no disk.
func (f *File) Lost() string {
	if failed := f.Failed(); failed != "" {
		return failed
	}
	if f.State() == InMemoryOnly {
		return "Not saved: there is no folder for drafts here (no HOME)."
	}
	return ""
}

// NotSaved says why the disk refuses, and what can be done meanwhile.
func NotSaved(err error) string {
	return fmt.Sprintf("NOT SAVED: %s. Your text is safe here; c copies it, s saves elsewhere.",
		plain.Screen(drafts.Reason(err)))
}

// Where says that a file is edited in place, empty for a draft.
func (f *File) Where() string {
	if f.inPlace == "" {
		return ""
	}
	return "in place: " + f.inPlace
}
