package check

import (
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:        "empty-section",
	Topic:     DraftTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "a heading with nothing below it before the next of the same or a higher level",
	Source:    "own; common in templates that were copied in haste",
	Evidence:  "practice",
	Languages: everyLanguage,
	look:      emptySections,
	whole:     true,
})

// emptySections reports headings with nothing below them. A section whose items
// are all left out is no part of the posting, and neither is its heading.
func emptySections(c *checked) {
	for i, l := range c.lists {
		if l.head < 0 || l.items > 0 || l.body || hasGroups(c, i) || saysItself(c, i) {
			continue
		}
		p := &c.d.Parts[l.head]
		c.add(l.head, Finding{
			ID: "empty-section", Severity: Warning, Span: lineSpan(p.Source),
			Message: "“" + p.Words + "” has nothing below it. Fill it or delete the heading",
		})
	}
	emptyEnd(c)
}

// emptyEnd reports a last line that announces a section and has nothing below
// it: Benefits:
func emptyEnd(c *checked) {
	i := len(c.d.Parts) - 1
	for i >= 0 && (c.loads[i] == nil || c.loads[i].facts.words == 0) {
		i--
	}
	if i < 0 || c.d.Parts[i].Kind != posting.Prose {
		return
	}
	line := strings.Trim(c.d.Parts[i].Source, " *_#\r\n")
	words, announces := strings.CutSuffix(line, ":")
	if announces && !strings.Contains(words, "\n") && posting.KindOf(words) != posting.Other {
		c.add(i, Finding{
			ID: "empty-section", Severity: Warning, Span: lineSpan(c.d.Parts[i].Source),
			Message: "“" + words + "” has nothing below it. Fill it or delete the heading",
		})
	}
}

// umbrellas are headings that stand over others of their own level.
var umbrellas = []string{
	"overview", "position overview", "role overview", "job description",
	"full job description", "job summary", "job details", "description", "position description",
}

// saysItself reports whether a heading without anything below it is none that
// was left empty: it has the pay or another value in its own words, or the next
// heading goes on with what it is about.
func saysItself(c *checked, i int) bool {
	p := &c.d.Parts[c.lists[i].head]
	r := c.loads[c.lists[i].head]
	if p.Words == "" || r == nil || len(r.facts.pays) > 0 || strings.Contains(p.Words, ": ") {
		return true
	}
	if i+1 == len(c.lists) || p.Kind == posting.Group {
		return false
	}
	next := c.lists[i+1]
	same := next.kind == c.lists[i].kind || next.kind.isNeed() && c.lists[i].kind.isNeed() ||
		c.lists[i].kind == role && next.kind == duty
	return same && next.kind != other && (next.items > 0 || next.body) || has(umbrellas, phrase.Fold(p.Words))
}

// hasGroups reports whether the list of a section is followed by its groups.
func hasGroups(c *checked, i int) bool {
	return c.d.Parts[c.lists[i].head].Kind == posting.Heading && i+1 < len(c.lists) && c.lists[i+1].head >= 0 &&
		c.d.Parts[c.lists[i+1].head].Kind == posting.Group
}
