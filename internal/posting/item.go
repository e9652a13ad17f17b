package posting

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Toggle ticks or unticks an item, or all items of a group or section: off
// where all are on, else on.
func (e *Editor) Toggle(part int) error {
	items := e.now.ItemsOf(part)
	if len(items) == 0 {
		return ErrNothing
	}
	on := slices.ContainsFunc(items, func(i int) bool { return !e.now.Parts[i].Ticked() })
	c := e.now.keep()
	for _, i := range items {
		c.parts[i].Source = c.parts[i].ticked(on)
	}
	verb := map[bool]string{true: "tick", false: "untick"}[on]
	c.label = fmt.Sprintf("%s %s", verb, quote(e.now.Parts[part].Text()))
	c.want = func(next *Document) error {
		for _, i := range items {
			if next.Parts[i].Ticked() != on {
				return fmt.Errorf("the box of %s would not be one", quote(e.now.Parts[i].Text()))
			}
		}
		return nil
	}
	return e.apply(c)
}

// ItemsOf lists the items that a part stands for: itself, or those of the
// group or section that it heads.
func (d *Document) ItemsOf(part int) []int {
	var items []int
	from, to := part, part+1
	switch d.Parts[part].Kind {
	case Group, Heading:
		from = part + 1
		to = endOf(d, part)
	case Item:
	case FrontMatter, Title, Prose:
		return nil
	}
	for i := from; i < to; i++ {
		if d.Parts[i].Kind == Item {
			items = append(items, i)
		}
	}
	return items
}

// endOf is the index behind the last part of the group or section that a
// heading opens.
func endOf(d *Document, head int) int {
	for i := head + 1; i < len(d.Parts); i++ {
		k := d.Parts[i].Kind
		if k == Heading || k == Group && d.Parts[head].Kind == Group {
			return i
		}
	}
	return len(d.Parts)
}

// ticked is the source of an item with its box set: the one byte between the
// brackets, or a new empty box behind the marker of an item that had none.
func (p *Part) ticked(on bool) string {
	if p.Ticked() == on {
		return p.Source
	}
	if p.Box < 0 {
		return p.boxed()
	}
	mark := " "
	if on {
		mark = "x"
	}
	return p.Source[:p.Box] + mark + p.Source[p.Box+1:]
}

func (p *Part) boxed() string {
	head, rest := p.Source[:p.Marker], p.Source[p.Marker:]
	if rest == "" || rest[0] == '\n' || rest[0] == '\r' {
		return head + " [ ]" + rest
	}
	return p.Source[:p.Content] + "[ ] " + p.Source[p.Content:]
}

// Add puts new ticked items behind a part and returns the index of the first.
// Each text becomes one item; line ends in it become spaces.
func (e *Editor) Add(after int, texts ...string) (int, error) {
	c := e.now.keep()
	texts = cleaned(texts)
	if len(texts) == 0 {
		return 0, ErrNothing
	}
	at := after
	for _, text := range texts {
		item := Part{Kind: Item, Source: newMarker(e.now, after, at-after) + "[x] " + text + e.now.lineEnd(after)}
		c.parts = insert(e.now, c.parts, at, item)
		at++
	}
	seal(c.parts, e.now.lineEnd(after), e.now.ended())
	c.label = "add " + quote(texts[0])
	c.want = addedReads(after+1, texts)
	return after + 1, e.apply(c)
}

// addedReads makes sure that new items are ticked and say what was typed.
func addedReads(first int, texts []string) func(*Document) error {
	return func(next *Document) error {
		for n, text := range texts {
			p := &next.Parts[first+n]
			if !p.Ticked() || p.Raw() != text {
				return fmt.Errorf("%s would not read back as it is", quote(text))
			}
		}
		return nil
	}
}

// AddTo puts new items at the end of the first section of a kind, which is
// made at its place where there is none.
func (e *Editor) AddTo(kind Kind, texts ...string) (int, error) {
	for _, s := range e.now.Sections {
		if s.Kind == kind && s.Head >= 0 {
			return e.Add(lastOfList(e.now, s), texts...)
		}
	}
	texts = cleaned(texts)
	if len(texts) == 0 {
		return 0, ErrNothing
	}
	var items []Part
	for _, text := range texts {
		items = append(items, Part{Kind: Item, Source: "- [x] " + text + e.now.lineEnd(-1)})
	}
	return addSection(e, kind, items, "add "+quote(texts[0]))
}

// lastOfList is the part behind which a new item joins the section: its last
// item before any group that is not its first, else its last part.
func lastOfList(d *Document, s Section) int {
	for i := s.To - 1; i >= s.From; i-- {
		if d.Parts[i].Kind == Item {
			return i
		}
	}
	return max(s.To-1, s.Head)
}

// insert puts an item behind the part at index after, with the blank lines
// that the list has between its items.
func insert(d *Document, parts []Part, after int, item Part) []Part {
	prev := &parts[after]
	between, behind := prev.Blank, prev.Blank
	hasNext := after+1 < len(parts)
	nextItem := hasNext && parts[after+1].Kind == Item
	switch {
	case prev.Kind == Item && !nextItem:
		between = ""
		if after > 0 && parts[after-1].Kind == Item {
			between = parts[after-1].Blank
		}
	case prev.Kind != Item:
		if between == "" {
			between = d.lineEnd(after)
		}
		behind = between
		if nextItem || !hasNext {
			behind = ""
		}
	}
	prev.Blank, item.Blank = between, behind
	return slices.Insert(parts, after+1, item)
}

