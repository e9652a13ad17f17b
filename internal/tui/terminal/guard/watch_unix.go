//go:build unix

package guard

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

const (
	done     = 0       // the byte that says that the program ends in order
	maxTrace = 1 << 20 // the most that is kept of a trace
)

// The descriptors of the guard beside the three that every process has.
const (
	firstExtra = 3
	terminal   = 3
	errors     = 4 // the standard error of the program
	ready      = 5 // takes a byte when the guard runs
)

// Watch is the work of a guard, if the arguments ask for one. It waits for the
// end of the program, and if that was not in order writes the sequence reset,
// restores the state of the terminal, has the trace reported with the argument
// that [Start] got, and prints what that returns.
func Watch(args []string, reset string, report func(argument string, value any, stack []byte) error) (handled bool) {
	const arguments = 3
	if len(args) != arguments || args[0] != Arg {
		return false
	}
	signal.Ignore(syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	runs := os.NewFile(ready, "ready")
	_, _ = runs.Write([]byte{done}) // Nobody may want to know.
	runs.Close()
	first := make([]byte, 1)
	n, _ := io.ReadFull(os.Stdin, first)
	if n == 1 && first[0] == done {
		return true
	}
	restore(State(args[2]), reset)
	rest, _ := io.ReadAll(io.LimitReader(os.Stdin, maxTrace))
	_, _ = io.Copy(io.Discard, os.Stdin)
	if trace := slices.Concat(first[:n], rest); len(trace) > 0 {
		line, _, _ := bytes.Cut(trace, []byte("\n"))
		said := report(args[1], strings.TrimPrefix(string(line), "panic: "), trace)
		fmt.Fprintln(os.NewFile(errors, "errors"), "jobdraft:", said)
	}
	return true
}

// restore restores the terminal, unless a shell has it again already.
func restore(before State, reset string) {
	_, _ = os.Stdout.WriteString(reset)
	foreground, err := unix.IoctlGetInt(terminal, unix.TIOCGPGRP)
	if err == nil && foreground != unix.Getpgrp() {
		return
	}
	var termios unix.Termios
	if json.Unmarshal([]byte(before), &termios) == nil {
		_ = unix.IoctlSetTermios(terminal, setTermios, &termios)
	}
}
