package check

import (
	"fmt"
	"strconv"

	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:        "years-vs-level",
	Topic:     RequirementTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "more years of experience than the level has",
	Threshold: "intern from 1 year, junior and entry level over 2, mid over 7",
	Source:    "Datapeople's bands: junior 1 to 3, mid 4 to 7, senior 8 and more",
	Evidence:  "vendor",
	look:      tooManyYears,
})

// tooManyYears holds the years of experience against the level.
func tooManyYears(c *checked) {
	level := c.level
	if level == "" && c.facts.says(saysEntryLevel) {
		level = "junior"
	}
	if level == "" && c.fragment && c.facts.says(saysIntern) {
		level = "intern"
	}
	for i, r := range c.loads {
		if r == nil {
			continue
		}
		for _, y := range r.facts.years {
			if f, ok := y.tooMany(level); ok {
				c.add(i, f)
			}
		}
	}
}

// most is how many years a level may ask for (Datapeople's bands: junior 1 to
// 3, mid 4 to 7).
func most(l posting.Level) (int, bool) {
	switch l {
	case "intern":
		return 0, true
	case "junior":
		return 2, true
	case "mid":
		return 7, true
	}
	return 0, false
}

// tooMany is the finding about years that are more than a level has.
func (y yearsOf) tooMany(l posting.Level) (Finding, bool) {
	limit, ok := most(l)
	if !ok || y.least <= limit {
		return Finding{}, false
	}
	job := map[posting.Level]string{
		"intern": "an internship", "junior": "an entry-level job",
		"mid": "a mid-level job",
	}[l]
	return Finding{
		ID: "years-vs-level", Severity: Warning, Span: y.span,
		Message: fmt.Sprintf("%s of experience is much for %s. Say what they have done instead of years",
			yearsText(y.least), job),
	}, true
}

func yearsText(n int) string {
	if n == 1 {
		return "1 year"
	}
	return strconv.Itoa(n) + " years"
}
