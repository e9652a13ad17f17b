package check

import (
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// line is a label with what it says: Location: Berlin. Its words are those
// behind the colon up to the end of the sentence.
type line struct {
	label    string // the last word before the colon
	first    int    // the first word of the label
	from, to int
}

// lines finds the labels at the beginning of sentences.
func lines(t *phrase.Text) []line {
	var out []line
	const longest = 4 // words of a label
	for i := range t.Words {
		if t.Words[i].Gap != phrase.Stop {
			continue
		}
		_, to := t.Sentence(i)
		for k := i + 1; k < to && k <= i+longest; k++ {
			if hasColon(t, k) {
				out = append(out, line{t.Words[k-1].Text, i, k, to})
				break
			}
		}
	}
	return out
}

// hasColon reports whether a colon stands right before word k.
func hasColon(t *phrase.Text, k int) bool {
	between := t.Raw[t.Words[k-1].End:t.Words[k].Start]
	return strings.HasPrefix(strings.TrimLeft(between, "*_ )"), ":")
}

// What the labels of lines are about.
var (
	payLabels = []string{
		"pay", "salary", "compensation", "wage", "wages", "remuneration", "rate", "stipend",
		"gehalt", "range", "vergütung",
	}
	placeLabels = []string{
		"location", "locations", "place", "where", "workplace", "office", "site", "address",
		"standort", "city", "country", "based", "work",
	}
	typeLabels = []string{"type", "employment", "contract", "schedule", "hours", "time", "term", "status", "basis"}
	modeLabels = []string{
		"location", "locations", "place", "where", "workplace", "office", "site", "type",
		"mode", "model", "setup", "arrangement", "working", "work", "remote", "status", "schedule",
	}
)

// labels reads the lines that state a place, a type or a way to work.
func (r *reader) labels() {
	for _, l := range lines(&r.text) {
		switch {
		case has(placeLabels, l.label):
			placeLine(r, l.from, l.to)
		case has(typeLabels, l.label):
			typeLine(r, l.from, l.to)
		}
		if has(modeLabels, l.label) && !r.text.AnyIs(l.first, l.from, "hybrid", "remote") {
			modeLine(r, l.from, l.to)
		}
	}
	if len(r.text.Words) == 0 {
		return
	}
	_, to := r.sentence(0)
	openings(r)
	if r.ctx.placing {
		placeLine(r, 0, to)
		modeLine(r, 0, to)
	}
	if r.ctx.typing {
		typeLine(r, 0, to)
	}
}

// openings reads lines that begin with a way to work or a type and are little
// else: Remote/Hybrid, Full-time.
func openings(r *reader) {
	const short = 3 // words of a line that only states a type
	for i := range r.text.Words {
		if r.text.Words[i].Gap != phrase.Stop || r.ctx.placing || r.ctx.typing {
			continue
		}
		_, to := r.sentence(i)
		if _, n := modeAt(r, i, to); n > 0 && i+n < to && isAfterSlash(r, i+n) {
			modeLine(r, i, to)
		}
		if to-i <= short && r.text.Is(i, "full", "part") {
			typeLine(r, i, to)
		}
	}
}

// isAfterSlash reports whether a slash or a bracket stands before word i.
func isAfterSlash(r *reader, i int) bool {
	return strings.ContainsAny(r.text.Raw[r.text.Words[i-1].End:r.text.Words[i].Start], "/(&")
}

func has(list []string, w string) bool {
	for _, s := range list {
		if s == w {
			return true
		}
	}
	return false
}

// placeLine notes a place, unless the line only says how one works there.
func placeLine(r *reader, from, to int) {
	for i := from; i < to; i++ {
		if !r.text.Is(i, "remote", "hybrid", "onsite", "on", "site", "fully", "100", "and", "or", "in", "office",
			"home", "work", "from", "working", "position", "role", "the", "yes", "no", "partly", "partially", "flexible") {
			r.out.facts.note(saysPlace)
		}
	}
}

// typeLine notes what a line about the type of employment claims.
func typeLine(r *reader, from, to int) {
	r.out.facts.note(saysType)
	full, part := twoWords(r, from, to, "full", "time"), twoWords(r, from, to, "part", "time")
	if full >= 0 && part >= 0 {
		return // A choice.
	}
	if full >= 0 {
		r.claim(claimsFullTime, full, full+2)
	}
	if part >= 0 {
		r.claim(claimsPartTime, part, part+2)
	}
	for i := from; i < to; i++ {
		if r.text.Is(i, "permanent") && !r.text.AnyIs(from, to, "or", "possible", "chance") {
			r.claim(claimsPermanent, i, i+1)
		}
	}
}

func (r *reader) claim(c cue, from, to int) {
	r.out.facts.note(c)
	r.out.facts.claims = append(r.out.facts.claims, claim{c, r.span(from, to)})
}

// twoWords is where two words stand side by side, or -1.
func twoWords(r *reader, from, to int, first, second string) int {
	for i := from; i+1 < to; i++ {
		if r.text.Is(i, first) && r.text.Is(i+1, second) {
			return i
		}
	}
	return -1
}

// modeLine reads a line about the place for the ways to work that it names.
// Two with nothing but a slash or a comma between them contradict each other.
func modeLine(r *reader, from, to int) {
	const longest = 10 // words of a line that states something
	if to-from > longest {
		return
	}
	last, begin, lastEnd := cue(0), 0, -1
	for i := from; i < to; i++ {
		c, n := modeAt(r, i, to)
		if n == 0 {
			continue
		}
		if lastEnd == i && last != c && r.text.Words[i].Gap != phrase.Stop &&
			!r.text.AnyIs(from, to, "or", "choice", "choose") {
			r.conflicts = append(r.conflicts, posting.Span{Start: r.text.Words[begin].Start, End: r.text.Words[i+n-1].End})
		}
		last, begin, lastEnd = c, i, i+n
	}
	if lastEnd >= 0 && !r.text.AnyIs(from, to, "or", "choice", "choose", "optional", "possible", "option",
		"options", "flexible") {
		soleMode(r, from, to)
	}
}

// soleMode claims the one mode that a line names.
func soleMode(r *reader, from, to int) {
	modes, at, end := uint32(0), 0, 0
	var only cue
	for i := from; i < to; i++ {
		if c, n := modeAt(r, i, to); n > 0 {
			modes |= 1 << c
			only, at, end = c, i, i+n
		}
	}
	if modes == 1<<only {
		r.claim(only, at, end)
	}
}

// modeAt is the way to work that is named at word i, and its words; 0 for none.
func modeAt(r *reader, i, to int) (cue, int) {
	t := &r.text
	switch {
	case t.Is(i, "hybrid"):
		return claimsHybrid, 1
	case t.Is(i, "remote") && !t.Is(i-1, "no", "not") && !t.Is(i+1, "sites", "site", "team", "teams", "areas"):
		return claimsRemote, 1
	case t.Is(i, "onsite"):
		return claimsOnsite, 1
	case i+1 < to && t.Is(i, "on") && t.Is(i+1, "site"), i+1 < to && t.Is(i, "in") && t.Is(i+1, "office"):
		return claimsOnsite, 2
	}
	return 0, 0
}
