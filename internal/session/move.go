package session

import "jobdraft/internal/posting"

// Move takes an item, or a section or group by its heading, up (-1) or down (+1)
// by one place. The focus goes with it.
func Move(part, by int) Edit {
	return func(e *posting.Editor) Outcome {
		switch p := &e.Document().Parts[part]; p.Kind {
		case posting.Heading, posting.Group:
			return moveBlock(e, part, by)
		case posting.Item:
			to, err := e.Move(part, by)
			return Outcome{Part: to}.unless(err)
		case posting.FrontMatter, posting.Title, posting.Prose:
		}
		return cannot("only items, groups and sections move")
	}
}

// moveBlock takes a section past its neighbour in the posting, which may be shown
// in another step, or a group past that of its section.
func moveBlock(e *posting.Editor, head, by int) Outcome {
	at, passed, err := e.MoveBlock(head, by)
	where := "below"
	if by < 0 {
		where = "above"
	}
	o := done("Now "+where+" “"+passed+"”", "takes it back")
	o.Part = at
	return o.unless(err)
}

// Rename gives a section or a group another heading. The focus stays on it.
func Rename(part int, words string) Edit {
	return func(e *posting.Editor) Outcome { return Outcome{Part: part}.unless(e.Rename(part, words)) }
}

// Destination is a list that an item can move to: below a heading, or, if Head
// is -1, in a section of a kind that the document does not have yet.
type Destination struct {
	Label string
	Head  int
	Kind  posting.Kind
}

// Destinations lists the other lists of a document, those of the nearest sections
// first, and then the sections that it lacks.
func Destinations(d *posting.Document, part int) []Destination {
	var all []Destination
	for _, step := range AllSteps {
		for _, s := range step.Sections(d) {
			if s.Head >= 0 {
				all = append(all, listsOf(d, s, part)...)
			}
		}
	}
	for _, step := range AllSteps {
		for _, kind := range step.Missing(d) {
			if kind != posting.Other {
				all = append(all, Destination{kind.Heading() + " (new)", -1, kind})
			}
		}
	}
	return all
}

// listsOf are the lists of a section, a group each, but for the one that has the
// part.
func listsOf(d *posting.Document, s posting.Section, part int) []Destination {
	var groups []Destination
	own := s.Head
	for i := s.From; i < s.To; i++ {
		if d.Parts[i].Kind != posting.Group {
			continue
		}
		if i < part {
			own = i
		}
		groups = append(groups, Destination{s.Heading + ": " + d.Parts[i].Words, i, s.Kind})
	}
	if len(groups) == 0 {
		groups = []Destination{{s.Heading, s.Head, s.Kind}}
	}
	if part <= s.Head || part >= s.To {
		return groups
	}
	var others []Destination
	for _, g := range groups {
		if g.Head != own {
			others = append(others, g)
		}
	}
	return others
}

// MoveTo takes an item to another list. The focus belongs on it, in the step that
// shows it.
func MoveTo(part int, to Destination) Edit {
	return func(e *posting.Editor) Outcome {
		var at int
		var err error
		if to.Head >= 0 {
			at, err = e.MoveInto(part, to.Head)
		} else {
			at, err = e.MoveTo(part, to.Kind)
		}
		o := done("Moved to "+to.Label, "takes it back")
		o.Part = at
		return o.unless(err)
	}
}
