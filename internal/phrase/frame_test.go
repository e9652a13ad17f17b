package phrase_test

import (
	"testing"

	"jobdraft/internal/phrase"
)

// The frames of each sentence are those of the word NOUN in it.
func TestFrames(t *testing.T) {
	tests := []struct {
		want  phrase.Frame
		texts []string
	}{
		{phrase.Demanded, []string{
			"You must be a NOUN.", "NOUN only.", "Only NOUN may apply.", "NOUN required.", "A NOUN is strongly preferred.",
			"We are looking for a NOUN.", "We only hire NOUN.", "Preference will be given to NOUN.", "Open to NOUN only.",
			"NOUN is a must.", "You are a NOUN.", "NOUN will be given preference.", "Limited to NOUN.", "Ideal for NOUN.",
		}},
		{phrase.Refused, []string{
			"NOUN will not be considered.", "NOUN need not apply.", "NOUN should not apply.", "NOUN cannot be hired.",
			"NOUN will be turned down.", "NOUN are not eligible.", "We do not hire NOUN.", "We never consider NOUN.",
			"No NOUN.", "Not open to NOUN.", "Applications from NOUN will be rejected.", "NOUN won't be shortlisted.",
			"Please do not apply if you are a NOUN.", "NOUN are screened out.", "Not suitable for NOUN.",
		}},
		{phrase.Waived, []string{
			"You need not be a NOUN.", "You do not have to be a NOUN.", "You don't have to be a NOUN.",
			"NOUN is not required.",
			"NOUN isn't necessary.", "There is no NOUN.", "We never ask for a NOUN.", "We do not ask if you are a NOUN.",
			"No need to be a NOUN.", "Whether you are a NOUN or not.", "NOUN is optional.",
			"Your NOUN is none of our business.",
			"NOUN does not matter.", "You don't need a NOUN.", "No NOUN required.", "We have no upper NOUN.",
		}},
		{phrase.Welcomed, []string{
			"NOUN are welcome.", "NOUN are also encouraged to apply.", "NOUN will not be rejected.", "We never reject NOUN.",
			"NOUN may also apply.", "A NOUN is no obstacle.",
		}},
		{phrase.Lacking | phrase.RefusedWithout, []string{
			"Without a NOUN your application is not read.", "Applications without a NOUN will be ignored.",
			"We do not read letters without a NOUN.", "Candidates who do not have a NOUN will be rejected.",
			"No NOUN, no interview.",
		}},
		{0, []string{"We sell NOUN.", "You work with NOUN and others.", "The NOUN of the team."}},
	}
	set := phrase.NewSet()
	set.Add(0, phrase.ParseList("noun", nil))
	for _, tt := range tests {
		for _, s := range tt.texts {
			text := read(s)
			set.Find(text, func(_ int, m phrase.Match) {
				if got := text.Frames(m); got&tt.want != tt.want || tt.want == 0 && got != 0 {
					t.Errorf("%q: frames %05b, want %05b", s, got, tt.want)
				}
			})
		}
	}
}

// NOUN is said of the person whom the list names.
func TestWhom(t *testing.T) {
	tests := []struct {
		want  phrase.Person
		texts []string
	}{
		{phrase.Applicant, []string{
			"You are NOUN.", "Candidates must be NOUN.", "We look for someone NOUN.", "Must be NOUN.", "NOUN only.",
			"Our staff are kind, and you are NOUN.", "NOUN applicants.", "Wanted: NOUN.", "We want people NOUN.",
		}},
		{phrase.Other, []string{
			"Our staff are NOUN.", "You teach children NOUN.", "You help our customers, who are NOUN.", "NOUN pupils.",
			"The team is NOUN.", "You support people NOUN.",
		}},
		{phrase.Unknown, []string{"NOUN.", "The place is NOUN."}},
	}
	set := phrase.NewSet()
	set.Add(0, phrase.ParseList("noun", nil))
	for _, tt := range tests {
		for _, s := range tt.texts {
			text := read(s)
			set.Find(text, func(_ int, m phrase.Match) {
				if got := text.Whom(m); got != tt.want {
					t.Errorf("%q: person %d, want %d", s, got, tt.want)
				}
			})
		}
	}
}
