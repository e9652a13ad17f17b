//go:build unix

package terminal

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/sys/unix"
)

// NoSuspend says why the program cannot be suspended here.
const NoSuspend = "Not paused: there is no shell here that would bring it back."

// CanSuspend reports whether a shell would notice that the program is paused, and
// can bring it back. One with job control gives every job a process group of
// its own. In the group of the session's leader, as below ssh, in a container
// or as the command of a window, nobody does, and the kernel discards the
// signal; so it does where the shell has ended.
func CanSuspend() bool {
	session, err := unix.Getsid(0)
	if err != nil || session == unix.Getpgrp() {
		return false
	}
	above, err := unix.Getsid(unix.Getppid())
	return err == nil && above == session
}

// Suspend says something on the normal screen, and stops the program until the
// shell brings it back.
func Suspend(lend Lend, words string) tea.Cmd {
	return lend(&pause{words: words}, func(error) tea.Msg { return tea.ResumeMsg{} })
}

// pause is a program that is paused.
type pause struct {
	words string
	out   io.Writer
}

// lookEvery is how often a program that goes on in the background looks whether it
// has the terminal: a shell says so only to one that is stopped.
const lookEvery = 100 * time.Millisecond

// Run waits until the program is continued and has the terminal. A program that is
// killed while it is paused is continued too, so that it can end; the kernel would
// stop it again if it touched the terminal of the shell then.
func (p *pause) Run() error {
	fmt.Fprintln(p.out, p.words)
	back := make(chan os.Signal, 1)
	signal.Notify(back, syscall.SIGCONT)
	defer signal.Stop(back)
	if err := syscall.Kill(0, syscall.SIGTSTP); err != nil {
		return err
	}
	<-back
	for !hasTerminal() {
		time.Sleep(lookEvery)
	}
	return nil
}

// hasTerminal reports whether the program may use its terminal. It may if there is
// none.
func hasTerminal() bool {
	group, err := unix.IoctlGetInt(int(os.Stdin.Fd()), unix.TIOCGPGRP)
	return err != nil || group == unix.Getpgrp()
}

// SetStdin is part of tea.ExecCommand; a pause reads nothing.
func (p *pause) SetStdin(io.Reader) {}

// SetStdout says where the message goes.
func (p *pause) SetStdout(w io.Writer) { p.out = w }

// SetStderr is part of tea.ExecCommand.
func (p *pause) SetStderr(io.Writer) {}
