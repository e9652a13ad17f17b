package tui

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/config"
	"jobdraft/internal/drafts"
	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// errExists says that a file is there already.
var errExists = errors.New("the file is there already")

// writtenMsg says what became of a file that was asked for.
type writtenMsg struct {
	path string
	form form
	err  error
}

func (m writtenMsg) say() string {
	switch {
	case errors.Is(m.err, errExists):
		return ""
	case m.err != nil:
		return "Not saved: " + atomicfile.Reason(m.err)
	}
	return "Saved " + sanitize.Line(config.Short(m.path))
}

// onWritten says what became of a file; a new role is listed at once.
func (b *builder) onWritten(msg writtenMsg) tea.Cmd {
	b.message = msg.say()
	if msg.err == nil && msg.form.whole {
		b.file.SavedElsewhere()
	}
	switch {
	case errors.Is(msg.err, errExists):
		b.menu = b.overwriteMenu(msg)
	case msg.err == nil && msg.form.Name == export.JobPostingFile.Name:
		b.message += missingIn(b.doc)
	case msg.err == nil && msg.form.role:
		name := strings.TrimSuffix(filepath.Base(msg.path), msg.form.Ext)
		if p, ok := b.Library.Find(name); ok && p.Source == library.BuiltIn {
			b.message += ". It hides the built-in role of that name."
		}
		return b.readRoles()
	}
	return nil
}

// form is a form in which the posting, or the draft, is saved.
type form struct {
	export.File
	dir   string // where it goes; empty for the current folder
	whole bool   // it is the draft itself
	role  bool   // it is a role of the library then
}

// missingIn says what a draft lacks for a valid JobPosting.
func missingIn(d *posting.Document) string {
	_, missing, _ := export.JobPosting(d)
	var fields []string
	for _, m := range missing {
		if m.Required {
			fields = append(fields, m.Field)
		}
	}
	if len(fields) == 0 {
		return ""
	}
	return ". Not valid yet, it lacks " + strings.Join(fields, ", ")
}

// forms are the forms that there are here.
func (b *builder) forms() []form {
	var forms []form
	if b.file.WouldLoseWork() {
		forms = append(forms, form{File: export.File{Name: "Draft", Ext: ".draft.md", Data: draftText}, whole: true})
	}
	for _, f := range export.Files {
		forms = append(forms, form{File: f})
	}
	if b.Presets != "" {
		forms = append(forms, form{File: export.File{Name: "Preset", Ext: ".md", Data: presetText}, dir: b.Presets, role: true})
	}
	return forms
}

func draftText(d *posting.Document) ([]byte, error) { return []byte(d.Source()), nil }

// presetText is the draft as a role: without what belongs to one opening only.
func presetText(d *posting.Document) ([]byte, error) {
	e := posting.NewEditor(d, markdown.NewReader().Read)
	for _, key := range posting.OpeningFields() {
		var refused *posting.EditError
		if errors.As(e.RemoveField(key), &refused) {
			_ = e.SetField(key, "") // It has no lines of its own.
		}
	}
	return []byte(e.Document().Source()), nil
}

// saveMenu offers the forms, and says where the draft is.
func (b *builder) saveMenu() *menu {
	forms := b.forms()
	names := make([]string, len(forms))
	for i, f := range forms {
		names[i] = f.Name
	}
	if b.file.Path() != "" {
		names = append(names, "Where is the draft?")
	}
	return &menu{Choice: widget.Choice{Title: "Save as:", Options: names}, do: func(i int) tea.Cmd {
		if i == len(forms) {
			b.message = "The draft is " + config.Short(b.file.Path())
			return nil
		}
		return b.writing(forms[i], false)
	}}
}

// overwriteMenu asks before a file is replaced.
func (b *builder) overwriteMenu(msg writtenMsg) *menu {
	title := sanitize.Screen(filepath.Base(msg.path)) + " is there already:"
	return &menu{Choice: widget.Choice{Title: title, Options: []string{"Keep it", "Replace it"}}, do: func(i int) tea.Cmd {
		if i == 0 {
			return nil
		}
		return b.writing(msg.form, true)
	}}
}

// writing saves a form under a name made from the title.
func (b *builder) writing(f form, replace bool) tea.Cmd {
	data, err := f.Data(b.doc)
	if err != nil {
		b.message = "Not saved: " + sanitize.Line(err.Error())
		return nil
	}
	name := drafts.Slug(b.doc.Title()) + f.Ext
	return func() tea.Msg {
		path, err := filepath.Abs(filepath.Join(f.dir, name))
		if err != nil {
			return writtenMsg{name, f, err}
		}
		if _, err := os.Lstat(path); err == nil && !replace {
			return writtenMsg{path, f, fmt.Errorf("%s: %w", path, errExists)}
		}
		const private = 0o700
		if err := os.MkdirAll(filepath.Dir(path), private); err != nil {
			return writtenMsg{path, f, err}
		}
		return writtenMsg{path, f, atomicfile.WriteFile(path, data)}
	}
}
