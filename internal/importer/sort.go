package importer

import (
	"math"
	"slices"
	"strings"

	"jobdraft/internal/posting"
)

// What it takes to find a section of its own inside of another. The numbers are
// tried out on postings.
const (
	changeCost   = 2.5   // of going from one kind to another, in cues
	marginCost   = 0.8   // of the same behind a heading or a line that leads on
	leadFaith    = 1.5   // in what such a line says of the items below it
	addedShare   = 0.025 // of the words of a text that headings of ours may be
	payWeight    = 6     // of a paragraph with the amount that the job pays
	mostLeadSize = 10    // words of a line that can be the heading of what follows
)

// faith is how much is given to what a heading says, per block below it, in
// cues. Little to one that says everything ("Job description") or nothing.
func faith(p part) float64 {
	switch {
	case p.section == posting.Other && p.said > 0:
		return 1.5
	case p.section == posting.Other:
		return 0.3
	case p.section == posting.AboutRole:
		return 0.6
	case p.section == posting.AboutCompany, p.section == posting.Compensation:
		return 1.2
	}
	return 2
}

// sortedByContent looks at what stands in each section, and gives a section of
// its own to a run that is clearly about something else. Its heading is the
// line that leads to it, where there is one; else a plain one, as far as the
// text stays what it was.
func sortedByContent(parts []part) []part {
	s := &sorter{left: addedWords(parts)}
	opening := part{section: posting.AboutRole, level: 2}
	for from := 0; from < len(parts); {
		head, first := opening, from
		if parts[from].level == 2 {
			head, first = parts[from], from+1
		}
		end := first
		for end < len(parts) && parts[end].level != 2 {
			end++
		}
		if first > from {
			s.out = append(s.out, parts[from])
		}
		s.section(head, parts[first:end])
		from = end
	}
	return s.out
}

func addedWords(parts []part) int {
	n := 0
	for _, p := range parts {
		n += count(p.text)
	}
	const least = 3 // a short text has a word or two too
	return max(least, int(addedShare*float64(n)))
}

type sorter struct {
	out  []part
	left int // words of headings that may still be added
}

// section writes the parts of a section with the sections found in it.
func (s *sorter) section(head part, parts []part) {
	kinds := kindsOf(head, parts)
	now := head.section
	title := slices.IndexFunc(parts, func(p part) bool { return p.level == 1 })
	for i, p := range parts {
		if i > title && p.kind != heading && kinds[i] != now && s.begin(kinds[i], runLen(parts, kinds, i), p.src) {
			now = kinds[i]
		}
		s.out = append(s.out, p)
	}
}

// runLen is how many blocks of one kind follow one another.
func runLen(parts []part, kinds []posting.Kind, i int) int {
	n := 0
	for j := i; j < len(parts); j++ {
		if parts[j].kind == heading {
			continue
		}
		if kinds[j] != kinds[i] {
			break
		}
		n++
	}
	return n
}

// begin begins a section of a kind here: with the heading that stands above,
// with the line that leads to it, or with one of ours. False where none of them
// is to be had.
func (s *sorter) begin(kind posting.Kind, run, src int) bool {
	if n := len(s.out) - 1; n >= 0 {
		last := &s.out[n]
		switch {
		case last.kind == heading && last.level > 1:
			last.level, last.section = 2, kind
			return true
		case isLead(*last):
			last.kind, last.rank, last.level, last.section = heading, plainRank, 2, kind
			last.text = strings.TrimSpace(strings.TrimRight(clean(last.text), ":. …"))
			return true
		}
	}
	words := count(kind.Heading())
	if words > s.left || run < leastRun(kind) {
		return false
	}
	s.left -= words
	s.out = append(s.out, part{
		block: block{kind: heading, text: kind.Heading(), rank: 1, src: src}, level: 2, section: kind,
	})
	return true
}

// leastRun is how many blocks it takes to give them a heading of ours.
func leastRun(kind posting.Kind) int {
	switch {
	case kind == posting.Other:
		return math.MaxInt
	case kind == posting.EqualOpportunity, kind == posting.Notices, kind == posting.Apply, kind == posting.Compensation:
		return 1
	case kind.About():
		return 2
	}
	return 3
}

