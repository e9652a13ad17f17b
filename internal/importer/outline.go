package importer

import (
	"slices"
	"strings"

	"jobdraft/internal/posting"
)

// part is a block with its place in the document.
type part struct {
	block
	level   int          // of a heading: 1 the title, 2 a section, 3 a group
	section posting.Kind // of a section: its kind
	said    float64      // of a section: how much of its heading says the kind
	list    bool         // of a paragraph: it is an item of a list that has no marks
	facts   []fact       // of the title: the facts that were taken off it
	off     bool         // it is left out of the posting until somebody ticks it
}

// arrange sorts blocks into a title, sections and groups. The title is empty
// where nothing but the blocks may say it.
func arrange(blocks []block, title string) []part {
	o := &outliner{blocks: dataHeadings(headingItems(blocks)), known: title, out: make([]part, 0, len(blocks))}
	for i := range o.blocks {
		o.place(i)
	}
	o.out = sortedByContent(o.out)
	o.lists()
	return o.out
}

// headingItems makes items of headings that are used as such: three and more
// of one rank, below a stronger one, with nothing below them.
func headingItems(blocks []block) []block {
	const least = 3
	for i := 1; i < len(blocks); {
		end := i
		for end < len(blocks) && blocks[end].kind == heading && blocks[end].rank == blocks[i].rank {
			end++
		}
		run := end - i
		if end < len(blocks) && blocks[end].kind != heading {
			run-- // The last one heads what follows.
		}
		if above := blocks[i-1]; run >= least && above.kind == heading && above.rank < blocks[i].rank {
			for j := i; j < i+run; j++ {
				blocks[j].kind, blocks[j].marker = item, "-"
			}
		}
		i = max(end, i+1)
	}
	return blocks
}

// dataHeadings makes paragraphs of headings that hold data or a sentence and
// have nothing below them, such as "Salary: £40,000": a posting leaves out the
// heading of nothing.
func dataHeadings(blocks []block) []block {
	for i := range blocks {
		b := &blocks[i]
		if b.kind != heading || i == 0 || i+1 < len(blocks) && blocks[i+1].kind != heading {
			continue
		}
		if i+1 < len(blocks) && blocks[i+1].rank > b.rank {
			continue // It heads the headings below it.
		}
		if holdsData(b.text) {
			b.kind = paragraph
		}
	}
	return blocks
}

// holdsData reports whether the words of a heading say something by themselves:
// a fact, an address, a figure or a sentence.
func holdsData(text string) bool {
	const least = 4 // words of a sentence
	if s, ok := factOf(clean(text)); ok && s.value != "" {
		return true
	}
	return addressIn(text) != "" || strings.ContainsAny(text, "0123456789") && !hasJobNoun(text) ||
		endsSentence(text) && count(text) >= least
}

type outliner struct {
	blocks []block
	out    []part
	known  string // the title as it is stated elsewhere
	titled bool
	open   bool // a section has begun
	kind   posting.Kind
	rank   int // of the heading that began it
}

func (o *outliner) place(i int) {
	b := o.blocks[i]
	switch {
	case o.open || o.titled:
	case b.kind == heading:
		if o.isTitle(b) {
			o.title(b)
			return
		}
		if o.known == "" && o.titleFollows(b) {
			b.kind = paragraph // It is the heading of the page.
			o.out = append(o.out, part{block: b})
			return
		}
	case o.isTitleLine(i):
		b.text = strings.TrimSpace(strings.Trim(b.text, "*_")) // As in any heading.
		b.kind = heading
		o.title(b)
		return
	}
	if b.kind == heading {
		o.heading(i)
		return
	}
	o.out = append(o.out, part{block: b})
}

