package check

import (
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:       "must-nice-mixed",
	Topic:    DraftTopic,
	Severity: Info,
	On:       true,
	Summary:  "“a plus”, “preferred” or “nice to have” in the list of requirements",
	Source: "Coffman et al., Whether to Apply, Management Science 2023: less ambiguity about required " +
		"qualifications brought more qualified women",
	Evidence: "experiments in the laboratory and the field",
	words: []wording{{
		message: "%s stands among what people must have. Move it to Nice to have",
		moves:   posting.NiceToHave,
		phrases: `
			a ~1 plus
			is a ~1 bonus
			preferred
			preferable
			preferably
			nice to have
			nice to haves
			desirable
			would be an|a ~1 advantage|bonus|plus
			is an ~1 advantage|asset
			an added|additional advantage|bonus
			not required ~1 but
			ideally
			bonus points
			good to have
			great to have
			advantageous
		`,
		around: `
			preferred qualification*|skills|name|method*|candidate*|vendor*|partner*|stock|supplier*|pronoun*
			c plus
			plus years
			not preferred
		`,
		unless: isNoMust,
	}},
})

// isNoMust keeps the check to the items of what people must have. "SQL, ideally
// PostgreSQL" is a must with a wish in it and stays where it is, and so does
// what stands in brackets.
func isNoMust(r *reader, m phrase.Match) bool {
	from, _ := r.sentence(m.From)
	if r.ctx.kind != must || !r.ctx.item || r.text.Is(m.From, "ideally", "preferably") && m.From > from {
		return true
	}
	before := r.text.Raw[r.text.Words[from].Start:r.text.Words[m.From].Start]
	return strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')')
}
