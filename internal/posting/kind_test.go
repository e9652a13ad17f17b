package posting_test

import (
	"testing"

	"jobdraft/internal/posting"
)

func TestKindOf(t *testing.T) {
	for heading, want := range map[string]posting.Kind{
		"About the role": posting.AboutRole, "The Role": posting.AboutRole, "Job summary": posting.AboutRole,
		"About us": posting.AboutCompany, "Who we are": posting.AboutCompany, "Our team": posting.AboutCompany,
		"Key Responsibilities:": posting.Responsibilities, "What you'll do": posting.Responsibilities,
		"What you’ll be doing": posting.Responsibilities, "DUTIES": posting.Responsibilities,
		"Qualifications": posting.Qualifications, "What we're looking for": posting.Qualifications,
		"Who you are": posting.Qualifications, "Requirements": posting.Qualifications,
		"Preferred qualifications": posting.NiceToHave, "Nice-to-haves": posting.NiceToHave,
		"Bonus points":  posting.NiceToHave,
		"Prerequisites": posting.Prerequisites, "Before you start": posting.Prerequisites,
		"Hard skills": posting.HardSkills, "Technical skills": posting.HardSkills, "Skills": posting.HardSkills,
		"Soft skills": posting.SoftSkills, "Tools": posting.Tools, "Our tech stack": posting.Tools,
		"Compensation": posting.Compensation, "Salary": posting.Compensation, "Compensation and benefits": posting.Perks,
		"Perks": posting.Perks, "What we offer": posting.Perks, "What you'll get": posting.Perks,
		"How to apply": posting.Apply, "Interview process": posting.Apply,
		"Equal opportunity": posting.EqualOpportunity, "Diversity & inclusion": posting.EqualOpportunity,
		"Hiring guide": posting.Guide, "Guide": posting.Other, "The fun part": posting.Other, "": posting.Other,
	} {
		if got := posting.KindOf(heading); got != want {
			t.Errorf("%q is %s, want %s", heading, got, want)
		}
	}
}

// The heading that a new section gets says its kind.
func TestHeadingsSayTheirKind(t *testing.T) {
	for _, k := range posting.Kinds {
		if got := posting.KindOf(k.Heading()); got != k {
			t.Errorf("%q, the heading of %s, says %s", k.Heading(), k, got)
		}
	}
}

func TestBlanks(t *testing.T) {
	for text, want := range map[string]int{
		"Work with [Company] in [City].": 2, "see [the page](https://a.example)": 0, "[1] and [x] and []": 0,
		"[ padded ]": 0, "a [very long thing that nobody would ever call a blank to be filled in by hand] b": 0,
	} {
		if got := posting.Blanks(text); len(got) != want {
			t.Errorf("%q has the blanks %q", text, got)
		}
	}
}

func TestParseMark(t *testing.T) {
	for mark, want := range map[string][2]int{
		" intern junior ": {2, 0}, "SENIOR, lead": {2, 0}, "": {0, 0}, "intern boss": {0, 0}, "kind: perks": {0, 0},
		"mid": {1, 0}, " us ": {0, 1}, "uk, IE senior lead": {2, 2}, "usa": {0, 0}, "us boss": {0, 0},
	} {
		levels, markets, ok := posting.ParseMark(mark)
		if len(levels) != want[0] || len(markets) != want[1] || ok != (want[0]+want[1] > 0) {
			t.Errorf("%q reads as %v, %v, %v", mark, levels, markets, ok)
		}
	}
}

// Words that join others say nothing; the rest of a heading counts against it.
func TestMatchKind(t *testing.T) {
	for _, c := range []struct {
		heading string
		kind    posting.Kind
		least   float64
		most    float64
	}{
		{"Benefits", posting.Perks, 1, 1},
		{"Education and Experience", posting.Qualifications, 1, 1},
		{"How we talk about benefits", posting.Perks, 0.1, 0.3},
		{"Was dich erwartet", posting.Responsibilities, 1, 1},
		{"Ce que nous offrons", posting.Perks, 0.4, 0.6},
		{"Se valora", posting.NiceToHave, 1, 1},
		{"Wayfinding", posting.Other, 0, 0},
	} {
		kind, share := posting.MatchKind(c.heading)
		if kind != c.kind || share < c.least || share > c.most {
			t.Errorf("%q is %s by %.2f, want %s by %.1f to %.1f", c.heading, kind, share, c.kind, c.least, c.most)
		}
	}
}
