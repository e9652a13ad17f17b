package session_test

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"jobdraft/internal/drafts"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

const (
	loaded = "# Loaded\n"
	ours   = "# Ours\n"
)

func document(t *testing.T, text string) *posting.Document {
	t.Helper()
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// home is a place for drafts, with one in it, and a file beside it.
type home struct {
	t     *testing.T
	dir   string
	store *drafts.Store
	draft string
}

func newHome(t *testing.T) home {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("TMPDIR", filepath.Join(dir, "temp"))
	store, err := drafts.Open(filepath.Join(dir, "drafts"), filepath.Join(dir, "trash"), filepath.Join(dir, "state"))
	if err != nil {
		t.Fatal(err)
	}
	draft, err := store.Create("Loaded", []byte(loaded))
	if err = errors.Join(err, os.WriteFile(filepath.Join(dir, "file.md"), []byte(loaded), 0o600)); err != nil {
		t.Fatal(err)
	}
	return home{t, dir, store, draft}
}

func (h home) file() string  { return filepath.Join(h.dir, "file.md") }
func (h home) state() string { return filepath.Join(h.dir, "state") }

func (h home) newDraft() *session.File {
	return session.OpenFile(h.store, "", "", "", h.state(), func() {})
}

func (h home) oldDraft() *session.File {
	return session.OpenFile(h.store, h.draft, "", loaded, h.state(), func() {})
}

func (h home) inPlace() *session.File {
	return session.OpenFile(h.store, "", h.file(), loaded, h.state(), func() {})
}
func nowhere(home) *session.File { return session.OpenFile(nil, "", "", "", "", func() {}) }

// refused is a new draft below a file, which is no place for drafts.
func refused(h home) *session.File {
	store, err := drafts.Open(filepath.Join(h.file(), "drafts"), filepath.Join(h.file(), "trash"), h.state())
	if err != nil {
		h.t.Fatal(err)
	}
	return session.OpenFile(store, "", "", "", h.state(), func() {})
}

// heldElsewhere is a draft that is open already, until the test ends.
func heldElsewhere(h home) *session.File {
	h.t.Cleanup(h.oldDraft().Close)
	return h.oldDraft()
}

// What can be done to a file in a test.
type step func(h home, f *session.File)

func edit(h home, f *session.File)      { f.Set(document(h.t, ours)) }
func editAgain(h home, f *session.File) { f.Set(document(h.t, "# Ours, later\n")) }
func flush(_ home, f *session.File)     { f.Flush() }
func keep(_ home, f *session.File)      { f.SavedElsewhere() }

// theyWrite is another program that writes over what is open.
func theyWrite(h home, f *session.File) {
	if err := os.WriteFile(f.Path(), []byte("# Theirs\n"), 0o600); err != nil {
		h.t.Fatal(err)
	}
}

// repair makes room for the drafts that were refused, and waits for the next
// try.
func repair(h home, _ *session.File) {
	if err := os.Remove(h.file()); err != nil {
		h.t.Fatal(err)
	}
	time.Sleep(time.Minute)
	synctest.Wait()
}

const (
	notAFolder = "NOT SAVED: not a folder."
	noAnswer   = "NOT SAVED: the disk does not answer."
	noHome     = "Not saved: there is no folder for drafts here (no HOME)."
	readOnly   = "read-only: what another program wrote"
	homeOffers = "The draft changed on disk. Both versions are kept: choose on Home."
)

// states are what a person is told of a document: in the title line, and after
// the program where something is lost or was not seen.
var states = []struct {
	name    string
	open    func(h home) *session.File
	steps   []step
	state   string
	lost    string
	pending bool // something is to be put on disk
	loses   bool // it would be gone with the program
}{
	{name: "new and untouched", open: home.newDraft, state: "new"},
	{
		name: "saving", open: home.newDraft, steps: []step{edit}, state: "saving", lost: noAnswer, pending: true,
		loses: true,
	},
	{name: "saved", open: home.newDraft, steps: []step{edit, flush}, state: "saved"},
	{
		name: "saving again", open: home.newDraft, steps: []step{edit, flush, editAgain}, state: "saving", lost: noAnswer,
		pending: true, loses: true,
	},
	{name: "a draft untouched", open: home.oldDraft, state: "saved"},
	{name: "a draft saved", open: home.oldDraft, steps: []step{edit, flush}, state: "saved"},
	{name: "a file untouched", open: home.inPlace, state: "saved"},
	{name: "a file saved", open: home.inPlace, steps: []step{edit, flush}, state: "saved"},

	{
		name: "failed", open: refused, steps: []step{edit, flush}, state: "NOT SAVED", lost: notAFolder, pending: true,
		loses: true,
	},
	{
		name: "failed and kept elsewhere", open: refused, steps: []step{edit, flush, keep}, state: "NOT SAVED",
		pending: true,
	},
	{
		name: "failed, kept and edited", open: refused, steps: []step{edit, flush, keep, editAgain}, state: "NOT SAVED",
		lost: notAFolder, pending: true, loses: true,
	},
	{name: "failed and tried again", open: refused, steps: []step{edit, flush, repair}, state: "saved"},

	{name: "in memory and untouched", open: nowhere, state: "new"},
	{name: "in memory", open: nowhere, steps: []step{edit, flush}, state: session.InMemoryOnly, lost: noHome, loses: true},
	{name: "in memory and kept elsewhere", open: nowhere, steps: []step{edit, keep}, state: "saved as a file"},
	{
		name: "in memory, kept and edited", open: nowhere, steps: []step{edit, keep, editAgain}, state: session.InMemoryOnly,
		lost: noHome, loses: true,
	},

	{
		name: "looked at", open: func(home) *session.File { return session.ReadOnlyView("what another program wrote") },
		steps: []step{edit, flush}, state: readOnly,
	},
	{name: "open elsewhere", open: heldElsewhere, steps: []step{edit, flush}, state: "read-only: open in process "},

	{
		name: "a draft that was changed", open: home.oldDraft, steps: []step{theyWrite, edit, flush}, state: "saved",
		lost: homeOffers,
	},
	{
		name: "a file that was changed", open: home.inPlace, steps: []step{theyWrite, edit, flush}, state: "saved",
		lost: "The file changed on disk. Yours is kept; the other version is ",
	},
	{
		name: "changed and lost", open: home.oldDraft, steps: []step{theyWrite, edit, flush, editAgain}, state: "saving",
		lost: noAnswer, pending: true, loses: true,
	},
}

// says compares what is told; what is wanted with a space at its end is how it
// begins.
func says(got, want string) bool {
	return got == want || strings.HasSuffix(want, " ") && strings.HasPrefix(got, want)
}

func TestStates(t *testing.T) {
	for _, test := range states {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHome(t)
				f := test.open(h)
				defer f.Close()
				for _, do := range test.steps {
					do(h, f)
				}
				if got := f.State(); !says(got, test.state) {
					t.Errorf("the state is %q, want %q", got, test.state)
				}
				if f.Saved() == test.pending || f.WouldLoseWork() != test.loses {
					t.Errorf("saved %v, loses %v", f.Saved(), f.WouldLoseWork())
				}
				if got := inRefuge.ReplaceAllString(f.ExitWarning(), ""); !says(got, test.lost) {
					t.Errorf("lost: %q, want %q", got, test.lost)
				}
			})
		})
	}
}

