package posting

import (
	"slices"
	"strings"
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
	Other            Kind = "other"
	Guide            Kind = "guide"
)

// Kinds lists every kind in the order in which a new section finds its place.
var Kinds = []Kind{
	AboutCompany, AboutRole, Responsibilities, Qualifications, NiceToHave,
	Prerequisites, HardSkills, SoftSkills, Tools, Compensation, Perks, Apply,
	EqualOpportunity, Other, Guide,
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

// rank is the place of the kind among [Kinds].
func (k Kind) rank() int { return slices.Index(Kinds, k) }

// ParseKind reads the name of a kind as it stands in a kind comment.
func ParseKind(name string) (Kind, bool) {
	k := Kind(strings.ToLower(strings.TrimSpace(name)))
	return k, slices.Contains(Kinds, k)
}

// kindRules are tried from the top; the first with a phrase in the heading
// gives the kind. The order carries the meaning: "Preferred qualifications"
// are nice to have, "How to apply" beats the "you" in it, and a guide is only
// what says so, since nothing of it reaches the posting. A phrase is whole
// words; a star at its end stands for any ending.
var kindRules = []struct {
	kind    Kind
	phrases []string
}{
	{Guide, []string{"hiring guide"}},
	{NiceToHave, []string{
		"nice to have*", "nice if", "preferred", "a plus", "pluses", "desirable", "desired", "good to have",
		"bonus points", "bonus skills", "extra credit", "great if", "optional", "not required", "ideally",
	}},
	{EqualOpportunity, []string{
		"equal opportunit*", "equal employment", "eeo", "diversity", "inclusion", "inclusive", "accommodation*",
		"non discrimination",
	}},
	{Apply, []string{
		"apply", "applying", "application*", "hiring process", "interview process", "selection process",
		"recruitment process", "next steps", "contact",
	}},
	{Perks, []string{
		"benefit*", "perk*", "what we offer", "we offer", "our offer", "what you ll get", "you ll get", "you get",
		"what you get", "in return", "in it for you", "why join", "why you ll love",
	}},
	{Compensation, []string{
		"compensation", "salary", "pay", "remuneration", "wage*", "stipend", "bonus*", "reward*",
	}},
	{Prerequisites, []string{
		"prerequisite*", "pre requisite*", "before you start", "eligibility", "right to work",
		"conditions of employment", "licen*", "special conditions",
	}},
	{SoftSkills, []string{
		"soft skill*", "people skill*", "personal skill*", "interpersonal", "personal qualities", "behaviour*",
		"behavior*", "attributes", "competenc*",
	}},
	{Tools, []string{
		"tool*", "tech stack", "our stack", "technology stack", "technologies", "software used", "equipment",
	}},
	{Qualifications, []string{
		"qualification*", "requirement*", "who you are", "about you", "you bring", "you ll bring", "looking for",
		"you have", "you need", "you ll need", "must have*", "your profile", "experience", "education", "required",
		"your background", "is for you",
	}},
	{HardSkills, []string{"hard skill*", "technical skill*", "skill*"}},
	{Responsibilities, []string{
		"responsibilit*", "dut*", "you ll do", "you will do", "you do", "you ll be doing", "you will be doing",
		"task*", "day to day", "in this role", "your role", "your mission", "your job", "the work", "your impact",
		"accountabilit*", "the job involves", "you ll own", "you will own",
	}},
	{AboutRole, []string{
		"about the role", "the role", "about the job", "about the position", "about this role", "about this job",
		"this role", "the position", "the job", "summary", "overview", "the opportunity", "job description",
		"description", "purpose", "introduction",
	}},
	{AboutCompany, []string{
		"about us", "who we are", "the company", "our company", "company", "our mission", "our values", "our culture",
		"the team", "our team", "why us", "what we do", "about",
	}},
}

// KindOf gives the kind that the words of a heading say; [Other] where they
// say none.
func KindOf(heading string) Kind {
	words := foldHeading(heading)
	for _, rule := range kindRules {
		for _, phrase := range rule.phrases {
			if hasPhrase(words, phrase) {
				return rule.kind
			}
		}
	}
	return Other
}

// foldHeading gives lower-case words with one space before, between and
// behind them; an apostrophe parts words, as in "you ll".
func foldHeading(heading string) string {
	words := strings.FieldsFunc(strings.ToLower(heading), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	return " " + strings.Join(words, " ") + " "
}

func hasPhrase(words, phrase string) bool {
	if stem, ok := strings.CutSuffix(phrase, "*"); ok {
		return strings.Contains(words, " "+stem)
	}
	return strings.Contains(words, " "+phrase+" ")
}
