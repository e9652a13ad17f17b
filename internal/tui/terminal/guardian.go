package terminal

import (
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
	if !g.over && g.Exe != "" {
		g.guard = guard.Start(g.Exe, g.Argument, g.before)
	}
}

func (g *guardian) stop() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.guard.Stop()
	g.guard, g.over = nil, true
}
