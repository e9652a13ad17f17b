package clipboard

import (
	"context"
	"errors"
)

// Outcome says how sure it is that the text can be pasted.
type Outcome int

// The outcomes, from the least to the most that can be promised.
const (
	FileOnly Outcome = iota // nothing takes it; there is the file that Keep wrote
	Sent                    // it was handed over, and nobody can tell whether it arrived
	Buffered                // it is in tmux's buffer for certain; tmux hands it to the terminal
	Copied                  // it is on the clipboard for certain: read back and compared
)

// String names the outcome.
func (o Outcome) String() string {
	return [...]string{"file only", "sent", "buffered", "copied"}[o]
}

// Result is what became of a copy.
type Result struct {
	Outcome Outcome
	Via     string // who has it: xclip, wl-copy, tmux, terminal and so on
	OSC52   string // what the caller has to write to the terminal; mostly empty
	Err     error  // unless Copied: why the surer ways failed; may hold words of other programs
}

var errNothing = errors.New("there is nothing to copy")

// Copy puts text where it can be pasted. It takes up to two seconds, so the
// terminal program calls it outside its event loop.
func Copy(ctx context.Context, text string, env Env) Result {
	if text == "" {
		return Result{Err: errNothing}
	}
	ctx, cancel := context.WithTimeout(ctx, env.whole())
	defer cancel()
	if env.get("TMUX") == "" {
		return env.native(ctx, text)
	}
	env, err := env.tmux(ctx, text)
	if err != nil {
		return env.native(ctx, text).because(err)
	}
	if env.remote() {
		return Result{Outcome: Buffered, Via: viaTmux}
	}
	desktop := env.native(ctx, text)
	if desktop.Outcome == Copied {
		return desktop
	}
	return Result{Outcome: Buffered, Via: viaTmux, Err: desktop.Err}
}

// native tries the ways of the system, and then the terminal.
func (e Env) native(ctx context.Context, text string) Result {
	var problems []error
	written := ""
	for _, w := range e.ways() {
		err := w.try(ctx, text)
		if err == nil {
			return Result{Outcome: Copied, Via: w.via}
		}
		if errors.Is(err, errUnread) {
			written = w.via
		}
		problems = append(problems, err)
	}
	sent := e.terminal(text)
	if sent.Outcome == FileOnly && written != "" {
		sent = Result{Outcome: Sent, Via: written}
	}
	return sent.because(problems...)
}

// because puts problems before what the result already complains about.
func (r Result) because(problems ...error) Result {
	if r.Outcome != Copied {
		r.Err = errors.Join(append(problems, r.Err)...)
	}
	return r
}