// newMarker is the indent and marker of the nth new item behind a part: those
// of its neighbour, a number counted on.
func newMarker(d *Document, after, nth int) string {
	for _, i := range []int{after, after + 1} {
		if i < len(d.Parts) && d.Parts[i].Kind == Item {
			return d.Parts[i].markerAfter(nth + 1 - (i - after))
		}
	}
	return "- "
}

// markerAfter is the item's marker, its number moved on by n.
func (p *Part) markerAfter(n int) string {
	marker := p.Source[:p.Marker]
	body := strings.TrimLeft(marker, " ")
	indent := marker[:len(marker)-len(body)]
	number, err := strconv.Atoi(strings.TrimRight(body, ".)"))
	if err != nil || number+n < 0 || number+n > 999_999_999 {
		return marker + " "
	}
	return indent + strconv.Itoa(number+n) + body[len(body)-1:] + " "
}

// Raw is the text of an item as it is edited: its own Markdown without marker,
// box and mark, its further lines dedented.
func (p *Part) Raw() string { return p.dedented(p.unmarked()) }

// dedented is the source of an item, or that without its mark, as text.
func (p *Part) dedented(source string) string {
	first, rest, _ := strings.Cut(source, "\n")
	lines := []string{strings.TrimSpace(first[min(p.Content, len(first)):])}
	indent := p.hang()
	for line := range strings.SplitSeq(strings.TrimRight(rest, "\r\n"), "\n") {
		line = strings.TrimRight(line, "\r")
		n := 0
		for n < len(line) && n < indent && line[n] == ' ' {
			n++
		}
		lines = append(lines, line[n:])
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// hang is the column at which the further lines of an item begin.
func (p *Part) hang() int {
	n := p.Marker
	for n < len(p.Source) && p.Source[n] == ' ' {
		n++
	}
	if n-p.Marker > 4 || n == len(p.Source) || p.Source[n] == '\n' || p.Source[n] == '\r' {
		return p.Marker + 1
	}
	return n
}

// marked reports whether the item ends with a mark.
func (p *Part) marked() bool { return len(p.Levels)+len(p.Markets) > 0 }

// unmarked is the source of an item without its mark.
func (p *Part) unmarked() string {
	if !p.marked() {
		return p.Source
	}
	return p.Source[:p.Mark[0]] + p.Source[p.Mark[1]:]
}

// withoutLevels is the source of an item whose mark names no level.
func (p *Part) withoutLevels() string {
	if len(p.Levels) == 0 {
		return p.Source
	}
	return p.Source[:p.Mark[0]] + p.marketMark() + p.Source[p.Mark[1]:]
}

// EditItem gives an item another text. Its levels go from its mark, since from
// here on the words are the person's; its markets stay, except on a text of
// several lines, which has no room for a mark.
func (e *Editor) EditItem(part int, text string) error {
	p := &e.now.Parts[part]
	text = strings.TrimSpace(strings.ReplaceAll(text, "\r\n", "\n"))
	if text == p.Raw() {
		return nil
	}
	if text == "" {
		return &EditError{Reason: "an item needs a text; d deletes it"}
	}
	c := e.now.keep()
	c.parts[part].Source = p.rewritten(text, e.now.lineEnd(part))
	seal(c.parts, e.now.lineEnd(part), e.now.ended())
	c.label = "edit " + quote(p.Text())
	c.want = func(next *Document) error {
		got := &next.Parts[part]
		if got.Ticked() != p.Ticked() || len(got.Levels) > 0 || got.Raw() != text {
			return fmt.Errorf("%s would not read back as it is", quote(text))
		}
		return nil
	}
	return e.apply(c)
}

// rewritten is the source of the item with another text, its further lines
// indented so that they stay in it.
func (p *Part) rewritten(text, eol string) string {
	indent := strings.Repeat(" ", p.hang())
	lines := strings.Split(text, "\n")
	for i := range lines[1:] {
		if lines[i+1] != "" {
			lines[i+1] = indent + lines[i+1]
		}
	}
	if len(lines) == 1 {
		lines[0] += p.marketMark()
	}
	return p.lead() + strings.Join(lines, eol) + eol
}

// lead is what stands before the text of the item: indent, marker, box.
func (p *Part) lead() string {
	lead := strings.TrimRight(p.Source[:p.Content], "\r\n")
	if !strings.HasSuffix(lead, " ") && !strings.HasSuffix(lead, "\t") {
		lead += " "
	}
	return lead
}

// Delete takes a part out with its lines. A heading stays when its last item
// goes.
func (e *Editor) Delete(part int) error {
	p := &e.now.Parts[part]
	if p.Kind != Item && p.Kind != Prose {
		return ErrNothing
	}
	c := e.now.keep()
	c.parts = remove(c.parts, part)
	c.label = "delete " + quote(p.Text())
	return e.apply(c)
}

// remove drops a part. Of the blank lines before and behind it one run stays.
func remove(parts []Part, i int) []Part {
	if i > 0 && parts[i-1].Blank == "" {
		parts[i-1].Blank = parts[i].Blank
	}
	return slices.Delete(parts, i, i+1)
}

// cleaned folds each text to one line and drops the empty ones.
func cleaned(texts []string) []string {
	var out []string
	for _, t := range texts {
		if t = oneLine(t); t != "" {
			out = append(out, t)
		}
	}
	return out
}

func quote(s string) string { return "“" + clip(firstLine(s)) + "”" }
