package check

import (
	"math/bits"
	"strings"
)

var _ = add(Rule{
	ID:        "duplicate-bullet",
	Topic:     DraftTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "the same bullet twice; nearly the same is an info",
	Threshold: "equal but for case and punctuation; info from nine tenths of the words in common",
	Source:    "own",
	Evidence:  "practice",
	Languages: everyLanguage,
	look:      duplicateBullets,
	whole:     true,
})

// duplicateBullets compares every bullet with those before it. Of several in a
// row that repeat others, as in a list that is there twice, only the first is
// reported.
func duplicateBullets(c *checked) {
	repeats := false
	for i := range c.items {
		k, same := repeatedItem(c.items, i)
		if k >= 0 && !repeats {
			reportRepeat(c, c.items[k], c.items[i], same)
		}
		repeats = k >= 0
	}
}

// repeatedItem returns the item before item i that says the same, or nearly so;
// -1 for none.
func repeatedItem(items []listed, i int) (k int, same bool) {
	b := items[i]
	for k := range i {
		a := items[k]
		if a.facts.hash == b.facts.hash && a.facts.bullet == b.facts.bullet && b.facts.words > 0 {
			return k, true
		}
		if nearlySame(a.facts, b.facts) {
			return k, false
		}
	}
	return -1, false
}

func reportRepeat(c *checked, a, b listed, same bool) {
	const few = 3 // words: SQL, in the tools and among the needs; paid time off, in a summary and below it
	switch {
	case !same:
		item(c, b, "duplicate-bullet", Info, "This says nearly the same as "+said(c, a)+". Keep the better one")
	case b.facts.words <= few && c.sections[a.part] != c.sections[b.part]:
		item(c, b, "duplicate-bullet", Info, "This repeats "+said(c, a)+". Delete one of the two")
	default:
		item(c, b, "duplicate-bullet", Warning, "This repeats "+said(c, a)+". Delete one of the two")
	}
}

// alike is the share of the words in common from which two bullets say the
// same.
const alike = 0.9

// nearlySame reports whether two bullets have nine tenths of their words in
// common. The signatures rule out nearly all pairs at once.
func nearlySame(a, b *facts) bool {
	const differ, least = 3, 5
	if bits.OnesCount64(a.signature^b.signature) > differ || a.words < least || b.words < least {
		return false
	}
	words, other := strings.Fields(a.bullet), strings.Fields(b.bullet)
	seen := make(map[string]int, len(words))
	for _, w := range words {
		seen[w]++
	}
	common := 0
	for _, w := range other {
		if seen[w] > 0 {
			seen[w]--
			common++
		}
	}
	return float64(common) > alike*float64(max(len(words), len(other)))
}

// said quotes an item in a message. It is not named by its line: a posting that
// was read from elsewhere has other lines than the text that its author knows.
func said(c *checked, it listed) string {
	p, span := &c.d.Parts[it.part], ownSpan(&c.d.Parts[it.part])
	return "“" + shortened(oneLine(p.Source[span.Start:span.End])) + "”"
}

// shortened ends a text at a word before it fills more than a line.
func shortened(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	s = s[:most]
	if space := strings.LastIndexByte(s, ' '); space > 0 {
		s = s[:space]
	}
	return strings.TrimRight(strings.ToValidUTF8(s, ""), ",;:") + "…"
}

// item reports a finding about a whole item.
func item(c *checked, it listed, id string, s Severity, message string) {
	p := &c.d.Parts[it.part]
	c.add(it.part, Finding{ID: id, Severity: s, Span: ownSpan(p), Message: message})
}
