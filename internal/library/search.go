package library

import (
	"iter"
	"slices"
	"strings"

	"jobdraft/internal/posting"
)

// Match is a role that answers a query.
type Match struct {
	Preset *Preset
	Level  posting.Level // the level that the query names, else the first
	Rank   int           // lower is better
	inText bool          // a word is in its text alone
	named  bool          // a word is in its names
}

// IsNamed reports whether the role is what the query names.
func (m Match) IsNamed() bool { return m.named }

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

// Prepare makes what searching needs, so that the first letters of a query do
// not wait for it.
func (l *Library) Prepare() {
	c := l.catalogue()
	c.finder()
	c.texts()
}

// Search finds the roles that have every word of a query, best first; where
// there is none, those that have it but for a letter, or but for words that
// nobody has. The empty query finds every role, by title.
func (l *Library) Search(query string) []Match {
	asked, c := askedFor(query), l.catalogue()
	if len(asked) == 0 {
		return c.all()
	}
	f := c.finder()
	found := c.matching(asked, c.find)
	if len(found) == 0 {
		found = c.matching(asked, func(w string) []hit { return c.withText(f.findNear(w), w) })
	}
	if len(found) == 0 {
		found = c.matching(c.withoutUnknown(asked), f.findNamed)
	}
	return fewByText(sorted(found))
}

// fewByText leaves out most of the roles that have a word in their text alone,
// where others have them all in their names: many a text has "back" in it, and
// who types that wants the backend engineer, or to start something else.
func fewByText(found []Match) []Match {
	const most = 3
	if len(found) == 0 || found[0].inText {
		return found
	}
	n := 0
	return slices.DeleteFunc(found, func(m Match) bool {
		if m.inText {
			n++
		}
		return m.inText && n > most
	})
}

// withoutUnknown are the words of a query that name a role, where there are two
// or more and the others are in no role at all: "staff nurse nhs". One word is
// too little, since a civil engineer is no engineer of ours.
func (c *catalogue) withoutUnknown(asked []string) []string {
	known, naming := []string{}, 0
	for _, w := range asked {
		switch {
		case isLevelWord(w):
			known = append(known, w)
		case slices.ContainsFunc(c.finder().findNamed(w), hit.found):
			known = append(known, w)
			naming++
		}
	}
	if naming < 2 || len(known) == len(asked) {
		return nil
	}
	return known
}

// all are all roles, as they open.
func (c *catalogue) all() []Match {
	found := make([]Match, len(c.roles))
	for i, p := range c.roles {
		found[i] = Match{Preset: p, Level: p.First}
	}
	return found
}

// matching are the roles that have all words; there are none for no words.
func (c *catalogue) matching(asked []string, find func(word string) []hit) []Match {
	if len(asked) == 0 {
		return nil
	}
	hits := make([][]hit, len(asked))
	isLevel := make([]bool, len(asked))
	for i, w := range asked {
		hits[i], isLevel[i] = find(w), isLevelWord(w)
	}
	var found []Match
	all := "\n" + strings.Join(asked, " ") + "\n"
	for i, p := range c.roles {
		if rank, level, ok := ranked(hits, isLevel, i); ok {
			isText := func(h []hit) bool { return min(h[i].name, h[i].level) == inText }
			isNamed := func(h []hit) bool { return min(h[i].name, h[i].level) < inText }
			m := Match{Preset: p, Level: p.First, Rank: rank, inText: slices.ContainsFunc(hits, isText)}
			m.named = slices.ContainsFunc(hits, isNamed)
			if level >= 0 {
				m.Level = p.Levels[level].Level
			}
			if rank <= inAlias*len(asked) {
				p.whole(&m, all)
			}
			found = append(found, m)
		}
	}
	return found
}

// ranked is the rank of a role for the words of a query, and the number of the
// level that they name, -1 for none.
func ranked(hits [][]hit, isLevel []bool, role int) (rank, level int, ok bool) {
	level = -1
	for i := range hits {
		h := hits[i][role]
		best := int(min(h.name, h.level))
		if h.level < h.name {
			level = int(h.at)
		}
		switch {
		case best > otherLevel && isLevel[i]:
			best = otherLevel
		case best == nowhere:
			return 0, 0, false
		default:
			ok = true
		}
		rank += best
	}
	return rank, level, ok
}

// whole puts a role first whose title, alias or title of a level is the query,
// which stands between line ends.
func (p *Preset) whole(m *Match, query string) {
	if strings.Contains(p.phrases, query) {
		m.Rank = whole
	}
	for i, l := range p.levelPhrases {
		if strings.Contains(l, query) && !strings.HasPrefix(p.phrases, query) {
			m.Rank, m.Level = whole, p.Levels[i].Level
		}
	}
}

// sorted puts the best first, of equal ones those with the shorter title. Ranks
// are few and roles may be many, so it counts and does not compare.
func sorted(found []Match) []Match {
	var next []int // by key, where the next of that key goes
	for _, m := range found {
		for len(next) < m.key()+2 {
			next = append(next, 0)
		}
		next[m.key()+1]++
	}
	for k := 1; k < len(next); k++ {
		next[k] += next[k-1]
	}
	out := make([]Match, len(found))
	for _, m := range found {
		out[next[m.key()]] = m
		next[m.key()]++
	}
	return out
}

// key is what matches are sorted by.
func (m Match) key() int {
	const longest = 16
	return (m.Rank-whole)*longest + min(m.Preset.length, longest-1)
}

// Like lists the roles whose titles and aliases share most words with a title,
// at most so many.
func (l *Library) Like(title string, most int) []*Preset {
	c := l.catalogue()
	shared := map[*Preset]int{}
	for _, w := range askedFor(title) {
		if len(w) < 2 || isLevelWord(w) {
			continue
		}
		for i, h := range c.finder().findNamed(w) {
			if p := c.roles[i]; h.name <= inAlias && p.Err == nil {
				shared[p] += nowhere - int(h.name)
			}
		}
	}
	found := slices.DeleteFunc(slices.Clone(c.roles), func(p *Preset) bool { return shared[p] == 0 })
	slices.SortStableFunc(found, func(a, b *Preset) int { return shared[b] - shared[a] })
	return found[:min(len(found), most)]
}

// Names are names that are found as roles are, such as those of drafts.
type Names struct{ finder *finder }

// NewNames are so many names.
func NewNames(n int, name func(i int) string) Names {
	return Names{newFinder(n, func(i int, tell func(part, []string)) { tell(ofTitle, words(name(i))) })}
}

// Find tells of each name with every word of a query its number and how well it
// answers, lower being better. No query finds them all.
func (n Names) Find(query string) iter.Seq2[int, int] {
	var hits [][]hit
	for _, w := range askedFor(query) {
		hits = append(hits, n.finder.find(w))
	}
	return func(yield func(number, rank int) bool) {
		for i := range n.finder.things {
			rank, _, ok := ranked(hits, make([]bool, len(hits)), i)
			if (ok || len(hits) == 0) && !yield(i, rank) {
				return
			}
		}
	}
}
