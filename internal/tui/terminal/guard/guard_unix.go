//go:build unix

package guard

import (
	"encoding/json"
	"os"
	"os/exec"
	"runtime/debug"

	"golang.org/x/sys/unix"
)

// Arg is the argument that makes a copy of the program a guard.
const Arg = "__guard"

// stderr is the descriptor of the standard error.
const stderr = 2

// Guard is the process that watches this one. A nil Guard watches nothing.
type Guard struct {
	errors *os.File // the standard error as it was
}

// State is how a terminal was when the program began, to be restored later.
type State string

// Remember returns the state of the terminal, empty if there is none.
func Remember(terminal *os.File) State {
	termios, err := unix.IoctlGetTermios(int(terminal.Fd()), getTermios)
	if err != nil {
		return ""
	}
	text, _ := json.Marshal(termios) // Numbers alone.
	return State(text)
}

// Start has a copy of the program at the path exe watch this one. It reports
// what it sees with the given argument; see [Watch]. It returns nil if no
// process can be started, as when there are too many.
func Start(exe, argument string, before State) *Guard {
	if before == "" {
		return nil
	}
	read, write, err := os.Pipe()
	if err != nil {
		return nil
	}
	defer write.Close()
	defer read.Close()
	shrink(write)
	saved, err := unix.FcntlInt(stderr, unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil
	}
	g := &Guard{errors: os.NewFile(uintptr(saved), "stderr")}
	cmd := exec.Command(exe, Arg, argument, string(before))
	cmd.Stdin, cmd.Stdout, cmd.Stderr = read, os.Stdout, g.errors
	cmd.ExtraFiles = []*os.File{os.Stdin}
	if cmd.Start() != nil || unix.Dup2(int(write.Fd()), stderr) != nil {
		g.errors.Close()
		return nil
	}
	debug.SetTraceback("all")      // Longer than the pipe, and more is known.
	go func() { _ = cmd.Wait() }() // Until then it would stay a zombie.
	return g
}

// Stop ends the guard: the program has restored the terminal itself, or is about
// to.
func (g *Guard) Stop() {
	if g == nil {
		return
	}
	_, _ = unix.Write(stderr, []byte{done})
	_ = unix.Dup2(int(g.errors.Fd()), stderr)
}
