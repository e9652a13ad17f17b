package library

import (
	"maps"
	"slices"
	"strings"

	"jobdraft/internal/posting"
)

// Match is a role that answers a query.
type Match struct {
	Preset *Preset
	Level  posting.Level // the level that the query names, else the first
	Rank   int           // lower is better
}

// The ranks of a word of a query: a word counts with the best place that it is
// found in, a query with the sum of its words. A query that is a whole title,
// alias or title of a level comes before all. A level that a role does not have
// keeps it from no list beside other words: who asks for a senior barista wants
// the barista.
const (
	whole       = -1
	inTitle     = 0
	beginsTitle = 1
	isLevel     = 2
	inAlias     = 3
	beginsLevel = 4
	beginsAlias = 5
	inFamily    = 6
	insideWord  = 7
	misspelt    = 8 // in the title; one more in an alias
	otherLevel  = 8
	inText      = 9
	nowhere     = 10
)

// searchKey is what a role is found by, folded. Words stand between blanks, so
// that one look into a string finds a whole word, or how one begins.
type searchKey struct {
	folded  string // the title, to sort by
	length  int    // of the title, in words
	title   string
	aliases string // the words of all aliases and of the file's name
	family  string
	levels  []levelKey
	all     string   // all of these
	phrases []string // the title and each alias, whole
	text    string   // the whole file; empty where it is not searched
}

type levelKey struct {
	level  posting.Level
	phrase string // its title, whole
	words  string
}

// word is a word of a query, with the blanks that make it whole or the
// beginning of one.
type word struct{ inside, begins, whole string }

func newWord(s string) word { return word{s, " " + s, " " + s + " "} }

// spaced puts words between blanks.
func spaced(words []string) string { return " " + strings.Join(words, " ") + " " }

// levelWords are what people type for a level.
var levelWords = map[posting.Level][]string{
	"intern":  {"intern", "internship", "trainee", "student", "apprentice"},
	"junior":  {"junior", "jr", "entry", "graduate", "beginner"},
	"mid":     {"mid", "intermediate"},
	"senior":  {"senior", "sr", "experienced"},
	"lead":    {"lead", "staff", "principal", "head"},
	"manager": {"manager", "head", "director"},
}

// isLevelWord reports whether a word says nothing but a level.
func isLevelWord(s string) bool {
	for _, all := range levelWords {
		if slices.Contains(all, s) {
			return true
		}
	}
	return false
}

func newSearchKey(p *Preset) searchKey {
	title, aliases := words(p.Title), words(p.Slug)
	k := searchKey{folded: fold(p.Title), length: len(title), title: spaced(title), family: spaced(words(p.Family))}
	k.phrases = []string{phrase(p.Title)}
	for _, alias := range p.Aliases {
		aliases = append(aliases, words(alias)...)
		k.phrases = append(k.phrases, phrase(alias))
	}
	k.aliases = spaced(aliases)
	k.all = k.title + k.aliases + k.family
	for _, l := range p.Levels {
		extra := slices.DeleteFunc(words(l.Title), func(w string) bool { return slices.Contains(title, w) })
		key := levelKey{l.Level, phrase(l.Title), spaced(append(extra, levelWords[l.Level]...))}
		k.levels = append(k.levels, key)
		k.all += key.words
	}
	return k
}

// Search finds the roles that have every word of a query, best first; where
// there is none, those that have it but for a letter, or but for words that
// nobody has. The empty query finds every role, by title.
func (l *Library) Search(query string) []Match {
	asked := askedFor(query)
	found := matching(l.catalogue().candidates(asked), asked, (*searchKey).place)
	if len(found) == 0 {
		found = matching(l.Presets(), asked, (*searchKey).nearPlace)
	}
	if len(found) == 0 {
		found = l.withoutUnknown(asked)
	}
	if len(asked) == 0 {
		return found
	}
	return sorted(found)
}

// withoutUnknown finds the roles that two or more words of a query name, where
// the others are in no role at all: "staff nurse nhs". One word is too little,
// since a civil engineer is no engineer of ours.
func (l *Library) withoutUnknown(asked []string) []Match {
	known, naming := []string{}, 0
	for _, w := range asked {
		switch {
		case isLevelWord(w):
			known = append(known, w)
		case len(matching(l.Presets(), []string{w}, (*searchKey).name)) > 0:
			known = append(known, w)
			naming++
		}
	}
	if naming < 2 || len(known) == len(asked) {
		return nil
	}
	return matching(l.Presets(), known, (*searchKey).name)
}

// name is place for words that name a role: those of its title and aliases.
func (k *searchKey) name(w word) int {
	if rank := k.place(w); rank <= beginsAlias {
		return rank
	}
	return nowhere
}

// sorted puts the best first, of equal ones those with the shorter title. Ranks
// are few and roles may be many, so it does not compare.
func sorted(found []Match) []Match {
	const longest = 16
	order := map[int][]Match{}
	for _, m := range found {
		k := m.Rank*longest + min(m.Preset.key.length, longest-1)
		order[k] = append(order[k], m)
	}
	found = found[:0:0]
	for _, k := range slices.Sorted(maps.Keys(order)) {
		found = append(found, order[k]...)
	}
	return found
}

