package ptytest

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"golang.org/x/sys/unix"
)

// patience is how long anything may be waited for; only a fault takes it.
const patience = 30 * time.Second

// Terminal is a terminal of 120×40 with a program in it.
type Terminal struct {
	t      *testing.T
	master *os.File // the side of the person, nil once the window is closed
	slave  *os.File // the side of the program
	before unix.Termios
	screen *vt.SafeEmulator
	cmd    *exec.Cmd
	ended  chan struct{} // closed when the program has ended
	read   chan struct{} // closed when all that it wrote was read

	gate  sync.Mutex // held while nobody reads
	mu    sync.Mutex
	wrote bytes.Buffer
}

// Start starts a command in a terminal of its own, which governs it unless the
// command says otherwise. The test is skipped where there are none.
func Start(t *testing.T, cmd *exec.Cmd) *Terminal {
	t.Helper()
	master, slave, err := Pair()
	if err != nil {
		t.Skip("SKIPPED: there are no pseudo terminals here:", err)
	}
	x := &Terminal{t: t, master: master, slave: slave, cmd: cmd, screen: vt.NewSafeEmulator(120, 40)}
	x.before = x.termios()
	cmd.Stdin, cmd.Stdout, cmd.Stderr = slave, slave, slave
	if cmd.SysProcAttr == nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	x.ended, x.read = make(chan struct{}), make(chan struct{})
	go x.answer(master)
	go x.draw(master)
	go func() {
		_ = cmd.Wait() // How it ended is in its state.
		close(x.ended)
	}()
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // It may have ended by itself.
		x.Close()
		slave.Close()
	})
	return x
}

// Pair opens both sides of a pseudo terminal. That of the person can be closed
// while it is read.
func Pair() (master, slave *os.File, err error) {
	fd, err := unix.Open("/dev/ptmx", unix.O_RDWR|unix.O_NOCTTY|unix.O_NONBLOCK|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, nil, err
	}
	master = os.NewFile(uintptr(fd), "/dev/ptmx")
	number, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0)
	}
	if err == nil {
		err = unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Row: 40, Col: 120})
	}
	if err == nil {
		slave, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|unix.O_NOCTTY, 0)
	}
	if err != nil {
		err = errors.Join(err, master.Close())
	}
	return master, slave, err
}

// draw shows what the program writes.
func (x *Terminal) draw(master *os.File) {
	defer close(x.read)
	p := make([]byte, 32<<10)
	for {
		x.gate.Lock()
		x.gate.Unlock() //nolint:staticcheck // It is only waited for.
		n, err := master.Read(p)
		x.mu.Lock()
		x.wrote.Write(p[:n])
		x.mu.Unlock()
		_, _ = x.screen.Write(p[:n])
		if err != nil {
			return // The program has ended, or the window is closed.
		}
	}
}

// answer gives the program what the emulator answers.
func (x *Terminal) answer(master *os.File) {
	p := make([]byte, 1<<10)
	for {
		n, err := x.screen.Read(p)
		if err != nil {
			return
		}
		_, _ = master.Write(p[:n])
	}
}

// Type types a text.
func (x *Terminal) Type(text string) {
	x.t.Helper()
	if _, err := x.master.WriteString(text); err != nil {
		x.t.Fatal(err)
	}
}

// Running reports whether the program has not ended yet.
func (x *Terminal) Running() bool {
	select {
	case <-x.ended:
		return false
	default:
		return true
	}
}

// Send types a text as fast as the program reads it, and reports whether it was
// still there to read all of it.
func (x *Terminal) Send(text string) bool {
	const again = 50 * time.Millisecond
	for text != "" && x.Running() {
		_ = x.master.SetWriteDeadline(time.Now().Add(again))
		n, err := x.master.WriteString(text)
		text = text[n:]
		if err != nil && !errors.Is(err, os.ErrDeadlineExceeded) {
			x.t.Fatal(err)
		}
	}
	_ = x.master.SetWriteDeadline(time.Time{})
	return text == ""
}

