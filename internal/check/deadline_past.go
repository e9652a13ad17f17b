package check

import "time"

var _ = add(Rule{
	ID:        "deadline-past",
	Topic:     DraftTopic,
	Severity:  Error,
	On:        true,
	Summary:   "a closing or start date that has passed; one that can be read in two ways is an info",
	Threshold: "before today (--today)",
	Source:    "Google for Jobs, 2018: remove expired jobs",
	Evidence:  "rule of a large board",
	Languages: everyLanguage,
	read:      pastDates,
	look:      pastClosing,
})

// pastDates reports closing and start dates before today.
func pastDates(r *reader) {
	for _, d := range r.dated {
		if !d.last.Before(r.options.today) {
			continue
		}
		f := Finding{ID: "deadline-past", Severity: Error, Span: r.span(d.from, d.to), Field: "closes"}
		f.Message = d.role + " " + hasPassed(d.last)
		if d.twoWays {
			f.Severity = Info
			f.Message = "“" + oneLine(r.text.Raw[f.Span.Start:f.Span.End]) + "” can be two days. Write the month as a word"
		}
		r.report(f, d.from)
	}
}

func hasPassed(day time.Time) string {
	return day.Format("2 January 2006") + " has passed. Give a new one, or take the posting down"
}

// pastClosing reports a closing date of the front matter that has passed,
// unless the text has the same fault.
func pastClosing(c *checked) {
	day, err := time.Parse(time.DateOnly, c.d.Field("closes"))
	if err != nil || !day.Before(c.today) || c.reported("deadline-past") {
		return
	}
	c.field("closes", Finding{ID: "deadline-past", Severity: Error, Message: "The closing date " + hasPassed(day)})
}
