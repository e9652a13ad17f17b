package check

import (
	"fmt"
	"slices"
	"strings"
)

var _ = add(Rule{
	ID:        "local-law",
	Topic:     PayTopic,
	Severity:  Info,
	On:        true,
	Summary:   "a place whose law on pay in postings is known and was not asked for",
	Source:    "the table of jurisdictions",
	Evidence:  "law",
	Languages: everyLanguage,
	look:      localLaw,
})

// localLaw says once which law holds at the place of the job.
func localLaw(c *checked) {
	place := c.d.Field("location")
	for _, p := range c.d.Fields.Places {
		place += "; " + p.City + ", " + p.Region
	}
	if strings.Trim(place, "; ,") == "" {
		return
	}
	for _, j := range jurisdictions() {
		chosen := slices.ContainsFunc(c.laws, func(l Jurisdiction) bool { return l.ID == j.ID })
		if !chosen && j.holds(c.today) && j.contains(place) {
			c.field("location", Finding{ID: "local-law", Severity: Info, Message: fmt.Sprintf(
				"%s has a law on postings (since %s): %s. Choose %s to be checked by it", j.Name, j.Since, j.Shows, j.ID)})
			return
		}
	}
}

// contains reports whether a place lies in the jurisdiction, by its name, one of
// its towns, or its abbreviation after a comma.
func (j *Jurisdiction) contains(place string) bool {
	words := wordsOf(place)
	for _, name := range append([]string{j.Name}, j.Towns...) {
		if containsWords(words, wordsOf(name)) {
			return true
		}
	}
	_, rest, _ := strings.Cut(place, ",")
	for part := range strings.SplitSeq(rest, ",") {
		first, _, _ := strings.Cut(strings.TrimSpace(part), " ")
		if slices.Contains(j.Also, strings.TrimRight(first, ";.")) {
			return true
		}
	}
	return false
}

// wordsOf returns the words of a place in lower case.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" ,;.()/–-|", r) })
}

// containsWords reports whether the words of one list stand in a row in another.
func containsWords(all, some []string) bool {
	for i := 0; i+len(some) <= len(all); i++ {
		if slices.Equal(all[i:i+len(some)], some) {
			return true
		}
	}
	return false
}
