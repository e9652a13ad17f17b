package tui

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/posting"
)

// Left says how the program was left.
type Left struct {
	Draft   string         // the draft that was open, empty for none
	Unsaved string         // why it is not on disk, empty where it is
	Signal  syscall.Signal // what ended the program from outside, 0 for nothing
}

// framesPerSecond is the most that Bubble Tea allows: a key is drawn within
// 8 ms instead of 16.
const framesPerSecond = 120

// Run shows the program until the person leaves it. The options are for
// tests, which bring a terminal of their own.
func Run(c Config, options ...tea.ProgramOption) (Left, error) {
	s := newSession(c)
	r := &root{session: s, home: newHome(s)}
	if c.Start != nil {
		r.open(s.start(c.Start))
	}
	options = append([]tea.ProgramOption{
		tea.WithInput(&keyboard{File: os.Stdin}), tea.WithFPS(framesPerSecond), tea.WithoutSignalHandler(), tea.WithColorProfile(profile()),
	}, options...)
	if c.Debug != nil {
		options = append(options, dumping(c.Debug, c.Now))
	}
	p := tea.NewProgram(r, options...)
	// The saver tells from its own goroutine, also while Update waits for it.
	s.send = func(msg tea.Msg) { go p.Send(msg) }
	ended := s.watch(p)
	_, err := p.Run()
	s.flush()
	left := s.left()
	if sig := ended(); sig != 0 {
		left.Signal, err = sig, nil
	}
	return left, err
}

// start is what is open at the beginning.
func (s *session) start(start *Start) open {
	return open{editor: posting.NewEditor(start.Document, start.Read), file: s.newFile(start.Draft, start.Path, start.known())}
}

// known is what is on disk of the document.
func (s *Start) known() string {
	if s.Draft == "" && s.Path == "" {
		return ""
	}
	return s.Document.Source()
}

// left is what to say after the program.
func (s *session) left() Left {
	if s.file == nil {
		return Left{}
	}
	return Left{Draft: s.file.Draft(), Unsaved: s.file.Lost()}
}

// endTime is how long the terminal may take to be restored before the program
// ends without it.
const endTime = 800 * time.Millisecond

// watch ends the program when it is told to from outside: the draft first,
// then the terminal. Bubble Tea's own handler leaves at once and knows nothing
// of a window that is closed.
func (s *session) watch(p *tea.Program) func() syscall.Signal {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, ending...)
	var got atomic.Int32
	done := make(chan struct{})
	go func() {
		select {
		case sig := <-signals:
			number, _ := sig.(syscall.Signal)
			got.Store(int32(number))
			s.flush()
			time.AfterFunc(endTime, func() { exitHard(p, number) })
			p.Quit()
		case <-done:
		}
	}()
	return func() syscall.Signal {
		signal.Stop(signals)
		close(done)
		return syscall.Signal(got.Load())
	}
}

// exitHard is the end of a program whose event loop or terminal hangs.
func exitHard(p *tea.Program, sig syscall.Signal) {
	_ = p.RestoreTerminal()
	os.Exit(128 + int(sig))
}
