// Package work is what a person works with, on the screens as in plain lines:
// the roles, the folders, the clipboard, how drafts are looked over, and the
// document that is open at the beginning.
//
// It finds none of that and does nothing with it: internal/cli puts it together
// from folders and settings, internal/tui and internal/lineui use it.
package work

import (
	"context"

	"jobdraft/internal/check"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

// Tools are what a person works with.
type Tools struct {
	Library *library.Library
	Store   *drafts.Store // where drafts are; nil where there is no place for them
	State   string        // the folder of the last copy and of locks; empty for none
	Check   check.Options // how drafts are looked over
	Board   string        // whose limits hold; empty for none
	Start   *Start        // a document to open at once; nil for Home
	Raw     bool          // what is copied is Markdown, where nothing else is asked for
	Copy    func(ctx context.Context, c clipboard.Content) clipboard.Result
}

// Start is a document that is open at the beginning.
type Start struct {
	Document *posting.Document
	Read     posting.Reader
	Draft    string // its name among the drafts; empty for a new one
	Path     string // the file that it is edited in, in place; empty for a draft
}

// Known is what is on disk of the document.
func (s *Start) Known() string {
	if s.Draft == "" && s.Path == "" {
		return ""
	}
	return s.Document.Source()
}
