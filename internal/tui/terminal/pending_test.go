package terminal

import (
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
)

var errLate = errors.New("the disk does not answer")

// held is a result of file work that holds something open.
type held struct{ closed *bool }

func (h held) Abandon() { *h.closed = true }

// waiting begins work that ends after so long, with an answer that is kept.
func waiting(long time.Duration, err error) (p *Pending[string], reply string, cmd tea.Cmd, late chan tea.Msg,
	closed *bool,
) {
	late, closed = make(chan tea.Msg, 1), new(bool)
	p = &Pending[string]{Go: func(do func()) { go do() }, Send: func(m tea.Msg) { late <- m }, NoAnswer: errLate}
	reply, cmd = Await(p, "Reading it", func() (held, error) {
		time.Sleep(long)
		return held{closed}, err
	}, func(_ held, err error) string {
		if err != nil {
			return err.Error()
		}
		return "read"
	})
	return p, reply, cmd, late, closed
}

func TestAwait(t *testing.T) {
	broken := errors.New("broken")
	for _, c := range []struct {
		name  string
		long  time.Duration
		err   error
		now   string // the reply of Await itself
		reply string // that of the message
		typed int    // of one key typed meanwhile, what the new screen gets
	}{
		{"at once", 0, nil, "read", "", 0},
		{"at once, an error", 0, broken, "broken", "", 0},
		{"within the time of a key", SyncWait - 1, nil, "read", "", 0},
		{"later", SyncWait + 1, nil, "", "read", 1},
		{"later, an error", SyncWait + 1, broken, "", "broken", 0},
		{"just in time", SyncWait + DiskTimeout - 1, nil, "", "read", 1},
		{"too late", SyncWait + DiskTimeout + 1, nil, "", errLate.Error(), 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p, reply, cmd, late, closed := waiting(c.long, c.err)
				if reply != c.now || (cmd == nil) != (c.now != "") || p.Defer(tea.KeyPressMsg{Code: 'x'}) == (c.now != "") {
					t.Fatalf("replies %q, command %v", reply, cmd != nil)
				}
				if cmd == nil {
					return
				}
				then, typed, ok := p.Finish(cmd().(DoneMsg[string]))
				if !ok || then() != c.reply || len(typed) != c.typed || p.Notice() != "" {
					t.Errorf("finished %v, %d keys, says %q", ok, len(typed), p.Notice())
				}
				if c.reply != errLate.Error() {
					return
				}
				msg := (<-late).(DoneMsg[string])
				if _, _, ok := p.Finish(msg); ok {
					t.Error("what comes too late is waited for")
				}
				if msg.Abandon(); !*closed {
					t.Error("what comes too late stays open")
				}
			})
		})
	}
}

// Keys and pastes wait for the screen that opens, a click is lost, and what is
// for nobody in particular goes on.
func TestDefer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, _, cmd, _, _ := waiting(SyncWait+1, nil)
		sent := []tea.Msg{tea.KeyPressMsg{Code: 'a'}, tea.MouseClickMsg{}, tea.PasteMsg{Content: "b"}, tea.FocusMsg{}}
		var deferred []bool
		for _, msg := range sent {
			deferred = append(deferred, p.Defer(msg))
		}
		if want := []bool{true, true, true, false}; !slices.Equal(deferred, want) ||
			p.Notice() != "Reading it ... esc gives up." {
			t.Errorf("deferred %v; says %q", deferred, p.Notice())
		}
		if _, typed, _ := p.Finish(cmd().(DoneMsg[string])); len(typed) != 2 {
			t.Errorf("typed meanwhile: %v", typed)
		}
	})
}

func TestGiveUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, _, cmd, _, _ := waiting(SyncWait+1, nil)
		if !p.GiveUp() || p.GiveUp() || p.Notice() != "" || p.Defer(tea.KeyPressMsg{Code: 'a'}) {
			t.Error("it is still waited for")
		}
		if _, _, ok := p.Finish(cmd().(DoneMsg[string])); ok {
			t.Error("what was given up is finished")
		}
	})
}
