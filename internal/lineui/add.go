package lineui

import (
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// place is where a line can be added, and what that is called.
type place struct {
	words string
	session.Place
}

// places are the sections and groups of a step.
func places(step session.Step, d *posting.Document) []place {
	var all []place
	for _, section := range step.Sections(d) {
		name := sectionName(section)
		last := place{name, session.Place{Part: section.Head, Kind: section.Kind}}
		for i := section.From; i < section.To; i++ {
			if d.Parts[i].Kind == posting.Group {
				if last.words != name || last.Part != section.Head {
					all = append(all, last)
				}
				last.words = name + ", " + d.Parts[i].Words
			}
			last.Part = i
		}
		all = append(all, last)
	}
	if len(all) == 0 {
		all = append(all, place{step.Kinds[0].Heading(), session.Place{Part: -1, Kind: step.Kinds[0]}})
	}
	return all
}

// add adds the words, or asks for lines until one is empty.
func (p *page) add(words string) {
	to, ok := p.askPlace(places(p.step, p.doc.Document()))
	if !ok {
		return
	}
	if words != "" {
		p.addLine(&to.Place, words)
		return
	}
	for !p.e.over() {
		text := p.ask("New line, enter alone when done")
		if text == "" || !p.addLine(&to.Place, text) {
			return
		}
	}
}

// askPlace asks where a line belongs, if there is more than one place.
func (p *page) askPlace(all []place) (place, bool) {
	if len(all) == 1 {
		return all[0], true
	}
	names := make([]string, len(all))
	for i, to := range all {
		names[i] = to.words
	}
	at, other := p.choose(names, "Into which, enter for 1", 0)
	if at < 0 {
		p.say("%q is none of them.", other)
		return place{}, false
	}
	return all[at], true
}

// addLine adds a line and says its number; the next goes behind it.
func (p *page) addLine(to *session.Place, text string) bool {
	o := p.do(session.AddItems(*to, text))
	if !o.Done() {
		return false
	}
	to.Part = o.Part
	for i, r := range p.rows() {
		if r.part == to.Part {
			p.say("Added as number %d.", i+1)
		}
	}
	return true
}
