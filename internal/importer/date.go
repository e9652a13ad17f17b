package importer

import (
	"regexp"
	"sync"
	"time"
)

// order is the order of day and month in dates of figures alone: 8/4/2027 can
// be two days. It is known where another date of the text shows it.
type order int

const (
	unknownOrder order = iota
	monthFirst
	dayFirst
)

var figures = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\b(\d{1,2})/(\d{1,2})/(\d{4})\b`) })

// dateOrder is the order that the dates of a text have.
func dateOrder(parts []part) order {
	for _, p := range parts {
		for _, m := range figures().FindAllStringSubmatch(p.text, -1) {
			switch {
			case len(m[1]) == 2 && m[1] > "12":
				return dayFirst
			case len(m[2]) == 2 && m[2] > "12":
				return monthFirst
			}
		}
	}
	return unknownOrder
}

var written = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]+,? \d{4}|` +
		`[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.\d{1,2}\.\d{4}`)
})

var ordinal = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(\d)(?:st|nd|rd|th)|,|\.$| of`) })

// date is the first date of a text as we write dates, empty where there is
// none or it can be two days.
func (o order) date(s string) string {
	if m := written().FindString(s); m != "" {
		m = ordinal().ReplaceAllString(m, "$1")
		for _, layout := range []string{
			time.DateOnly, "2 January 2006", "2 Jan 2006", "January 2 2006", "Jan 2 2006", "Jan. 2 2006", "2.1.2006",
		} {
			if day, err := time.Parse(layout, m); err == nil {
				return day.Format(time.DateOnly)
			}
		}
	}
	layout := map[order]string{monthFirst: "1/2/2006", dayFirst: "2/1/2006"}[o]
	if day, err := time.Parse(layout, figures().FindString(s)); err == nil && o != unknownOrder {
		return day.Format(time.DateOnly)
	}
	return ""
}
