package check

import (
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// span of years that a text asks for.
type yearsAsked struct {
	least    int
	from, to int // the words: 5+ years
}

// figureWords are the numbers that are written out.
var figureWords = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"twelve": 12, "fifteen": 15, "twenty": 20,
}

// years finds the years that a text asks for, and those of experience.
func (r *reader) years() {
	for i := 0; i < len(r.text.Words); i++ {
		y, ok := yearsAt(r, i)
		if !ok {
			continue
		}
		r.asked = append(r.asked, y)
		if r.ctx.wording && r.ctx.kind != nice && r.ctx.kind != perks && r.ctx.kind != pays &&
			boundToExperience(r, y) && !isWish(r, y) {
			r.out.facts.years = append(r.out.facts.years, yearsOf{y.least, r.span(y.from, y.to)})
		}
		i = y.to - 1
	}
}

// yearsAt reads "5+ years", "three (3) years", "2 to 4 yrs"; the least counts.
func yearsAt(r *reader, i int) (yearsAsked, bool) {
	t := &r.text
	n, ok := smallNumber(t.At(i))
	if !ok {
		return yearsAsked{}, false
	}
	k := t.Skip(i+1, "to", "or", "more", "and", "plus")
	for range 2 {
		if m, ok := smallNumber(t.At(k)); ok {
			n = min(n, m)
			k = t.Skip(k+1, "to", "or", "more", "plus")
		}
	}
	if !t.Is(k, "year", "years", "yr", "yrs", "jahre", "jahren") || t.Words[k].Gap == phrase.Stop {
		return yearsAsked{}, false
	}
	if t.Is(i-1, "to", "than", "maximum", "max", "under") && !t.Is(i-2, "more", "from") {
		n = 0 // Up to, less than.
	}
	return yearsAsked{n, i, k + 1}, true
}

func smallNumber(word string) (int, bool) {
	if word == "" || !phrase.IsDigit(word[0]) && strings.IndexByte("otfsen", word[0]) < 0 {
		return 0, false // No number begins so.
	}
	if n, ok := figureWords[word]; ok {
		return n, true
	}
	const most = 60
	n, ok := whole(word)
	return n, ok && n <= most
}

// boundToExperience reports whether years are those of experience that is asked
// for: not the company's own, not a contract's, not an age.
func boundToExperience(r *reader, y yearsAsked) bool {
	t := &r.text
	from, to := r.sentence(y.from)
	if isOfOthers(t, from, y) {
		return false
	}
	const behind, before = 9, 4
	for k := y.to; k < min(to, y.to+behind); k++ {
		switch {
		case t.Is(k, "experience", "expérience", "experiences", "exp", "erfahrung", "berufserfahrung"):
			return true
		case t.Is(k, "contract", "programme", "program", "degree", "apprenticeship", "course", "warranty", "college",
			"university", "old", "term"):
			return false
		case k == y.to && t.Is(k, "in", "of", "as", "with", "working", "using") && (r.ctx.kind.isNeed() ||
			r.ctx.fragment && !t.AnyIs(from, y.from, "for")):
			return true
		}
	}
	return t.AnyIs(max(from, y.from-before), y.from, "experience")
}

// isOfOthers reports whether years are those of a company, a contract or a time
// that is past.
func isOfOthers(t *phrase.Text, from int, y yearsAsked) bool {
	employer := t.AnyIs(from, y.from, "our", "we", "company", "firm", "agency", "team", "business", "studio",
		"organisation", "organization", "serving", "has", "leave", "vacation", "pension", "vesting", "mentors",
		"colleagues")
	asking := t.AnyIs(from, y.from, "looking", "seek", "seeking", "want", "need", "require", "ask", "expect", "you",
		"must", "requires", "seeks", "candidate", "someone")
	return employer && !asking || t.Is(y.from-1, "last", "past", "next", "every") ||
		t.Is(y.to, "ago", "old", "contract", "warranty", "apart", "vesting") ||
		t.Is(y.to, "of") && t.Is(y.to+1, "service", "employment", "tenure")
}

// isWish reports whether a sentence says that it is no must.
func isWish(r *reader, y yearsAsked) bool {
	return r.text.HasAny(y.from, "plus", "preferred", "ideally", "bonus", "desirable", "nice", "preferably",
		"helpful") && !strings.HasPrefix(r.text.Raw[r.text.Words[y.to-1].End:], " plus")
}

// yearsOf are years of experience that are asked for, with their place.
type yearsOf struct {
	least int
	span  posting.Span
}
