package tui

import (
	"context"
	"io"
	"sync"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/library"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/terminal"
	"jobdraft/internal/tui/widget"
)

// Config is what the terminal program works with. It is read only.
type Config struct {
	session.Tools
	Read    func() *library.Library // reads the library anew, with all folders; nil for none
	Partial bool                    // Library lacks the folders: they hold too much to wait for
	Editor  []string                // the person's editor with its arguments; empty for none
	NoMouse bool                    // the terminal keeps the mouse
	ASCII   bool                    // the locale knows no other signs
	Keys    map[string][]string     // that the person has chosen, by the names of DefaultKeys
	In      io.Reader               // is read for keys; nil for the standard input
	Guard   string                  // the program itself, to watch over the terminal; empty for none
	Notice  string                  // what to say first
	Debug   io.Writer               // takes a line for each message; nil for none
	Now     func() time.Time
}

// shared is shared by all screens.
type shared struct {
	Config
	tools   *session.Tools // those of Config, with the library as it was read last
	styles  widget.Styles
	keys    *keyMap
	after   func(frames int, cmd tea.Cmd) tea.Cmd // has something done so many frames from now
	send    func(tea.Msg)                         // sends the program a message from any goroutine
	spawn   func(do func())                       // runs something beside the event loop
	lend    terminal.Lend                         // has another program run in the terminal
	pending terminal.Pending[reply]               // file work that is waited for
	file    atomic.Pointer[session.File]          // of the open session; nil before anything was opened
	copies  copies
}

// savedMsg says that the result of a save is known.
type savedMsg struct{}

func newShared(c Config) *shared {
	s := &shared{
		Config: c, styles: widget.NewStyles(widget.Colors{}), keys: newKeyMap(c.Keys), send: func(tea.Msg) {},
		spawn: func(do func()) { go do() }, lend: tea.Exec, after: func(_ int, cmd tea.Cmd) tea.Cmd { return cmd },
	}
	s.Notify = func() { s.send(savedMsg{}) }
	s.tools = &s.Tools
	s.pending = terminal.Pending[reply]{
		Go: func(do func()) { s.spawn(do) }, Send: func(msg tea.Msg) { s.send(msg) }, NoAnswer: session.ErrNoAnswer,
	}
	return s
}

// await does file work elsewhere; see [terminal.Await].
func await[T any](s *shared, name string, do func() (T, error), then func(T, error) reply) reply {
	r, cmd := terminal.Await(&s.pending, name, do, then)
	if cmd != nil {
		return run(cmd)
	}
	return r
}

// perform does a task, and gives its outcome to a screen.
func (s *shared) perform(t session.Task, show func(session.Outcome) reply) reply {
	return await(s, t.Name, t.Start, func(finish func() session.Outcome, err error) reply {
		if finish == nil {
			return show(t.Failed(err))
		}
		return show(finish())
	})
}

// flush saves the open session.
func (s *shared) flush() {
	if f := s.file.Load(); f != nil {
		f.Flush()
	}
}

// leaveFile saves the open session and lets others open its document.
func (s *shared) leaveFile() {
	if f := s.file.Load(); f != nil {
		f.Flush()
		f.Close()
	}
}

// copies puts one text after the other on the clipboard; of several that wait,
// only the newest.
type copies struct {
	one   sync.Mutex
	asked atomic.Int64
}

// command copies outside the event loop.
func (c *copies) command(copying session.Copying) tea.Cmd {
	number := c.asked.Add(1)
	return func() tea.Msg {
		c.one.Lock()
		defer c.one.Unlock()
		if number != c.asked.Load() {
			return nil
		}
		return copiedMsg{copying.Run(context.Background())}
	}
}