// title places the title. What is peeled off it stays below it, unticked, since
// it is in the fields.
func (o *outliner) title(b block) {
	o.titled = true
	p := peel(b.text)
	b.text = p.title
	o.out = append(o.out, part{block: b, level: 1, facts: p.facts})
	if len(p.rest) > 0 {
		rest := block{kind: item, text: strings.Join(p.rest, " · "), marker: "-", box: ' ', src: b.src}
		o.out = append(o.out, part{block: rest})
	}
}

// heading places a heading as a section, as a group of the section that is open,
// or as a paragraph.
func (o *outliner) heading(i int) {
	b := o.blocks[i]
	kind, share := posting.MatchKind(b.text)
	if b.bare && o.isNoHeading(i, kind) {
		b.kind = paragraph
		o.out = append(o.out, part{block: b})
		return
	}
	named := hasJobNoun(b.text) && share < 0.5 && kind != posting.AboutRole && !isOpenEnded(b.text)
	if kind == posting.Guide || named {
		kind = posting.Other // Nothing that is pasted is for the recruiter alone.
	}
	if o.isGroup(b, kind, share) {
		if last := &o.out[len(o.out)-1]; last.level == 3 && last.rank < b.rank {
			last.text += ": " + b.text // A posting leaves out the heading of nothing but headings.
			last.rank = b.rank
			return
		}
		o.out = append(o.out, part{block: b, level: 3})
		return
	}
	o.open, o.kind, o.rank = true, kind, b.rank
	o.out = append(o.out, part{block: b, level: 2, section: kind, said: share})
}

// isNoHeading reports whether a heading that only its words mark is a line of
// the section that is open.
func (o *outliner) isNoHeading(i int, kind posting.Kind) bool {
	again := o.open && kind == o.kind && count(o.blocks[i].text) < 3
	return again || kind == posting.Apply && !o.saysApply(i)
}

// isTitle reports whether the first heading is the title of the job.
func (o *outliner) isTitle(b block) bool {
	title := peel(b.text).title
	kind, share := posting.MatchKind(title)
	switch {
	case o.known != "":
		return sameTitle(title, o.known)
	case hasJobNoun(title) && share < 0.6:
		return !isOpenEnded(title) && !saysHiring(title)
	}
	return kind == posting.Other && share == 0 && b.rank == 1 && count(b.text) <= 10 && !o.titleFollows(b)
}

// titleFollows reports whether one of the headings right below names a job, so
// that this one is that of the page.
func (o *outliner) titleFollows(b block) bool {
	const most = 3 // blocks
	i := slices.IndexFunc(o.blocks, func(other block) bool { return other.src == b.src })
	for n := i + 1; n < len(o.blocks) && n <= i+most; n++ {
		next := o.blocks[n]
		if _, share := posting.MatchKind(next.text); next.kind == heading && hasJobNoun(next.text) && share < 0.5 &&
			!saysHiring(next.text) {
			return true
		}
	}
	return false
}

// isTitleLine reports whether a line is the title: the first of the text, short,
// and no sentence.
func (o *outliner) isTitleLine(i int) bool {
	b := o.blocks[i]
	if b.kind != paragraph || strings.Contains(b.text, "\n") || count(b.text) > 12 || !beginsUpper(b.text) {
		return false
	}
	for _, p := range o.out {
		if _, ok := factOf(p.text); !ok && p.kind != verbatim {
			return false
		}
	}
	if _, ok := factOf(b.text); ok || endsSentence(b.text) || strings.HasSuffix(b.text, ":") ||
		strings.Contains(b.text, "://") {
		return false
	}
	if o.known != "" {
		return sameTitle(b.text, o.known)
	}
	wanted := strings.Contains(strings.ToLower(b.text), "wanted") // A heading may say it and be the title.
	return hasJobNoun(b.text) && !saysHiring(b.text) && !wanted
}

// sameTitle reports whether two titles are one but for a few words.
func sameTitle(a, b string) bool {
	x, y := strings.Fields(strings.ToLower(a)), setOf(strings.ToLower(b))
	same := 0
	for _, w := range x {
		if y[w] {
			same++
		}
	}
	return same*2 > max(len(x), len(y))
}

