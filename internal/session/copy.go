package session

import (
	"context"
	"time"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
)

// CopyForm is a form in which a posting is copied: one of the constants, or the
// name of an [export.Format].
type CopyForm string

// The forms that are no format.
const (
	CopyAsUsual   CopyForm = ""          // the text of the settings, with its formatting
	CopyFormatted CopyForm = "formatted" // the formatting, even if there is no text then
)

// CopyChoice is a form to choose from.
type CopyChoice struct {
	Form  CopyForm
	Label string
}

// CopyChoices lists the forms to choose from.
func CopyChoices() []CopyChoice {
	choices := []CopyChoice{{CopyFormatted, "Formatted"}}
	for _, f := range export.CopyFormats() {
		choices = append(choices, CopyChoice{CopyForm(f.Name), f.CopyLabel})
	}
	return choices
}

// Copying is a posting on its way to the clipboard.
type Copying struct {
	Content clipboard.Content
	Words   int
	Heading string // of the section that is copied; empty for the whole posting
	Open    []Todo // what is still missing in it
	tools   *Tools
	file    *File // of the draft that it is of; nil for none
}

// Copied is a copy and how it went.
type Copied struct {
	Copying
	Result clipboard.Result
	Path   string // the file of the last copy; empty if there is none
}

// CopyOf copies a posting that is not open.
func CopyOf(t *Tools, p *posting.Posting, form CopyForm) Copying {
	return Copying{Content: content(p, form, t.CopyFormat), Words: export.Words(p), tools: t}
}

// content returns a posting in a form; usual is the format of the settings.
func content(p *posting.Posting, form CopyForm, usual string) clipboard.Content {
	switch form {
	case CopyAsUsual:
		return clipboard.Content{Text: copyText(p, usual), HTML: string(export.Fragment(p))}
	case CopyFormatted:
		return clipboard.Content{Text: export.Text(p), HTML: string(export.Fragment(p)), Formatted: true}
	}
	return clipboard.Content{Text: copyText(p, string(form))}
}

// copyText returns a posting in a format, as text if there is no such format.
func copyText(p *posting.Posting, format string) string {
	if f, err := export.FindFormat(export.CopyFormats(), format); err == nil {
		return f.Copy(p)
	}
	return export.Text(p)
}

// CopyPosting copies the posting. A draft that was not saved yet is saved with
// it.
func (s *Session) CopyPosting(form CopyForm) Copying {
	s.Save()
	c := CopyOf(s.tools, s.now.Posting, form)
	c.Open, c.file = s.now.OpenTodos(), s.file
	return c
}

// CopySection copies the section of a part; ok is false if nothing of it is in
// the posting.
func (s *Session) CopySection(part int) (c Copying, ok bool) {
	section := s.now.Document.SectionOf(part)
	if section == nil {
		return Copying{}, false
	}
	for _, p := range s.now.Posting.Sections {
		if len(p.Entries[0].Parts) > 0 && s.now.Document.SectionOf(p.Entries[0].Parts[0]) == section {
			c = CopyOf(s.tools, &posting.Posting{Sections: []posting.PostedSection{p}}, CopyAsUsual)
			c.Heading = p.Heading
			return c, true
		}
	}
	return Copying{}, false
}

// Run puts the text on the clipboard. It keeps the text in a file first, so that
// a copy is never lost. It may be called from any goroutine.
func (c Copying) Run(ctx context.Context) Copied {
	out := Copied{Copying: c}
	if c.tools.State != "" {
		if path, err := clipboard.Keep(c.tools.State, c.Content.Text); err == nil {
			out.Path = path
		}
	}
	out.Result = c.tools.Copy(ctx, c.Content)
	return out
}

// Note notes when the draft was copied, once the draft has a name. That it cannot
// be noted is nothing to say: the copy is made. It waits for the disk and may be
// called from any goroutine.
func (c Copied) Note(now time.Time) {
	if c.file == nil || c.Result.Outcome == clipboard.FileOnly || c.tools.Store == nil {
		return
	}
	c.file.Flush()
	if name := c.file.Draft(); name != "" {
		_ = c.tools.Store.NoteCopied(name, now)
	}
}
