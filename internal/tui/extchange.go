package tui

import (
	"errors"
	"io/fs"
	"os/exec"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/terminal"
)

// Changes made elsewhere: in the person's own editor, by another program, or in
// another process.

// diskMsg brings the file of a session as it is on disk now.
type diskMsg struct {
	session *session.Session
	finish  func() session.Outcome
}

// lookAtDisk reads the file when the person comes back to the terminal: they
// may have changed it elsewhere.
func lookAtDisk(b *builder) tea.Cmd {
	s, task := b.session, b.session.TakeDiskText()
	return func() tea.Msg {
		finish, _ := task.Start() // finish knows the error.
		return diskMsg{s, finish}
	}
}

// onDisk takes in the changes of another program, as one edit. A text that is
// being typed goes first: saving it keeps both versions.
func onDisk(b *builder, msg diskMsg) {
	if msg.session == b.session && b.text() == nil {
		b.show(msg.finish())
	}
}

// editedMsg says that the person's editor was closed.
type editedMsg struct{ err error }

// errNoEditor says that no editor is known.
var errNoEditor = errors.New("set VISUAL or EDITOR to your editor, as in EDITOR=nano")

// runEditor opens a file in the person's editor.
func runEditor(s *shared, path string) tea.Cmd {
	if len(s.Editor) == 0 {
		return func() tea.Msg { return editedMsg{errNoEditor} }
	}
	cmd, err := session.EditorCommand(s.Editor, path)
	if err != nil {
		return func() tea.Msg { return editedMsg{err} }
	}
	return s.lend(terminal.Process{Cmd: cmd}, func(err error) tea.Msg { return editedMsg{err} })
}

// openEditor opens the draft in the person's editor.
func openEditor(b *builder) reply {
	if b.readsOnly() {
		return reply{}
	}
	b.session.Save()
	b.session.File().Flush()
	path := b.session.File().Path()
	if path == "" {
		b.message = "There is no file to open: the draft is kept in memory only."
		return reply{}
	}
	return run(runEditor(b.shared, path))
}

// onEdited takes in the changes of the editor, as one edit.
func onEdited(b *builder, msg editedMsg) reply {
	if msg.err != nil {
		b.message = "The editor: " + sanitize.Line(editorFault(b.Editor, msg.err))
		return reply{}
	}
	return b.perform(b.session.TakeEditorText())
}

// editorFault says what is wrong with an editor, and how to name another if it
// was not found.
func editorFault(words []string, err error) string {
	if len(words) > 0 && (errors.Is(err, exec.ErrNotFound) || errors.Is(err, fs.ErrNotExist)) {
		return words[0] + " was not found. JOBDRAFT_EDITOR=nano names another; quote a path with blanks."
	}
	return err.Error()
}

// askLocked asks how to go on with a document that is open in another process.
func askLocked(b *builder, by string) {
	b.openMenu("It is "+by+":", []string{"Open read-only", "Work on a copy", "Back to Home"}, func(i int) reply {
		switch i {
		case 1:
			return ask(openDraft{session: b.session.Duplicate(), message: "This is a copy; the other process keeps its own."})
		case 2:
			return ask(goHome{})
		}
		return reply{}
	})
}
