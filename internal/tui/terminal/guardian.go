package terminal

import (
	"errors"
	"sync"
	"time"

	"jobdraft/internal/tui/terminal/guard"
)

// Guard is how a program is watched from outside; see [guard.Start].
type Guard struct {
	Exe      string // a program that watches; empty for none
	Argument string // what it is told
}

// guardDelay is how long after the start the guard is started: no first frame
// waits for it.
const guardDelay = 100 * time.Millisecond

// guardian starts and stops the guard of a program.
type guardian struct {
	Guard
	before guard.State
	mu     sync.Mutex
	guard  *guard.Guard
	over   bool
}

func (g *guardian) start() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.over && g.guard == nil && g.Exe != "" {
		g.guard = guard.Start(g.Exe, g.Argument, g.before)
	}
}

// startScarce starts the guard at once, and waits for it, if the system may not
// give the program all that it asks for: then the runtime ends it, and no code of
// ours runs. A normal start is spared the wait.
func (g *guardian) startScarce() error {
	if g.Exe == "" || g.before == "" || !scarce() {
		return nil
	}
	if g.start(); !g.guard.Ready() {
		g.stop()
		return errScarce
	}
	return nil
}

var errScarce = errors.New("no second process can be started here to watch over the terminal; ulimit -u 256 and " +
	"ulimit -v unlimited allow more")

func (g *guardian) stop() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.guard.Stop()
	g.guard, g.over = nil, true
}
