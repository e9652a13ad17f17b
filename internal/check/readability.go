package check

import (
	"fmt"

	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:        "readability",
	Topic:     StyleTopic,
	Severity:  Info,
	Summary:   "hard to read; shows the longest sentences, not a number",
	Threshold: "Flesch Reading Ease under 30",
	Source:    "nthuse 2020: mean reading age of 8,500 UK ads 19.3; no study that links it to applications found",
	Evidence:  "vendor",
	read:      measure,
	look:      readability,
	whole:     true,
})

// longSentence is the longest sentence of a part.
type longSentence struct {
	words int
	span  posting.Span
}

// measure counts what the reading ease is made of.
func measure(r *reader) {
	f := &r.out.facts
	if !f.prose || r.ctx.kind == equal {
		return
	}
	for from := 0; from < len(r.text.Words); {
		_, to := r.sentence(from)
		f.sentences++
		if n := r.text.CountIn(from, to); n > f.longest.words {
			f.longest = longSentence{n, r.span(from, to)}
		}
		for i := from; i < to; i++ {
			f.syllables += syllables(r.text.Words[i].Text)
		}
		from = to
	}
}

// syllables counts the groups of vowels of an English word; a last e is silent.
func syllables(word string) int {
	n, vowel := 0, false
	for i := range len(word) {
		switch word[i] {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			if !vowel {
				n++
			}
			vowel = true
		default:
			vowel = false
		}
	}
	if n > 1 && word[len(word)-1] == 'e' && word[len(word)-2] != 'l' {
		n--
	}
	return max(n, 1)
}

// hard is the Flesch Reading Ease under which a text is hard to read; 31 % of
// real postings are.
const hard = 30

// readability holds the Flesch Reading Ease of the whole against the threshold
// and shows the longest sentence, since a number helps nobody.
func readability(c *checked) {
	f := &c.facts
	if f.sentences == 0 || f.words == 0 {
		return
	}
	words := float64(f.words)
	ease := 206.835 - 1.015*words/float64(f.sentences) - 84.6*float64(f.syllables)/words
	if ease >= hard {
		return
	}
	part, longest := -1, longSentence{}
	for i, r := range c.loads {
		if r != nil && r.facts.longest.words > longest.words {
			part, longest = i, r.facts.longest
		}
	}
	if part >= 0 {
		c.add(part, Finding{
			ID: "readability", Severity: Info, Span: longest.span,
			Message: fmt.Sprintf("The posting is hard to read. "+
				"Begin with this sentence of %d words: shorter words, and two sentences", longest.words),
		})
	}
}
