package lineui

import (
	"slices"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// page is the conversation about a step.
type page struct {
	*document
	e    *editing
	step session.Step
}

// pageVerbs are the commands of a step that are not those of every step.
var pageVerbs = map[string]func(p *page, rest string){
	"l":        func(p *page, _ string) { p.read() },
	"?":        func(p *page, _ string) { p.sayHelp(stepHelp) },
	"a":        (*page).add,
	"e":        (*page).edit,
	"d":        (*page).remove,
	"m":        (*page).move,
	"c":        (*page).copy,
	"from":     (*page).from,
	"to":       (*page).moveTo,
	"section":  func(p *page, _ string) { p.section() },
	"kind":     func(p *page, _ string) { p.setKind() },
	"remember": (*page).remember,
}

// run reads the step out and does what is typed until another is wanted.
func (p *page) run() {
	p.read()
	question := "Numbers to switch, a to add, enter to go on"
	if p.step.Is(session.Details) {
		question = "Number to change, enter to go on"
	}
	for at := p.e.at; at == p.e.at && !p.e.over(); {
		answer := p.ask(question)
		if !p.e.over() {
			p.answer(answer)
		}
	}
}

// answer does what was typed.
func (p *page) answer(answer string) {
	word, rest, _ := strings.Cut(answer, " ")
	rest = strings.TrimSpace(rest)
	if verb, ok := pageVerbs[word]; ok {
		verb(p, rest)
	} else if verb, ok := verbs[word]; ok {
		verb(p.e, rest)
	} else if rows, chosen, ok := p.chosen(answer); ok {
		p.change(rows, chosen)
	}
}

// rows are the rows of the step as they are now.
func (p *page) rows() []row {
	rows, _ := rowsOf(p.step, p.doc.Document())
	return rows
}

// chosen reads a list of numbers, and says what is wrong with it.
func (p *page) chosen(list string) (rows []row, numbers []int, ok bool) {
	rows = p.rows()
	numbers, err := numbersIn(list, len(rows))
	if err != nil {
		p.say("%s.", capital(err.Error()))
	}
	return rows, numbers, err == nil
}

// theOne reads the number of one row, or says how a verb is typed.
func (p *page) theOne(list, usage string) (row, bool) {
	rows, numbers, ok := p.chosen(list)
	if !ok {
		return row{}, false
	}
	if len(numbers) != 1 {
		p.say("%s", usage)
		return row{}, false
	}
	return rows[numbers[0]-1], true
}

// each does something for every number that was typed, with the row that was
// read out with it and the number that it has now: an edit before may have moved
// it.
func (p *page) each(shown []row, numbers []int, do func(n int, r row)) {
	for _, n := range numbers {
		rows := p.rows()
		if at := slices.IndexFunc(rows, shown[n-1].same); at >= 0 {
			do(at+1, rows[at])
		}
	}
}

// change switches lines, and asks for the value of fields and the text of
// sections that are missing.
func (p *page) change(shown []row, numbers []int) {
	switched := false
	p.each(shown, numbers, func(n int, r row) {
		switch {
		case p.askedRow(r):
		case p.doc.Document().Parts[r.part].Kind == posting.Prose:
			p.say("%d is a text and always in. e %d edits it, d %d deletes it.", n, n, n)
		case p.do(session.Toggle(r.part)).Done():
			p.sayRow(n, r)
			switched = true
		}
	})
	if switched && !p.step.Is(session.Details) {
		p.say("%s%s", p.step.Name, p.e.count(p.step))
	}
}

// edit asks for another text of each line.
func (p *page) edit(list string) {
	shown, numbers, ok := p.chosen(list)
	if ok && len(numbers) == 0 {
		p.say("e and a number edits a line.")
	}
	p.each(shown, numbers, func(_ int, r row) {
		if !p.askedRow(r) {
			p.editPart(r.part)
		}
	})
}

// askedRow asks for the value of a field or the text of a missing section; it is
// false for a row that is neither.
func (p *page) askedRow(r row) bool {
	switch {
	case r.field != "":
		p.askField(r.field)
	case r.more:
		p.askMore()
	case r.part < 0:
		p.askText(r.kind)
	default:
		return false
	}
	return true
}

// remove deletes lines, the last first: the rows before it keep their order.
func (p *page) remove(list string) {
	shown, numbers, ok := p.chosen(list)
	if ok && len(numbers) == 0 {
		p.say("d and a number deletes a line.")
	}
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	slices.Reverse(numbers)
	deleted := 0
	p.each(shown, numbers, func(n int, r row) {
		if r.part < 0 {
			p.say("%d is no line to delete. The number alone changes it.", n)
		} else if p.do(session.Delete(r.part)).Done() {
			deleted++
		}
	})
	if deleted > 0 {
		p.say("Deleted %s. u brings back, l reads the step with its new numbers.", counted(deleted, "line"))
	}
}

// move takes a line up or down by one place.
func (p *page) move(rest string) {
	const usage = "m, a number and up or down moves a line: m 2 up."
	list, way, _ := strings.Cut(rest, " ")
	by := map[string]int{"up": -1, "down": 1}[strings.TrimSpace(way)]
	if by == 0 {
		p.say("%s", usage)
		return
	}
	r, ok := p.theOne(list, usage)
	switch {
	case !ok:
	case r.part < 0:
		p.say("Only lines can be moved.")
	default:
		p.sayMoved(p.do(session.Move(r.part, by)), way)
	}
}

// sayMoved says where a line has come.
func (p *page) sayMoved(o session.Outcome, way string) {
	if !o.Done() {
		p.say("It cannot be moved %s in its section.", way)
		return
	}
	d := p.doc.Document()
	under := ""
	if group := groupOf(d, o.Part); group != "" {
		under = ", under " + group
	}
	for i, r := range p.rows() {
		if r.part == o.Part {
			p.say("Moved: number %d now%s. u takes it back.", i+1, under)
		}
	}
}

// groupOf names the group that a part is in; it is empty for none.
func groupOf(d *posting.Document, part int) string {
	for i := part; i >= 0 && d.Parts[i].Kind != posting.Heading; i-- {
		if d.Parts[i].Kind == posting.Group {
			return d.Parts[i].Words
		}
	}
	return ""
}

// setKind asks what a section of the step is about.
func (p *page) setKind() {
	var heads []int
	var names []string
	for _, s := range p.step.Sections(p.doc.Document()) {
		if s.Head >= 0 {
			heads, names = append(heads, s.Head), append(names, s.Heading)
		}
	}
	if len(heads) == 0 {
		p.say("There is no section here.")
		return
	}
	at := 0
	if len(heads) > 1 {
		var ok bool
		if at, ok = p.pick(names, "Which section, enter alone for none"); !ok {
			return
		}
	}
	kinds := make([]string, len(posting.Kinds))
	for i, k := range posting.Kinds {
		kinds[i] = k.Heading()
	}
	if kind, ok := p.pick(kinds, "What "+names[at]+" is about, enter alone to leave it"); ok {
		p.report(p.doc.Do(session.SetKind(heads[at], posting.Kinds[kind])))
	}
}

// remember writes an item or a field of Details into the company profile.
func (p *page) remember(list string) {
	r, ok := p.theOne(list, "remember and the number of an item or a field puts it into the company profile.")
	switch {
	case !ok:
	case r.part >= 0 && r.field == "":
		p.report(p.doc.Keep(r.part).Run())
	default:
		p.report(p.doc.Remember(r.field).Run())
	}
}

// copy copies the section of a line, or what is copied in every step.
func (p *page) copy(rest string) {
	if rest == "" || rest == "as" {
		p.e.copy(rest)
		return
	}
	r, ok := p.theOne(rest, "c and a number copies the section of a line.")
	if !ok {
		return
	}
	c, ok := p.doc.CopySection(r.part)
	if !ok {
		p.say("Nothing of this section is in the posting.")
		return
	}
	p.put(c)
}