// isLead reports whether a paragraph is a line that leads to what follows.
func isLead(p part) bool {
	return p.kind == paragraph && count(p.text) <= mostLeadSize && !strings.Contains(p.text, "\n") &&
		strings.HasSuffix(strings.TrimRight(p.text, "*_ "), ":")
}

// kindsOf gives each part of a section its kind: that way through the kinds
// which the parts speak for most, a change of kind having its cost.
func kindsOf(head part, parts []part) []posting.Kind {
	kinds := slices.DeleteFunc(slices.Clone(posting.Kinds), func(k posting.Kind) bool { return k == posting.Guide })
	best := make([]float64, len(kinds)) // of the ways that end with each kind
	for k, kind := range kinds {
		if kind != head.section {
			best[k] = -startCost(head)
		}
	}
	lead, listed := posting.Other, false
	from := make([][]int, len(parts)) // the kind before, on the best way
	for i, p := range parts {
		top := slices.Index(best, slices.Max(best))
		from[i] = make([]int, len(kinds))
		said, cost := partScores(head, p, listed), changeCost
		listed = listed || p.kind == item
		if i > 0 && leadsOn(parts[i-1]) {
			cost, lead = marginCost, leadKind(parts[i-1].text)
		}
		if p.kind != item {
			lead = posting.Other
		} else if lead != posting.Other {
			said[lead] += leadFaith
		}
		next := make([]float64, len(kinds))
		for k, kind := range kinds {
			from[i][k], next[k] = k, best[k]
			if best[top]-cost > best[k] {
				from[i][k], next[k] = top, best[top]-cost
			}
			next[k] += said[kind]
		}
		best = next
	}
	return walkBack(kinds, best, from)
}

// leadsOn reports whether a part is a heading, or a line that asks for what
// follows.
func leadsOn(p part) bool {
	const most = 30 // words
	text := lastSentence(p.text)
	return p.kind == heading || p.kind == paragraph && count(text) <= most &&
		(strings.HasSuffix(text, ":") || strings.HasSuffix(text, "...") || strings.HasSuffix(text, "…") ||
			!endsSentence(text) && isOpenEnded(text))
}

func lastSentence(text string) string {
	text = strings.TrimRight(text, "*_ ")
	if i := strings.LastIndex(text, ". "); i >= 0 {
		return text[i+2:]
	}
	return text
}

// leadKind is the kind that a line says of what follows it: in the words of a
// heading where it is short, else in those of a sentence.
func leadKind(text string) posting.Kind {
	const short = 12 // words
	text = lastSentence(text)
	if kind := posting.KindOf(text); count(text) <= short && kind != posting.Other {
		return kind
	}
	said := scores(text)
	best := posting.Other
	for _, k := range posting.Kinds {
		if said[k] > said[best] {
			best = k
		}
	}
	return best
}

// startCost is what it takes to believe from the first that a section is not
// what its heading says.
func startCost(head part) float64 {
	switch {
	case head.text == "":
		return 1
	case head.section == posting.Other && head.said == 0:
		return 0
	}
	return changeCost
}

// partScores is what a part says of itself, with what its heading does. A
// paragraph behind the items of a list is hardly of the list any more.
func partScores(head, p part, listed bool) map[posting.Kind]float64 {
	if p.kind != item && p.kind != paragraph {
		return nil
	}
	said, trust := scores(p.text), faith(head)
	if p.kind == paragraph && statesPay(p.text) {
		said[posting.Compensation] += payWeight
	}
	if listed && p.kind == paragraph && isListKind(head.section) {
		trust /= 4
	}
	said[head.section] += trust
	return said
}

// statesPay reports whether a paragraph says what the job pays.
func statesPay(text string) bool {
	const least = 8 // words: a line with a label is of the masthead
	if _, labelled := factOf(text); labelled || count(text) < least || !strings.ContainsAny(text, "0123456789") {
		return false
	}
	for _, s := range sentencesOf(clean(text)) {
		if containsAny(strings.ToLower(s), salaryWords) && payIn(s, posting.Other) != "" {
			return true
		}
	}
	return false
}

func walkBack(kinds []posting.Kind, best []float64, from [][]int) []posting.Kind {
	out := make([]posting.Kind, len(from))
	k := slices.Index(best, slices.Max(best))
	for i := len(from) - 1; i >= 0; i-- {
		out[i] = kinds[k]
		k = from[i][k]
	}
	return out
}
