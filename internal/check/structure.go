package check

import (
	"fmt"
	"strconv"
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// lineOf is the 1-based line of a byte of a text.
func lineOf(source string, at int) string {
	return strconv.Itoa(1 + strings.Count(source[:min(at, len(source))], "\n"))
}

// structure looks at the shape of the posting: its sections, lists and length.
func (c *checked) structure() {
	c.emptySections()
	c.bullets()
	c.mustHaves()
	c.listLengths()
	c.length()
	c.voice()
	c.certificates()
}

// emptySections reports headings with nothing below them. A section whose items
// are all left out is no part of the posting, and neither is its heading.
func (c *checked) emptySections() {
	for i, l := range c.lists {
		if l.head < 0 || l.items > 0 || l.body || c.hasGroups(i) || c.saysItself(i) {
			continue
		}
		p := &c.d.Parts[l.head]
		c.add(l.head, Finding{
			ID: "empty-section", Severity: Warning, Span: lineSpan(p.Source),
			Message: "“" + p.Words + "” has nothing below it. Fill it or delete the heading",
		})
	}
}

// umbrellas are headings that stand over others of their own level.
var umbrellas = []string{"overview", "position overview", "role overview", "job description", "full job description", "job summary", "job details", "description", "position description"}

// saysItself reports whether a heading without anything below it is none that
// was left empty: it has the pay or another value in its own words, or the next
// heading goes on with what it is about.
func (c *checked) saysItself(i int) bool {
	p := &c.d.Parts[c.lists[i].head]
	r := c.loads[c.lists[i].head]
	if p.Words == "" || r == nil || len(r.facts.pays) > 0 || strings.Contains(p.Words, ": ") {
		return true
	}
	if i+1 == len(c.lists) || p.Kind == posting.Group {
		return false
	}
	next := c.lists[i+1]
	same := next.kind == c.lists[i].kind || next.kind.isNeed() && c.lists[i].kind.isNeed()
	return same && next.kind != other && (next.items > 0 || next.body) || has(umbrellas, phrase.Fold(p.Words))
}

// hasGroups reports whether the list of a section is followed by its groups.
func (c *checked) hasGroups(i int) bool {
	return c.d.Parts[c.lists[i].head].Kind == posting.Heading && i+1 < len(c.lists) && c.lists[i+1].head >= 0 &&
		c.d.Parts[c.lists[i+1].head].Kind == posting.Group
}

// mustHaves counts what people must have. The numbers are ours.
func (c *checked) mustHaves() {
	warn, tell := 10, 8
	if c.level == "intern" {
		warn, tell = 6, 5
	}
	n, head := 0, -1
	for _, l := range c.lists {
		if l.kind == must && l.items > 0 {
			n += l.items
			if head < 0 {
				head = l.head
			}
		}
	}
	if n <= tell {
		return
	}
	f := Finding{ID: "must-have-count", Severity: Info}
	if n > warn {
		f.Severity = Warning
	}
	f.Message = fmt.Sprintf("%d things that people must have. For which of them would you turn someone down?", n)
	c.whole(f)
	if last := &c.out[len(c.out)-1]; head >= 0 {
		last.Part, last.Span = head, shifted(lineSpan(c.d.Parts[head].Source), c.starts[head])
	}
}

// listLengths looks for lists of one bullet and very long ones.
func (c *checked) listLengths() {
	const many = 8
	for _, l := range c.lists {
		if l.head < 0 || l.kind == tools || l.kind == company || l.kind == role || l.body && l.items == 1 || l.items != 1 && l.items <= many {
			continue
		}
		message := fmt.Sprintf("%d bullets in one list. Split it or cut it", l.items)
		if l.items == 1 {
			message = "A list of one bullet. Make it a sentence, or add to it"
		}
		c.add(l.head, Finding{ID: "bullet-count", Severity: Info, Span: lineSpan(c.d.Parts[l.head].Source), Message: message})
	}
}

// length looks at the words of the whole posting. The vendors' figures
// contradict each other, so only the extremes are a warning.
func (c *checked) length() {
	const least, few, many, most = shortest, 150, 700, 1000
	n := c.facts.words
	f := Finding{ID: "length"}
	switch {
	case n < least:
		f.Severity, f.Message = Warning, fmt.Sprintf("%d words. Say what the job is; most readers get 300 to 700", n)
	case n > most:
		f.Severity, f.Message = Warning, fmt.Sprintf("%d words. Cut it; most readers get 300 to 700", n)
	case n < few || n > many:
		f.Severity, f.Message = Info, fmt.Sprintf("%d words; most readers get 300 to 700", n)
	default:
		return
	}
	c.whole(f)
}

// voice looks for postings that speak of "the candidate" more than to "you".
func (c *checked) voice() {
	const least = 2
	if c.facts.candidate < least || c.facts.you >= c.facts.candidate {
		return
	}
	if p, ok := c.firstClaim(saysCandidate); ok {
		c.out = append(c.out, Finding{
			ID: "candidate-voice", Severity: Info, Span: p.span, Part: p.part,
			Message: fmt.Sprintf("“The candidate” and the like %d times. Write you", c.facts.candidate),
		})
	}
}

// certificates counts what people must have on paper.
func (c *checked) certificates() {
	const many = 3
	counts := map[int]int{}
	for _, it := range c.items {
		if s := c.section(it.part); s != nil && it.kind.isNeed() && s.Head >= 0 {
			counts[s.Head] += it.facts.certified
		}
	}
	for _, l := range c.lists {
		if l.head >= 0 && counts[l.head] >= many {
			message := fmt.Sprintf("%d certificates asked for. Ask what people can do", counts[l.head])
			c.add(l.head, Finding{ID: "certificate-stack", Severity: Info, Span: lineSpan(c.d.Parts[l.head].Source), Message: message})
		}
	}
}
