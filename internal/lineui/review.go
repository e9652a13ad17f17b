package lineui

import (
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

const reviewHelp = `Enter or c copies the posting, s saves it as a file.
A number does one of the things that are left, f and a number fixes it where that needs no words of yours, x and a number leaves it out from here on.
l reads what is left to do and the posting again, p the posting alone.
u undoes, r does it again. b goes back a step. q leaves.`

// review reads what is left to do and the posting, and offers the copy.
func (s *conversation) review() {
	s.readReview()
	for at := s.at; at == s.at && !s.over(); {
		answer := s.ask("Enter to copy, s to save a file, numbers to do what is left, q to leave")
		if !s.over() {
			s.reviewAnswer(answer)
		}
	}
}

func (s *conversation) readReview() {
	s.say("%s", s.where(session.Review))
	s.readTodos()
	s.readPosting()
}

func (s *conversation) readTodos() {
	todos := s.todos()
	switch len(todos) {
	case 0:
		s.say("Nothing is left to do.")
	case 1:
		s.say("1 thing is left to do.")
	default:
		s.say("%s are left to do.", counted(len(todos), "thing"))
	}
	for i, t := range todos {
		s.say("%2d %s%s", i+1, gravity(t), t.Message)
	}
}

// gravity says how much a fault matters; what is only open needs no such word.
func gravity(t session.Todo) string {
	switch {
	case t.IsOpen():
		return ""
	case t.Finding.Severity == check.Error:
		return "Error: "
	}
	return "Warning: "
}

func (s *conversation) reviewAnswer(answer string) {
	letter, rest, _ := strings.Cut(answer, " ")
	switch letter {
	case "", "c":
		s.copy()
	case "l":
		s.readReview()
	case "?":
		s.say("%s", reviewHelp)
	case "n", "a":
		s.say("This is the last step. b goes back.")
	case "f", "x":
		s.eachTodo(rest, map[string]func(session.Todo){"f": s.fix, "x": s.ignore}[letter])
	default:
		if !s.command(session.Review, letter, rest) {
			s.eachTodo(answer, s.goTo)
		}
	}
}

// eachTodo does something for each number, and says what is left then.
func (s *conversation) eachTodo(list string, do func(session.Todo)) {
	todos, before := s.todos(), s.doc()
	chosen, err := numbers(list, len(todos))
	switch {
	case err != nil:
		s.say("%s.", capital(err.Error()))
		return
	case len(chosen) > 1: // Parts have other places once one of them has changed.
		s.say("One number at a time, please.")
		return
	case len(chosen) == 1:
		do(todos[chosen[0]-1])
	}
	if s.doc() != before {
		s.readTodos()
	}
}

// fix makes the change that a finding asks for.
func (s *conversation) fix(t session.Todo) {
	if t.Finding == nil || t.Finding.Fix == nil {
		s.say("This needs your words; the number alone asks for them.")
		return
	}
	if s.settle(session.Fix(t.Finding)(s.editor).Err) {
		s.say("Done: %s. u takes it back.", t.Finding.Fix.Label)
	}
}

// ignore has a finding left out from here on.
func (s *conversation) ignore(t session.Todo) {
	if t.Finding == nil {
		s.say("This is not of the checks. Fill it in, or let it be.")
		return
	}
	at, reason := s.choose(session.IgnoreReasons, "Why, a number or words of your own, enter alone to keep it", -1)
	if at >= 0 {
		reason = session.IgnoreReasons[at]
	}
	if reason != "" && s.settle(s.editor.Ignore(t.Finding.ID, reason)) {
		s.say("Left out in this draft. u takes it back.")
	}
}

// readPosting reads the posting out.
func (s *conversation) readPosting() { s.readOut(s.doc().Posting()) }

// readOut reads a posting out, without the signs that only an eye needs.
func (s *conversation) readOut(p *posting.Posting) {
	s.say("The posting, %s:", counted(export.Words(p), "word"))
	for i, l := range export.Lines(p) {
		text := strings.TrimPrefix(strings.TrimSpace(l.Text), "• ")
		switch {
		case l.Strong && i > 0:
			text += ":"
		case len(l.Parts) == 0:
			text = strings.ReplaceAll(text, " · ", ", ")
		}
		s.say("%s", text)
	}
	s.say("End of the posting.")
}

// readGuide reads the hiring guide out.
func (s *conversation) readGuide() {
	sections := session.Guide.Sections(s.doc())
	if len(sections) == 0 {
		s.say("There is no hiring guide here.")
		return
	}
	s.say("The hiring guide, for the recruiter and never in the posting:")
	for _, section := range sections {
		for i := section.From; i < section.To; i++ {
			if p := &s.doc().Parts[i]; p.Kind == posting.Group {
				s.say("%s", p.Words)
			} else {
				s.say("%s", p.Text())
			}
		}
	}
	s.say("End of the hiring guide.")
}
