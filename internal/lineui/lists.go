package lineui

import (
	"strings"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// mostOffered is how many items are read out at once.
const mostOffered = 20

// from adds items that roles, drafts and packs have, found by words.
func (p *page) from(words string) {
	to, ok := p.askPlace(places(p.step, p.doc.Document()))
	if !ok {
		return
	}
	var offered []session.Offered
	if o := p.doc.Offers(to.Kind, func(all []session.Offered) { offered = all }).Run(); !o.Done() {
		p.report(o)
		return
	}
	if words == "" {
		words = p.ask("Words of an item, enter alone for those of roles like yours")
	}
	texts := matching(offered, words)
	if len(texts) == 0 {
		p.say("Nobody offers an item with these words.")
		return
	}
	for i, o := range texts {
		p.say("%d %s, from %s.", i+1, o.Text, o.From)
	}
	p.addChosen(to.Place, texts)
}

// addChosen asks for numbers and adds those items, ticked, as one edit.
func (p *page) addChosen(to session.Place, offered []session.Offered) {
	numbers, err := numbersIn(p.ask("Numbers to add, enter alone for none"), len(offered))
	if err != nil {
		p.say("%s.", capital(err.Error()))
		return
	}
	var lines []string
	for _, n := range numbers {
		lines = append(lines, offered[n-1].Text)
	}
	if len(lines) > 0 && p.do(session.AddItems(to, strings.Join(lines, "\n"))).Done() {
		p.say("Added %s. u takes back, l reads the step.", counted(len(lines), "line"))
	}
}

// matching are the first items that have all words.
func matching(all []session.Offered, words string) []session.Offered {
	names := library.NewNames(len(all), func(i int) string { return all[i].Text })
	var found []session.Offered
	for i := range names.Find(words) {
		if len(found) < mostOffered {
			found = append(found, all[i])
		}
	}
	return found
}

// moveTo takes a line to another list.
func (p *page) moveTo(rest string) {
	r, ok := p.theOne(rest, "to and a number moves a line to another list: to 2.")
	switch {
	case !ok:
		return
	case r.part < 0:
		p.say("Only lines can be moved.")
		return
	}
	all := session.Destinations(p.doc.Document(), r.part)
	names := make([]string, len(all))
	for i, to := range all {
		names[i] = to.Label
	}
	if at, ok := p.pick(names, "To which list, enter alone for none"); ok {
		p.report(p.doc.Do(session.MoveTo(r.part, all[at])))
	}
}

// section renames a section or a group of the step, or moves it.
func (p *page) section() {
	heads := headsOf(p.step, p.doc.Document())
	if len(heads) == 0 {
		p.say("There is no section here.")
		return
	}
	names := make([]string, len(heads))
	for i, head := range heads {
		names[i] = p.doc.Document().Parts[head].Words
	}
	at, ok := p.pick(names, "Which section or group, enter alone for none")
	if !ok {
		return
	}
	switch answer := p.ask("up, down, or its new name"); answer {
	case "":
	case "up":
		p.report(p.doc.Do(session.Move(heads[at], -1)))
	case "down":
		p.report(p.doc.Do(session.Move(heads[at], +1)))
	default:
		p.report(p.doc.Do(session.Rename(heads[at], answer)))
	}
}

// headsOf are the headings of the sections and groups of a step.
func headsOf(step session.Step, d *posting.Document) []int {
	var heads []int
	for _, s := range step.Sections(d) {
		if s.Head >= 0 {
			heads = append(heads, s.Head)
		}
		for i := s.From; i < s.To; i++ {
			if d.Parts[i].Kind == posting.Group {
				heads = append(heads, i)
			}
		}
	}
	return heads
}

// find reads the lines of every step that have all words.
func (e *editing) find(words string) {
	if words == "" {
		words = e.ask("Words to find")
	}
	found := 0
	for _, step := range e.doc.Now().Steps {
		rows, _ := rowsOf(step, e.doc.Document())
		names := library.NewNames(len(rows), func(i int) string { return e.rowWords(rows[i]) })
		for i := range names.Find(words) {
			e.say("%s %d: %s", step.Name, i+1, e.rowWords(rows[i]))
			found++
		}
	}
	if found == 0 {
		e.say("Nothing has these words.")
	}
}

// rowWords is the text of a row.
func (e *editing) rowWords(r row) string {
	if r.part < 0 {
		return ""
	}
	return strings.ReplaceAll(e.doc.Document().Parts[r.part].Text(), "\n", " ")
}
