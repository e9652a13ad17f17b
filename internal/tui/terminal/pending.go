package terminal

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/terminal/input"
)

const (
	// SyncWait is how long Update waits for a disk itself: hardly longer than a
	// key takes, and a key that comes right behind finds the new screen.
	SyncWait = 50 * time.Millisecond
	// DiskTimeout is how long a disk is waited for at all, also in leaving.
	DiskTimeout = 2 * time.Second
)

// Pending is file work that has not finished, and the keys typed since. R is
// what a screen answers a message with.
type Pending[R any] struct {
	Go       func(do func())
	Send     func(tea.Msg)
	NoAnswer error // what a screen is told after [DiskTimeout]
	work     *work // nil for none
}

// work is one piece of file work.
type work struct {
	name  string
	typed []tea.Msg
}

// DoneMsg says that file work has finished, or has taken too long.
type DoneMsg[R any] struct {
	work    *work
	err     error
	then    func() R
	abandon func()
}

// Abandon gives up a result that nobody waits for any more.
func (m DoneMsg[R]) Abandon() { m.abandon() }

// Abandoner is a result of file work that holds something open.
type Abandoner interface{ Abandon() }

// Await does file work in a goroutine of its own, so that no disk holds up a
// key. If it is done within [SyncWait], reply is what then makes of it. Else
// the command brings a [DoneMsg], at the latest after [DiskTimeout]. The work
// reads nothing that the event loop writes.
func Await[T, R any](p *Pending[R], name string, do func() (T, error), then func(T, error) R) (reply R, cmd tea.Cmd) {
	w, done := &work{name: name}, make(chan DoneMsg[R], 1)
	p.Go(func() {
		result, err := do()
		done <- DoneMsg[R]{w, err, func() R { return then(result, err) }, func() {
			if a, ok := any(result).(Abandoner); ok {
				a.Abandon()
			}
		}}
	})
	select {
	case msg := <-done:
		return msg.then(), nil
	case <-time.After(SyncWait):
	}
	p.work = w
	var none T
	late := DoneMsg[R]{w, p.NoAnswer, func() R { return then(none, p.NoAnswer) }, func() {}}
	return reply, func() tea.Msg { return p.wait(done, late) }
}

// wait waits for work that was not done at once; late is for when it does not
// end in time.
func (p *Pending[R]) wait(done chan DoneMsg[R], late DoneMsg[R]) tea.Msg {
	select {
	case msg := <-done:
		return msg
	case <-time.After(DiskTimeout):
	}
	p.Go(func() { p.Send(<-done) }) // Nobody waits for it then; the result is abandoned.
	return late
}

// Notice names the work that is waited for, empty for none.
func (p *Pending[R]) Notice() string {
	if p.work == nil {
		return ""
	}
	return p.work.name + " ... esc gives up."
}

// Defer keeps what is typed for the screen that the work brings; false if
// nothing is waited for, or the message is not input. A click is meant for the
// present screen, and lost.
func (p *Pending[R]) Defer(msg tea.Msg) bool {
	if p.work == nil {
		return false
	}
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg, input.Typed:
		p.work.typed = append(p.work.typed, msg)
	case tea.MouseMsg:
	default:
		return false
	}
	return true
}

// GiveUp stops waiting, and reports whether there was something to wait for.
func (p *Pending[R]) GiveUp() bool {
	waited := p.work != nil
	p.work = nil
	return waited
}

// Finish ends the wait for a message. It is false if that is not waited for
// any more. Keys that were meant for the screen that could not be read are
// dropped.
func (p *Pending[R]) Finish(msg DoneMsg[R]) (then func() R, typed []tea.Msg, ok bool) {
	if msg.work != p.work {
		return nil, nil, false
	}
	if msg.err == nil {
		typed = p.work.typed
	}
	p.work = nil
	return msg.then, typed, true
}
