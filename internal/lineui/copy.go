package lineui

import (
	"context"
	"errors"
	"strings"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/export"
	"jobdraft/internal/session"
)

// copy puts the posting on the clipboard and says how that went. It is kept in
// a file first, so that no copy is ever lost.
func (s *conversation) copy() {
	s.save()
	p := s.doc().Posting()
	c := clipboard.Content{Text: export.Text(p), HTML: string(export.Fragment(p))}
	if s.Raw {
		c.Text = export.Markdown(p)
	}
	path := ""
	if s.State != "" {
		path, _ = clipboard.Keep(s.State, c.Text) // It is a second net; the copy itself is reported.
	}
	s.say("%s", copied(s.Copy(context.Background(), c), counted(export.Words(p), "word"), path))
	if open := session.OpenTodos(s.todos()); len(open) > 0 {
		what := make([]string, len(open))
		for i, t := range open {
			what[i] = strings.Trim(t.What, "[]")
		}
		s.say("Still open: %s.", strings.Join(what, ", "))
	}
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
