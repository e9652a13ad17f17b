package session

import (
	"errors"

	"jobdraft/internal/check"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

// Session is one open document. Its methods are for one goroutine; what may be
// done elsewhere is in a [Task] or in its [File].
type Session struct {
	tools   *Tools
	file    *File
	editor  *posting.Editor
	checker *check.Checker
	now     *Snapshot
}

// begin opens a session on the document of an editor and the file that it is
// saved in.
func begin(t *Tools, e *posting.Editor, f *File) *Session {
	f.Resume(e)
	s := &Session{tools: t, file: f, editor: e, checker: check.NewForDraft(t.Check)}
	s.now = snapshot(e.Document(), s.checker, t.Board)
	return s
}

// Now returns the document as it is now and everything derived from it.
func (s *Session) Now() *Snapshot { return s.now }

// Document returns the document as it is now.
func (s *Session) Document() *posting.Document { return s.now.Document }

// File returns the file that the document is saved in.
func (s *Session) File() *File { return s.file }

// Edits returns the number of edits that can be undone.
func (s *Session) Edits() int { return s.editor.Edits() }

// Do makes an edit and saves the document. Every change of the document is made
// here.
func (s *Session) Do(edit Edit) Outcome {
	if why := s.file.ReadOnly(); why != "" {
		return cannot("not changed: " + why)
	}
	o := edit(s.editor)
	s.record()
	return o
}

// record takes in what an edit has made of the document.
func (s *Session) record() {
	d := s.editor.Document()
	if d == s.now.Document {
		return
	}
	s.now = snapshot(d, s.checker, s.tools.Board)
	s.file.Set(d)
}

// Preview saves the document as an edit would make it, but does not make the
// edit, so that text is on disk while it is being typed. It reports whether the
// edit would be accepted. The next edit that is made, or Save, ends the preview.
func (s *Session) Preview(edit Edit) bool {
	if s.file.ReadOnly() != "" {
		return false
	}
	trial := s.editor.Trial()
	if o := edit(trial); !o.Done() && !errors.Is(o.Err, posting.ErrNothing) {
		return false
	}
	s.file.SetAs(s.now.Document.Title(), trial.Document())
	return true
}

// Save saves the document soon. An edit saves by itself; Save is for a new draft
// that was not edited, and for the end of a preview.
func (s *Session) Save() { s.file.Set(s.now.Document) }

// SetLibrary goes on with another library, after roles were read anew.
func (s *Session) SetLibrary(l *library.Library) {
	tools := *s.tools
	tools.Library = l
	s.tools = &tools
}

// Close waits for the last save and lets others open the document.
func (s *Session) Close() {
	s.file.Flush()
	s.file.Close()
}
