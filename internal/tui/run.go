package tui

import (
	"os"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
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
	p := newProgram(c, options...)
	stop := p.watch()
	err := p.run()
	stop()
	p.shared.flush()
	left := p.shared.left()
	if sig := syscall.Signal(p.signal.Load()); sig != 0 {
		left.Signal, err = sig, nil
	}
	if f := p.fault.Load(); f != nil {
		err = f.report(c.State)
	}
	return left, err
}

// newProgram puts the program together.
func newProgram(c Config, options ...tea.ProgramOption) *running {
	s := newSession(c)
	p := &running{shared: s, before: termState()}
	p.spawn(warm)
	r := &root{shared: s, home: newHome(s)}
	if c.Start != nil {
		r.open(s.start(c.Start))
	}
	options = append([]tea.ProgramOption{
		tea.WithInput(&keyboard{File: os.Stdin, gone: p.hangUp}), tea.WithFPS(framesPerSecond), tea.WithColorProfile(profile()),
		tea.WithoutSignalHandler(), tea.WithoutCatchPanics(),
	}, options...)
	if c.Debug != nil {
		options = append(options, dumping(c.Debug, c.Now))
	}
	p.Program = tea.NewProgram(guarded{r, p}, options...)
	s.after, s.spawn = after, p.spawn
	// The saver tells from its own goroutine, also while Update waits for it.
	s.send = func(msg tea.Msg) { p.spawn(func() { p.Send(msg) }) }
	return p
}

// start is what is open at the beginning.
func (s *shared) start(start *session.Start) open {
	return open{editor: posting.NewEditor(start.Document, start.Read), file: s.newFile(start.Draft, start.Path, start.Known())}
}

// left is what to say after the program.
func (s *shared) left() Left {
	f := s.saving.Load()
	if f == nil {
		return Left{}
	}
	return Left{Draft: f.Draft(), Unsaved: f.ExitWarning()}
}

// What the start does not need is done so many frames behind it: when the first
// frame is out, and when nobody can have typed yet.
const (
	postingFrames = 3
	searchFrames  = 12
)

// after does something so many frames from now.
func after(frames int, cmd tea.Cmd) tea.Cmd {
	return tea.Tick(time.Duration(frames)*time.Second/framesPerSecond, func(time.Time) tea.Msg { return cmd() })
}

// warm has the library build its table of the widths of characters while the
// rest of the program is put together, which the first frame would wait for.
func warm() { ansi.StringWidthWc("│") }
