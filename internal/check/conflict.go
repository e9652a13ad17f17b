package check

import (
	"strconv"
	"strings"

	"jobdraft/internal/posting"
)

// contradict reports the first place of each of two claims that exclude each
// other.
func contradict(c *checked, id string, one, other cue, advice string) {
	a, ok := firstClaim(c, one)
	b, also := firstClaim(c, other)
	if !ok || !also || c.reported(id) {
		return
	}
	if a.span.Start > b.span.Start {
		a, b = b, a
	}
	both(c, id, b, a.span, advice)
}

func firstClaim(c *checked, q cue) (placed, bool) {
	for _, p := range c.places {
		if p.cue == q {
			return p, true
		}
	}
	return placed{}, false
}

// both reports a claim that something said elsewhere contradicts.
func both(c *checked, id string, p placed, elsewhere posting.Span, advice string) {
	source := c.d.Source()
	said := func(s posting.Span) string {
		return "“" + oneLine(source[s.Start:min(s.End, len(source))]) + "”"
	}
	if p.part < 0 && p.span == (posting.Span{}) {
		return
	}
	message := said(p.span) + " goes against " + said(elsewhere) + " on line " + lineOf(source,
		elsewhere.Start) + ". " + advice
	c.out = append(c.out, Finding{ID: id, Severity: Warning, Span: p.span, Part: p.part, Message: message})
}

// lineOf is the 1-based line of a byte of a text.
func lineOf(source string, at int) string {
	return strconv.Itoa(1 + strings.Count(source[:min(at, len(source))], "\n"))
}
