package terminal

import (
	"io"
	"os"
	"os/exec"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/term"

	"jobdraft/internal/tui/terminal/input"
)

// Lend has another program run in the terminal, and then says so.
type Lend func(program tea.ExecCommand, ended tea.ExecCallback) tea.Cmd

// Lend is a [Lend] that does not read the terminal meanwhile.
func (p *Program) Lend(program tea.ExecCommand, ended tea.ExecCallback) tea.Cmd {
	return tea.Exec(borrower{program, p.reader}, ended)
}

// borrower is a program that has the terminal to itself.
type borrower struct {
	tea.ExecCommand
	reader *input.Reader
}

// Run runs the program. Bubble Tea has the reader go on when it ends.
func (b borrower) Run() error {
	b.reader.Stop()
	return b.ExecCommand.Run()
}

// Process is a process that can be lent the terminal. It gets the terminal
// itself: anything else than a file would be read on for it.
type Process struct{ *exec.Cmd }

// Run runs it, and undoes the mode that it has left the terminal in: an editor
// that is killed leaves it raw, and so would we.
func (p Process) Run() error {
	before := termState()
	err := p.Cmd.Run()
	if before != nil {
		_ = term.Restore(int(os.Stdin.Fd()), before) // A terminal that is gone needs none.
	}
	return err
}

// SetStdin gives it the standard input.
func (p Process) SetStdin(io.Reader) { p.Stdin = os.Stdin }

// SetStdout gives it an output.
func (p Process) SetStdout(w io.Writer) { p.Stdout = w }

// SetStderr gives it the standard output: our standard error may be the pipe of
// the guard.
func (p Process) SetStderr(io.Writer) { p.Stderr = os.Stdout }
