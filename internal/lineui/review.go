package lineui

import (
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/session"
)

// review is the conversation about the last step: what is left to do, and the
// copy.
type review struct{ *editing }

// run reads what is left to do and the posting, and offers the copy.
func (r *review) run() {
	r.read()
	for at := r.at; at == r.at && !r.over(); {
		answer := r.ask("Enter to copy, s to save a file, numbers to do what is left, q to leave")
		if !r.over() {
			r.answer(answer)
		}
	}
}

func (r *review) read() {
	r.say("%s", r.where(session.Review))
	r.readTodos()
	r.readPosting(r.doc.Now().Posting)
}

func (r *review) readTodos() {
	todos := r.doc.Now().Todos
	switch len(todos) {
	case 0:
		r.say("Nothing is left to do.")
	case 1:
		r.say("1 thing is left to do.")
	default:
		r.say("%s are left to do.", counted(len(todos), "thing"))
	}
	for i, t := range todos {
		r.say("%2d %s%s", i+1, gravity(t), t.Message)
	}
	for _, note := range r.doc.Now().Notes {
		r.say("%s.", note)
	}
}

// gravity says how much a fault matters; a gap needs no such word.
func gravity(t session.Todo) string {
	switch {
	case t.IsOpen():
		return ""
	case t.Finding.Severity == check.Error:
		return "Error: "
	}
	return "Warning: "
}

func (r *review) answer(answer string) {
	word, rest, _ := strings.Cut(answer, " ")
	rest = strings.TrimSpace(rest)
	switch word {
	case "":
		r.copy("")
	case "l":
		r.read()
	case "?":
		r.sayHelp(reviewHelp)
	case "n", "a":
		r.say("This is the last step. b goes back.")
	case "f":
		r.eachTodo(rest, r.fix)
	case "remember":
		r.report(r.doc.Keep(-1).Run())
	case "x":
		r.eachTodo(rest, r.ignore)
	default:
		if verb, ok := verbs[word]; ok {
			verb(r.editing, rest)
		} else {
			r.eachTodo(answer, r.goTo)
		}
	}
}

// eachTodo does something for a number, and says what is left then.
func (r *review) eachTodo(list string, do func(session.Todo)) {
	before := r.doc.Now()
	chosen, err := numbersIn(list, len(before.Todos))
	switch {
	case err != nil:
		r.say("%s.", capital(err.Error()))
		return
	case len(chosen) > 1: // Parts have other places once one of them has changed.
		r.say("One number at a time, please.")
		return
	case len(chosen) == 1:
		do(before.Todos[chosen[0]-1])
	}
	if r.doc.Now() != before {
		r.readTodos()
	}
}

// fix makes the change that a finding proposes.
func (r *review) fix(t session.Todo) {
	if t.Finding == nil || t.Finding.Fix == nil {
		r.say("This needs your words; the number alone asks for them.")
		return
	}
	r.report(r.doc.Do(session.Fix(t.Finding)))
}

// ignore leaves a finding out from here on.
func (r *review) ignore(t session.Todo) {
	if t.Finding == nil {
		r.say("This is not of the checks. Fill it in, or let it be.")
		return
	}
	at, reason := r.choose(session.IgnoreReasons, "Why, a number or words of your own, enter alone to keep it", -1)
	if at >= 0 {
		reason = session.IgnoreReasons[at]
	}
	if reason != "" {
		r.report(r.doc.Do(session.Ignore(t.Finding.ID, reason)))
	}
}
