package check

import (
	"strconv"
	"strings"

	"jobdraft/internal/posting"
)

// titleLine is a title with the fields that it should not repeat.
type titleLine struct {
	text              string
	location, company string
}

// titleFault is a fault of a title.
type titleFault struct {
	said    string // the words of the title that it is about, empty for all
	message string // empty for no fault
	fix     *Fix
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

// titleLine looks the title over.
func (c *checked) titleLine() {
	line := titleLine{c.title, c.d.Field("location"), c.d.Field("company")}
	if line.text == "" {
		return
	}
	for _, rule := range rules() {
		if rule.title == nil || c.silent[rule.ID] {
			continue
		}
		if fault := rule.title(&line); fault.message != "" {
			about(c, rule, fault)
		}
	}
}

// about reports a fault of the title. Several can be about the same words.
func about(c *checked, rule *Rule, fault titleFault) {
	f := Finding{ID: rule.ID, Severity: rule.Severity, Field: "title", Message: fault.message, Fix: fault.fix}
	c.whole(f)
	last := &c.out[len(c.out)-1]
	if c.titlePart < 0 || fault.said == "" {
		return
	}
	at := c.titleSpan.Start - c.starts[c.titlePart]
	source := c.d.Parts[c.titlePart].Source[at : c.titleSpan.End-c.starts[c.titlePart]]
	if i := strings.Index(source, fault.said); i >= 0 {
		start := c.titleSpan.Start + i
		last.Span = posting.Span{Start: start, End: start + len(fault.said)}
	}
}