// place says where a word is found in a role.
type place func(*searchKey, word) int

func matching(roles []*Preset, asked []string, where place) []Match {
	var found []Match
	sought := make([]word, len(asked))
	for i, w := range asked {
		sought[i] = newWord(w)
	}
	all := strings.Join(asked, " ")
	for _, p := range roles {
		if m, ok := p.match(sought, where); ok {
			p.key.whole(&m, all)
			found = append(found, m)
		}
	}
	return found
}

// match ranks a role for the words of a query.
func (p *Preset) match(asked []word, where place) (Match, bool) {
	m := Match{Preset: p, Level: p.First}
	ok := len(asked) == 0
	for _, w := range asked {
		rank := p.key.rank(w, where)
		if level, r := p.key.level(w); r < rank {
			m.Level, rank = level, r
		}
		switch {
		case rank > otherLevel && isLevelWord(w.inside):
			rank = otherLevel
		case rank == nowhere:
			return m, false
		default:
			ok = true
		}
		m.Rank += rank
	}
	return m, ok
}

// whole puts a role first whose title, alias or title of a level is the query.
func (k *searchKey) whole(m *Match, all string) {
	if all == "" {
		return
	}
	if slices.Contains(k.phrases, all) {
		m.Rank = whole
	}
	for _, l := range k.levels {
		if l.phrase == all && k.phrases[0] != all {
			m.Rank, m.Level = whole, l.level
		}
	}
}

// rank is the best place in which a word, or the singular of it, is found.
func (k *searchKey) rank(w word, where place) int {
	rank := where(k, w)
	if one, ok := strings.CutSuffix(w.inside, "s"); ok && rank > beginsAlias && len(one) > 2 {
		rank = min(rank, where(k, newWord(one)))
	}
	return rank
}

func (k *searchKey) place(w word) int {
	switch {
	case !strings.Contains(k.all, w.inside):
		return k.placeInText(w)
	case strings.Contains(k.title, w.whole):
		return inTitle
	case strings.Contains(k.title, w.begins):
		return beginsTitle
	case strings.Contains(k.aliases, w.whole):
		return inAlias
	case strings.Contains(k.aliases, w.begins):
		return beginsAlias
	case strings.Contains(k.family, w.begins):
		return inFamily
	case strings.Contains(k.title, w.inside) || strings.Contains(k.aliases, w.inside):
		return insideWord
	}
	return k.placeInText(w)
}

func (k *searchKey) placeInText(w word) int {
	if len(w.inside) >= shortestInText && hasWord(k.text, w.inside) {
		return inText
	}
	return nowhere
}

// nearPlace is place for words that are misspelt.
func (k *searchKey) nearPlace(w word) int {
	rank := k.place(w)
	if rank < misspelt {
		return rank
	}
	switch {
	case hasNear(k.title, w.inside):
		return misspelt
	case hasNear(k.aliases, w.inside):
		return misspelt + 1
	}
	return rank
}

// shortestInText is the length from which a word is looked for in the text of
// roles: the first letters of a word are in all of them.
const shortestInText = 3

// level is the level that a word names, whole or from its second letter on.
func (k *searchKey) level(w word) (posting.Level, int) {
	if !strings.Contains(k.all, w.begins) {
		return "", nowhere
	}
	for _, l := range k.levels {
		if strings.Contains(l.words, w.whole) {
			return l.level, isLevel
		}
	}
	for _, l := range k.levels {
		if len(w.inside) > 1 && strings.Contains(l.words, w.begins) {
			return l.level, beginsLevel
		}
	}
	return "", nowhere
}

// Rank says how well a title answers a query: lower is better, false where a
// word of the query is not in it.
func Rank(query, title string) (int, bool) {
	k := searchKey{title: spaced(words(title))}
	k.all = k.title
	sum := 0
	for _, w := range askedFor(query) {
		rank := k.rank(newWord(w), (*searchKey).place)
		if rank == nowhere {
			return 0, false
		}
		sum += rank
	}
	return sum, true
}

// Like lists the roles whose titles and aliases share most words with a title,
// at most so many.
func (l *Library) Like(title string, most int) []*Preset {
	asked := slices.DeleteFunc(askedFor(title), isLevelWord)
	shared := map[*Preset]int{}
	var found []*Preset
	for _, p := range l.Presets() {
		for _, w := range asked {
			if len(w) > 1 && p.Err == nil && p.key.name(newWord(w)) <= inAlias {
				shared[p] += nowhere - p.key.name(newWord(w))
			}
		}
		if shared[p] > 0 {
			found = append(found, p)
		}
	}
	slices.SortStableFunc(found, func(a, b *Preset) int { return shared[b] - shared[a] })
	return found[:min(len(found), most)]
}
