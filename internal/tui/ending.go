package tui

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
)

// running is a run of Bubble Tea that ends in order whatever ends it: the
// draft first, then the terminal. Bubble Tea's own handlers leave at once, know
// nothing of a window that is closed, and print their stacks over the screen.
type running struct {
	*tea.Program
	shared *shared
	before *term.State           // of the terminal, nil where there is none
	signal atomic.Int32          // what ended the program from outside
	fault  atomic.Pointer[fault] // what ended it from inside, the first of them
	hard   atomic.Pointer[time.Timer]
}

// endTime is how long the terminal may take to be restored before the program
// ends without it.
const endTime = 800 * time.Millisecond

// watch ends the program at a signal, until it is told to stop.
func (p *running) watch() (stop func()) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, ending...)
	done := make(chan struct{})
	p.spawn(func() {
		select {
		case sig := <-signals:
			number, _ := sig.(syscall.Signal)
			p.endBy(number)
		case <-done:
		}
	})
	return func() {
		signal.Stop(signals)
		close(done)
		if hard := p.hard.Load(); hard != nil {
			hard.Stop()
		}
	}
}

// hangUp ends the program whose terminal is gone. Where SIGHUP does not come,
// as to a program that is in no session, the keyboard has found it out.
func (p *running) hangUp() { p.spawn(func() { p.endBy(syscall.SIGHUP) }) }

// endBy ends the program for a signal; the first one counts.
func (p *running) endBy(sig syscall.Signal) {
	if p.signal.CompareAndSwap(0, int32(sig)) {
		p.hurry(128 + int(sig))
		p.leave()
	}
}

// leave ends the program as the person does, from any goroutine. Bubble Tea's
// Kill would close the input while it is being read.
func (p *running) leave() { p.Quit() }

// release gives the terminal back where the event loop has fallen and nobody
// can be asked to leave.
func (p *running) release() { _ = p.ReleaseTerminal() }

// hurry saves what there is and gives the program a little time to end, from
// any goroutine. After that it ends with that code: its event loop or its
// terminal hangs.
func (p *running) hurry(code int) {
	p.shared.flush()
	hard := time.AfterFunc(endTime, func() {
		defer os.Exit(code) // Also where restoring falls.
		p.restore()
	})
	if !p.hard.CompareAndSwap(nil, hard) {
		hard.Stop()
	}
}

// restoreTime is how long a terminal that does not read is waited for.
const restoreTime = 100 * time.Millisecond

// restore puts the terminal back, past Bubble Tea, which may be waiting for it.
func (p *running) restore() {
	if p.before == nil {
		return
	}
	written := make(chan struct{})
	p.spawn(func() {
		force(os.Stdout, asItWas, restoreTime)
		close(written)
	})
	select {
	case <-written:
	case <-time.After(restoreTime):
	}
	_ = term.Restore(int(os.Stdin.Fd()), p.before)
}

// asItWas undoes all that the screens of the program ask of a terminal.
const asItWas = ansi.ResetModifyOtherKeys + "\x1b[<u" + ansi.ResetModeMouseButtonEvent + ansi.ResetModeMouseAnyEvent +
	ansi.ResetModeMouseExtSgr + ansi.ResetModeFocusEvent + ansi.ResetModeBracketedPaste + ansi.ResetModeAltScreenSaveCursor +
	ansi.ResetModeSynchronizedOutput + ansi.ShowCursor + ansi.ResetStyle + "\x1b[0 q" + "\x1b]2;\a"

// termState is how the terminal is now, nil where there is none.
func termState() *term.State {
	state, err := term.GetState(int(os.Stdin.Fd()))
	if err != nil {
		return nil
	}
	return state
}
