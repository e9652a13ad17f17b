package session

import (
	"context"

	"jobdraft/internal/check"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

// Tools are what a session works with: roles, folders, settings and the clipboard.
// They do not change after the start.
type Tools struct {
	Library    *library.Library
	Store      *drafts.Store // nil if there is no folder for drafts
	State      string        // the folder of the last copy and of locks; empty for none
	Check      check.Options // for drafts being edited
	Board      string        // the job board whose limits hold; empty for none
	Start      *Start        // the document to open first; nil for Home
	CopyFormat string        // the name of the format that a copy has; text if it is empty
	Presets    string        // the folder of the person's own roles; empty for none
	Notify     func()        // called from another goroutine when the result of a save is known; may be nil
	Copy       func(ctx context.Context, c clipboard.Content) clipboard.Result
}

// Start is a document to open first.
type Start struct {
	Document *posting.Document
	Read     posting.Reader
	Draft    string // the name of the draft; empty for a new one
	Path     string // the file to edit in place; empty for a draft
}

// Known returns the text of the document on disk; it is empty for a new draft.
func (s *Start) Known() string {
	if s.Draft == "" && s.Path == "" {
		return ""
	}
	return s.Document.Source()
}
