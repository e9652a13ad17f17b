package tui

import (
	"io"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/importer"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/terminal"
	"jobdraft/internal/tui/widget"
)

// Config is what the terminal program works with.
type Config struct {
	session.Tools
	Read    func() *library.Library // reads the library anew, with all folders; nil for none
	Partial bool                    // Library lacks the folders: they hold too much to wait for
	Presets string                  // the folder of the person's own roles; empty for none
	Editor  []string                // the person's editor with its arguments; empty for none
	NoMouse bool                    // the terminal keeps the mouse
	In      io.Reader               // is read for keys; nil for the standard input
	Debug   io.Writer               // takes a line for each message; nil for none
	Now     func() time.Time
}

// shared is what all screens share.
type shared struct {
	Config
	styles  widget.Styles
	keys    *keyMap
	after   func(frames int, cmd tea.Cmd) tea.Cmd // has something done so many frames from now
	send    func(tea.Msg)                         // tells the program of what happened elsewhere
	spawn   func(do func())                       // runs something beside the event loop
	lend    terminal.Lend                         // has another program run in the terminal
	pending terminal.Pending[tea.Cmd]             // file work that is waited for
	saving  atomic.Pointer[session.File]          // what is being saved; nil before anything was opened
	copy    sync.Mutex                            // one copy at a time
	copies  atomic.Int64                          // how many were asked for
	asked   any                                   // what a screen asks of the root: open, goHome or leave
}

// open asks the root to show a document in the builder. Like the other two it
// is no message: a key that comes right behind must find the new screen.
type open struct {
	editor  *posting.Editor
	file    *session.File
	message string
	copied  bool              // it was copied before
	summary *importer.Summary // of a text that was imported; nil for none
	hidden  int               // characters of that text that were left out
}

// savedMsg says that what is known of the disk has changed.
type savedMsg struct{}

// goHome asks the root to show Home.
type goHome struct{}

// leave asks the root to end the program.
type leave struct{}

func newShared(c Config) *shared {
	s := &shared{
		Config: c, styles: widget.NewStyles(widget.Colors{}), keys: newKeyMap(), send: func(tea.Msg) {},
		spawn: func(do func()) { go do() }, lend: tea.Exec, after: func(_ int, cmd tea.Cmd) tea.Cmd { return cmd },
	}
	s.pending = terminal.Pending[tea.Cmd]{
		Go: func(do func()) { s.spawn(do) }, Send: func(msg tea.Msg) { s.send(msg) }, NoAnswer: session.ErrNoAnswer,
	}
	return s
}

// await does file work elsewhere; see [terminal.Await].
func await[T any](s *shared, name string, do func() (T, error), then func(T, error) tea.Cmd) tea.Cmd {
	reply, cmd := terminal.Await(&s.pending, name, do, then)
	if cmd != nil {
		return cmd
	}
	return reply
}

// Abandon closes a document that nobody waits for any more.
func (o open) Abandon() {
	if o.file != nil {
		o.file.Close()
	}
}

// flush puts what is open on disk.
func (s *shared) flush() {
	if f := s.saving.Load(); f != nil {
		f.Flush()
	}
}

// newFile begins to save a document: a draft of that name, a new one, or the
// file at a path, with the text that is known of it.
func (s *shared) newFile(draft, path, known string) *session.File {
	return session.OpenFile(s.Store, draft, path, known, s.State, func() { s.send(savedMsg{}) })
}

// fresh is a new draft, of which nothing is on disk yet.
func (s *shared) fresh(d *posting.Document) open {
	return open{
		editor: posting.NewEditor(d, markdown.NewReader().Read), file: s.newFile("", "", ""),
		message: sanitize.Line(strings.Join(d.Warnings, "; ")),
	}
}

// leaveFile ends the work on what was open.
func (s *shared) leaveFile() {
	if before := s.saving.Load(); before != nil {
		s.flush()
		before.Close()
	}
}
