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
	Outcome  Outcome
	Via      string   // who has it: X11 (this program), xclip, wl-copy, tmux, terminal and so on
	Flavours Flavours // what was offered, which may be less than was asked for
	OSC52    string   // what the caller has to write to the terminal; mostly empty
	Refused  error    // why the person's own command failed, where another way was taken
	Err      error    // unless Copied: why the surer ways failed; may hold words of other programs
}

var errNothing = errors.New("there is nothing to copy")

// Copy puts a text where it can be pasted. It takes up to two seconds, so the
// terminal program calls it outside its event loop.
func Copy(ctx context.Context, c Content, env Env) Result {
	c.Formatted = c.Formatted && c.HTML != ""
	return env.place(ctx, c)
}

// place goes the way of the person's own, and then those of Env.Only.
func (e Env) place(ctx context.Context, c Content) Result {
	switch {
	case c.Text == "":
		return Result{Err: errNothing}
	case e.Only == only.off:
		return Result{Err: ErrOff}
	}
	ctx, cancel := context.WithTimeout(ctx, e.whole())
	defer cancel()
	if len(e.Command) == 0 {
		return e.chosen(ctx, c)
	}
	own := e.command()
	if err := own.try(ctx, c, true); err != nil {
		r := e.chosen(ctx, c).because(err)
		r.Refused = err
		return r
	}
	return Result{Outcome: Sent, Via: own.via, Flavours: Text}
}

// auto is tmux where there is one, then the system, then the terminal.
func (e Env) auto(ctx context.Context, c Content) Result {
	if e.get("TMUX") == "" {
		return e.native(ctx, c)
	}
	e, err := e.tmux(ctx, c.Text)
	if err != nil {
		return e.native(ctx, c).because(err)
	}
	buffered := Result{Outcome: Buffered, Via: viaTmux, Flavours: Text}
	if e.remote() {
		return buffered
	}
	desktop := e.native(ctx, c)
	if desktop.Outcome == Copied {
		return desktop
	}
	return buffered.because(desktop.Err)
}

// native tries the ways of the system, and then the terminal.
func (e Env) native(ctx context.Context, c Content) Result {
	system := e.system(ctx, c)
	if system.Outcome == Copied {
		return system
	}
	sent := e.terminal(c.Text)
	if sent.Outcome == FileOnly && system.Outcome == Sent {
		return system
	}
	return sent.because(system.Err)
}

// system tries the ways of the system alone.
func (e Env) system(ctx context.Context, c Content) Result {
	var written Result
	var problems []error
	ways := e.ways(c)
	for i, w := range ways {
		err := w.try(ctx, c, i < len(ways)-1)
		if err == nil {
			return Result{Outcome: Copied, Via: w.via, Flavours: w.offers}
		}
		if errors.Is(err, errUnread) {
			written = Result{Outcome: Sent, Via: w.via, Flavours: w.offers}
		}
		problems = append(problems, err)
	}
	return written.because(problems...)
}

// because puts problems before what the result already complains about.
func (r Result) because(problems ...error) Result {
	if r.Outcome != Copied {
		r.Err = errors.Join(append(problems, r.Err)...)
	}
	return r
}
