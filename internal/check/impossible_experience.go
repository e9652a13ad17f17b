package check

import "fmt"

var _ = add(Rule{
	ID:        "impossible-experience",
	Topic:     RequirementTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "more years with a technology than it has existed",
	Threshold: "its first public release, from a table (unverified, from memory)",
	Source:    "own",
	Evidence:  "arithmetic",
	read:      impossibleYears,
})

// impossibleYears reports years that are more than a technology has existed.
// Years and technology must stand in one phrase, with nothing else between.
func impossibleYears(r *reader) {
	for _, y := range r.asked {
		if tech, from, to := technologyNear(r, y); tech != nil {
			tooOld(r, y, tech, from, to)
		}
	}
}

func tooOld(r *reader, y yearsAsked, tech *technology, from, to int) {
	age := r.options.today.Year() - tech.since
	if y.least <= age {
		return
	}
	r.find("impossible-experience", fmt.Sprintf("%s is %d years old, and %d are asked for. Ask for fewer",
		tech.name, age, y.least), from, to, nil)
}
