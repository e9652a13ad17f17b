package lineui

import (
	"bufio"
	"io"

	"jobdraft/internal/session"
)

// Config is what the conversation works with.
type Config struct {
	session.Tools
	Import string // a posting of any form to open at once; empty for none
	Echo   bool   // answers are repeated: no terminal shows them
}

// Outcome is how a conversation ended, for a program that asks. The person was
// told.
type Outcome int

// The outcomes.
const (
	Done     Outcome = iota
	Failed           // the document is open elsewhere, or work on it is not on disk
	Unread           // the posting to begin with cannot be read
	NotFound         // the posting to begin with is not there
)

// Run talks until the person leaves or the input ends.
func Run(c Config, in io.Reader, out io.Writer) Outcome {
	t := &talk{in: bufio.NewReader(in), out: out, echo: c.Echo}
	h := &home{talk: t, tools: &c.Tools, drafts: session.Drafts{Store: c.Store}}
	begun := Done
	switch {
	case c.Start != nil:
		begun = h.start(c.Start)
	case c.Import != "":
		begun = h.importFile(c.Import)
	default:
		h.run()
	}
	if h.opened == nil {
		return begun
	}
	e := &editing{document: &document{t, h.opened}}
	e.build()
	return e.leave()
}
