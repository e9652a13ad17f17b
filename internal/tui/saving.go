package tui

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/drafts"
	"jobdraft/internal/export"
	"jobdraft/internal/plain"
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
		return "Not saved: " + drafts.Reason(m.err)
	}
	return "Saved " + plain.Line(m.path)
}

// form is a form in which the posting, or the draft, is saved.
type form struct {
	name string
	ext  string
	dir  string // where it goes; empty for the current folder
	text func() string
}

// forms are the forms that there are here.
func (b *builder) forms() []form {
	forms := []form{
		{"Text", ".txt", "", func() string { return export.Text(b.posting) + "\n" }},
		{"Markdown", ".md", "", func() string { return export.Markdown(b.posting) }},
	}
	if b.Presets != "" {
		forms = append(forms, form{"Preset", ".md", b.Presets, func() string { return b.editor.Document().Source() }})
	}
	return forms
}

// saveMenu offers the forms, and says where the draft is.
func (b *builder) saveMenu() *menu {
	forms := b.forms()
	names := make([]string, len(forms))
	for i, f := range forms {
		names[i] = f.name
	}
	if b.file.path() != "" {
		names = append(names, "Where is the draft?")
	}
	return &menu{title: "Save as:", options: names, do: func(i int) tea.Cmd {
		if i == len(forms) {
			b.message = "The draft is " + b.file.path()
			return nil
		}
		return b.writing(forms[i], false)
	}}
}

// overwriteMenu asks before a file is replaced.
func (b *builder) overwriteMenu(msg writtenMsg) *menu {
	title := plain.Screen(filepath.Base(msg.path)) + " is there already:"
	return &menu{title: title, options: []string{"Keep it", "Replace it"}, do: func(i int) tea.Cmd {
		if i == 0 {
			return nil
		}
		return b.writing(msg.form, true)
	}}
}

// writing saves a form under a name made from the title.
func (b *builder) writing(f form, replace bool) tea.Cmd {
	text, name := f.text(), drafts.Slug(b.doc.Title())+f.ext
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
		return writtenMsg{path, f, drafts.WriteFile(path, []byte(text))}
	}
}
