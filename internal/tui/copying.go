package tui

import (
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// copiedMsg reports a copy.
type copiedMsg struct{ session.Copied }

// Describe reports the outcome and the length, but none of the text.
func (m copiedMsg) Describe() string {
	return fmt.Sprintf("%s, %s", widget.Count(m.Words, "word"), m.Result.Outcome)
}

// sequence sends the terminal the escape sequence of a copy; nil if there is none.
func (m copiedMsg) sequence() tea.Cmd {
	if m.Result.OSC52 == "" {
		return nil
	}
	return tea.Raw(m.Result.OSC52)
}

// say reports the copy and the to-dos that are still open: by name if a line of
// width w has room for them, else by number, else not at all, since the to-dos
// are on the same line after the next key.
func (m copiedMsg) say(w int) string {
	text := m.outcome(w)
	if own := m.Result.Refused; own != nil {
		failed := "Your own command failed: " + sanitize.Line(own.Error()) + "."
		text = widget.FirstFitting(w, text+" "+failed, failed+" "+text)
	}
	if len(m.Open) == 0 {
		return text
	}
	return widget.FirstFitting(w,
		text+" Still open: "+todoWords(m.Open)+". n goes there.",
		fmt.Sprintf("%s %d still open, n goes there.", text, len(m.Open)),
		text)
}

// outcome claims no more of the copy than is known.
func (m copiedMsg) outcome(w int) string {
	words := widget.Count(m.Words, "word")
	if m.Heading != "" {
		words = sanitize.Line(m.Heading) + ", " + words
	}
	switch m.Result.Outcome {
	case clipboard.Copied:
		return m.copied(words)
	case clipboard.Buffered:
		text := fmt.Sprintf("Copied %s to tmux", words)
		return widget.FirstFitting(w, text+" (prefix ] pastes) and sent to your terminal.", text+": prefix ] pastes.")
	case clipboard.Sent:
		if m.Result.OSC52 == "" { // A tool took it and could not be asked.
			return fmt.Sprintf("Handed %s to %s, which does not say more. s saves a file.", words, m.Result.Via)
		}
		return fmt.Sprintf("Sent %s as text to your terminal. If nothing pastes, s saves a file.", words)
	case clipboard.FileOnly:
	}
	return m.nowhere()
}

// copied names the form that pastes, unless it is the expected one.
func (m copiedMsg) copied(words string) string {
	switch got := m.Result.Flavours; {
	case got == clipboard.HTML:
		return fmt.Sprintf("Copied %s, formatted. A plain box gets %s.", words, got.InPlainBox())
	case got == clipboard.Text && m.Content.HTML != "":
		return fmt.Sprintf("Copied %s as plain text. Paste them anywhere.", words)
	}
	return fmt.Sprintf("Copied %s. Paste them anywhere.", words)
}

// nowhere names the file of the text, for when no clipboard has it.
func (m copiedMsg) nowhere() string {
	why := "This terminal takes no copies."
	if errors.Is(m.Result.Err, clipboard.ErrOff) {
		why = "Copying is off in your settings."
	}
	if m.Path == "" {
		return why + " s saves a file."
	}
	return why + " The text is in " + m.Path
}

// copyAll copies the posting.
func copyAll(b *builder) reply {
	return run(b.copies.command(b.session.CopyPosting(session.CopyAsUsual)))
}

// copySection copies the section of the row in focus; in Review the one at the
// top of what is seen.
func copySection(b *builder) reply {
	part := b.pane.PartAt()
	if !b.page().Is(session.Review) {
		r, ok := b.list().Focused()
		if part = r.Part; !ok {
			part = -1
		}
	}
	c, ok := b.session.CopySection(part)
	if !ok {
		b.message = "Nothing of this section is in the posting."
		return reply{}
	}
	return run(b.copies.command(c))
}

// askCopy opens the choice of a form to copy.
func askCopy(b *builder) {
	choices := session.CopyChoices()
	names := make([]string, len(choices))
	for i, c := range choices {
		names[i] = c.Label
	}
	b.openMenu("Copy as:", names, func(i int) reply {
		return run(b.copies.command(b.session.CopyPosting(choices[i].Form)))
	})
}
