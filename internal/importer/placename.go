package importer

import (
	"regexp"
	"strings"
	"sync"

	"jobdraft/internal/gazetteer"
)

// aroundPlace are words beside the name of a place that leave it one.
var aroundPlace = struct{ before, behind []string }{
	[]string{
		"based in ", "in ", "near ", "central ", "greater ", "downtown ", "city of ", "north ", "south ", "east ",
		"west ",
		"raum ", "großraum ", "region ", "à ", "en ", "te ",
	},
	[]string{
		" (hq)", " hq", " area", " office", " metropolitan area", " metro area", " metro", " region", " campus",
		" headquarters", " und umgebung", " county", " city centre", " city center", " city", " only", " studio",
	},
}

// wideAreas are places that are larger than a country.
var wideAreas = setOf(`emea apac latam europe europa eu worldwide anywhere global dach nordics benelux americas asia
africa uk&i`)

var postalCode = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:[A-Z]{2} )?\d{4,5}(?:-\d{4})?$|^[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?$`)
})

var leadingCode = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:[A-Z]{1,2}-)?\d{4,6} |` +
		` \d{4,5}$`)
})

// isPlace reports whether words name a place that can hardly be anything else: a
// large city, a country, or a town with its state or country.
func isPlace(s string) bool {
	const most = 10 // words
	s = strings.Trim(s, " .")
	if s == "" || count(s) > most || strings.ContainsAny(s, ":?!@·•|") || !strings.ContainsFunc(s, isUpper) {
		return false
	}
	known, others := 0, 0
	pieces := placePieces(s)
	for _, p := range pieces {
		switch knownPlace(p, len(pieces) > 1) {
		case surelyPlace:
			known++
		case maybePlace:
			others++
		case noPlace:
			return false
		}
	}
	return known > 0 && others <= known
}

// placePieces are the names in a line of places.
func placePieces(s string) []string {
	for _, sign := range []string{
		" or ", " and ", " & ", " - ", " – ", " oder ", " und ", " et ", " y ", "/", ";",
		"|", "(", ")",
	} {
		s = strings.ReplaceAll(s, sign, ",")
	}
	var out []string
	for p := range strings.SplitSeq(s, ",") {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// placeShare is how much a name is one of a place.
type placeShare int

const (
	noPlace placeShare = iota
	maybePlace
	surelyPlace
)

// knownPlace judges one name; beside others, a name that is a word too counts.
func knownPlace(p string, beside bool) placeShare {
	const longest = 4 // words of a town
	folded := strings.ToLower(p)
	if wideAreas[folded] || workplaceWord(folded) != "" {
		return surelyPlace
	}
	if beside && postalCode().MatchString(p) {
		return maybePlace
	}
	if isKnown(p, beside) || isKnown(bareName(p), beside) {
		return surelyPlace
	}
	switch {
	case !beside, count(p) > longest, !beginsUpper(p), hasJobNoun(p), isType(p), strings.ContainsAny(p, "0123456789"):
		return noPlace
	}
	return maybePlace
}

// respelt are the facts of data, written as the text has them: data say Berlin,
// DE if the text says Berlin, Germany.
func respelt(data, said []fact) []fact {
	for i, d := range data {
		for _, s := range said {
			if d.key == s.key && isRespelt(d, s) {
				data[i].value = s.value
				break
			}
		}
	}
	return data
}

// isRespelt reports whether two facts of a key are one, but for how it is
// written.
func isRespelt(a, b fact) bool {
	switch a.key {
	case "location":
		return isSamePlace(a.value, b.value)
	case "type":
		return strings.EqualFold(strings.ReplaceAll(a.value, ",", ""), b.value)
	}
	return false
}

// isSamePlace reports whether two places are one but for the codes of countries
// and regions.
func isSamePlace(a, b string) bool {
	x, y := placePieces(a), placePieces(b)
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		code := gazetteer.CountryCode(y[i])
		if !strings.EqualFold(x[i], y[i]) && (code == "" || gazetteer.CountryCode(x[i]) != code) {
			return false
		}
	}
	return true
}

// isKnown reports whether a name stands in the gazetteer. The code of a country
// or a region, and the name of a city that is a word too, need others beside them.
func isKnown(name string, beside bool) bool {
	switch {
	case gazetteer.CountryCode(name) != "":
		return beside || len(name) > 2
	case gazetteer.RegionCountry(name) != "":
		return beside || !gazetteer.IsRegionCode(name)
	}
	return gazetteer.IsCity(name) && (beside || !gazetteer.IsAlsoWord(name))
}

// bareName is a name without the words beside it and its postal code.
func bareName(p string) string {
	p = leadingCode().ReplaceAllString(p, "")
	folded := strings.ToLower(p)
	for _, word := range aroundPlace.before {
		if len(folded) == len(p) && strings.HasPrefix(folded, word) {
			p, folded = p[len(word):], folded[len(word):]
		}
	}
	for _, word := range aroundPlace.behind {
		if len(folded) == len(p) && strings.HasSuffix(folded, word) {
			p, folded = p[:len(p)-len(word)], folded[:len(folded)-len(word)]
		}
	}
	return p
}
