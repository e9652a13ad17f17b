package session

import (
	"jobdraft/internal/drafts"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// Version is an older text of a draft.
type Version struct {
	drafts.Version
	Document *posting.Document // nil if Err is not
	Err      error             // why it cannot be read
}

// Title is the title of the text, or of the draft if it has none.
func (v Version) Title() string {
	if v.Document == nil {
		return ""
	}
	return v.Document.Title()
}

// Day is when the text was written, for a list.
func (v Version) Day() string { return v.Changed.Format("2 January 2006 at 15:04") }

// Versions reads the older texts of a draft, the newest first.
func (d Drafts) Versions(name string) []Version {
	var all []Version
	for _, v := range d.Store.Versions(name) {
		all = append(all, readVersion(v))
	}
	return all
}

func readVersion(v drafts.Version) Version {
	out := Version{Version: v}
	data, err := drafts.ReadFile(v.Path)
	if err == nil {
		out.Document, err = markdown.Read(string(data))
	}
	out.Err = err
	return out
}

// Versions reads the older texts of the open draft, the newest first. It waits
// for the disk.
func (s *Session) Versions() []Version {
	if s.tools.Store == nil || s.file.Draft() == "" {
		return nil
	}
	return Drafts{s.tools.Store}.Versions(s.file.Draft())
}

// Restore makes an older text the document, as one edit.
func Restore(v Version) Edit {
	if v.Err != nil {
		return func(*posting.Editor) Outcome { return refusedAs("This version cannot be read: ", v.Err) }
	}
	return func(e *posting.Editor) Outcome {
		if e.Document().Source() == v.Document.Source() {
			return Outcome{Message: "The draft already says what this version says.", Part: -1, Err: posting.ErrNothing}
		}
		ReplaceWith(v.Document, "restore the version of "+v.Day())(e)
		return done("Restored the version of "+v.Day(), "brings yours back")
	}
}
