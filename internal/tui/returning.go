package tui

import (
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/drafts"
	"jobdraft/internal/markdown"
	"jobdraft/internal/plain"
)

// diskMsg brings what the file of a document says now.
type diskMsg struct {
	file  *file
	known string // what it said when we last looked
	text  string
}

// settled is what is on disk as far as we know, with its path; false while
// there is none, or something waits to be saved.
func (f *file) settled() (path, known string, ok bool) {
	if f.path() == "" || f.looking != "" {
		return "", "", false
	}
	return f.path(), string(f.handle.Known()), !f.saver.Status().Pending
}

// lookAtDisk reads the file when the person comes back to the terminal: they
// may have changed it elsewhere.
func (b *builder) lookAtDisk() tea.Cmd {
	path, known, ok := b.file.settled()
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

// takeDisk takes in what another program has written, as one edit. Where there
// is something unsaved or open here, saving it keeps both versions.
func (b *builder) takeDisk(msg diskMsg) {
	_, known, ok := b.file.settled()
	if msg.file != b.file || !ok || known != msg.known || b.typing != nil {
		return
	}
	d, err := markdown.Read(msg.text)
	if err != nil {
		b.message = "Another program changed the file, and it cannot be read now: " + plain.Line(err.Error())
		return
	}
	b.file.edited([]byte(msg.text))
	b.editor.TakeOver(d, "the changes of another program")
	b.settle(nil)
	b.message = "Another program changed the file; this is its version. u brings yours back."
}
