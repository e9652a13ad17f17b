package tui

import (
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/drafts"
	"jobdraft/internal/markdown"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// diskMsg brings what the file of a document says now.
type diskMsg struct {
	file  *session.File
	known string // what it said when we last looked
	text  string
}

// lookAtDisk reads the file when the person comes back to the terminal: they
// may have changed it elsewhere.
func (b *builder) lookAtDisk() tea.Cmd {
	path, known, ok := b.file.OnDisk()
	if !ok {
		return nil
	}
	msg := diskMsg{file: b.file, known: known}
	return func() tea.Msg {
		data, err := drafts.ReadFile(path)
		if err != nil || string(data) == known {
			return nil // The next save says what is wrong.
		}
		msg.text = string(data)
		return msg
	}
}

// onExternalChange takes in what another program has written, as one edit. Where there
// is something unsaved or open here, saving it keeps both versions.
func (b *builder) onExternalChange(msg diskMsg) {
	_, known, ok := b.file.OnDisk()
	if msg.file != b.file || !ok || known != msg.known || b.typing != nil {
		return
	}
	d, err := markdown.Read(msg.text)
	if err != nil {
		b.message = "Another program changed the file, and it cannot be read now: " + sanitize.Line(err.Error())
		return
	}
	b.file.EditedOutside([]byte(msg.text))
	b.editor.TakeOver(d, "the changes of another program")
	b.settle(nil)
	b.message = "Another program changed the file; this is its version. u brings yours back."
}
