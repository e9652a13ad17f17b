package posting

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Kind says what a section is about. It decides on which step a section is
// shown and where a new one finds its place.
type Kind string

// The kinds, in the order in which a new section finds its place.
const (
	AboutCompany     Kind = "about-company"
	AboutRole        Kind = "about-role"
	Responsibilities Kind = "responsibilities"
	Qualifications   Kind = "qualifications"
	NiceToHave       Kind = "nice-to-have"
	Prerequisites    Kind = "prerequisites"
	HardSkills       Kind = "hard-skills"
	SoftSkills       Kind = "soft-skills"
	Tools            Kind = "tools"
	Compensation     Kind = "compensation"
	Perks            Kind = "perks"
	Apply            Kind = "apply"
	EqualOpportunity Kind = "equal-opportunity"
	Notices          Kind = "notices"
	Other            Kind = "other"
	Guide            Kind = "guide"
)

// Kinds lists every kind in the order in which a new section finds its place.
var Kinds = []Kind{
	AboutCompany, AboutRole, Responsibilities, Qualifications, NiceToHave,
	Prerequisites, HardSkills, SoftSkills, Tools, Compensation, Perks, Apply,
	EqualOpportunity, Notices, Other, Guide,
}

// Heading is the heading that a new section of the kind gets.
func (k Kind) Heading() string {
	switch k {
	case AboutCompany:
		return "About the company"
	case AboutRole:
		return "About the role"
	case Responsibilities:
		return "Key responsibilities"
	case Apply:
		return "How to apply"
	case EqualOpportunity:
		return "Equal opportunity"
	case Guide:
		return "Hiring guide"
	default:
		words := strings.ReplaceAll(string(k), "-", " ")
		return strings.ToUpper(words[:1]) + words[1:]
	}
}

// About reports whether the section tells about the company or the role.
// There, an item with a box is a paragraph to choose.
func (k Kind) About() bool { return k == AboutCompany || k == AboutRole }

// closing reports whether a section of the kind ends a posting, behind how to
// apply.
func (k Kind) closing() bool { return k == EqualOpportunity || k == Notices }

// rank is the place of the kind among [Kinds].
func (k Kind) rank() int { return slices.Index(Kinds, k) }

// ParseKind reads the name of a kind as it stands in a kind comment.
func ParseKind(name string) (Kind, bool) {
	k := Kind(strings.ToLower(strings.TrimSpace(name)))
	return k, slices.Contains(Kinds, k)
}

// KindOf gives the kind that the words of a heading say; [Other] where they
// say none.
func KindOf(heading string) Kind {
	kind, _ := MatchKind(heading)
	return kind
}

// MatchKind is KindOf with the share of the heading, from 0 to 1, that says
// the kind: all of "Education and experience", a fifth of "How we talk about
// benefits". The less there is of it, the more else must speak for a heading.
func MatchKind(heading string) (kind Kind, share float64) {
	words := foldHeading(heading)
	for _, p := range kindPhrases() {
		if strings.Contains(words, p.words) {
			return p.kind, shareOf(p.kind, words)
		}
	}
	return Other, 0
}

// kindPhrase is a phrase of the rules with the blanks that make it whole words.
type kindPhrase struct {
	kind  Kind
	words string
}

// kindPhrases are the phrases of the rules in their order, made once.
var kindPhrases = sync.OnceValue(func() []kindPhrase {
	var all []kindPhrase
	for _, rule := range kindRules {
		for _, phrase := range rule.phrases {
			words := " " + phrase + " "
			if stem, open := strings.CutSuffix(phrase, "*"); open {
				words = " " + stem
			}
			all = append(all, kindPhrase{rule.kind, words})
		}
	}
	return all
})

// shareOf is the share of the words that say a kind, those that only join
// others left out.
func shareOf(kind Kind, words string) float64 {
	rest := words
	for _, p := range kindPhrases() {
		if p.kind == kind {
			rest = withoutPhrase(rest, p.words)
		}
	}
	all, left := 0, 0
	for w := range strings.FieldsSeq(words) {
		if !joins(w) {
			all++
		}
	}
	for w := range strings.FieldsSeq(rest) {
		if !joins(w) {
			left++
		}
	}
	return 1 - float64(left)/float64(max(all, 1))
}

// joins reports whether a word only joins others.
func joins(w string) bool {
	switch w {
	case "and", "or", "the", "of", "our", "your":
		return true
	}
	return false
}

// withoutPhrase takes the words of a phrase out, to the end of the last one.
func withoutPhrase(words, phrase string) string {
	at := strings.Index(words, phrase)
	if at < 0 {
		return words
	}
	end := at + len(strings.TrimRight(phrase, " "))
	return words[:at] + words[end+strings.IndexByte(words[end:], ' '):]
}

// foldHeading gives lower-case words with one space before, between and
// behind them; an apostrophe parts words, as in "you ll".
func foldHeading(heading string) string {
	words := strings.FieldsFunc(strings.ToLower(heading), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	return " " + strings.Join(words, " ") + " "
}