// saysHiring reports whether words speak of the search for somebody: they have
// the title in them and are none.
func saysHiring(s string) bool {
	return containsAny(strings.ToLower(s), []string{
		" for a ", "hiring", "looking for", "we are", "we're", "join ",
		"seek", " our ",
	})
}

// isGroup reports whether a heading is below the section that is open.
func (o *outliner) isGroup(b block, kind posting.Kind, share float64) bool {
	if !o.open || b.rank <= o.rank {
		return false
	}
	switch {
	case kind == o.kind:
		return true
	case kind == posting.Other:
		return o.kind != posting.Other
	case o.kind.About() || o.kind == posting.Other || akin(kind, o.kind):
		return false
	}
	return share < 0.5
}

// akin reports whether of two kinds one is often a part of the other.
func akin(a, b posting.Kind) bool {
	gives := func(k posting.Kind) bool { return k == posting.Compensation || k == posting.Perks }
	asks := func(k posting.Kind) bool { return isListKind(k) && k != posting.Responsibilities && k != posting.Perks }
	return gives(a) && gives(b) || asks(a) && asks(b)
}

// below are the blocks under a heading.
func (o *outliner) below(i int) []block {
	end := i + 1
	for end < len(o.blocks) && o.blocks[end].kind != heading {
		end++
	}
	return o.blocks[i+1 : end]
}

// saysApply reports whether what stands below a heading is about applying.
func (o *outliner) saysApply(i int) bool {
	for _, b := range o.below(i) {
		folded := strings.ToLower(b.text)
		for _, word := range []string{
			"appl", "cv", "resume", "send", "interview", "submit", "contact", "@", "http",
			"bewerb",
		} {
			if strings.Contains(folded, word) {
				return true
			}
		}
	}
	return false
}

// sectionAt is the kind of the section that a part stands in.
func (o *outliner) sectionAt(i int) posting.Kind {
	for ; i >= 0; i-- {
		if o.out[i].level == 2 {
			return o.out[i].section
		}
	}
	return posting.AboutRole
}

// lists finds the paragraphs that are items without marks: those of a section
// that is a list by its nature and has no bullets.
func (o *outliner) lists() {
	for from := 0; from < len(o.out); {
		end := from + 1
		for end < len(o.out) && o.out[end].kind != heading {
			end++
		}
		switch kind := o.sectionAt(from); {
		case isListKind(kind):
			markLists(o.out[from:end])
		case kind == posting.Other:
			markFacts(o.out[from:end])
		}
		from = end
	}
}

func isListKind(k posting.Kind) bool {
	switch k {
	case posting.Responsibilities, posting.Qualifications, posting.NiceToHave, posting.Prerequisites,
		posting.HardSkills,
		posting.SoftSkills, posting.Tools, posting.Perks:
		return true
	default:
		return false
	}
}

// markLists marks the paragraphs of a list without marks. One that has several
// sentences, or leads to what follows, is none.
func markLists(parts []part) {
	const most = 45 // words
	paragraphs := 0
	for _, p := range parts {
		switch p.kind {
		case item:
			return
		case paragraph:
			paragraphs++
		case heading, verbatim:
		}
	}
	if paragraphs < 2 {
		return
	}
	for i := range parts {
		p := &parts[i]
		leads := strings.HasSuffix(p.text, ":") || strings.HasSuffix(p.text, "...") || strings.HasSuffix(p.text, "…")
		p.list = p.kind == paragraph && !leads && count(p.text) <= most
	}
}

// markFacts marks the lines with a label, so that each can be left out: what
// they say is in the fields.
func markFacts(parts []part) {
	for i := range parts {
		_, ok := factOf(parts[i].text)
		parts[i].list = ok && parts[i].kind == paragraph && !strings.Contains(parts[i].text, "\n")
	}
}
