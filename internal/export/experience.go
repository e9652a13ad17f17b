package export

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"jobdraft/internal/posting"
)

type experience struct {
	Type   string `json:"@type"`
	Months int    `json:"monthsOfExperience"`
}

// experienceOf is the experience that the posting asks for: the most that one
// of its musts says in so many words, nil where none does.
func experienceOf(p *posting.Posting) *experience {
	most := 0
	for _, s := range p.Sections {
		if s.Kind != posting.Qualifications && s.Kind != posting.Prerequisites {
			continue
		}
		for _, e := range s.Entries {
			if len(e.Blocks) > 0 && (e.Style == posting.Point || e.Style == posting.Step) {
				most = max(most, monthsIn(e.Blocks[0].Text()))
			}
		}
	}
	if most == 0 {
		return nil
	}
	return &experience{"OccupationalExperienceRequirements", most}
}

// monthsIn reads "At least 3 years of experience" and the like: the figure is
// the first thing that the text says, and experience what it counts. Of a
// range, the lower end is what is asked for.
func monthsIn(text string) int {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	for len(words) > 0 && slices.Contains(leadIn, words[0]) {
		words = words[1:]
	}
	if len(words) == 0 {
		return 0
	}
	n, err := strconv.Atoi(words[0])
	const most = 50 // years; more is no experience
	if err != nil || n < 1 || n > most {
		return 0
	}
	unit := slices.IndexFunc(words, func(w string) bool { return monthsOf(w) > 0 })
	within := words[:min(len(words), max(unit, 0)+7)]
	if unit < 1 || unit > 3 || !slices.Contains(within, "experience") || slices.Contains(within, "age") {
		return 0
	}
	return n * monthsOf(words[unit])
}

// leadIn are words before the figure that change nothing about it.
var leadIn = []string{"you", "have", "at", "least", "a", "minimum", "of", "with"}

func monthsOf(unit string) int {
	switch unit {
	case "year", "years", "yrs":
		return 12
	case "month", "months":
		return 1
	}
	return 0
}
