package check

import (
	"fmt"

	"jobdraft/internal/phrase"
)

var _ = add(Rule{
	ID:        "sentence-long",
	Topic:     StyleTopic,
	Severity:  Info,
	On:        true,
	Summary:   "a long sentence",
	Threshold: "more than 25 words; never a warning, since 42 % of real ads have one over 40",
	Source:    "GOV.UK content design: 25 words",
	Evidence:  "style guide",
	read:      longSentences,
})

// longest is how many words a sentence may have (GOV.UK content design).
const longest = 25

// longSentences reports long sentences. Lists of names and paragraphs about
// equal opportunity are left alone.
func longSentences(r *reader) {
	if !r.out.facts.prose || r.ctx.kind == equal {
		return
	}
	for from := 0; from < len(r.text.Words); {
		_, to := r.sentence(from)
		n := r.text.CountIn(from, to)
		if n > longest && !isList(r, from, to) && !r.isEqual(from, to) {
			r.find("sentence-long", fmt.Sprintf("A sentence of %d words. Split it", n), from, to, nil)
		}
		from = to
	}
}

// isList reports whether a sentence is mostly names with commas between them.
func isList(r *reader, from, to int) bool {
	const share = 4 // a comma for every four words
	commas := 0
	for i := from + 1; i < to; i++ {
		if r.text.Words[i].Gap == phrase.Mark {
			commas++
		}
	}
	return commas*share >= to-from
}
