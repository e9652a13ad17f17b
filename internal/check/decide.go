package check

import (
	"slices"

	"jobdraft/internal/posting"
)

// decide settles the findings that depend on the rest of the document.
func (c *checked) decide() {
	vague := !c.paid()
	jargon := c.terms("jargon")
	superlatives := c.terms("superlative")
	for i, h := range c.held {
		f := h.Finding
		if c.spoken(i) {
			continue
		}
		switch f.ID {
		case "pay-vague":
			if !vague {
				continue
			}
			vague = false // Once is enough.
		case "unpaid-internship":
			if c.paid() || !c.isInternship() {
				continue
			}
		case "physical-requirement":
			if c.accommodated(h.part) {
				continue
			}
		case "degree-no-equivalent":
			if c.facts.says(saysEquivalent) {
				continue
			}
		case "jargon":
			const many = 3
			if f.Severity = Info; jargon >= many {
				f.Severity = Warning
			}
		case "superlative":
			const many = 3
			if superlatives < many {
				continue
			}
		}
		c.settle(h.part, f)
	}
	c.tooManyYears()
	c.contradictions()
}

// spoken reports whether the rule of a held finding has another before it in
// the same sentence.
func (c *checked) spoken(i int) bool {
	h := &c.held[i]
	for k := i - 1; k >= 0 && c.held[k].part == h.part && c.held[k].sentence == h.sentence; k-- {
		if c.held[k].ID == h.ID {
			return true
		}
	}
	return false
}

// settle takes in a held finding; one of the front matter has its place.
func (c *checked) settle(part int, f Finding) {
	if part < 0 {
		c.field(f.Field, f)
		return
	}
	c.add(part, f)
}

// paid reports whether the posting has a figure for the pay.
func (c *checked) paid() bool { return len(c.pays) > 0 }

// terms counts the different phrases of a rule that were found.
func (c *checked) terms(id string) int {
	var seen []int
	for _, h := range c.held {
		if h.ID == id && !slices.Contains(seen, h.phrase) {
			seen = append(seen, h.phrase)
		}
	}
	return len(seen)
}

// isInternship reports whether the job is one. In a fragment a word is enough.
func (c *checked) isInternship() bool {
	return c.level == "intern" || levelIn(c.title) == "intern" || c.facts.says(saysIntern) && (c.fragment || c.level == "")
}

// accommodated reports whether something is said of accommodation beside a
// part: in it or in its section.
func (c *checked) accommodated(part int) bool {
	s := c.section(part)
	if s == nil {
		return c.facts.says(saysAccommodation)
	}
	for i := s.From; i < s.To; i++ {
		if r := c.loads[i]; r != nil && r.facts.says(saysAccommodation) {
			return true
		}
	}
	return false
}

// tooManyYears holds the years of experience against the level.
func (c *checked) tooManyYears() {
	level := c.level
	if level == "" && c.facts.says(saysEntryLevel) {
		level = "junior"
	}
	if level == "" && c.fragment && c.facts.says(saysIntern) {
		level = "intern"
	}
	for i, r := range c.loads {
		if r == nil {
			continue
		}
		for _, y := range r.facts.years {
			if f, ok := y.tooMany(level); ok {
				c.add(i, f)
			}
		}
	}
}

// contradictions compares what the posting claims in two places.
func (c *checked) contradictions() {
	c.contradict("workmode-conflict", claimsRemote, claimsOnsite, "Say one: remote, hybrid or on-site")
	c.contradict("workmode-conflict", claimsRemote, claimsDays, "Say one: remote, hybrid or on-site")
	c.contradict("workmode-conflict", claimsRemote, claimsHybrid, "Say one: remote, hybrid or on-site")
	c.contradict("workmode-conflict", claimsHybrid, claimsOnsite, "Say one: remote, hybrid or on-site")
	c.contradict("contradiction", claimsFullTime, claimsPartTime, "Keep one")
	c.contradict("contradiction", claimsUnpaid, claimsPaid, "Keep one")
	if unpaid, ok := c.firstClaim(claimsUnpaid); ok && c.paid() {
		c.both("contradiction", unpaid, c.pays[0].span, "Keep one")
	}
	if permanent, ok := c.firstClaim(claimsPermanent); ok && levelIn(c.title) == "intern" {
		c.both("contradiction", permanent, c.titleSpan, "Keep one")
	}
}

// contradict reports the first place of each of two claims that exclude each
// other.
func (c *checked) contradict(id string, one, other cue, advice string) {
	a, ok := c.firstClaim(one)
	b, also := c.firstClaim(other)
	if !ok || !also || c.reported(id) {
		return
	}
	if a.span.Start > b.span.Start {
		a, b = b, a
	}
	c.both(id, b, a.span, advice)
}

func (c *checked) firstClaim(q cue) (placed, bool) {
	for _, p := range c.places {
		if p.cue == q {
			return p, true
		}
	}
	return placed{}, false
}

// both reports a claim that something said elsewhere contradicts.
func (c *checked) both(id string, p placed, elsewhere posting.Span, advice string) {
	source := c.d.Source()
	said := func(s posting.Span) string {
		return "“" + oneLine(source[s.Start:min(s.End, len(source))]) + "”"
	}
	if p.part < 0 && p.span == (posting.Span{}) {
		return
	}
	message := said(p.span) + " goes against " + said(elsewhere) + " on line " + lineOf(source, elsewhere.Start) + ". " + advice
	c.out = append(c.out, Finding{ID: id, Severity: Warning, Span: p.span, Part: p.part, Message: message})
}
