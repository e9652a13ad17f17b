package posting

import "slices"

// Move takes an item up (-1) or down (+1) by one place, over a group heading
// into that group, and returns where it is then. The first and the last item
// of a section stay.
func (e *Editor) Move(part, by int) (int, error) {
	d := e.now
	s := d.SectionOf(part)
	to := part + by
	if s == nil || d.Parts[part].Kind != Item || to < s.From || to >= s.To || d.Parts[to].Kind == Title {
		return part, ErrNothing
	}
	if by < 0 && d.Parts[to].Kind == Group && to == s.From {
		return part, ErrNothing // Above the first group the item would leave every group.
	}
	c := d.keep()
	switch {
	case d.Parts[to].Kind == Item:
		swapSources(c.parts, part, to)
	case by > 0:
		c.parts = moveDownOver(c.parts, part)
	default:
		c.parts = moveUpOver(c.parts, part)
	}
	seal(c.parts, d.lineEnd(part), d.ended())
	c.label = "move " + quote(d.Parts[part].Text())
	return to, e.apply(c)
}

// swapSources changes two neighbours; the blank lines stay where they are.
func swapSources(parts []Part, i, j int) {
	parts[i], parts[j] = parts[j], parts[i]
	parts[i].Blank, parts[j].Blank = parts[j].Blank, parts[i].Blank
}

// moveDownOver takes item i behind the heading below it. Its blank lines go
// along where no item follows there, else they stay.
func moveDownOver(parts []Part, i int) []Part {
	item, over := parts[i], parts[i+1]
	if i > 0 && (i+2 < len(parts) && parts[i+2].Kind == Item || parts[i-1].Blank == "") {
		parts[i-1].Blank += item.Blank
		item.Blank = ""
	}
	return slices.Concat(parts[:i], []Part{over, item}, parts[i+2:])
}

// moveUpOver takes item i before the heading above it, to the end of the list
// there.
func moveUpOver(parts []Part, i int) []Part {
	item, over := parts[i], parts[i-1]
	if i >= 2 && parts[i-2].Kind == Item {
		over.Blank += item.Blank
		item.Blank, parts[i-2].Blank = parts[i-2].Blank, ""
	}
	return slices.Concat(parts[:i-1], []Part{item, over}, parts[i+1:])
}
