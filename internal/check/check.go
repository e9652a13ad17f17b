package check

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// Options say how a posting is looked over.
type Options struct {
	Today         time.Time     // for dates and the age of technologies and rules
	Level         posting.Level // empty for that of the document, else of its title
	Jurisdictions []string      // whose rules hold, by their IDs; an unknown one has none
	On, Off       []string      // checks to switch, by their IDs
	House         House         // rules of the house
	Whole         bool          // the document is a posting, however short: it is never taken for a fragment
}

// settings are the options, made ready.
type settings struct {
	Options
	today   time.Time
	laws    []Jurisdiction
	silent  map[string]bool // checks that are off
	reading []*Rule         // the checks that are on and look at each part
	house   *houseRules
}

// Checker looks postings over and remembers what each part said, so that after
// an edit only what has changed is read again. It is not safe for concurrent
// use.
type Checker struct {
	settings
	memory map[key]*reading
	under  map[string]headed // what headings tell
	faults map[titleLine][]titleFault
	signs  map[string]phrase.Signs // of the first parts
	last   string                  // the last title
	titled titled                  // what it told
	reader reader
}

// key is all that a reading depends on.
type key struct {
	ctx    context
	source string
}

// mostRemembered bounds the memory; a posting has some hundred parts.
const mostRemembered = 4096

// New makes a checker.
func New(o Options) *Checker {
	c := &Checker{
		memory: map[key]*reading{}, under: map[string]headed{}, faults: map[titleLine][]titleFault{},
		signs: map[string]phrase.Signs{},
	}
	c.settings = settings{Options: o, today: dateOnly(o.Today), laws: chosen(o.Jurisdictions)}
	c.silent, c.house = silenced(&c.settings), newHouseRules(&o.House)
	for _, r := range rules() {
		if r.read != nil && !c.silent[r.ID] {
			c.reading = append(c.reading, r)
		}
	}
	c.reader = reader{options: &c.settings, spoken: map[reported]bool{}, said: map[spokenOf]bool{}}
	return c
}

// NewForDraft makes a checker of drafts that somebody works on: each is a whole
// posting, however short it is yet.
func NewForDraft(o Options) *Checker {
	o.Whole = true
	return New(o)
}

// silenced are the checks that do not speak with these options.
func silenced(s *settings) map[string]bool {
	off := map[string]bool{}
	for _, r := range rules() {
		on := r.On || s.lawWants(r) || slices.Contains(s.On, r.ID)
		if !on || slices.Contains(s.Off, r.ID) {
			off[r.ID] = true
		}
	}
	return off
}

// Check looks a posting over. The findings come in the order of the document,
// those about what is missing first.
func (c *Checker) Check(d *posting.Document) []Finding { return c.Report(d).Findings }

// Report looks a posting over and says what was not looked at.
func (c *Checker) Report(d *posting.Document) Report {
	if len(c.memory) > mostRemembered {
		clear(c.memory)
		clear(c.under)
		clear(c.faults)
		clear(c.signs)
	}
	v := &checked{Checker: c, d: d, title: d.Title(), titlePart: -1, loads: make([]*reading, len(d.Parts))}
	locate(v)
	v.suppressions = suppressionsOf(d)
	v.fragment = !c.Whole && isFragment(v)
	if c.last != v.title {
		c.last, c.titled = v.title, titledOf(v.title)
	}
	v.base.titled = c.titled
	v.base.fragment, v.base.draft = v.fragment, v.isDraft()
	v.level, v.opening = findLevel(v), v.openingLanguage()
	readParts(v)
	readFields(v)
	v.titles()
	v.decide()
	lookAtWhole(v)
	missingOfHouse(v)
	v.law()
	return Report{Findings: v.finish(), Coverage: coverage(v)}
}

// lookAtWhole runs the checks of the document as a whole.
func lookAtWhole(c *checked) {
	language := c.facts.signs.Language()
	for _, r := range rules() {
		if r.look != nil && !c.silent[r.ID] && !(r.whole && c.fragment) && r.speaks(language) {
			r.look(c)
		}
	}
}

// checked is one look at one document.
type checked struct {
	*Checker
	d            *posting.Document
	title        string
	titlePart    int
	titleSpan    posting.Span
	base         context
	fragment     bool
	level        posting.Level
	opening      phrase.Language // in which the first part is that shows one
	starts       []int           // where each part begins in the source
	sections     []int           // which section each part belongs to, -1 for none
	loads        []*reading      // of the parts that are in the posting, nil for the others
	facts        facts           // of all parts together
	places       []placed        // where two may contradict each other
	pays         []payFigure
	items        []listed
	deferred     []deferredFinding
	lists        []list
	out          []Finding
	suppressions []Suppression
	setAside     bool // the section is no part of the posting
	aside        int  // words that were set aside
}

