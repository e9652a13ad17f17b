package cli

import (
	"io"
	"os"

	"jobdraft/internal/lineui"
	"jobdraft/internal/session"
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

// promptCodes are the exit codes of what can become of the job in plain lines.
var promptCodes = map[lineui.Outcome]int{
	lineui.Failed: exitFailed, lineui.Unread: exitUsage, lineui.NotFound: exitNotFound,
}

// runPrompts does the whole job in plain lines, with a document or a posting to
// import open at once, or neither. What went wrong was said there.
func (a *app) runPrompts(start *session.Start, file string) error {
	in, ok := a.in.(*os.File)
	c := lineui.Config{Tools: a.tools(a.library(), start), Import: file, Echo: !ok || !terminal(in)}
	a.ended = promptCodes[lineui.Run(c, a.in, a.out)]
	return nil
}
