package tui

import (
	"syscall"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/session"
	"jobdraft/internal/tui/terminal"
)

// Left says how the program was left.
type Left struct {
	Draft   string         // the draft that was open, empty for none
	Unsaved string         // why it is not on disk, or the last notice; empty for neither
	Lost    bool           // it is not where it belongs
	Signal  syscall.Signal // what ended the program from outside, 0 for nothing
}

// Run shows the program until the person leaves it. The options are for
// tests, which bring a terminal of their own.
func Run(c Config, options ...tea.ProgramOption) (Left, error) {
	s := newShared(c)
	p := terminal.New(terminal.Options{
		Flush: s.flush, In: c.In, Guard: terminal.Guard{Exe: c.Guard, Argument: c.State},
		Debug: c.Debug, Now: c.Now, Tea: options,
		Report: func(value any, stack []byte) error { return session.ReportCrash(c.State, value, stack) },
	})
	r := newRoot(s)
	s.after, s.spawn, s.send, s.lend = terminal.After, p.Go, p.Send, p.Lend
	if c.Start != nil {
		r.open(openDraft{session: session.Open(s.tools, c.Start)})
	}
	r.say(c.Notice)
	signal, err := p.Run(r)
	ended := left(s)
	ended.Signal = signal
	return ended, err
}

// left sums up the session for the message after the program.
func left(s *shared) Left {
	f := s.file.Load()
	if f == nil {
		return Left{}
	}
	return Left{Draft: f.Draft(), Unsaved: f.ExitWarning(), Lost: f.WouldLoseWork()}
}

// Work that the start does not need is done so many frames later: when the first
// frame is out, and when nobody can have typed yet.
const (
	postingFrames = 3
	searchFrames  = 12
)
