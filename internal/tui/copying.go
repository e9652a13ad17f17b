package tui

import (
	"context"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
)

// copiedMsg says what became of a copy.
type copiedMsg struct {
	result clipboard.Result
	words  int
	path   string // the file of the last copy, empty where there is none
	open   []todo // what is still open in what was copied
}

// copying puts a text on the clipboard, outside the event loop. It is kept in
// a file first, so that no copy is ever lost.
func (s *session) copying(text string, open []todo) tea.Cmd {
	return func() tea.Msg {
		msg := copiedMsg{words: countWords(text), open: open}
		if s.State != "" {
			if path, err := clipboard.Keep(s.State, text); err == nil {
				msg.path = path
			}
		}
		msg.result = s.Copy(context.Background(), text)
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
	text := m.outcome()
	if len(m.open) == 0 {
		return text
	}
	for _, longer := range []string{
		text + " Still open: " + todoWords(m.open) + ". n goes there.",
		fmt.Sprintf("%s %d still open, n goes there.", text, len(m.open)),
	} {
		if ansi.StringWidth(longer) <= w {
			return longer
		}
	}
	return text
}

// outcome is what is known of the copy, and no more.
func (m copiedMsg) outcome() string {
	text, words := "", counted(m.words, "word")
	switch m.result.Outcome {
	case clipboard.Copied:
		text = fmt.Sprintf("Copied %s. Paste them anywhere.", words)
	case clipboard.Buffered:
		text = fmt.Sprintf("Copied %s to tmux (prefix ] pastes) and sent to your terminal.", words)
	case clipboard.Sent:
		if m.result.OSC52 == "" { // A tool took it and could not be asked.
			text = fmt.Sprintf("Handed %s to %s, which does not say more. s saves a file.", words, m.result.Via)
			break
		}
		text = fmt.Sprintf("Sent %s to your terminal. If pasting gives nothing, s saves a file.", words)
	case clipboard.FileOnly:
		text = "This terminal takes no copies. s saves a file."
		if m.path != "" {
			text = "This terminal takes no copies. The text is in " + m.path
		}
	}
	return text
}

// copyAll copies the posting as plain text. A text that is being typed is
// taken in first: what is seen is what is copied.
func (b *builder) copyAll() tea.Cmd {
	b.leaveText()
	b.file.set(b.editor.Document())
	return b.copying(export.Text(b.posting), openOf(b.todos))
}

// copySection copies the section of the row in focus.
func (b *builder) copySection() tea.Cmd {
	text := b.sectionText()
	if text == "" {
		b.message = "Nothing of this section is in the posting."
		return nil
	}
	return b.copying(text, nil)
}

// sectionText is the section in focus as it stands in the posting; in Review
// the one at the top of what is seen.
func (b *builder) sectionText() string {
	r, ok := b.list().focused()
	part := r.part
	if b.inReview() {
		part, ok = b.pane.partAt(), true
	}
	section := b.doc.SectionOf(part)
	if !ok || section == nil {
		return ""
	}
	for _, s := range b.posting.Sections {
		if len(s.Entries[0].Parts) > 0 && b.doc.SectionOf(s.Entries[0].Parts[0]) == section {
			return export.Text(&posting.Posting{Sections: []posting.Posted{s}})
		}
	}
	return ""
}

// askCopy opens the choice of another form to copy.
func (b *builder) askCopy() {
	b.menu = &menu{title: "Copy as:", options: []string{"Text", "Markdown"}, do: func(i int) tea.Cmd {
		if i == 0 {
			return b.copyAll()
		}
		return b.copying(export.Markdown(b.posting), openOf(b.todos))
	}}
}
