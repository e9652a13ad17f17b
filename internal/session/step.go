package session

import (
	"slices"

	"jobdraft/internal/posting"
)

// Step is a page of the builder and the kinds of sections on it.
type Step struct {
	Name  string
	Kinds []posting.Kind
}

// The steps in their order. A document has More only if it has sections of kind
// [posting.Other]. The guide is not a step, but is shown like one.
var (
	Responsibilities = Step{"Responsibilities", []posting.Kind{posting.Responsibilities}}
	Qualifications   = Step{"Qualifications", []posting.Kind{
		posting.Qualifications, posting.NiceToHave, posting.Prerequisites,
	}}
	Skills  = Step{"Skills", []posting.Kind{posting.HardSkills, posting.SoftSkills, posting.Tools}}
	Perks   = Step{"Perks", []posting.Kind{posting.Perks, posting.Compensation}}
	Details = Step{"Details", []posting.Kind{
		posting.AboutRole, posting.AboutCompany, posting.Apply, posting.EqualOpportunity,
		posting.Notices,
	}}
	More   = Step{"More", []posting.Kind{posting.Other}}
	Review = Step{"Review", nil}
	Guide  = Step{"Hiring guide", []posting.Kind{posting.Guide}}
)

// AllSteps are the steps that a document may have, and the guide.
var AllSteps = []Step{Responsibilities, Qualifications, Skills, Perks, Details, More, Review, Guide}

// StepsOf lists the steps of a document.
func StepsOf(d *posting.Document) []Step {
	steps := []Step{Responsibilities, Qualifications, Skills, Perks, Details}
	if slices.ContainsFunc(d.Sections, func(s posting.Section) bool { return s.Kind == posting.Other }) {
		steps = append(steps, More)
	}
	return append(steps, Review)
}

// StepNameOf returns the name of the step that shows a kind.
func StepNameOf(kind posting.Kind) string {
	for _, s := range AllSteps {
		if slices.Contains(s.Kinds, kind) {
			return s.Name
		}
	}
	return Review.Name
}

// Is reports whether both are the same step.
func (s Step) Is(other Step) bool { return s.Name == other.Name }

// Sections returns the sections of a document that the step shows, ordered by kind
// and then as in the document.
func (s Step) Sections(d *posting.Document) []posting.Section {
	var out []posting.Section
	for _, kind := range s.Kinds {
		for _, section := range d.Sections {
			if section.Kind == kind {
				out = append(out, section)
			}
		}
	}
	return out
}

// Missing returns the kinds of the step that the document has no section of, except
// how to apply, which has a field.
func (s Step) Missing(d *posting.Document) []posting.Kind {
	var kinds []posting.Kind
	for _, kind := range s.Kinds {
		if kind != posting.Apply && !slices.ContainsFunc(d.Sections, func(s posting.Section) bool { return s.Kind == kind }) {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// Count returns how many items of the step are in the posting, and how many there
// are. For Details it counts the fields that are filled in.
func (s Step) Count(d *posting.Document) (on, all int) {
	if s.Is(Details) {
		fields := FieldsOf(d)
		for _, k := range fields {
			if FieldValue(d, k) != "" {
				on++
			}
		}
		return on, len(fields)
	}
	for _, section := range s.Sections(d) {
		for i := section.From; i < section.To; i++ {
			if d.Parts[i].Kind != posting.Item {
				continue
			}
			all++
			if d.Parts[i].Ticked() {
				on++
			}
		}
	}
	return on, all
}
