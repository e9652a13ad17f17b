package check

import (
	"slices"
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// kind is what the section or group of a part is about, as far as checks care.
type kind uint8

const (
	other kind = iota
	company
	role
	duty
	must
	nice
	before // what must be so before the start: prerequisites
	skills
	tools
	pays
	perks
	applying
	equal
	guide
)

// kinds are the kinds of sections as checks see them.
var kinds = map[posting.Kind]kind{
	posting.AboutCompany: company, posting.AboutRole: role, posting.Responsibilities: duty, posting.Qualifications: must,
	posting.NiceToHave: nice, posting.Prerequisites: before, posting.HardSkills: skills, posting.SoftSkills: skills,
	posting.Tools: tools, posting.Compensation: pays, posting.Perks: perks, posting.Apply: applying,
	posting.EqualOpportunity: equal, posting.Notices: other, posting.Other: other, posting.Guide: guide,
}

// isDuty reports whether the section tells what the person will do.
func (k kind) isDuty() bool { return k == duty }

// isNeed reports whether the section tells what people must have.
func (k kind) isNeed() bool { return k == must || k == before || k == skills }

// context is what a part's findings depend on beside its own source.
type context struct {
	part     posting.PartKind
	language phrase.Language // of what stands before, for a part that shows none
	kind     kind
	item     bool
	title    bool // the part is the title
	wording  bool // its words are read as wording
	titled
	draft    bool // the document was made from a role
	fragment bool // the document is too short for more than words and figures
	closing  bool // the heading above is about the closing date
	paying   bool // the heading above is about pay
	placing  bool // the heading above is about the place
	typing   bool // the heading above is about the type of employment
}

// titled is what a title tells of the job.
type titled struct {
	bothSexes bool // it names both sexes: (m/w/d)
	regulated bool // it names a profession that a degree opens by law
	driving   bool // it names a job that is to drive
}

func titledOf(title string) titled {
	t := titled{bothSexes: namesBothSexes(title)}
	t.regulated, t.driving = titleContext(title)
	return t
}

// isHeading reports whether the part is the heading of a section or group.
func (c *context) isHeading() bool { return c.part == posting.Heading || c.part == posting.Group }

// headed is what the words of a heading tell about what stands below it.
type headed struct {
	kind                             kind
	closing, paying, placing, typing bool
}

// under reads the words of a heading.
func under(words string, k kind) headed {
	folded := phrase.Fold(words)
	has := func(list ...string) bool {
		return slices.ContainsFunc(list, func(s string) bool { return strings.Contains(folded, s) })
	}
	return headed{
		kind:    k,
		closing: has("deadline", "closing", "apply by", "closes"),
		paying:  has("salary", "pay", "compensation", "wage", "remuneration"),
		placing: has("location", "where", "workplace", "place of work"),
		typing:  has("employment type", "job type", "contract type", "position type", "type of", "hours"),
	}
}

// regulated are professions that a degree opens by law.
var regulated = []string{
	"nurse", "nurses", "teacher", "teachers", "doctor", "physician", "attorney", "lawyer", "counsel", "solicitor",
	"pharmacist", "dentist", "therapist",
	"psychologist", "psychiatrist", "veterinarian", "vet", "midwife", "surgeon", "barrister", "paralegal",
	"social", "counselor", "counsellor", "radiographer", "dietitian", "lecturer", "professor", "principal",
}

// titleContext is what the title says of the job.
func titleContext(title string) (regulatedJob, drivingJob bool) {
	for w := range strings.FieldsFuncSeq(phrase.Fold(title), func(r rune) bool { return r < 'a' || r > 'z' }) {
		regulatedJob = regulatedJob || slices.Contains(regulated, w)
		drivingJob = drivingJob || w == "driver" || w == "drivers" || w == "courier" || w == "trucker"
	}
	folded := phrase.Fold(title)
	if strings.Contains(folded, "architect") && !hasAnyOf(folded, "software", "solution", "data", "enterprise",
		"cloud", "system", "technical", "security", "network", "information", "application", "platform") {
		regulatedJob = true
	}
	return regulatedJob, drivingJob
}

func hasAnyOf(s string, list ...string) bool {
	return slices.ContainsFunc(list, func(w string) bool { return strings.Contains(s, w) })
}

// levelWords are the words of a title that say a level.
var levelWords = map[string]posting.Level{
	"intern": "intern", "internship": "intern", "interns": "intern", "trainee": "intern", "praktikum": "intern",
	"praktikant": "intern", "stagiaire": "intern",
	"junior": "junior", "jr": "junior", "entry": "junior", "graduate": "junior",
	"senior": "senior", "sr": "senior", "staff": "senior", "principal": "senior", "expert": "senior",
	"lead": "lead", "head": "lead", "manager": "manager", "director": "manager", "chief": "manager", "vp": "manager",
}

// levelIn is the level that the words of a title say, empty for none.
func levelIn(title string) posting.Level {
	folded := phrase.Fold(title)
	if hasAnyOf(folded, "mid-level", "mid level", "midlevel", "intermediate") {
		return "mid"
	}
	var found posting.Level
	for w := range strings.FieldsFuncSeq(folded, func(r rune) bool { return r < 'a' || r > 'z' }) {
		l := levelWords[w]
		if l == "intern" || l != "" && found == "" {
			found = l
		}
	}
	return found
}
