package gazetteer

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

//go:embed cities.txt
var cityTable string

// cities are the names of large cities, folded.
var cities = sync.OnceValue(func() map[string]bool {
	all := make(map[string]bool, 3000)
	for line := range strings.Lines(cityTable) {
		code, names, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if !ok || code == "#" {
			continue
		}
		for name := range strings.SplitSeq(names, "|") {
			all[Fold(name)] = true
		}
	}
	return all
})

// IsCity reports whether words are the name of a large city, with or without
// its accents: Köln, Koln and Koeln.
func IsCity(words string) bool {
	name := Fold(words)
	return cities()[name] || cities()[withoutUmlauts(name)]
}

// isWord are cities whose names are words of a posting too.
var isWord = setOf("reading|bath|mobile|nice|most|orange|independence|enterprise|sale|bury|grays|rugby|essen|hamm|" +
	"worms|surprise|normal|commerce|split|hove|plantation|barking|hayes|morley|union|page|concord|liberty|lead|staff")

func setOf(names string) map[string]bool {
	set := map[string]bool{}
	for name := range strings.SplitSeq(names, "|") {
		set[name] = true
	}
	return set
}

// IsAlsoWord reports whether the name of a city means something else as often,
// such as Reading or Mobile.
func IsAlsoWord(words string) bool { return isWord[Fold(words)] }

// Fold is a name in small letters without accents, however they are coded.
func Fold(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	s = strings.NewReplacer("ł", "l", "ø", "o", "ß", "ss", "’", "'").Replace(s)
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

// withoutUmlauts is a name with the two letters that stand for an umlaut made
// one: Muenchen.
func withoutUmlauts(s string) string {
	return strings.NewReplacer("ae", "a", "oe", "o", "ue", "u").Replace(s)
}