// inRefuge is how a warning ends that says where the text is kept.
var inRefuge = regexp.MustCompile(` Your text is kept in \S+; the next start takes it in\.$`)

// A text that is lost otherwise is in a file that the warning names, and in none
// when it is saved.
func TestRefuge(t *testing.T) {
	for _, test := range states {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHome(t)
				f := test.open(h)
				for _, do := range test.steps {
					do(h, f)
				}
				loses := f.WouldLoseWork()
				told := inRefuge.MatchString(f.ExitWarning())
				f.Close()
				synctest.Wait()
				kept, _ := filepath.Glob(filepath.Join(h.state(), "unsaved", "*"))
				inTemp, _ := filepath.Glob(filepath.Join(os.TempDir(), "jobdraft-unsaved-*"))
				for _, path := range inTemp {
					defer func() { _ = os.Remove(path) }() // Best effort.
				}
				if n := len(kept) + len(inTemp); (n == 1) != loses || n > 1 || told != loses {
					t.Errorf("loses %v, told %v, kept in %q and %q", loses, told, kept, inTemp)
				}
			})
		})
	}
}

// What another program wrote is told once; what is lost, as long as it is.
func TestANoticeIsTakenOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHome(t)
		f := h.oldDraft()
		defer f.Close()
		for _, do := range []step{theyWrite, edit, flush} {
			do(h, f)
		}
		if first, second := f.TakeNotice(), f.ExitWarning(); first != homeOffers || second != "" {
			t.Errorf("told %q, then %q", first, second)
		}
		editAgain(h, f)
		if first, second := f.ExitWarning(), f.ExitWarning(); !strings.HasPrefix(first, noAnswer) || second != first {
			t.Errorf("lost: %q, then %q", first, second)
		}
	})
}

// What is on disk can be asked for only while nothing waits.
func TestSettled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHome(t)
		f := h.newDraft()
		defer f.Close()
		if path, _, ok := f.OnDisk(); ok || f.Draft() != "" {
			t.Errorf("a new draft is at %q, named %q", path, f.Draft())
		}
		f.SetAs("Half a title", document(t, ours))
		if _, _, ok := f.OnDisk(); ok {
			t.Error("settled before it was saved")
		}
		flush(h, f)
		path, known, ok := f.OnDisk()
		if !ok || path != h.store.Path("half-a-title") || known != ours || f.Draft() != "half-a-title" {
			t.Errorf("settled %v at %q with %q", ok, path, known)
		}
		theyWrite(h, f)
		f.EditedOutside([]byte("# Theirs\n"))
		if _, known, _ := f.OnDisk(); known != "# Theirs\n" {
			t.Errorf("known after an editor: %q", known)
		}
	})
}

// Of a document that is only looked at nothing is changed, and no draft is
// said to be of it; only one that is open elsewhere has somebody who holds it.
func TestReadOnly(t *testing.T) {
	h := newHome(t)
	seen, held, file := session.ReadOnlyView("why"), heldElsewhere(h), h.inPlace()
	for _, f := range []*session.File{seen, held, file} {
		defer f.Close()
	}
	edit(h, held)
	flush(h, held)
	if text, err := h.store.Read(h.draft); string(text) != loaded {
		t.Errorf("the draft is %q, %v", text, err)
	}
	if seen.LockedBy() != "" || held.LockedBy() == "" || held.Draft() != "" || file.ReadOnly() != "" {
		t.Errorf("held: %q and %q, %q; %q", seen.LockedBy(), held.LockedBy(), held.Draft(), file.ReadOnly())
	}
	if _, _, ok := held.OnDisk(); ok {
		t.Error("what another has open is settled")
	}
	if got := file.Where() + seen.Where() + held.Where(); got != "in place: "+h.file() {
		t.Errorf("where: %q", got)
	}
}