// placed is a claim with its place in the document.
type placed struct {
	claim
	part int
}

// listed is an item of a list.
type listed struct {
	part  int
	kind  kind
	facts *facts
}

// list is a list of items below one heading.
type list struct {
	kind  kind
	head  int
	items int
	words int
	body  bool // something else stands there too
}

// locate finds where each part begins and where the title stands.
func locate(c *checked) {
	n := len(c.d.Parts)
	numbers := make([]int, 2*n)
	c.starts, c.sections = numbers[:n:n], numbers[n:]
	c.items, c.lists = make([]listed, 0, n), make([]list, 0, 2*len(c.d.Sections))
	at := len(c.d.Lead)
	for i := range c.d.Parts {
		p := &c.d.Parts[i]
		c.starts[i] = at
		at += len(p.Source) + len(p.Blank)
		if p.Kind == posting.Title && c.titlePart < 0 {
			c.titlePart = i
			c.titleSpan = shifted(lineSpan(p.Source), c.starts[i])
		}
	}
	if c.titlePart < 0 && len(c.d.Parts) > 0 && c.d.Parts[0].Kind == posting.FrontMatter {
		if s, ok := c.d.Parts[0].Keys["title"]; ok {
			c.titlePart, c.titleSpan = 0, shifted(s, c.starts[0])
		}
	}
}

// lineSpan is the first line of a source without its line end.
func lineSpan(source string) posting.Span {
	line, _, _ := strings.Cut(source, "\n")
	return posting.Span{End: len(strings.TrimRight(line, " \t\r"))}
}

func shifted(s posting.Span, by int) posting.Span {
	return posting.Span{Start: s.Start + by, End: s.End + by}
}

// ownSpan is the text of a part, without marker, box and line end.
func ownSpan(p *posting.Part) posting.Span {
	return posting.Span{Start: min(p.Content, len(p.Source)), End: len(strings.TrimRight(p.Source, " \t\r\n"))}
}

// shortest is how many words make a posting of a text without a heading.
const shortest = 60

// isFragment reports whether the document is a text of under 60 words without
// a heading. A title alone makes no posting of it, nor does one label with a
// few lines below it.
func isFragment(c *checked) bool {
	words, headings := 0, 0
	for i := range c.d.Parts {
		p := &c.d.Parts[i]
		switch p.Kind {
		case posting.Heading, posting.Group:
			headings++
			if headings > 1 || hasTitleHeading(c) {
				return false
			}
		case posting.Item, posting.Prose, posting.Title:
			if p.Ticked() {
				words += len(strings.Fields(p.Source))
			}
		case posting.FrontMatter:
		}
		if words >= shortest {
			return false
		}
	}
	return true
}

// findLevel is the level that the years of experience are held against.
func findLevel(c *checked) posting.Level {
	if c.Level != "" {
		return c.Level
	}
	if l := c.d.Level(); l != "" {
		return l
	}
	return levelIn(c.title)
}

// add takes in a finding about a part, whose span is in the part's source.
func (c *checked) add(part int, f Finding) {
	f.Part = part
	f.Span = shifted(f.Span, c.starts[part])
	c.out = append(c.out, f)
}

// whole takes in a finding about the posting as a whole. It is shown at the
// title.
func (c *checked) whole(f Finding) {
	f.Span, f.Part, f.whole = c.titleSpan, c.titlePart, true
	c.out = append(c.out, f)
}

// finish leaves out what is switched off or ignored, lets the strongest of two
// about the same bytes win, and brings the rest into order.
func (c *checked) finish() []Finding {
	all := slices.DeleteFunc(c.out, func(f Finding) bool {
		_, ignored := c.d.Fields.Ignore[f.ID]
		return ignored || c.silent[f.ID] || c.suppressed(&f)
	})
	slices.SortStableFunc(all, func(a, b Finding) int {
		return cmp.Or(a.Span.Start-b.Span.Start, int(b.Severity-a.Severity))
	})
	var out []Finding
	for _, f := range all {
		out = withStrongest(out, f)
	}
	return out
}

// withStrongest adds a finding unless a stronger one, or an earlier of the same
// strength, has its place.
func withStrongest(out []Finding, f Finding) []Finding {
	const near = 40 // findings; what overlaps stands close together
	for i := len(out) - 1; i >= max(0, len(out)-near); i-- {
		if !out[i].overlaps(&f) || out[i].Severity == Info && f.Severity == Info && out[i].ID != f.ID {
			continue
		}
		if !f.stronger(&out[i]) {
			return out
		}
		out = slices.Delete(out, i, i+1)
	}
	return append(out, f)
}
