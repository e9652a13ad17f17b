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
	ready  *os.File // says that the process runs
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
	g, runs, err := newGuard()
	if err != nil {
		return nil
	}
	defer runs.Close()
	cmd := exec.Command(exe, Arg, argument, string(before))
	cmd.Stdin, cmd.Stdout = read, os.Stdout // A trace of the guard itself, if it gets no thread, is for nobody.
	cmd.ExtraFiles = []*os.File{terminal - firstExtra: os.Stdin, errors - firstExtra: g.errors, ready - firstExtra: runs}
	if cmd.Start() != nil || unix.Dup2(int(write.Fd()), stderr) != nil {
		g.errors.Close()
		g.ready.Close()
		return nil
	}
	debug.SetTraceback("all")      // Longer than the pipe, and more is known.
	go func() { _ = cmd.Wait() }() // Until then it would stay a zombie.
	return g
}

// newGuard returns a guard without a process, and the file that its process says
// with that it runs.
func newGuard() (g *Guard, runs *os.File, err error) {
	saved, err := unix.FcntlInt(stderr, unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, nil, err
	}
	g = &Guard{errors: os.NewFile(uintptr(saved), "stderr")}
	if g.ready, runs, err = os.Pipe(); err != nil {
		g.errors.Close()
		return nil, nil, err
	}
	return g, runs, nil
}

// Ready waits until the process runs. It is false if it does not: it has had no
// memory, or no thread.
func (g *Guard) Ready() bool {
	if g == nil {
		return false
	}
	n, _ := g.ready.Read(make([]byte, 1))
	return n == 1
}

// Stop ends the guard: the program has restored the terminal itself, or is about
// to.
func (g *Guard) Stop() {
	if g == nil {
		return
	}
	_, _ = unix.Write(stderr, []byte{done})
	_ = unix.Dup2(int(g.errors.Fd()), stderr)
	g.ready.Close()
}
