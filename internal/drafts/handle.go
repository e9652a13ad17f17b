package drafts

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"time"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/posting"
)

// Handle is a document that is open: a draft, a new one, or a file in place.
// It holds the lock of the document, and compares the file before each save
// with what was last seen of it.
type Handle struct {
	store *Store // nil for a file
	state state
	path  string // of a file; empty for a draft
	place place  // the folder of a file

	mu         sync.Mutex
	name       string // of a draft; empty for a new one until it is first saved
	lock       *lock
	held       *HeldError
	journal    *journal
	history    posting.History // what the next save writes into the journal
	led        *string         // the text that it leads to; nil if none was recorded
	unkept     error           // why the journal was not written; nil if it was
	known      []byte          // the text that was last seen on disk, nil for none
	unsynced   bool            // that text may not outlast a power cut
	seen       time.Time       // when that was written
	versionDue time.Time       // when the known text becomes a version, if it is replaced
}

// versionAfter is how long a document is worked on before the next version is
// kept. The first is what was there when it was opened.
const versionAfter = time.Hour

// NewDraft is the handle of a draft that gets its name at its first save.
func (s *Store) NewDraft() *Handle { return &Handle{store: s, state: s.state} }

// OpenDraft is the handle of a draft with the text that was read of it.
func (s *Store) OpenDraft(name string, text []byte) *Handle {
	h := &Handle{store: s, state: s.state, name: name}
	h.begin(s.key(name), text)
	return h
}

// OpenFile is the handle of a file that is edited in place, with the text that
// was read of it. Links to one file are one document. The state is the folder
// of locks and conflicts, empty for none.
func OpenFile(path, stateDir string, text []byte) *Handle {
	h := &Handle{state: state(stateDir), path: path}
	h.place.see(filepath.Dir(canonical(path)))
	h.begin(keyOf(canonical(path)), text)
	return h
}

// begin takes the lock and notes what is known.
func (h *Handle) begin(key string, text []byte) {
	l, err := h.state.take(key)
	h.lock = l
	_ = errors.As(err, &h.held)
	h.journal = h.state.journal(key)
	h.known = append([]byte{}, text...)
	if info, err := os.Stat(h.Path()); err == nil {
		h.seen = info.ModTime()
	}
}

// History reads the history of the document, to undo what was done when it was
// open before. The error is a sentence about what could not be read. Of a
// document that another program has open there is none.
func (h *Handle) History() (posting.History, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.held != nil || h.journal == nil {
		return posting.History{}, nil
	}
	history, err := h.journal.open(string(h.known))
	return history, err
}

// Record notes a history and the text that it leads to. The next save writes it
// before its own text, which may be that of a line that is still being typed.
func (h *Handle) Record(history posting.History, text string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.history, h.led = history, &text
}

// Unkept says why the last save could not write the history; nil if it did.
func (h *Handle) Unkept() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.unkept
}

// keepHistory writes the history that was recorded. That it cannot be kept
// must not keep the text from being saved.
func (h *Handle) keepHistory() {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.journal != nil && h.led != nil {
		h.unkept = h.journal.write(h.history, *h.led)
	}
}

// beginJournal begins the journal of a new draft, in place of what another draft
// of its name has left.
func (h *Handle) beginJournal(key string) {
	h.mu.Lock()
	h.journal = h.state.journal(key)
	h.unkept = h.journal.remove()
	h.mu.Unlock()
	h.keepHistory()
}

// Holder is the program that has the document open, nil where we have it.
func (h *Handle) Holder() *Holder {
	if h.held == nil {
		return nil
	}
	return &h.held.Holder
}

// Close gives up the lock.
func (h *Handle) Close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.lock.release()
	h.lock = nil
}

// Name is the name of a draft, empty until it is first saved.
func (h *Handle) Name() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.name
}

// Path is the file of the document, empty while there is none.
func (h *Handle) Path() string {
	if h.path != "" {
		return h.path
	}
	if name := h.Name(); name != "" {
		return h.store.Path(name)
	}
	return ""
}

// InPlace is the path of a file that is edited in place, empty for a draft.
func (h *Handle) InPlace() string { return h.path }

// Edited notes what the person's own editor has left on disk.
func (h *Handle) Edited(text []byte) {
	h.keepVersion()
	h.know(text)
}

// Known is the text that was last seen on disk, nil for none.
func (h *Handle) Known() []byte {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.known
}

// know notes what is on disk now.
func (h *Handle) know(text []byte) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.known, h.seen = append([]byte{}, text...), time.Now()
}

// Save saves a text; a new draft is named after its title. It returns the path
// of what another program has written meanwhile, empty for nothing: that is
// kept before it is replaced.
func (h *Handle) Save(title string, text []byte) (conflict string, err error) {
	if h.held != nil {
		return "", h.held
	}
	h.keepHistory()
	if h.unchanged(text) {
		return "", nil
	}
	guard := func() (err error) {
		conflict, err = h.keepOther(text)
		return err
	}
	switch name := h.Name(); {
	case h.path != "":
		if err = h.holdPlace(); err == nil {
			err = atomicfile.Replace(h.path, text, guard)
		}
	case name != "":
		err = h.store.write(name, text, guard)
	default:
		err = h.create(title, text)
	}
	h.settle(text, err)
	return conflict, err
}

// holdPlace returns [errGone] if the folder of a file is not the one that it was.
func (h *Handle) holdPlace() error {
	return h.place.hold(filepath.Dir(canonical(h.path)), func() error { return nil })
}

// settle notes what a save has left on disk. What is there without being
// synced is known as ours, and saved again.
func (h *Handle) settle(text []byte, err error) {
	if err != nil && !atomicfile.Unsynced(err) {
		return
	}
	h.know(text)
	h.mu.Lock()
	h.unsynced = err != nil
	h.mu.Unlock()
}

// unchanged reports whether there is nothing to save. What another program has
// written is then left in its place.
func (h *Handle) unchanged(text []byte) bool {
	h.mu.Lock()
	same := !h.unsynced && h.known != nil && bytes.Equal(h.known, text)
	h.mu.Unlock()
	if !same {
		return false
	}
	_, err := os.Stat(h.Path())
	return err == nil
}

// create saves a new draft. Its lock is taken before it can be seen.
func (h *Handle) create(title string, text []byte) error {
	claim := func(name string) bool {
		h.Close()
		key := h.store.key(name)
		l, err := h.state.take(key)
		h.mu.Lock()
		h.lock = l
		h.mu.Unlock()
		if err == nil {
			h.beginJournal(key)
		}
		return err == nil
	}
	name, err := h.store.createAs(title, text, claim)
	if err != nil && !atomicfile.Unsynced(err) {
		h.Close()
		h.forgetJournal()
		return err
	}
	h.mu.Lock()
	h.name, h.versionDue = name, time.Now().Add(versionAfter)
	h.mu.Unlock()
	return err
}

// forgetJournal takes away the journal of a draft that was not made.
func (h *Handle) forgetJournal() {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.journal != nil {
		_ = h.journal.remove() // The draft that takes its name replaces it.
		h.journal = nil
	}
}

// key names the document in the state.
func (h *Handle) key() string {
	if h.path != "" {
		return keyOf(canonical(h.path))
	}
	return h.store.key(h.Name())
}
