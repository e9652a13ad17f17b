package check

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"jobdraft/internal/gazetteer"
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
		if chosen || !j.holds(c.today) {
			continue
		}
		if abbreviation, ok := j.contains(place); ok {
			c.field("location", Finding{ID: "local-law", Severity: Info, Message: j.advice(abbreviation, c.today)})
			return
		}
	}
}

// advice says that the jurisdiction has a law, and what an abbreviation must mean
// for it, if it can mean another place.
func (j *Jurisdiction) advice(abbreviation string, today time.Time) string {
	has, age := j.Name+" has", ""
	if abbreviation != "" {
		has = fmt.Sprintf("If %s is %s: it has", abbreviation, j.Name)
	}
	if j.IsOld(today) {
		age = fmt.Sprintf(". That was looked up on %s, over six months ago", j.Checked)
	}
	return fmt.Sprintf("%s a law on postings (since %s): %s%s. Choose %s to be checked by it", has, j.Since, j.Shows, age,
		j.ID)
}

// contains reports whether one of several places lies in the jurisdiction, by its
// name, one of its towns, or its abbreviation after a comma. It returns an
// abbreviation that can mean another place: CO is Colorado or Colombia.
func (j *Jurisdiction) contains(places string) (abbreviation string, ok bool) {
	for place := range strings.SplitSeq(places, ";") {
		words := wordsOf(place)
		for _, name := range append([]string{j.Name}, j.Towns...) {
			if containsWords(words, wordsOf(name)) && !j.isElsewhere(place) {
				return "", true
			}
		}
		if abbreviation, ok := j.abbreviatedIn(place); ok {
			return abbreviation, true
		}
	}
	return "", false
}

// abbreviatedIn reports whether the abbreviation of the jurisdiction stands after
// a comma, and returns it if nothing shows that it is meant.
func (j *Jurisdiction) abbreviatedIn(place string) (abbreviation string, ok bool) {
	_, rest, _ := strings.Cut(place, ",")
	for part := range strings.SplitSeq(rest, ",") {
		first, behind, _ := strings.Cut(strings.TrimSpace(part), " ")
		first = strings.TrimRight(first, ".")
		if !slices.Contains(j.Also, first) || j.isElsewhere(place) {
			continue
		}
		if !isAmbiguous(first) || strings.ContainsAny(behind, "0123456789") || j.namesCountry(rest) {
			return "", true
		}
		return first, true
	}
	return "", false
}

// isAmbiguous reports whether an abbreviation of a state or province is a country
// or an Australian state too.
func isAmbiguous(abbreviation string) bool {
	return gazetteer.CountryCode(abbreviation) != "" || gazetteer.IsRegion("AU", abbreviation)
}

// isElsewhere reports whether a place ends in another country, or has a letter
// that no place of the country has.
func (j *Jurisdiction) isElsewhere(place string) bool {
	last := place[strings.LastIndexByte(place, ',')+1:]
	country := gazetteer.LastCountry(strings.Trim(last, " ."))
	american := j.country() == "US" && strings.ContainsFunc(place, isForeignLetter)
	return country != "" && j.country() != "" && country != j.country() || american
}

func isForeignLetter(r rune) bool { return r > unicode.MaxASCII && unicode.IsLetter(r) }

// namesCountry reports whether the parts of a place name the country of the
// jurisdiction.
func (j *Jurisdiction) namesCountry(parts string) bool {
	for part := range strings.SplitSeq(parts, ",") {
		if j.country() != "" && gazetteer.LastCountry(strings.Trim(part, " .")) == j.country() {
			return true
		}
	}
	return false
}

// country returns the code of the country of a state or province, empty for a
// jurisdiction that is a country itself.
func (j *Jurisdiction) country() string {
	switch code, _, _ := strings.Cut(j.ID, "-"); code {
	case "us", "ca":
		return strings.ToUpper(code)
	default:
		return ""
	}
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
