package check

import (
	"cmp"
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// reading is what one part says: findings with spans in its own source, and
// what the checks of the whole document need to know of it.
type reading struct {
	findings []Finding
	deferred []deferredFinding
	facts    facts
}

// reader reads one part.
type reader struct {
	options  *settings
	ctx      context
	text     phrase.Text
	language phrase.Language
	bounds   posting.Span // of what is read of the source
	out      reading
	spoken   map[reported]bool
	said     map[spokenOf]bool

	// What the rules of a part look over, found before they are asked.
	dated     []dated
	asked     []yearsAsked
	conflicts []posting.Span // lines that name two ways to work
}

// spokenOf is phrases and the sentence in which they were looked for.
type spokenOf struct {
	phrases  *phraseList
	sentence int
}

// says reports whether one of the phrases stands in a sentence, from memory: each
// match in the sentence asks.
func (r *reader) says(p *phraseList, from, to int) bool {
	if p.text == "" {
		return false
	}
	key := spokenOf{p, from}
	said, ok := r.said[key]
	if !ok {
		said = phrase.Any(&r.text, p.phrases(), from, to)
		r.said[key] = said
	}
	return said
}

// reported is a rule and the sentence in which it has spoken.
type reported struct {
	id       string
	sentence int
}

// part reads a part from one byte of its source to another.
func (r *reader) part(ctx context, source string, from, to int) reading {
	r.ctx, r.out, r.bounds = ctx, reading{}, posting.Span{Start: from, End: to}
	r.dated, r.asked, r.conflicts = r.dated[:0], r.asked[:0], r.conflicts[:0]
	clear(r.spoken)
	clear(r.said)
	r.text.Read(source, from, to)
	r.out.facts.words = r.text.Count
	r.out.facts.signs = r.text.Signs()
	r.language = cmp.Or(r.out.facts.signs.Language(), ctx.language)
	r.out.facts.language = r.language
	r.lookForHouse() // First, so that the house wins over a check of the same severity.
	switch {
	case ctx.isHeading():
		r.money()
	case ctx.title && !ctx.fragment:
		r.lookForPhrases()
	default:
		r.lookForPhrases()
		r.prose()
	}
	for _, rule := range r.options.reading {
		if rule.speaks(r.language) {
			rule.read(r)
		}
	}
	return r.out
}

// prose finds what sentences state: addresses, labels, figures, dates.
func (r *reader) prose() {
	r.out.facts.prose = true
	r.addresses()
	r.labels()
	r.money()
	r.dates()
	r.years()
	if r.ctx.item {
		r.bullet()
	}
}

// addresses notes mail and web addresses as a way to apply, and a ZIP code
// behind its state as a place.
func (r *reader) addresses() {
	const zip, state = 5, 2
	for i, w := range r.text.Words {
		said := r.text.Raw[w.Start:w.End]
		switch {
		case w.Text == "" && strings.ContainsAny(said, "@:.") && !r.text.IsHidden(w.Start):
			r.out.facts.note(saysApply)
		case i > 0 && len(w.Text) == zip && figureOf(w.Text) > 0 && len(r.text.Words[i-1].Text) == state &&
			r.text.Capital(i-1):
			r.out.facts.note(saysPlace)
		}
	}
}

// sentence is the range of words of the sentence that word i stands in.
func (r *reader) sentence(i int) (from, to int) { return r.text.Sentence(i) }

// span is where words stand in the source.
func (r *reader) span(from, to int) posting.Span {
	to = max(to, from+1)
	return posting.Span{Start: r.text.Words[from].Start, End: r.text.Words[to-1].End}
}

// report takes in a finding about words that begin at one of them. A rule
// speaks once in a sentence.
func (r *reader) report(f Finding, word int) {
	if r.first(f.ID, word) {
		r.out.findings = append(r.out.findings, f)
	}
}

// deferFinding takes in a finding on which the whole document will decide. All
// are counted, and the first of a sentence may speak.
func (r *reader) deferFinding(f Finding, word int) {
	from, _ := r.sentence(word)
	r.out.deferred = append(r.out.deferred, deferredFinding{
		Finding: f, words: r.text.Raw[f.Span.Start:f.Span.End],
		sentence: from,
	})
}

// hasSpoken reports whether a rule has spoken in the sentence of a word.
func (r *reader) hasSpoken(id string, word int) bool {
	from, _ := r.sentence(word)
	return r.spoken[reported{id, from}]
}

// first reports whether a rule has not yet spoken in the sentence of a word.
func (r *reader) first(id string, word int) bool {
	from := 0
	if word >= 0 && word < len(r.text.Words) {
		from, _ = r.sentence(word)
	}
	key := reported{id, from}
	before := r.spoken[key]
	r.spoken[key] = true
	return !before
}

// find reports what a check has found in the words from one to another.
func (r *reader) find(id, message string, from, to int, fix *Fix) {
	r.report(Finding{ID: id, Severity: severityOf(id), Span: r.span(from, to), Message: message, Fix: fix}, from)
}

// oneLine folds white space, so that a message stays on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
