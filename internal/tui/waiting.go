package tui

import (
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/session"
)

const (
	// grace is how long Update waits for a disk itself: hardly longer than a
	// key takes, and a key that comes right behind finds the new screen.
	grace = 50 * time.Millisecond
	// diskTime is how long a disk is waited for at all, also in leaving.
	diskTime = 2 * time.Second
)

// wait is work that a disk holds up, with what was typed meanwhile.
type wait struct {
	what  string
	ahead []tea.Msg
}

// cameMsg brings what was waited for.
type cameMsg struct {
	wait *wait
	take func() tea.Cmd
	err  error
	file *session.File // that was opened for it; nil for none
}

// await does work with files in a goroutine of its own, so that no disk holds
// up a key, and gives what it brings to the screen: at once where the disk
// answers at once, else by a message, and after diskTime that it does not
// answer. The work reads nothing that the event loop writes.
func await[T any](s *shared, what string, work func() (T, error), take func(T, error) tea.Cmd) tea.Cmd {
	w, came := &wait{what: what}, make(chan cameMsg, 1)
	s.spawn(func() {
		it, err := work()
		o, _ := any(it).(open)
		came <- cameMsg{w, func() tea.Cmd { return take(it, err) }, err, o.file}
	})
	select {
	case msg := <-came:
		return msg.take()
	case <-time.After(grace):
	}
	s.wait = w
	return func() tea.Msg {
		select {
		case msg := <-came:
			return msg
		case <-time.After(diskTime):
		}
		s.spawn(func() { s.send(<-came) }) // Nobody waits for it then, and what it has opened is closed.
		var none T
		return cameMsg{wait: w, take: func() tea.Cmd { return take(none, session.ErrNoAnswer) }, err: session.ErrNoAnswer}
	}
}

// waiting is what is waited for, empty for nothing.
func (s *shared) waiting() string {
	if s.wait == nil {
		return ""
	}
	return s.wait.what + " ... esc gives up."
}

// holdsBack keeps what is typed while a disk is waited for, for the screen that
// it brings. A click is for what is seen, and lost; esc gives up.
func (r *root) holdsBack(msg tea.Msg) bool {
	if r.wait == nil {
		return false
	}
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		switch {
		case key.Matches(msg, r.keys.LeaveAnywhere, r.keys.Suspend):
			return false
		case key.Matches(msg, r.keys.Back):
			r.wait = nil
			return true
		}
		r.wait.ahead = append(r.wait.ahead, msg)
	case tea.PasteMsg:
		r.wait.ahead = append(r.wait.ahead, msg)
	case tea.MouseMsg:
	default:
		return false
	}
	return true
}

// take gives the screen what was waited for, and then what was typed ahead.
// That was meant for something else where it could not be read.
func (r *root) take(msg cameMsg) tea.Cmd {
	if msg.wait != r.wait || r.leaving {
		return r.dropped(msg)
	}
	ahead := r.wait.ahead
	r.wait = nil
	cmds := []tea.Cmd{r.obey(msg.take())}
	for i := 0; i < len(ahead) && msg.err == nil; i++ {
		_, cmd := r.Update(ahead[i])
		cmds = append(cmds, cmd)
	}
	return tea.Batch(cmds...)
}

// dropped closes what nobody waits for any more. What has come of it on disk
// is on Home.
func (r *root) dropped(msg cameMsg) tea.Cmd {
	return tea.Batch(r.home.load(), func() tea.Msg {
		if msg.file != nil {
			msg.file.Close()
		}
		return nil
	})
}
