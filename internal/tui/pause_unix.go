//go:build unix

package tui

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// suspend stops the program until the shell brings it back.
func suspend() tea.Cmd { return tea.Exec(&pause{}, func(error) tea.Msg { return tea.ResumeMsg{} }) }

// pause says on the normal screen that the program is paused, and stops it.
type pause struct{ out io.Writer }

// Run waits until the program is continued.
func (p *pause) Run() error {
	fmt.Fprintln(p.out, "Paused, draft saved. fg brings it back.")
	back := make(chan os.Signal, 1)
	signal.Notify(back, syscall.SIGCONT)
	defer signal.Stop(back)
	if err := syscall.Kill(0, syscall.SIGTSTP); err != nil {
		return err
	}
	<-back
	return nil
}

// SetStdin is part of tea.ExecCommand; a pause reads nothing.
func (p *pause) SetStdin(io.Reader) {}

// SetStdout says where the message goes.
func (p *pause) SetStdout(w io.Writer) { p.out = w }

// SetStderr is part of tea.ExecCommand.
func (p *pause) SetStderr(io.Writer) {}
