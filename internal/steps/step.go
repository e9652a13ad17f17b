// Package steps is the job of making a posting, step by step and without a
// screen: which sections and fields each step has, what is left to do, and how
// a finding is fixed. The terminal program draws it, the plain prompts read it
// out.
//
// It changes a document only through the editor that it is given, shows nothing
// and knows no files.
package steps

import (
	"slices"

	"jobdraft/internal/posting"
)

// Step is a page of the builder with the kinds of sections that it shows.
type Step struct {
	Name  string
	Kinds []posting.Kind
}

// The steps in their order. More is there only for a document that has
// sections of another kind; the guide is no step, but shown like one.
var (
	Responsibilities = Step{"Responsibilities", []posting.Kind{posting.Responsibilities}}
	Qualifications   = Step{"Qualifications", []posting.Kind{
		posting.Qualifications, posting.NiceToHave, posting.Prerequisites,
	}}
	Skills  = Step{"Skills", []posting.Kind{posting.HardSkills, posting.SoftSkills, posting.Tools}}
	Perks   = Step{"Perks", []posting.Kind{posting.Perks, posting.Compensation}}
	Details = Step{"Details", []posting.Kind{
		posting.AboutRole, posting.AboutCompany, posting.Apply, posting.EqualOpportunity,
	}}
	More   = Step{"More", []posting.Kind{posting.Other}}
	Review = Step{"Review", nil}
	Guide  = Step{"Hiring guide", []posting.Kind{posting.Guide}}
)

// Of lists the steps of a document.
func Of(d *posting.Document) []Step {
	steps := []Step{Responsibilities, Qualifications, Skills, Perks, Details}
	if slices.ContainsFunc(d.Sections, func(s posting.Section) bool { return s.Kind == posting.Other }) {
		steps = append(steps, More)
	}
	return append(steps, Review)
}

// NameOf names the step that shows a kind.
func NameOf(kind posting.Kind) string {
	for _, s := range []Step{Responsibilities, Qualifications, Skills, Perks, Details, More, Guide} {
		if slices.Contains(s.Kinds, kind) {
			return s.Name
		}
	}
	return Review.Name
}

// Is reports whether it is the same step.
func (s Step) Is(other Step) bool { return s.Name == other.Name }

// Sections are those of a document that the step shows, in the order of its
// kinds and then of the document.
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

// Missing are the kinds of the step that the document has no section of. How to
// apply is not among them: there is a field for it.
func (s Step) Missing(d *posting.Document) []posting.Kind {
	var kinds []posting.Kind
	for _, kind := range s.Kinds {
		if kind != posting.Apply && !slices.ContainsFunc(d.Sections, func(s posting.Section) bool { return s.Kind == kind }) {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// Count says how many of the step's items are in the posting, and of how many;
// of the details it counts the fields that are filled.
func (s Step) Count(d *posting.Document) (on, all int) {
	if s.Is(Details) {
		for _, k := range Fields {
			if Value(d, k) != "" {
				on++
			}
		}
		return on, len(Fields)
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
