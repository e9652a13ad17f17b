package terminal

import (
	"io"
	"os"
	"sync/atomic"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"

	"jobdraft/internal/tui/terminal/guard"
	"jobdraft/internal/tui/terminal/input"
)

// framesPerSecond is the most that Bubble Tea allows: a key is drawn within
// 8 ms instead of 16.
const framesPerSecond = 120

// Options are the surroundings of a program.
type Options struct {
	Flush  func()                              // puts what is open on disk, from any goroutine
	Report func(value any, stack []byte) error // keeps what is known of a panic
	In     io.Reader                           // is read for keys; nil for the standard input
	Guard  Guard                               // watches the program from outside
	Debug  io.Writer                           // takes a line for each message; nil for none
	Now    func() time.Time
	Tea    []tea.ProgramOption // for tests, which bring a terminal of their own
}

// Program is a run of Bubble Tea that ends in order whatever ends it: what is
// open first, then the terminal. Bubble Tea's own handlers leave at once, know
// nothing of a window that is closed, and print their stacks over the screen.
type Program struct {
	options Options
	reader  *input.Reader
	watcher guardian
	tea     atomic.Pointer[tea.Program] // nil until Run
	before  *term.State                 // of the terminal, nil if there is none
	signal  atomic.Int32                // what ended the program from outside
	crash   atomic.Pointer[crash]       // what ended it from inside, the first of them
	hard    atomic.Pointer[time.Timer]
}

// New prepares a program. Go and Send work from here on.
func New(o Options) *Program {
	p := &Program{options: o, before: termState(), watcher: guardian{Guard: o.Guard, before: guard.Remember(os.Stdin)}}
	if o.In == nil {
		p.options.In = os.Stdin
	}
	p.reader = input.NewReader(p.options.In, func(event uv.Event) { p.tea.Load().Send(event) }, p.hangUp, p.Go)
	p.Go(warm)
	return p
}

// Run shows the model until the person leaves it. It returns the signal that
// ended the program, 0 for none.
func (p *Program) Run(model tea.Model) (syscall.Signal, error) {
	if err := p.watcher.startScarce(); err != nil {
		return 0, err
	}
	p.tea.Store(tea.NewProgram(recovering{model, p}, p.teaOptions()...))
	stop := p.watch()
	watched := time.AfterFunc(guardDelay, func() { p.Go(p.watcher.start) })
	err := p.run()
	p.reader.Close()
	watched.Stop()
	p.watcher.stop()
	p.options.Flush() // The terminal makes signals of keys again, which must not end it before.
	stop()
	if c := p.crash.Load(); c != nil {
		return syscall.Signal(p.signal.Load()), p.options.Report(c.value, c.stack)
	}
	if sig := syscall.Signal(p.signal.Load()); sig != 0 {
		return sig, nil
	}
	return 0, err
}

func (p *Program) teaOptions() []tea.ProgramOption {
	options := []tea.ProgramOption{
		tea.WithInput(p.reader.Input()), tea.WithFPS(framesPerSecond), tea.WithFilter(p.filter),
		tea.WithColorProfile(colorProfile()), tea.WithoutSignalHandler(), tea.WithoutCatchPanics(),
	}
	return append(append(options, sizeOptions(os.Stdout)...), p.options.Tea...)
}

// filter sees each message before Bubble Tea and the model do.
func (p *Program) filter(_ tea.Model, msg tea.Msg) tea.Msg {
	if p.options.Debug != nil {
		dump(p.options.Debug, p.options.Now(), msg)
	}
	return capped(msg)
}

// Send tells the model of something from any goroutine, also from one that
// Update waits for. Before Run nobody is told.
func (p *Program) Send(msg tea.Msg) {
	if t := p.tea.Load(); t != nil {
		p.Go(func() { t.Send(msg) })
	}
}

// After does something so many frames from now.
func After(frames int, cmd tea.Cmd) tea.Cmd {
	return tea.Tick(time.Duration(frames)*time.Second/framesPerSecond, func(time.Time) tea.Msg { return cmd() })
}

// warm has the library build its table of the widths of characters while the
// rest of the program is put together, which the first frame would wait for.
func warm() { ansi.StringWidthWc("│") }
