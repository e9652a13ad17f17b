package library

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
	"golang.org/x/text/unicode/norm"
)

// fillers are words of a query that say nothing of the role.
var fillers = []string{
	"a", "an", "the", "for", "of", "job", "jobs", "description", "posting", "role", "position",
	"level",
}

// isNear reports whether a word may be a misspelling of another, which begin
// alike: a letter left out, doubled, put in or swapped, in a long word any two
// letters. Of short words another letter makes another word, except a vowel.
func isNear(a, b string) bool {
	const shortest, long = 4, 8
	if len(a) < shortest || len(b) < shortest || a[0] != b[0] || abs(len(a)-len(b)) > 2 {
		return false
	}
	if swapped(a, b) {
		return true
	}
	switch distance(a, b) {
	case 1:
		return len(a) != len(b) || len(a) > shortest+1 || sameConsonants(a, b)
	case 2:
		return min(len(a), len(b)) >= long
	}
	return false
}

func abs(n int) int { return max(n, -n) }

// sameConsonants reports whether two words differ in vowels alone.
func sameConsonants(a, b string) bool {
	drop := func(r rune) rune {
		if strings.ContainsRune("aeiouy", r) {
			return -1
		}
		return r
	}
	return strings.Map(drop, a) == strings.Map(drop, b)
}

// swapped reports whether two words differ in two letters that changed places.
func swapped(a, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return len(a) == len(b) && i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// shortFor are the short forms of words that are not their beginnings.
var shortFor = map[string]string{
	"mgr": "manager", "mngr": "manager", "asst": "assistant", "acct": "accountant", "1st": "first", "2nd": "second",
}

// trades are those of people that have no role of their own here: none of them
// is a misspelling of one that has.
var trades = strings.Fields(`
	actor actuary architect archivist astronaut astronomer athlete auctioneer author baker banker barber beekeeper
biologist
	boatbuilder bookbinder botanist brewer broker butcher butler cartographer chauffeur chemist chiropodist choreographer
	clergy coach cobbler composer conductor coroner curator dancer dentist deputy detective diplomat diver doctor economist
	editor embalmer engraver entomologist executor farmer farrier firefighter fisher flautist florist forester furrier
gardener geologist
	geographer glassblower glazier goldsmith groomer historian hunter interpreter jailer jeweler jockey journalist judge
	lecturer librarian lifeguard linguist locksmith logger magician mathematician mayor midwife miller miner minister model
	musician navigator novelist ophthalmologist optician optometrist orthodontist osteopath paramedic pastor pathologist
	philosopher photographer physicist pianist pilot poet police politician postman potter priest printer producer
professor
	prosecutor psychiatrist psychologist puppeteer rabbi radiographer radiologist referee roofer sailor saddler sculptor
	shepherd shoemaker singer soldier stonemason surgeon surveyor tailor tanner tattooist taxidermist thatcher tiler
trader translator
	tutor umpire undertaker upholsterer usher vet veterinarian vicar vintner violinist weaver welder winemaker zookeeper
zoologist`)

// askedFor are the words of a query that say something, in full.
func askedFor(query string) []string {
	all := words(query)
	for i, w := range all {
		if full, ok := shortFor[w]; ok {
			all[i] = full
		}
	}
	kept := slices.DeleteFunc(slices.Clone(all), func(w string) bool { return slices.Contains(fillers, w) })
	if len(kept) == 0 {
		return all
	}
	return kept
}

// words are the folded words of a text.
func words(s string) []string {
	return strings.FieldsFunc(fold(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '+' && r != '#' // C++, C#
	})
}

// Words are the words of a text as searching sees them: lower case, without
// accents.
func Words(s string) []string { return words(s) }

// fold drops case and accents: Développeur becomes developpeur.
func fold(s string) string {
	s = strings.ToLower(s)
	if strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

// distance counts the letters to change, insert or drop between two words.
func distance(a, b string) int {
	const longest = 80
	return levenshtein.ComputeDistance(a[:min(len(a), longest)], b[:min(len(b), longest)])
}
