package session

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/config"
	"jobdraft/internal/drafts"
	"jobdraft/internal/importer"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// The functions that open a session wait for the disk and may be called from any
// goroutine.

// NewDraft opens a document as a new draft. It is not saved before the first edit
// or copy.
func NewDraft(t *Tools, d *posting.Document) *Session {
	return begin(t, editorOf(d), t.file("", "", ""))
}

// editorOf begins to edit a document that this program has read.
func editorOf(d *posting.Document) *posting.Editor {
	return posting.NewEditor(d, markdown.NewReader().Read)
}

// file opens what a document is saved in.
func (t *Tools) file(draft, path, known string) *File {
	notify := t.Notify
	if notify == nil {
		notify = func() {}
	}
	return OpenFile(t.Store, draft, path, known, t.State, notify)
}

// FromRole opens a new draft of a role at a level, under a title of the person's
// own; an empty one is that of the role.
func FromRole(t *Tools, p *library.Preset, level posting.Level, title string) (*Session, error) {
	d, err := t.Library.New(p, level)
	if err != nil {
		return nil, err
	}
	d, err = Titled(d, title)
	if err != nil {
		return nil, err
	}
	return NewDraft(t, d), nil
}

// Titled gives a document a title; it stays as it is if the title is empty.
func Titled(d *posting.Document, title string) (*posting.Document, error) {
	if title == "" {
		return d, nil
	}
	e := editorOf(d)
	if err := e.SetTitle(title); err != nil {
		return nil, err
	}
	e.Document().Warnings = d.Warnings
	return e.Document(), nil
}

// FromScratch opens a new draft that has only a title.
func FromScratch(t *Tools, title string) (*Session, error) {
	d, err := t.Library.FromScratch(title)
	if err != nil {
		return nil, err
	}
	return NewDraft(t, d), nil
}

// Open opens a document that was already found.
func Open(t *Tools, start *Start) *Session {
	return begin(t, posting.NewEditor(start.Document, start.Read), t.file(start.Draft, start.Path, start.Known()))
}

// OpenDraft opens a draft as it is on disk now.
func OpenDraft(t *Tools, name string) (*Session, error) {
	data, err := t.Store.Read(name)
	if err != nil {
		return nil, err
	}
	d, err := markdown.Read(string(data))
	if err != nil {
		return nil, err
	}
	return begin(t, editorOf(d), t.file(name, "", d.Source())), nil
}

// OpenTheirs opens what another program has written into a draft, read-only.
func OpenTheirs(t *Tools, theirs drafts.Version) (*Session, error) {
	v := readVersion(theirs)
	if v.Err != nil {
		return nil, v.Err
	}
	return begin(t, editorOf(v.Document), ReadOnlyView("what another program wrote")), nil
}

// Duplicate opens a new draft of the same text and saves it.
func (s *Session) Duplicate() *Session {
	c := NewDraft(s.tools, s.now.Document)
	c.Save()
	return c
}

// Imported is a text of any form that was opened as a new draft.
type Imported struct {
	Session *Session
	Summary *importer.Summary // what was found in the text; nil if it was a document already
	Hidden  int               // invisible characters that were left out
}

// Import opens a text of any form as a new draft. The whole import is one edit,
// so that undo shows the text as it stood. The draft is not saved yet: the caller
// calls Save once it is sure to show it.
func Import(t *Tools, data []byte) (*Imported, error) {
	r, err := importer.Read(data)
	if err != nil {
		return nil, err
	}
	i, e := &Imported{}, editorOf(r.Before)
	if !r.Ours {
		e.ReplaceWith(r.Document, "the import")
		summary := r.Summary()
		i.Summary, i.Hidden = &summary, r.Hidden
	}
	i.Session = begin(t, e, t.file("", "", ""))
	return i, nil
}

// ReadPosting reads a file to import.
func ReadPosting(path string) ([]byte, error) {
	return atomicfile.ReadUpTo(TypedPath(path), importer.MaxFile+1)
}

// TypedPath reads a path as people type it or drop it into a terminal: in quotes,
// from their home, with escaped blanks, or as a file:// address.
func TypedPath(path string) string {
	path = strings.Trim(strings.TrimSpace(path), `"'`)
	if address, ok := strings.CutPrefix(path, "file://"); ok {
		if plain, err := url.PathUnescape(address); err == nil {
			return plain
		}
		return address
	}
	path = config.Expand(path)
	if _, err := os.Stat(path); err != nil && filepath.Separator == '/' {
		return unescaped(path)
	}
	return path
}

// unescaped is a path without the backslashes that a shell wants.
func unescaped(path string) string {
	var b strings.Builder
	escaped := false
	for _, r := range path {
		if escaped = r == '\\' && !escaped; !escaped {
			b.WriteRune(r)
		}
	}
	return b.String()
}
