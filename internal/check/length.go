package check

import "fmt"

var _ = add(Rule{
	ID:        "length",
	Topic:     DraftTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "very short or very long",
	Threshold: "warning under 60 or over 1,500 words; info under 150 or over 700",
	Source: "LinkedIn: under 150 words best; Textio: 300 to 700; Appcast 2015: 4,000 to 5,000 characters " +
		"best. They contradict each other, so only the extremes are reported; one posting of twenty has more than " +
		"1,500 words",
	Evidence:  "vendors, contradictory",
	Languages: everyLanguage,
	look:      length,
	whole:     true,
})

// length looks at the words of the whole posting. The vendors' figures
// contradict each other, so only the extremes are a warning.
func length(c *checked) {
	const least, few, many, most = shortest, 150, 700, 1500
	n := c.facts.words
	f := Finding{ID: "length"}
	switch {
	case n < least:
		f.Severity, f.Message = Warning, fmt.Sprintf("%d words. Say what the job is; most readers get 300 to 700", n)
	case n > most:
		f.Severity, f.Message = Warning, fmt.Sprintf("%d words. Cut it; most readers get 300 to 700", n)
	case n < few || n > many:
		f.Severity, f.Message = Info, fmt.Sprintf("%d words; most readers get 300 to 700", n)
	default:
		return
	}
	c.whole(f)
}
