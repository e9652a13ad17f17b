package check

import (
	"slices"
	"strings"

	"jobdraft/internal/phrase"
)

// deferredFinding is a finding that depends on the rest of the document.
type deferredFinding struct {
	Finding
	words    string // that were found
	sentence int    // the first word of their sentence
	part     int    // -1 for a value of the front matter
}

// decide settles the findings that depend on the rest of the document. A rule
// speaks once in a sentence.
func (c *checked) decide() {
	for i := range c.deferred {
		f := c.deferred[i]
		if !hasDecided(c, i) && byID()[f.ID].decides(c, &f) {
			settle(c, &f)
		}
	}
}

// hasDecided reports whether the rule of deferred finding i has another before
// it in the same sentence.
func hasDecided(c *checked, i int) bool {
	f := &c.deferred[i]
	for k := i - 1; k >= 0 && c.deferred[k].part == f.part && c.deferred[k].sentence == f.sentence; k-- {
		if c.deferred[k].ID == f.ID {
			return true
		}
	}
	return false
}

// settle reports a deferred finding.
func settle(c *checked, f *deferredFinding) {
	if f.part < 0 {
		c.field(f.Field, f.Finding)
		return
	}
	c.add(f.part, f.Finding)
}

// paid reports whether the posting has a figure for the pay.
func (c *checked) paid() bool { return len(c.pays) > 0 }

// terms counts the different terms of a rule that were found. Forms of one word
// are one term: leverage, leveraging.
func terms(c *checked, id string) int {
	const stem = 6
	var seen []string
	for _, f := range c.deferred {
		word, _, _ := strings.Cut(phrase.Fold(f.words), " ")
		term := word[:min(len(word), stem)]
		if f.ID == id && !slices.Contains(seen, term) {
			seen = append(seen, term)
		}
	}
	return len(seen)
}

// isInternship reports whether the job is one. In a fragment a word is enough.
func isInternship(c *checked) bool {
	return c.level == "intern" || levelIn(c.title) == "intern" || c.facts.says(saysIntern) && (c.fragment ||
		c.level == "")
}