// See waits for a text on the screen.
func (x *Terminal) See(text string) {
	x.t.Helper()
	x.Until(fmt.Sprintf("%q on the screen:\n%s", text, ansi.Strip(x.screen.Render())), func() bool {
		return strings.Contains(ansi.Strip(x.screen.Render()), text)
	})
}

// Until asks again and again, patiently.
func (x *Terminal) Until(what string, is func() bool) {
	x.t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(patience); !is(); <-tick.C {
		if time.Now().After(end) {
			x.t.Fatalf("there never was %s\nbut\n%s", what, ansi.Strip(x.screen.Render()))
		}
	}
}

// Signal sends the program a signal.
func (x *Terminal) Signal(sig syscall.Signal) {
	x.t.Helper()
	if err := x.cmd.Process.Signal(sig); err != nil && !errors.Is(err, os.ErrProcessDone) {
		x.t.Fatal(err)
	}
}

// Stop lets the terminal take no more output, as ctrl+s does.
func (x *Terminal) Stop() {
	x.t.Helper()
	if err := unix.IoctlSetInt(int(x.slave.Fd()), unix.TCXONC, unix.TCOOFF); err != nil {
		x.t.Fatal(err)
	}
}

// Hold has nobody read what the program writes, until it is let go.
func (x *Terminal) Hold() (letGo func()) {
	x.gate.Lock()
	return x.gate.Unlock
}

// Close closes the window.
func (x *Terminal) Close() {
	if x.master != nil {
		_ = x.master.Close()
		x.master = nil
	}
}

// Wait waits until the program has ended and returns its exit code, which is
// -1 for one that was killed.
func (x *Terminal) Wait() int {
	x.t.Helper()
	select {
	case <-x.ended:
	case <-time.After(patience):
		x.t.Fatal("the program does not end")
	}
	return x.cmd.ProcessState.ExitCode()
}

// Left is what a program that has ended has not put back, empty for nothing:
// how the terminal reads, and the modes that are still on. It waits for all that
// the program and its children wrote.
func (x *Terminal) Left() string {
	x.slave.Close()
	<-x.read
	var left []string
	if now := x.termios(); now != x.before {
		left = append(left, "raw")
	}
	for mode, on := range x.modes() {
		if on != (mode == cursorMode || mode == wrapMode) {
			left = append(left, mode)
		}
	}
	return strings.Join(left, ", ")
}

// The modes of a cursor that can be seen and of lines that wrap are on without a
// program, and are left on.
const cursorMode, wrapMode = "?25", "?7"

// modes are the private modes that were set, as they are now, and the depth of
// what was asked of the keyboard.
func (x *Terminal) modes() map[string]bool {
	modes := map[string]bool{cursorMode: true, wrapMode: true}
	keyboards := 0
	for _, m := range regexp.MustCompile(`\x1b\[(\?[0-9;]+|[<>][0-9;]*)([hlu])`).FindAllStringSubmatch(x.Wrote(), -1) {
		switch {
		case m[2] == "u" && m[1][0] == '>':
			keyboards++
		case m[2] == "u" && m[1][0] == '<':
			keyboards = max(0, keyboards-1)
		case m[2] != "u":
			for mode := range strings.SplitSeq(m[1][1:], ";") {
				modes["?"+mode] = m[2] == "h"
			}
		}
	}
	modes["keyboard"] = keyboards > 0
	return modes
}

// Wrote is all that the program has written, as it came.
func (x *Terminal) Wrote() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.wrote.String()
}

func (x *Terminal) termios() unix.Termios {
	x.t.Helper()
	conn, err := x.master.SyscallConn()
	if err != nil {
		x.t.Fatal(err)
	}
	var now *unix.Termios
	if failed := conn.Control(func(fd uintptr) { now, err = unix.IoctlGetTermios(int(fd), unix.TCGETS) }); failed != nil ||
		err != nil {
		x.t.Fatal(failed, err)
	}
	return *now
}
