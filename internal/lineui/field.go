package lineui

import (
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// askField asks what a field should say.
func (s *conversation) askField(k posting.Key) {
	if choices := session.FieldChoices(s.doc(), k); len(choices) > 0 {
		s.askChoice(k, choices)
		return
	}
	if k == "level" {
		s.say("%s.", capital(posting.ErrNoLevels.Error()))
		return
	}
	name, now := session.FieldName(k), session.FieldValue(s.doc(), k)
	s.say("%s: %s.", name, strings.TrimSuffix(session.FieldHint(k), " …"))
	question := "New text, enter alone to leave it empty"
	if now != "" {
		s.say("Now: %s", now)
		question = "New text, enter alone to leave it, the word none to empty it"
	}
	text := s.ask(question)
	if text == "" || text == now {
		return
	}
	if text == "none" {
		text = ""
	}
	if s.settle(session.SetField(k, text)(s.editor).Err) {
		s.sayField(k)
	}
}

func (s *conversation) sayField(k posting.Key) { s.say("%s", row{part: -1, field: k}.words(s.doc())) }

// askChoice asks for one of the values of a field.
func (s *conversation) askChoice(k posting.Key, choices []string) {
	names := make([]string, len(choices))
	for i, c := range choices {
		names[i] = session.ChoiceName(k, c)
	}
	s.sayField(k)
	at, other := s.choose(names, "Number, enter alone to leave it", -1)
	switch {
	case at >= 0 && k == "level":
		s.relevel(posting.Level(choices[at]))
	case at >= 0:
		if s.settle(s.editor.SetField(k, choices[at])) {
			s.sayField(k)
		}
	case other != "":
		s.say("%q is none of them.", other)
	}
}

// relevel takes the draft to another of its levels.
func (s *conversation) relevel(to posting.Level) {
	counts, err := s.editor.Relevel(to)
	if s.settle(err) {
		s.say("Now %s. Lines switched on: %d, off: %d, kept as you had set them: %d.", to.Name(), counts.On, counts.Off, counts.Kept)
	}
}

// askText asks for a text of a section that is not there yet.
func (s *conversation) askText(kind posting.Kind) {
	text := s.ask(kind.Heading() + ", a text of your own, enter alone for none")
	if text == "" {
		return
	}
	if _, err := s.editor.AddProse(kind, text); s.settle(err) {
		s.say("%s is in. u takes it out, l reads the step with its new numbers.", kind.Heading())
	}
}

// goTo asks for what a thing to do is about.
func (s *conversation) goTo(t session.Todo) {
	d := s.doc()
	switch {
	case session.IsEdited(t.Field):
		s.askField(t.Field)
	case t.Part >= 0 && (d.Parts[t.Part].Kind == posting.Item || d.Parts[t.Part].Kind == posting.Prose):
		s.editPart(t.Part)
	default:
		s.say("%s. This is done in the steps before: b goes back.", strings.TrimSuffix(t.Message, "."))
	}
}
