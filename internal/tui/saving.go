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
	path   string
	format int
	err    error
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

// formats are the forms in which a posting is saved.
var formats = []struct{ name, ext string }{{"Text", ".txt"}, {"Markdown", ".md"}}

// saveMenu offers the forms in which the posting can be saved, and says where
// the draft is.
func (b *builder) saveMenu() *menu {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	if path := b.file.path(); path != "" {
		b.message = ""
		names = append(names, "Where is the draft?")
	}
	return &menu{title: "Save as:", options: names, do: func(i int) tea.Cmd {
		if i == len(formats) {
			b.message = "The draft is " + b.file.path()
			return nil
		}
		return b.writing(i, false)
	}}
}

// overwriteMenu asks before a file is replaced.
func (b *builder) overwriteMenu(msg writtenMsg) *menu {
	title := plain.Screen(filepath.Base(msg.path)) + " is there already:"
	return &menu{title: title, options: []string{"Keep it", "Replace it"}, do: func(i int) tea.Cmd {
		if i == 0 {
			return nil
		}
		return b.writing(msg.format, true)
	}}
}

// writing saves the posting in the current folder under a name made from its
// title.
func (b *builder) writing(format int, replace bool) tea.Cmd {
	text := export.Text(b.posting) + "\n"
	if format == 1 {
		text = export.Markdown(b.posting)
	}
	name := drafts.Slug(b.doc.Title()) + formats[format].ext
	return func() tea.Msg {
		path, err := filepath.Abs(name)
		if err != nil {
			return writtenMsg{name, format, err}
		}
		if _, err := os.Lstat(path); err == nil && !replace {
			return writtenMsg{path, format, fmt.Errorf("%s: %w", path, errExists)}
		}
		return writtenMsg{path, format, drafts.WriteFile(path, []byte(text))}
	}
}
