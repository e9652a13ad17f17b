package tui

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

// savedMsg says that what is known of the disk has changed.
type savedMsg struct{}

// file is where the open document is saved. It stands outside the model: what
// was typed is safe even where the program ends without the model being asked.
type file struct {
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

// openFile begins to save to a draft, a new one where the name is empty, or to
// the file at a path. Without a store a draft is in memory only.
//
// Known is what the file says now: a file that says something else when it is
// saved was changed by another program, and that version is kept too.
func openFile(store *drafts.Store, draft, path, known, state string, notify func()) *file {
	f := &file{store: store, name: draft, inPlace: path, known: known, aside: state}
	f.saver = drafts.NewSaver(f.write, func(drafts.Status) { notify() })
	return f
}

// inMemory reports whether there is no place to save to.
func (f *file) inMemory() bool { return f.store == nil && f.inPlace == "" }

// set has the latest state of the document saved, soon.
func (f *file) set(d *posting.Document) { f.setAs(d.Title(), d) }

// setAs is set for a document that is named otherwise than by its title: while
// that is being typed, no draft is named after half of it.
func (f *file) setAs(title string, d *posting.Document) {
	f.mu.Lock()
	f.title, f.touched = title, true
	f.mu.Unlock()
	if !f.inMemory() {
		f.saver.Set([]byte(d.Source()))
	}
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
	if err := f.keepOther(string(data)); err != nil {
		return err
	}
	if err := f.put(data); err != nil {
		return err
	}
	f.know(string(data))
	return nil
}

func (f *file) put(data []byte) error {
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

// know notes what is on disk now.
func (f *file) know(text string) {
	f.mu.Lock()
	f.known = text
	f.mu.Unlock()
}

// keepOther keeps what another program has written since we last looked.
func (f *file) keepOther(ours string) error {
	path := f.path()
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

func (f *file) close() { f.saver.Close() }

// draft is the name of the draft, empty where none was written.
func (f *file) draft() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.name
}

// path is the file of the document, empty while there is none.
func (f *file) path() string {
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

// inMemory is the state of a draft that has no place on disk.
const inMemory = "in memory only"

// state is the word for the title line.
func (f *file) state() string {
	status := f.saver.Status()
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case status.Err != nil:
		return "NOT SAVED"
	case f.touched && f.inMemory():
		return inMemory
	case status.Pending:
		return "saving"
	case !f.touched && f.name == "" && f.inPlace == "":
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

// lost is what to say after the program, where what was done is on no disk.
func (f *file) lost() string {
	if failed := f.failed(); failed != "" {
		return failed
	}
	if f.state() == inMemory {
		return "Not saved: there is no folder for drafts here (no HOME)."
	}
	return ""
}

// notSaved says why the disk refuses, and what can be done meanwhile.
func notSaved(err error) string {
	return fmt.Sprintf("NOT SAVED: %s. Your text is safe here; c copies it, s saves elsewhere.",
		plain.Screen(drafts.Reason(err)))
}

// where says that a file is edited in place, empty for a draft.
func (f *file) where() string {
	if f.inPlace == "" {
		return ""
	}
	return "in place: " + f.inPlace
}
