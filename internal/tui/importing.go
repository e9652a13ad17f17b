package tui

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/config"
	"jobdraft/internal/importer"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// importText opens a text of any form as a new draft and saves it at once: it
// may be the only copy. The whole import is one edit, so that undo takes it
// back to the text as it stood.
func (h *home) importText(data []byte) tea.Cmd {
	read := func() (open, error) { return h.imported(data) }
	return await(h.shared, "Reading the posting", read, h.onImport)
}

// imported reads a text of any form. How long that takes is bounded by
// importer.MaxFile; nothing can be stopped in the middle of it.
func (s *shared) imported(data []byte) (open, error) {
	r, err := importer.Read(data)
	if err != nil {
		return open{}, err
	}
	o := s.fresh(r.Before)
	if !r.Ours {
		o.editor.TakeOver(r.Document, "the import")
		summary := r.Summary()
		o.summary, o.hidden = &summary, r.Hidden
	}
	return o, nil
}

func (h *home) onImport(o open, err error) tea.Cmd {
	if err != nil {
		h.message = "It cannot be opened: " + sanitize.Line(err.Error())
		return nil
	}
	h.asked = o
	o.file.Set(o.editor.Document())
	return nil
}

// importPath opens a file of the person as a new draft; the file stays as it is.
func (h *home) importPath(path string) tea.Cmd {
	read := func() ([]byte, error) { return atomicfile.ReadUpTo(typedPath(path), importer.MaxFile+1) }
	return await(h.shared, "Opening "+path, read, func(data []byte, err error) tea.Cmd {
		if err != nil {
			h.message = "It cannot be read: " + sanitize.Line(atomicfile.Reason(err))
			h.ask("File: ", path, h.importPath)
			return nil
		}
		return h.importText(data)
	})
}

// unescape is a path without the backslashes that a shell wants.
func unescape(path string) string {
	var b strings.Builder
	escaped := false
	for _, r := range path {
		if escaped = r == '\\' && !escaped; !escaped {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// typedPath is a path as people type it, or drop it into a terminal: in quotes,
// from their home, with its blanks escaped, or as an address.
func typedPath(path string) string {
	path = strings.Trim(strings.TrimSpace(path), `"'`)
	if address, ok := strings.CutPrefix(path, "file://"); ok {
		if plain, err := url.PathUnescape(address); err == nil {
			return plain
		}
		return address
	}
	path = config.Expand(path)
	if _, err := os.Stat(path); err != nil && filepath.Separator == '/' {
		return unescape(path)
	}
	return path
}

// importMenu says what was found in a text, and goes where it can be put right.
func (b *builder) importMenu(s importer.Summary, hidden string) *menu {
	m := &menu{Choice: widget.Choice{Title: "Imported:"}, passing: true}
	if hidden != "" {
		m.Title = "Imported, " + hidden + ":"
	}
	var does []func()
	add := func(option string, do func()) { m.Options, does = append(m.Options, option), append(does, do) }
	add(fmt.Sprintf("%s in %s", widget.Count(s.Items, "item"), widget.Count(s.Sections, "section")), func() { b.showStep(0) })
	add(widget.Count(len(s.Fields), "field"), func() { b.showNamed(session.Details.Name) })
	if s.More > 0 {
		add(fmt.Sprintf("%d in More", s.More), func() { b.showNamed(session.More.Name) })
	}
	add("complete from a role", b.askRole)
	add("undo", b.undo)
	m.do = func(i int) tea.Cmd {
		does[i]()
		return nil
	}
	return m
}

// showNamed shows the step of a name.
func (b *builder) showNamed(name string) {
	for i, s := range b.steps {
		if s.Name == name {
			b.showStep(i)
		}
	}
}

// askRole asks from which role the draft is to be completed: one that is like
// its title.
func (b *builder) askRole() {
	const most = 6
	roles := b.Library.Like(b.doc.Title(), most)
	if len(roles) == 0 {
		b.message = "No role is like this title; give the posting one that says the trade."
		return
	}
	names := make([]string, len(roles))
	for i, p := range roles {
		names[i] = p.Title
	}
	b.menu = &menu{Choice: widget.Choice{Title: "Complete from:", Options: names}, do: func(i int) tea.Cmd {
		return b.complete(roles[i])
	}}
}

// complete adds what a role offers and the draft has not, unticked.
func (b *builder) complete(p *library.Preset) tea.Cmd {
	level := b.levelIn(p)
	read := func() (*posting.Document, error) { return p.Open(level) }
	return await(b.shared, "Reading "+p.Title, read, func(role *posting.Document, err error) tea.Cmd {
		if err != nil {
			b.message = "This role cannot be read: " + sanitize.Line(err.Error())
			return nil
		}
		b.onOffer(p.Title, role)
		return nil
	})
}

// onOffer adds what is offered, and says how much that was.
func (b *builder) onOffer(title string, role *posting.Document) {
	known := b.doc.Known(role)
	added, err := b.editor.Complete(role)
	if errors.Is(err, posting.ErrNothing) {
		b.message = "The draft has all that " + sanitize.Line(title) + " offers."
		return
	}
	if !b.settle(err) {
		return
	}
	had := ""
	if known > 0 {
		had = fmt.Sprintf("; %d were there", known)
	}
	b.message = fmt.Sprintf("Added %s of %s, none ticked%s. u takes them out.", widget.Count(added, "line"), sanitize.Line(title), had)
}

// levelIn is the level of a role that the draft is for: its own, that of its
// title, else the one in the middle.
func (b *builder) levelIn(p *library.Preset) posting.Level {
	for _, l := range p.Levels {
		if l.Level == b.doc.Level() || strings.EqualFold(l.Title, b.doc.Title()) {
			return l.Level
		}
	}
	for _, l := range p.Levels {
		if l.Level == "mid" {
			return l.Level
		}
	}
	return p.First
}

// askKind asks what a section is about.
func (b *builder) askKind(part int) {
	kinds := posting.Kinds
	names, at := make([]string, len(kinds)), 0
	for i, k := range kinds {
		names[i] = k.Heading()
		if k == b.doc.Parts[part].Section {
			at = i
		}
	}
	b.menu = &menu{Choice: widget.Choice{Title: "This section is:", Options: names, At: at}, do: func(i int) tea.Cmd {
		if b.settle(b.editor.SetKind(part, kinds[i])) {
			b.showNamed(session.StepNameOf(kinds[i]))
			b.goToPart(part)
			b.message = "Now under " + session.StepNameOf(kinds[i]) + "."
		}
		return nil
	}}
}
