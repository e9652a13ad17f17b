package lineui

import (
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// askField asks for the value of a field.
func (d *document) askField(k posting.Key) {
	now := d.doc.Document()
	if choices := session.FieldChoices(now, k); len(choices) > 0 {
		d.askChoice(k, choices)
		return
	}
	if k == "level" {
		d.say("%s.", capital(posting.ErrNoLevels.Error()))
		return
	}
	value := session.FieldValue(now, k)
	d.say("%s: %s.", session.FieldName(k), strings.TrimSuffix(session.FieldHint(now, k), " …"))
	question := "New text, enter alone to leave it empty"
	if value != "" {
		d.say("Now: %s", value)
		question = "New text, enter alone to leave it, the word none to empty it"
	}
	text := d.ask(question)
	if text == "" || text == value {
		return
	}
	if text == "none" {
		text = ""
	}
	if d.do(session.SetField(k, text)).Done() {
		d.sayField(k)
	}
}

// askMore asks which of the fields that are not there yet to fill.
func (d *document) askMore() {
	now := d.doc.Document()
	if at, ok := d.pick(moreNames(now), "Which field, enter alone for none"); ok {
		d.askField(session.MoreFields(now)[at])
	}
}

// moreNames are the names of the fields that are not there yet.
func moreNames(d *posting.Document) []string {
	var names []string
	for _, k := range session.MoreFields(d) {
		names = append(names, session.FieldName(k))
	}
	return names
}

func (d *document) sayField(k posting.Key) {
	d.say("%s", row{part: -1, field: k}.words(d.doc.Document()))
}

// askChoice asks for one of the values of a field.
func (d *document) askChoice(k posting.Key, choices []string) {
	names := make([]string, len(choices))
	for i, c := range choices {
		names[i] = session.ChoiceName(k, c)
	}
	d.sayField(k)
	at, ok := d.pick(names, "Number, enter alone to leave it")
	if !ok {
		return
	}
	if k == "market" {
		d.report(d.doc.ChangeMarket(posting.Market(choices[at])).Run())
		return
	}
	switch o := d.do(session.SetField(k, choices[at])); {
	case !o.Done():
	case o.Message != "":
		d.say("%s.", o.Message)
	default:
		d.sayField(k)
	}
}

// askText asks for a text of a section that is not there yet.
func (d *document) askText(kind posting.Kind) {
	text := d.ask(kind.Heading() + ", a text of your own, enter alone for none")
	if text != "" && d.do(session.AddText(kind, text)).Done() {
		d.say("%s is in. u takes it out, l reads the step with its new numbers.", kind.Heading())
	}
}

// editPart asks for another text of an item or of prose.
func (d *document) editPart(part int) {
	p := &d.doc.Document().Parts[part]
	was := p.Raw()
	if p.Kind == posting.Prose {
		was = p.ProseSource()
	}
	d.say("Now: %s", was)
	text := d.ask("New text, enter alone to leave it")
	if text != "" && text != was && d.do(session.EditText(part, text)).Done() {
		d.say("Changed. u takes it back.")
	}
}

// goTo asks for what a to-do is about.
func (d *document) goTo(t session.Todo) {
	parts := d.doc.Document().Parts
	switch {
	case t.SettledByItself():
		d.report(d.doc.Do(session.Fix(t.Finding)))
	case session.IsEdited(t.Field):
		d.askField(t.Field)
	case t.Part >= 0 && (parts[t.Part].Kind == posting.Item || parts[t.Part].Kind == posting.Prose):
		d.editPart(t.Part)
	default:
		d.say("%s. This is done in the steps before: b goes back.", strings.TrimSuffix(t.Message, "."))
	}
}
