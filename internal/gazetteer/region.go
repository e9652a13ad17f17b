package gazetteer

import (
	"strings"
	"unicode"
)

// RegionCountry is the country of a state, province or nation by its name or
// code; empty for none. A code counts in capitals alone.
func RegionCountry(words string) string {
	words = strings.ReplaceAll(strings.TrimSpace(words), ".", "")
	isCode := len(words) <= 3 && strings.ToUpper(words) == words
	for _, country := range []string{"US", "CA", "AU", "GB", "DE"} {
		if IsRegion(country, words) && (isCode || len(words) > 3) {
			return country
		}
	}
	return ""
}

// IsRegionCode reports whether words are the code of a state or province, which
// says little without the town before it.
func IsRegionCode(words string) bool {
	return len(words) <= 3 && strings.IndexFunc(words, unicode.IsLower) < 0 && RegionCountry(words) != ""
}
