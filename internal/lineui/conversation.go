package lineui

import (
	"bufio"
	"errors"
	"io"

	"jobdraft/internal/check"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// Config is what the prompts work with.
type Config struct {
	session.Tools
	Import string // a posting of any form to open at once; empty for none
	Echo   bool   // answers are repeated: no terminal shows them
}

// conversation is one run of the program in plain lines.
type conversation struct {
	Config
	talk
	checker *check.Checker
	editor  *posting.Editor // nil until a document is open
	file    *session.File
	saved   *posting.Document // what was given to the file last
	at      int               // the step
	left    bool              // the person wants to leave
}

// Outcome is how a conversation ended, for a program that asks. The person was
// told.
type Outcome int

// The outcomes.
const (
	Done     Outcome = iota
	Failed           // the document is open elsewhere, or what was done to it is on no disk
	Unread           // the posting to begin with cannot be read
	NotFound         // the posting to begin with is not there
)

// Run talks until the person leaves or the input ends.
func Run(c Config, in io.Reader, out io.Writer) Outcome {
	s := &conversation{Config: c, talk: talk{in: bufio.NewReader(in), out: out, echo: c.Echo}, checker: check.New(c.Check)}
	begun := Done
	switch {
	case c.Start != nil:
		begun = s.start(c.Start)
	case c.Import != "":
		begun = s.importFile(c.Import)
	default:
		s.home()
	}
	if s.editor == nil {
		return begun
	}
	s.build()
	return s.farewell()
}

// start opens a document that was found already. Of a draft with two versions
// the person may take the other, so that is read anew.
func (s *conversation) start(start *session.Start) Outcome {
	if e, ok := s.twice(start.Draft); ok {
		return s.continueDraft(e)
	}
	return s.open(posting.NewEditor(start.Document, start.Read), start.Draft, start.Path, start.Known())
}

// open begins to work on a document. Known is what is on disk of it.
func (s *conversation) open(e *posting.Editor, draft, path, known string) Outcome {
	file := session.OpenFile(s.Store, draft, path, known, s.State, func() {})
	if file.ReadOnly() != "" {
		s.say("It is not opened, since two would write to it: %s. Leave it there first.", file.ReadOnly())
		file.Close()
		return Failed
	}
	s.editor, s.saved, s.file = e, e.Document(), file
	name := s.doc().Title()
	if name == "" {
		name = "a posting without a title"
	}
	s.say("Open: %s. Question mark says what can be typed.", name)
	if s.file.InMemory() {
		s.say("There is no folder for drafts here, so it is in memory only: copy it or save a file before you leave.")
	}
	return Done
}

func (s *conversation) doc() *posting.Document { return s.editor.Document() }

// over reports whether nothing more is to be asked.
func (s *conversation) over() bool { return s.ended || s.left }

// settle says why an edit was refused, and has one that was made saved.
func (s *conversation) settle(err error) bool {
	var refused *posting.EditError
	switch {
	case errors.As(err, &refused):
		s.say("%s", capital(refused.Reason))
	case err != nil && !errors.Is(err, posting.ErrNothing):
		s.say("%s", capital(err.Error()))
	}
	if s.doc() != s.saved {
		s.save()
	}
	return err == nil
}

// save puts the document on disk and says what is wrong, if anything is.
func (s *conversation) save() {
	s.saved = s.doc()
	s.file.Set(s.saved)
	s.file.Flush()
	if notice := s.file.TakeNotice(); notice != "" {
		s.say("%s", sentence(notice))
		if s.file.Draft() != "" {
			s.say("Opened the next time, it asks which one holds.")
		}
	}
	if failed := s.file.Failed(); failed != "" {
		s.say("%s", failed)
	}
}

// farewell says where the document is.
func (s *conversation) farewell() Outcome {
	defer s.file.Close()
	loses, last := s.file.WouldLoseWork(), s.file.ExitWarning()
	if last != "" {
		s.say("%s", sentence(last))
	}
	if loses {
		return Failed
	}
	switch name := s.file.Draft(); {
	case name != "":
		s.say("Draft saved: %s. Come back with: jobdraft open %s", name, name)
	case s.file.Path() != "":
		s.say("Saved in %s.", s.file.Path())
	case last == "":
		s.say("Nothing was changed, so nothing was saved.")
	}
	return Done
}

// todos are what is left to do.
func (s *conversation) todos() []session.Todo {
	d := s.doc()
	return append(session.Todos(d, s.checker.Check(d)), session.OverLimit(s.Board, d.Posting())...)
}
