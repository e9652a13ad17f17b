package check

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// titleLine is a title with the fields that it should not repeat.
type titleLine struct {
	text              string
	location, company string
	language          phrase.Language // of the posting
}

// titleFault is a fault of a title.
type titleFault struct {
	said    string // the words of the title that it is about, empty for all
	message string // empty for no fault
	fix     *Fix
	rule    *Rule
}

// retitle is the fix that writes another title.
func retitle(text string) *Fix {
	return &Fix{Label: "write “" + text + "”", Text: text, Field: "title"}
}

// repeats finds the value of another field in the title.
func (t *titleLine) repeats(value string) titleFault {
	if value == "" || !strings.Contains(strings.ToLower(t.text), strings.ToLower(value)) {
		return titleFault{}
	}
	return titleFault{message: strconv.Quote(value) + " has a line of its own. Take it out of the title"}
}

// titles looks all titles over: that of the posting and those of the levels.
func (c *checked) titles() {
	c.titleLine(c.title, c.titleSpan, c.titlePart)
	for _, other := range levelTitles(c) {
		found := len(c.out)
		c.titleLine(other.text, other.span, 0)
		titleWords(c, other)
		for i := found; i < len(c.out); i++ {
			c.out[i].Fix = nil // It would write the title of the posting.
		}
	}
}

// placedTitle is a title in the front matter.
type placedTitle struct {
	text string
	span posting.Span
}

// levelTitles returns the titles under levels: that are not the posting's own.
func levelTitles(c *checked) []placedTitle {
	var all []placedTitle
	for _, l := range c.d.Fields.Levels {
		titles := []string{l.Text["title"]}
		for _, m := range slices.Sorted(maps.Keys(l.Titles)) {
			titles = append(titles, l.Titles[m])
		}
		for _, text := range titles {
			if at := levelTitleAt(c.d.Parts[0].Source, text); text != "" && text != c.title && at >= 0 {
				all = append(all, placedTitle{text, shifted(posting.Span{Start: at, End: at + len(text)}, c.starts[0])})
			}
		}
	}
	return all
}

// levelTitleAt returns where a title stands under levels: in the front matter,
// -1 if it is written otherwise than it reads.
func levelTitleAt(front, title string) int {
	levels := strings.Index(front, "levels:")
	if levels < 0 {
		return -1
	}
	at := strings.Index(front[levels:], title)
	if at < 0 {
		return -1
	}
	return levels + at
}

// titleWords looks the words of a title over, as those of a title heading.
func titleWords(c *checked, t placedTitle) {
	ctx := c.titleContext()
	r := c.remembered(ctx, t.text)
	for _, f := range r.findings {
		f.Span, f.Field, f.Part = shifted(f.Span, t.span.Start), "title", 0
		c.out = append(c.out, f)
	}
}

// titleContext is the context of a title in the front matter.
func (c *checked) titleContext() context {
	ctx := c.base
	ctx.part, ctx.title, ctx.wording = posting.Title, true, c.fragment
	return ctx
}

// titleLine looks a title over.
func (c *checked) titleLine(text string, span posting.Span, part int) {
	if text == "" {
		return
	}
	line := titleLine{text, c.d.Field("location"), c.d.Field("company"), c.facts.signs.Language()}
	faults, ok := c.faults[line]
	if !ok {
		faults = c.faultsOf(&line)
		c.faults[line] = faults
	}
	for _, fault := range faults {
		c.about(fault, span, part)
	}
}

// faultsOf asks the rules about a title.
func (c *Checker) faultsOf(line *titleLine) []titleFault {
	var all []titleFault
	for _, rule := range rules() {
		if rule.title == nil || c.silent[rule.ID] {
			continue
		}
		if fault := rule.title(line); fault.message != "" {
			fault.rule = rule
			all = append(all, fault)
		}
	}
	return all
}

// about reports a fault of a title. Several can be about the same words.
func (c *checked) about(fault titleFault, span posting.Span, part int) {
	f := Finding{
		ID: fault.rule.ID, Severity: fault.rule.Severity, Field: "title", Message: fault.message,
		Fix: fault.fix,
	}
	f.Span, f.Part, f.whole = span, part, true
	if part >= 0 && fault.said != "" {
		source := c.d.Parts[part].Source[span.Start-c.starts[part] : span.End-c.starts[part]]
		if i := strings.Index(source, fault.said); i >= 0 {
			f.Span = posting.Span{Start: span.Start + i, End: span.Start + i + len(fault.said)}
		}
	}
	c.out = append(c.out, f)
}
