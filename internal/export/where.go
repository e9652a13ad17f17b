package export

import (
	"slices"
	"strings"
	"unicode"

	"jobdraft/internal/gazetteer"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

type place struct {
	Type    string  `json:"@type"`
	Name    string  `json:"name,omitempty"`
	Address address `json:"address"`
}

type address struct {
	Type     string `json:"@type"`
	Locality string `json:"addressLocality,omitempty"`
	Region   string `json:"addressRegion,omitempty"`
	Country  string `json:"addressCountry,omitempty"`
}

type country struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

// where says where the work is done. Remote is where all of it may be done from
// anywhere in a country; hybrid is a place.
func (w *jobWriter) where() {
	location, workplace := w.field("location"), w.field("workplace")
	w.agrees(location, workplace)
	if _, away := workplaceWords(location); away && workplace == "" {
		w.must("jobLocation", "workplace", "write workplace: remote or hybrid: “"+location+"” does not say how much of "+
			"the work is")
		return
	}
	w.places(location, workplace == "remote")
	switch {
	case workplace == "remote":
		w.remote()
	case len(w.d.Fields.Lists["countries"]) > 0:
		w.should("jobLocationType", "workplace",
			"countries are for work that is wholly remote: write workplace: remote, or leave countries out")
	}
	if workplace != "remote" {
		w.needsPlace(location)
	}
}

// remote needs a country: that of applicants, or that of a place.
func (w *jobWriter) remote() {
	w.job.JobLocationType = "TELECOMMUTE"
	w.addCountries(w.d.Fields.Lists["countries"])
	if len(w.countriesStated()) == 0 {
		w.addCountries(onlyCountries(w.field("remote-from")))
	}
	if len(w.countriesStated()) == 0 {
		w.contradicts("remote work is open to no country: write countries: [Germany]")
	}
}

func (w *jobWriter) addCountries(names []string) {
	for _, name := range names {
		if name = stated(name); name != "" {
			w.job.ApplicantLocationRequirements = append(w.job.ApplicantLocationRequirements, country{"Country", name})
		}
	}
}

// needsPlace names what a place of work lacks.
func (w *jobWriter) needsPlace(location string) {
	switch {
	case len(w.job.JobLocation) > 0:
	case location == "":
		w.must("jobLocation", "location", "write location: Berlin, Germany")
	default:
		w.must("jobLocation", "location", "write the country out behind the place, as in Berlin, Germany: “"+
			location+"” leaves it open")
	}
}

// agrees finds words about the workplace that say the opposite of its field.
func (w *jobWriter) agrees(location, workplace string) {
	for _, text := range []string{location, w.field("type")} {
		at, away := workplaceWords(text)
		switch {
		case workplace == "remote" && at:
			w.contradicts("the workplace is remote, but “" + text + "” is not")
		case (workplace == "onsite" || workplace == "hybrid") && away:
			w.contradicts("the workplace is " + workplace + ", but “" + text + "” says remote")
		}
	}
}

// workplaceWords reports whether a text says that work is done at a place, and
// that all of it is done elsewhere. A text that hedges says neither.
func workplaceWords(text string) (at, away bool) {
	if strings.ContainsAny(text, "0123456789") {
		return false, false
	}
	words := phrasesOf(text)
	if words.have("not", "no", "non", "optional", "option", "possible", "partly", "partially", "some", "once",
		"occasional", "occasionally", "days", "first", "friendly", "flexible") {
		return false, false
	}
	at = words.have("on site", "onsite", "in office", "office based", "hybrid", "vor ort")
	return at, !at && words.have("remote", "work from home")
}

// phrases is a text in lower case with one space around each word, so that
// whole words are found in it.
type phrases string

func phrasesOf(text string) phrases {
	return phrases(" " + strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ") + " ")
}

func (p phrases) have(any ...string) bool {
	return slices.ContainsFunc(any, func(phrase string) bool { return strings.Contains(string(p), " "+phrase+" ") })
}

// places are those of the places field, which are exact, else what the
// location says for certain.
func (w *jobWriter) places(location string, remote bool) {
	for _, p := range w.d.Fields.Places {
		w.exactPlace(p)
	}
	if len(w.d.Fields.Places) > 0 || location == "" {
		return
	}
	location = withoutRemote(location, remote)
	if names := onlyCountries(location); remote && names != nil {
		if len(w.d.Fields.Lists["countries"]) == 0 {
			w.addCountries(names)
		}
		return
	}
	var found []place
	for piece := range strings.SplitSeq(location, ";") {
		some := placesIn(strings.TrimSpace(piece))
		if some == nil {
			return
		}
		found = append(found, some...)
	}
	w.job.JobLocation = found
	if found[0].Name != "" {
		w.should("jobLocation.address", "places",
			"write places: [{city: Munich, region: Bavaria, country: Germany}] to say which part of “"+location+"” is what")
	}
}

// placesIn reads places that are named in one go, each with its country, or
// several towns of one: Berlin or Hamburg, Germany. It is nil where a country
// is in doubt.
func placesIn(text string) []place {
	var found []place
	pieces := strings.Split(strings.NewReplacer(" or ", ";", " / ", ";", " | ", ";", " · ", ";").Replace(text), ";")
	for i, piece := range pieces {
		p, ok := placeIn(strings.TrimSpace(piece))
		switch {
		case ok:
			found = append(found, p)
		case i == len(pieces)-1 || strings.Contains(piece, ","):
			return nil
		}
	}
	if len(found) == len(pieces) {
		return found
	}
	if p, ok := placeIn(text); ok && len(found) == 1 {
		return []place{p}
	}
	return nil
}

// exactPlace takes over a place as it is given, the country by its code where
// it is known.
func (w *jobWriter) exactPlace(p posting.Place) {
	nation := stated(p.Country)
	if nation == "" {
		w.must("jobLocation.address.addressCountry", "places", "give each of the places its country")
		return
	}
	if code := gazetteer.CountryCode(nation); code != "" {
		nation = code
	}
	w.job.JobLocation = append(w.job.JobLocation, place{
		Type: "Place", Address: address{"PostalAddress", stated(p.City), stated(p.Region), nation},
	})
}

// withoutRemote takes the word remote off a location where that is stated by
// the workplace: Remote (Germany), Germany, remote.
func withoutRemote(location string, remote bool) string {
	if !remote {
		return location
	}
	const around = " ,;:-–—|/()"
	location = strings.Trim(location, around)
	if rest := location[min(len("remote"), len(location)):]; strings.EqualFold(location[:len(location)-len(rest)],
		"remote") {
		location = strings.Trim(rest, around)
		location = strings.TrimPrefix(location, "in ")
	}
	return strings.Trim(cutSuffixFold(location, "remote"), around)
}

// onlyCountries lists the countries of a text that names nothing else.
func onlyCountries(text string) []string {
	for _, sign := range []string{" or ", " and ", " / ", "/", ";", " & "} {
		text = strings.ReplaceAll(text, sign, ",")
	}
	var names []string
	for name := range strings.SplitSeq(text, ",") {
		name = strings.TrimSpace(name)
		if gazetteer.LastCountry(name) == "" {
			return nil
		}
		names = append(names, name)
	}
	return names
}

// placeIn reads one place as people write it: a country behind a comma, and a
// town and a region before it where each can be nothing else.
func placeIn(text string) (place, bool) {
	p := place{Type: "Place", Address: address{Type: "PostalAddress"}}
	parts := strings.Split(sanitize.Line(text), ",")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	last := len(parts) - 1
	a := &p.Address
	if a.Country = gazetteer.LastCountry(parts[last]); a.Country == "" {
		return p, false
	}
	if gazetteer.IsRegion(a.Country, parts[last]) {
		a.Region = parts[last] // London, England: the nation is the region.
	}
	switch {
	case last == 0:
	case last == 1 && gazetteer.IsRegion(a.Country, parts[0]) && !gazetteer.IsTownToo(parts[0]):
		a.Region = parts[0]
	case last == 1 && isTown(parts[0]):
		a.Locality = parts[0]
	case last == 2 && isTown(parts[0]) && gazetteer.IsRegion(a.Country, parts[1]):
		a.Locality, a.Region = parts[0], parts[1]
	default:
		p.Name = text
	}
	return p, true
}

// isTown reports whether words can be the name of one town: no number as of a
// street or a postal code, no second town and no workplace.
func isTown(words string) bool {
	return words != "" && !strings.ContainsAny(words, "0123456789/|&+()") && !strings.ContainsAny(words, "–—") &&
		!strings.Contains(words, " - ") &&
		!phrasesOf(words).have("or", "and", "near", "remote", "hybrid", "onsite", "on site", "area", "region", "various",
			"multiple")
}
