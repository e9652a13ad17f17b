package lineui

import (
	"slices"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

const stepHelp = `Numbers switch lines between yes and no: 2 switches one, 2 5-7 switches 2, 5, 6 and 7. In Details a number changes a field.
a adds a line, or several one after the other. a and words adds those at once.
e and a number edits a line, d and a number deletes it.
u undoes, r does it again.
Enter goes on, b goes back a step.
l reads this step again, p reads the posting, i reads the hiring guide.
c copies the posting, s saves it as a file. The draft itself is saved after each change.
q leaves.`

// commands are what a letter does in every step; what follows the letter is
// given to it.
func (s *conversation) command(step session.Step, letter, rest string) bool {
	switch letter {
	case "", "n":
		s.at++
	case "b":
		s.at--
		if s.at < 0 {
			s.at = 0
			s.say("This is the first step.")
		}
	case "l":
		s.readStep(step)
	case "p":
		s.readPosting()
	case "i":
		s.readGuide()
	case "c":
		s.copy()
	case "s":
		s.saveAs()
	case "u":
		s.travel("Undone: ", "Nothing to undo.", s.editor.Undo)
	case "r":
		s.travel("Done again: ", "Nothing to do again.", s.editor.Redo)
	case "a":
		s.add(step, rest)
	case "?":
		s.say("%s", stepHelp)
	case "q":
		s.left = true
	default:
		return false
	}
	return true
}

// answer does what was typed in a step.
func (s *conversation) answer(step session.Step, answer string) {
	letter, rest, _ := strings.Cut(answer, " ")
	if s.command(step, letter, strings.TrimSpace(rest)) {
		return
	}
	rows, _ := rowsOf(step, s.doc())
	list := answer
	if letter == "e" || letter == "d" {
		list = rest
	}
	chosen, err := numbers(list, len(rows))
	switch {
	case err != nil:
		s.say("%s.", capital(err.Error()))
	case letter == "e":
		s.edit(step, rows, chosen)
	case letter == "d":
		s.remove(step, rows, chosen)
	default:
		s.change(step, rows, chosen)
	}
}

// travel goes back in the history, or forth.
func (s *conversation) travel(did, nothing string, step func() (string, bool)) {
	label, ok := step()
	if !ok {
		s.say("%s", nothing)
		return
	}
	s.settle(nil)
	s.say("%s%s. l reads the step again.", did, label)
}

// each does something for every number that was typed, with the row that was
// read out with it and the number that it has now: what was done for the
// numbers before may have moved it.
func (s *conversation) each(step session.Step, shown []row, chosen []int, do func(n int, r row)) {
	for _, n := range chosen {
		rows, _ := rowsOf(step, s.doc())
		if at := slices.IndexFunc(rows, shown[n-1].same); at >= 0 {
			do(at+1, rows[at])
		}
	}
}

// change switches lines, and asks for what fields and missing texts should say.
func (s *conversation) change(step session.Step, shown []row, chosen []int) {
	switched := false
	s.each(step, shown, chosen, func(n int, r row) {
		switch {
		case s.asked(r):
		case s.doc().Parts[r.part].Kind == posting.Prose:
			s.say("%d is a text and always in. e %d edits it, d %d deletes it.", n, n, n)
		case s.settle(s.editor.Toggle(r.part)):
			s.sayRow(n-1, r)
			switched = true
		}
	})
	if switched && !step.Is(session.Details) {
		s.say("%s%s", step.Name, s.chosen(step))
	}
}

// edit asks for another text of each line.
func (s *conversation) edit(step session.Step, shown []row, chosen []int) {
	if len(chosen) == 0 {
		s.say("e and a number edits a line.")
	}
	s.each(step, shown, chosen, func(_ int, r row) {
		if !s.asked(r) {
			s.editPart(r.part)
		}
	})
}

// asked asks what a field or a text that is missing should say, where the row is
// one.
func (s *conversation) asked(r row) bool {
	switch {
	case r.field != "":
		s.askField(r.field)
	case r.part < 0:
		s.askText(r.kind)
	default:
		return false
	}
	return true
}

// editPart asks for another text of an item or of a block of prose.
func (s *conversation) editPart(part int) {
	p := &s.doc().Parts[part]
	was, keep := p.Raw(), s.editor.EditItem
	if p.Kind == posting.Prose {
		was, keep = p.ProseSource(), s.editor.EditProse
	}
	s.say("Now: %s", was)
	text := s.ask("New text, enter alone to leave it")
	if text != "" && text != was && s.settle(keep(part, text)) {
		s.say("Changed. u takes it back.")
	}
}

// remove deletes lines, the last first: which of its kind a line is holds while
// those behind it go.
func (s *conversation) remove(step session.Step, shown []row, chosen []int) {
	if len(chosen) == 0 {
		s.say("d and a number deletes a line.")
		return
	}
	slices.Sort(chosen)
	chosen = slices.Compact(chosen)
	slices.Reverse(chosen)
	deleted := 0
	s.each(step, shown, chosen, func(n int, r row) {
		if r.part < 0 {
			s.say("%d is no line to delete. The number alone changes it.", n)
		} else if s.settle(s.editor.Delete(r.part)) {
			deleted++
		}
	})
	if deleted > 0 {
		s.say("Deleted %s. u brings back, l reads the step with its new numbers.", counted(deleted, "line"))
	}
}

// place is where a line can be added: behind a part, or in a section of a kind
// that is not there yet.
type place struct {
	words string
	part  int // -1 for a section that is not there yet
	kind  posting.Kind
}

// places are the sections and groups of a step.
func places(step session.Step, d *posting.Document) []place {
	var all []place
	for _, section := range step.Sections(d) {
		name := sectionName(section)
		last := place{words: name, part: section.Head, kind: section.Kind}
		for i := section.From; i < section.To; i++ {
			if d.Parts[i].Kind == posting.Group {
				if last.words != name || last.part != section.Head {
					all = append(all, last)
				}
				last.words = name + ", " + d.Parts[i].Words
			}
			last.part = i
		}
		all = append(all, last)
	}
	if len(all) == 0 {
		all = append(all, place{words: step.Kinds[0].Heading(), part: -1, kind: step.Kinds[0]})
	}
	return all
}

// add adds the words, or asks for lines until one is empty.
func (s *conversation) add(step session.Step, words string) {
	to, ok := s.askPlace(places(step, s.doc()))
	if !ok {
		return
	}
	if words != "" {
		s.addLine(step, &to, words)
		return
	}
	for !s.over() {
		text := s.ask("New line, enter alone when done")
		if text == "" || !s.addLine(step, &to, text) {
			return
		}
	}
}

// askPlace asks where a line belongs, where there is more than one place.
func (s *conversation) askPlace(all []place) (place, bool) {
	if len(all) == 1 {
		return all[0], true
	}
	names := make([]string, len(all))
	for i, p := range all {
		names[i] = p.words
	}
	at, other := s.choose(names, "Into which, enter for 1", 0)
	if at < 0 {
		s.say("%q is none of them.", other)
		return place{}, false
	}
	return all[at], true
}

// addLine adds a line and reads it with its number; the next goes behind it.
func (s *conversation) addLine(step session.Step, to *place, text string) bool {
	var err error
	if to.part < 0 {
		to.part, err = s.editor.AddTo(to.kind, text)
	} else {
		to.part, err = s.editor.Add(to.part, text)
	}
	if !s.settle(err) {
		return false
	}
	rows, _ := rowsOf(step, s.doc())
	for i, r := range rows {
		if r.part == to.part {
			s.say("Added as number %d.", i+1)
		}
	}
	return true
}
