package tui

import (
	"context"
	"errors"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// copiedMsg says what became of a copy.
type copiedMsg struct {
	result clipboard.Result
	asked  clipboard.Content
	words  int
	path   string         // the file of the last copy, empty where there is none
	of     string         // the heading of the section that was copied, empty for the posting
	draft  bool           // it is the draft that is open, and no role on Home
	open   []session.Todo // what is still open in what was copied
}

// Describe tells what became of the copy, and nothing of its text.
func (m copiedMsg) Describe() string {
	return fmt.Sprintf("%s, %s", widget.Count(m.words, "word"), m.result.Outcome)
}

// copying puts a text on the clipboard, outside the event loop. It is kept in
// a file first, so that no copy is ever lost.
// One is made after the other, and of several that wait only the newest.
func (s *shared) copying(c clipboard.Content, msg copiedMsg) tea.Cmd {
	number := s.copies.Add(1)
	return func() tea.Msg {
		s.copy.Lock()
		defer s.copy.Unlock()
		if number != s.copies.Load() {
			return nil
		}
		msg.asked, msg.words = c, countWords(c.Text)
		if s.State != "" {
			if path, err := clipboard.Keep(s.State, c.Text); err == nil {
				msg.path = path
			}
		}
		msg.result = s.Copy(context.Background(), c)
		return msg
	}
}

func countWords(text string) int {
	n := 0
	for _, word := range strings.Fields(text) {
		if word != "•" && word != "·" && word != "-" && strings.Trim(word, "#") != "" {
			n++
		}
	}
	return n
}

// sequence is what the terminal must be sent for a copy, nil for nothing.
func (m copiedMsg) sequence() tea.Cmd {
	if m.result.OSC52 == "" {
		return nil
	}
	return tea.Raw(m.result.OSC52)
}

// say tells what is known of the copy, and what is still open: by name where a
// line of that width has room for it, else by number, else not: the line is
// soon the one again that lists what is to do.
func (m copiedMsg) say(w int) string {
	text := m.outcome(w)
	if own := m.result.Refused; own != nil {
		text = widget.FirstFitting(w, text+" Your own command failed: "+sanitize.Line(own.Error())+".", "Your own command failed: "+sanitize.Line(own.Error())+". "+text)
	}
	if len(m.open) == 0 {
		return text
	}
	return widget.FirstFitting(w,
		text+" Still open: "+todoWords(m.open)+". n goes there.",
		fmt.Sprintf("%s %d still open, n goes there.", text, len(m.open)),
		text)
}

// outcome is what is known of the copy, and no more.
func (m copiedMsg) outcome(w int) string {
	words := widget.Count(m.words, "word")
	if m.of != "" {
		words = m.of + ", " + words
	}
	switch m.result.Outcome {
	case clipboard.Copied:
		return m.copied(words)
	case clipboard.Buffered:
		text := fmt.Sprintf("Copied %s to tmux", words)
		return widget.FirstFitting(w, text+" (prefix ] pastes) and sent to your terminal.", text+": prefix ] pastes.")
	case clipboard.Sent:
		if m.result.OSC52 == "" { // A tool took it and could not be asked.
			return fmt.Sprintf("Handed %s to %s, which does not say more. s saves a file.", words, m.result.Via)
		}
		return fmt.Sprintf("Sent %s as text to your terminal. If nothing pastes, s saves a file.", words)
	case clipboard.FileOnly:
	}
	return m.nowhere()
}

// copied says what pastes, where that is not what everybody expects.
func (m copiedMsg) copied(words string) string {
	switch got := m.result.Flavours; {
	case got == clipboard.HTML:
		return fmt.Sprintf("Copied %s, formatted. A plain box gets %s.", words, got.InPlainBox())
	case got == clipboard.Text && m.asked.HTML != "":
		return fmt.Sprintf("Copied %s as plain text. Paste them anywhere.", words)
	}
	return fmt.Sprintf("Copied %s. Paste them anywhere.", words)
}

// nowhere says where the text is when no clipboard has it.
func (m copiedMsg) nowhere() string {
	why := "This terminal takes no copies."
	if errors.Is(m.result.Err, clipboard.ErrOff) {
		why = "Copying is off in your settings."
	}
	if m.path == "" {
		return why + " s saves a file."
	}
	return why + " The text is in " + m.path
}

// copyAll copies the posting. A text that is being typed is
// taken in first: what is seen is what is copied.
func (b *builder) copyAll() tea.Cmd {
	if !b.leaveText() {
		return nil
	}
	b.file.Set(b.editor.Document())
	return b.copying(b.content(b.posting), copiedMsg{open: session.OpenTodos(b.todos), draft: true})
}

// noteCopied notes beside the drafts when this one was copied, once it has a
// file. That it cannot be noted is nothing to say: the copy is made.
func (b *builder) noteCopied(msg copiedMsg) tea.Cmd {
	if !msg.draft || msg.result.Outcome == clipboard.FileOnly || b.Store == nil {
		return nil
	}
	store, f, now := b.Store, b.file, b.Now()
	return func() tea.Msg {
		f.Flush()
		if name := f.Draft(); name != "" {
			_ = store.NoteCopied(name, now)
		}
		return nil
	}
}

// copySection copies the section of the row in focus.
func (b *builder) copySection() tea.Cmd {
	section := b.sectionInFocus()
	if section == nil {
		b.message = "Nothing of this section is in the posting."
		return nil
	}
	return b.copying(b.content(section), copiedMsg{of: sanitize.Line(section.Sections[0].Heading)})
}

// sectionInFocus is the section in focus as it stands in the posting; in Review
// the one at the top of what is seen. It is nil where nothing of it is there.
func (b *builder) sectionInFocus() *posting.Posting {
	r, ok := b.list().Focused()
	part := r.Part
	if b.inReview() {
		part, ok = b.pane.PartAt(), true
	}
	section := b.doc.SectionOf(part)
	if !ok || section == nil {
		return nil
	}
	for _, s := range b.posting.Sections {
		if len(s.Entries[0].Parts) > 0 && b.doc.SectionOf(s.Entries[0].Parts[0]) == section {
			return &posting.Posting{Sections: []posting.Posted{s}}
		}
	}
	return nil
}

// content is a posting as it is copied: its text, and where a box takes more,
// its formatting.
func (s *shared) content(p *posting.Posting) clipboard.Content {
	c := clipboard.Content{Text: export.Text(p), HTML: string(export.Fragment(p))}
	if s.Raw {
		c.Text = export.Markdown(p)
	}
	return c
}

// askCopy opens the choice of a form to copy. All but the first are text as it
// is seen, in every box.
func (b *builder) askCopy() {
	b.menu = &menu{Choice: widget.Choice{Title: "Copy as:", Options: []string{"Formatted", "Text", "Markdown", "HTML"}}, do: func(i int) tea.Cmd {
		p := b.posting
		return b.copying([]clipboard.Content{
			{Text: export.Text(p), HTML: string(export.Fragment(p)), Formatted: true},
			{Text: export.Text(p)},
			{Text: export.Markdown(p)},
			{Text: string(export.Fragment(p))},
		}[i], copiedMsg{open: session.OpenTodos(b.todos), draft: true})
	}}
}
