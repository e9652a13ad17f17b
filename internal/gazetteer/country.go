package gazetteer

import (
	_ "embed"
	"strings"
	"sync"
)

// countries has a line a country: its ISO 3166-1 alpha-2 code, an exclamation
// mark if no state, province or canton of a large country has the same
// code, and its names, the English one first.
//
//go:embed countries.txt
var countries string

// CountryCode is the ISO 3166-1 alpha-2 code of a country that is given by a
// code or a name, empty if the table has none.
func CountryCode(words string) string {
	code, _ := findCountry(words)
	return code
}

// LastCountry is the code of a country at the end of a place as people write
// it. There CA may be California, DE Delaware and Georgia a state, so that
// they are none.
func LastCountry(words string) string {
	code, certain := findCountry(words)
	if !certain || code == "GE" {
		return ""
	}
	return code
}

// countryName is what a name or a code says of a country.
type countryName struct {
	code    string
	certain bool // it can mean nothing else
}

// countryNames are the countries by their codes, in capitals, and their names, in
// small letters.
var countryNames = sync.OnceValue(func() map[string]countryName {
	all := make(map[string]countryName, 1000)
	for line := range strings.Lines(countries) {
		code, names, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		own := strings.HasSuffix(code, "!")
		code = strings.TrimSuffix(code, "!")
		all[code] = countryName{code, own}
		for name := range strings.SplitSeq(names, "|") {
			if key := strings.ToLower(name); all[key].code == "" {
				all[key] = countryName{code, true}
			}
		}
	}
	return all
})

// findCountry finds a country and whether the words can mean nothing else.
func findCountry(words string) (code string, certain bool) {
	words = strings.ReplaceAll(strings.Join(strings.Fields(words), " "), ".", "")
	words = strings.ReplaceAll(words, " and ", " & ")
	found, ok := countryNames()[words]
	if !ok || strings.ToLower(words) == words {
		found = countryNames()[strings.ToLower(words)]
	}
	return found.code, found.certain
}

// regionsOf lists states, provinces and nations that stand between a town and
// its country, by name and by the code that post offices use.
func regionsOf(country string) string {
	switch country {
	case "US":
		return "Alabama|AL|Alaska|AK|Arizona|AZ|Arkansas|AR|California|CA|Colorado|CO|Connecticut|CT|Delaware|DE|" +
			"District of Columbia|DC|Florida|FL|Georgia|GA|Hawaii|HI|Idaho|ID|Illinois|IL|Indiana|IN|Iowa|IA|Kansas|KS|" +
			"Kentucky|KY|Louisiana|LA|Maine|ME|Maryland|MD|Massachusetts|MA|Michigan|MI|Minnesota|MN|Mississippi|MS|" +
			"Missouri|MO|Montana|MT|Nebraska|NE|Nevada|NV|New Hampshire|NH|New Jersey|NJ|New Mexico|NM|New York|NY|" +
			"North Carolina|NC|North Dakota|ND|Ohio|OH|Oklahoma|OK|Oregon|OR|Pennsylvania|PA|Rhode Island|RI|" +
			"South Carolina|SC|South Dakota|SD|Tennessee|TN|Texas|TX|Utah|UT|Vermont|VT|Virginia|VA|Washington|WA|" +
			"West Virginia|WV|Wisconsin|WI|Wyoming|WY"
	case "CA":
		return "Alberta|AB|British Columbia|BC|Manitoba|MB|New Brunswick|NB|Newfoundland and Labrador|NL|Nova Scotia|NS|" +
			"Northwest Territories|NT|Nunavut|NU|Ontario|ON|Prince Edward Island|PE|Quebec|Québec|QC|Saskatchewan|SK|Yukon|YT"
	case "AU":
		return "New South Wales|NSW|Victoria|VIC|Queensland|QLD|South Australia|SA|Western Australia|WA|Tasmania|TAS|" +
			"Northern Territory|NT|Australian Capital Territory|ACT"
	case "GB":
		return "England|Scotland|Wales|Northern Ireland"
	case "DE":
		return "Baden-Württemberg|Bayern|Bavaria|Brandenburg|Hessen|Hesse|Mecklenburg-Vorpommern|Niedersachsen|" +
			"Lower Saxony|Nordrhein-Westfalen|North Rhine-Westphalia|NRW|Rheinland-Pfalz|" +
			"Rhineland-Palatinate|Saarland|Sachsen|Saxony|" +
			"Sachsen-Anhalt|Saxony-Anhalt|Schleswig-Holstein|Thüringen|Thuringia"
	}
	return ""
}

// IsRegion reports whether words name a region of a country.
func IsRegion(country, words string) bool {
	for name := range strings.SplitSeq(regionsOf(country), "|") {
		if name != "" && strings.EqualFold(name, words) {
			return true
		}
	}
	return false
}

// IsTownToo reports whether a region has the name of a town in it, so that the
// name alone says neither.
func IsTownToo(words string) bool {
	return strings.EqualFold(words, "New York") || strings.EqualFold(words, "Washington") ||
		strings.EqualFold(words, "Quebec") || strings.EqualFold(words, "Québec") || strings.EqualFold(words, "Victoria")
}
