package lineui

import (
	"context"
	"errors"
	"strings"
	"time"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/session"
)

// copy puts the posting on the clipboard, in a form to choose if as is "as".
func (e *editing) copy(as string) {
	form := session.CopyAsUsual
	if as == "as" {
		choices := session.CopyChoices()
		names := make([]string, len(choices))
		for i, c := range choices {
			names[i] = c.Label
		}
		at, ok := e.pick(names, "Copy as, enter alone for none")
		if !ok {
			return
		}
		form = choices[at].Form
	}
	c := e.doc.CopyPosting(form)
	e.saved()
	e.put(c)
}

// put puts a text on the clipboard and says how that went.
func (d *document) put(c session.Copying) {
	done := c.Run(context.Background())
	done.Note(time.Now())
	words := counted(c.Words, "word")
	if c.Heading != "" {
		words = c.Heading + ", " + words
	}
	d.say("%s", copied(done.Result, words, done.Path))
	if len(c.Open) == 0 {
		return
	}
	gaps := make([]string, len(c.Open))
	for i, t := range c.Open {
		gaps[i] = strings.Trim(t.What, "[]")
	}
	d.say("Still open: %s.", strings.Join(gaps, ", "))
}

// copied is what is known of a copy, and no more. The sequence that a terminal
// would take is no plain line, so that way is never gone here.
func copied(r clipboard.Result, words, path string) string {
	switch {
	case r.Outcome == clipboard.Copied && r.Flavours == clipboard.Text:
		return "Copied " + words + " as plain text. Paste them anywhere."
	case r.Outcome == clipboard.Copied:
		return "Copied " + words + ". Paste them anywhere."
	case r.Outcome == clipboard.Buffered:
		return "Copied " + words + " to tmux. Its prefix key and a closing bracket paste them."
	case r.Outcome == clipboard.Sent && r.OSC52 == "":
		return "Handed " + words + " to " + r.Via + ", which does not say more. s saves a file."
	case errors.Is(r.Err, clipboard.ErrOff):
		return "Copying is off in your settings. " + where(path)
	}
	return "There is no clipboard here that takes a copy. " + where(path)
}

// where says where the text is when no clipboard has it.
func where(path string) string {
	if path == "" {
		return "s saves a file."
	}
	return "The text is in " + path + "."
}
