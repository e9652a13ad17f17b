package cli

import (
	"fmt"
	"io"
	"os"
	"time"
)

// slow is how long a command may take before it says how far it is.
const slow = 300 * time.Millisecond

// progress says on one line of a terminal how far a command is that takes its
// time. The line is taken away for what else is said, and at the end.
type progress struct {
	out   io.Writer // nil where nobody watches
	since func() time.Duration
	shown bool
}

// newProgress is progress on standard error, where that is a terminal.
func (a *app) newProgress() *progress {
	began := time.Now()
	p := &progress{since: func() time.Duration { return time.Since(began) }}
	if terminal(os.Stderr) && os.Getenv("TERM") != "dumb" && os.Getenv("ACCESSIBLE") == "" {
		p.out = a.err
	}
	return p
}

// step says that the n-th of all files is next.
func (p *progress) step(n, all int) {
	if p.out == nil || all < 2 || p.since() < slow {
		return
	}
	fmt.Fprintf(p.out, "\r%d of %d ...\x1b[K", n, all)
	p.shown = true
}

// clear takes the line away.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.out, "\r\x1b[K")
		p.shown = false
	}
}
