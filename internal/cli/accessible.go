package cli

import (
	"context"
	"io"
	"os"
	"time"

	"jobdraft/internal/check"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/prompt"
)

// inPrompts reports whether the job is to be done in plain lines: where that is
// asked for, and in a terminal that can do no more.
func (a *app) inPrompts() bool {
	switch os.Getenv("ACCESSIBLE") {
	case "", "0", "false":
		return a.accessible || os.Getenv("TERM") == "dumb" && answers(a.in)
	}
	return true
}

// answers reports whether somebody may be there to answer: a person at a
// terminal, or a program behind a pipe.
func answers(in io.Reader) bool {
	f, ok := in.(*os.File)
	if !ok {
		return true
	}
	info, err := f.Stat()
	return terminal(f) || err == nil && info.Mode()&os.ModeNamedPipe != 0
}

// runPrompts does the whole job in plain lines, with a document or a posting to
// import open at once, or neither.
func (a *app) runPrompts(start *prompt.Start, file string) error {
	in, ok := a.in.(*os.File)
	prompt.Run(prompt.Config{
		Library: a.library(), Store: a.store(), State: a.folders.State, Check: a.whole(), Board: a.settings.Board,
		Start: start, Import: file, Raw: a.settings.Copy == "markdown", Echo: !ok || !terminal(in),
		Copy: func(ctx context.Context, c clipboard.Content) clipboard.Result {
			return clipboard.Copy(ctx, c, a.clipboard())
		},
	}, a.in, a.out)
	return nil
}

// whole is how a draft is looked over while it is worked on.
func (a *app) whole() check.Options {
	return check.Options{
		Today: time.Now(), Jurisdictions: a.settings.Jurisdictions, On: a.settings.Checks.On, Off: a.settings.Checks.Off, Whole: true,
	}
}
