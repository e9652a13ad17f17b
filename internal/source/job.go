package source

import (
	"errors"
	"fmt"
	"strings"

	"jobdraft/internal/posting"
)

// Job is one posting that a file states as data.
type Job struct {
	Facts  []Fact // the surest first
	Text   string // its text, as HTML, Markdown or plain text
	Left   int    // values that are no words of the posting and stay out
	Hidden int    // characters that are left out of the text
}

// Fact is a field that data state.
type Fact struct {
	Key   posting.Key
	Value string
}

// Feed is what a file states as data.
type Feed struct {
	Jobs   []Job
	Broken []error // jobs that could not be read
}

// mostJobs is the number of jobs that are read from one file.
const mostJobs = 500

// errNoJobs is the error of data without a posting.
var errNoJobs = errors.New("there is no posting in a form that is read: schema.org JobPosting, Greenhouse, " +
	"Lever, Ashby, Workable, SmartRecruiters, Recruitee, Personio, Teamtailor, USAJOBS, an Indeed feed, RSS or Atom")

// Data reads the postings that a file states as data: JSON, XML, or a page with
// JSON-LD or microdata. A file of text has none, and no error.
func Data(text string) (*Feed, error) {
	trimmed := strings.TrimSpace(strings.TrimPrefix(text, "\ufeff"))
	switch {
	case looksLikeJSON(trimmed):
		return fromJSON(trimmed)
	case looksLikeXML(trimmed):
		return fromXML(trimmed)
	case strings.Contains(trimmed, "<"):
		return fromPage(trimmed), nil
	}
	return nil, nil
}

// feedOf reads each of some objects as a job.
func feedOf(objects []object, name string) (*Feed, error) {
	switch {
	case len(objects) == 0:
		return nil, fmt.Errorf("this is %s: %w", name, errNoJobs)
	case len(objects) > mostJobs:
		return nil, fmt.Errorf("it has %d jobs: at most %d are read from one file", len(objects), mostJobs)
	}
	f := &Feed{}
	for i, o := range objects {
		j := jobOf(o)
		if j.Text == "" && len(j.Facts) == 0 {
			f.Broken = append(f.Broken, fmt.Errorf("job %d has neither a title nor a text", i+1))
			continue
		}
		f.Jobs = append(f.Jobs, j)
	}
	if len(f.Jobs) == 0 {
		return nil, errors.Join(f.Broken...)
	}
	return f, nil
}

// jobOf reads an object by the names that the forms have for each field.
func jobOf(o object) Job {
	j := Job{}
	for _, field := range []struct {
		key  posting.Key
		read func(object) string
	}{
		{"title", titleIn},
		{"company", companyIn},
		{"location", locationIn},
		{"workplace", workplaceIn},
		{"type", typeIn},
		{"pay", payIn},
		{"hours", hoursIn},
		{"apply", applyIn},
		{"posted", postedIn},
		{"closes", closesIn},
		{"id", idIn},
		{"team", teamIn},
		{"countries", countriesIn},
	} {
		v, _ := cleaned(field.read(o))
		if v = oneLine(v); v != "" {
			j.Facts = append(j.Facts, Fact{field.key, v})
		}
	}
	j.Facts = append(j.Facts, stated(o, j.Facts)...)
	j.Text, j.Hidden = cleaned(textIn(o))
	j.Left = max(0, o.count()-len(j.Facts)-1)
	return j
}

// stated are the fields that have a property of their own in a JobPosting.
func stated(o object, known []Fact) []Fact {
	var out []Fact
	for _, f := range posting.FieldTable() {
		if f.Property == "" || hasFact(known, f.Key) {
			continue
		}
		if v := oneLine(o.text(foldKey(f.Property))); v != "" {
			out = append(out, Fact{f.Key, v})
		}
	}
	return out
}

func hasFact(facts []Fact, k posting.Key) bool {
	for _, f := range facts {
		if f.Key == k {
			return true
		}
	}
	return false
}

func oneLine(s string) string { return strings.Join(strings.Fields(plain(s)), " ") }
