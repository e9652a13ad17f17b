package tui

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/drafts"
	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/plain"
	"jobdraft/internal/posting"
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

// takeWritten says what became of a file; a new role is listed at once.
func (b *builder) takeWritten(msg writtenMsg) tea.Cmd {
	b.message = msg.say()
	if msg.err == nil && msg.form.whole {
		b.file.Keep()
	}
	switch {
	case errors.Is(msg.err, errExists):
		b.menu = b.overwriteMenu(msg)
	case msg.err == nil && msg.form.note != nil:
		b.message += msg.form.note()
	case msg.err == nil && msg.form.role:
		name := strings.TrimSuffix(filepath.Base(msg.path), msg.form.ext)
		if p, ok := b.Library.Find(name); ok && p.Source == library.BuiltIn {
			b.message += ". It hides the built-in role of that name."
		}
		return b.readRoles()
	}
	return nil
}

// form is a form in which the posting, or the draft, is saved.
type form struct {
	name  string
	ext   string
	dir   string // where it goes; empty for the current folder
	data  func() ([]byte, error)
	whole bool          // it is the draft itself
	role  bool          // it is a role of the library then
	note  func() string // what is to be known of it; nil for nothing
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

// sure is a form that cannot fail.
func sure(write func() string) func() ([]byte, error) {
	return func() ([]byte, error) { return []byte(write()), nil }
}

// forms are the forms that there are here.
func (b *builder) forms() []form {
	d := b.editor.Document()
	forms := []form{
		{name: "Text", ext: ".txt", data: sure(func() string { return export.Text(b.posting) + "\n" })},
		{name: "Markdown", ext: ".md", data: sure(func() string { return export.Markdown(b.posting) })},
		{name: "HTML", ext: ".html", data: sure(func() string { return string(export.HTML(d)) })},
		{name: "Word", ext: ".docx", data: func() ([]byte, error) { return export.DOCX(d) }},
		{name: "JobPosting", ext: ".json", data: func() ([]byte, error) {
			data, _, err := export.JobPosting(d)
			return data, err
		}, note: func() string { return missingIn(d) }},
		{name: "Hiring kit", ext: "-hiring-kit.docx", data: func() ([]byte, error) { return export.KitOf(d).DOCX() }},
	}
	if b.file.Loses() {
		forms = append([]form{{name: "Draft", ext: ".draft.md", data: sure(d.Source), whole: true}}, forms...)
	}
	if b.Presets != "" {
		forms = append(forms, form{name: "Preset", ext: ".md", dir: b.Presets, data: sure(b.presetText), role: true})
	}
	return forms
}

// ofOneOpening are the fields that another opening of the role does not share.
var ofOneOpening = []posting.Key{"preset", "company", "location", "pay", "apply", "posted", "closes", "id"}

// presetText is the draft as a role: without what belongs to one opening only.
func (b *builder) presetText() string {
	e := posting.NewEditor(b.editor.Document(), markdown.NewReader().Read)
	var empty []string
	for _, key := range ofOneOpening {
		if e.Document().Field(key) != "" && e.SetField(key, "") == nil { // One that cannot be taken out stays.
			empty = append(empty, string(key)+": \"\"\n", "")
		}
	}
	head, body, _ := strings.Cut(e.Document().Source(), "\n---")
	return strings.NewReplacer(empty...).Replace(head+"\n") + "---" + body
}

// saveMenu offers the forms, and says where the draft is.
func (b *builder) saveMenu() *menu {
	forms := b.forms()
	names := make([]string, len(forms))
	for i, f := range forms {
		names[i] = f.name
	}
	if b.file.Path() != "" {
		names = append(names, "Where is the draft?")
	}
	return &menu{title: "Save as:", options: names, do: func(i int) tea.Cmd {
		if i == len(forms) {
			b.message = "The draft is " + b.file.Path()
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
	data, err := f.data()
	if err != nil {
		b.message = "Not saved: " + plain.Line(err.Error())
		return nil
	}
	name := drafts.Slug(b.doc.Title()) + f.ext
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
		return writtenMsg{path, f, drafts.WriteFile(path, data)}
	}
}
