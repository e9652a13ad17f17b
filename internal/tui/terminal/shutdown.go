package terminal

import (
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
)

// exitTime is how long the terminal may take to be restored before the program
// ends without it.
const exitTime = 800 * time.Millisecond

// watch ends the program at a signal, until it is told to stop.
func (p *Program) watch() (stop func()) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, ending...)
	done := make(chan struct{})
	p.Go(func() {
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

// hangUp ends the program when its terminal is gone. A program that is in no
// session gets no SIGHUP; its keyboard tells.
func (p *Program) hangUp() { p.Go(func() { p.endBy(syscall.SIGHUP) }) }

// endBy ends the program for a signal; the first one counts.
func (p *Program) endBy(sig syscall.Signal) {
	if p.signal.CompareAndSwap(0, int32(sig)) {
		p.forceExit(128 + int(sig))
		p.leave()
	}
}

// leave ends the program as the person does, from any goroutine. Bubble Tea's
// Kill would close the input while it is being read.
func (p *Program) leave() {
	if t := p.tea.Load(); t != nil {
		t.Quit()
	}
}

// release restores the terminal after a panic of the event loop, when nobody
// can be asked to leave.
func (p *Program) release() { _ = p.tea.Load().ReleaseTerminal() }

// forceExit puts what is open on disk and gives the program [exitTime] to end.
// After that it exits with the code: the event loop or the terminal hangs. It
// may be called from any goroutine.
func (p *Program) forceExit(code int) {
	p.options.Flush()
	hard := time.AfterFunc(exitTime, func() {
		defer os.Exit(code) // Also if restoring panics.
		defer p.watcher.stop()
		p.restore()
	})
	if !p.hard.CompareAndSwap(nil, hard) {
		hard.Stop()
	}
}

// restoreTime is how long a terminal that does not read is waited for.
const restoreTime = 100 * time.Millisecond

// restore restores the terminal behind the back of Bubble Tea, which may be
// waiting for it.
func (p *Program) restore() {
	if p.before == nil || !hasTerminal() {
		return // It was restored before the shell got it.
	}
	written := make(chan struct{})
	p.Go(func() {
		force(os.Stdout, ResetSequence, restoreTime)
		close(written)
	})
	select {
	case <-written:
	case <-time.After(restoreTime):
	}
	_ = term.Restore(int(os.Stdin.Fd()), p.before)
}

// ResetSequence undoes all that the screens of the program ask of a terminal.
const ResetSequence = ansi.ResetModifyOtherKeys + "\x1b[<u" +
	ansi.ResetModeMouseButtonEvent + ansi.ResetModeMouseAnyEvent + ansi.ResetModeMouseExtSgr +
	ansi.ResetModeFocusEvent + ansi.ResetModeBracketedPaste +
	ansi.ResetModeAltScreenSaveCursor + ansi.ResetModeSynchronizedOutput +
	ansi.ShowCursor + ansi.ResetStyle + "\x1b[0 q" + "\x1b]2;\a"

// termState is the present state of the terminal, nil if there is none.
func termState() *term.State {
	state, err := term.GetState(int(os.Stdin.Fd()))
	if err != nil {
		return nil
	}
	return state
}
