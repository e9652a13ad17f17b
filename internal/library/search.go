package library

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"jobdraft/internal/posting"
)

// Match is a role that answers a query.
type Match struct {
	Preset *Preset
	Level  posting.Level // the level that the query names, else the first
	Rank   int           // lower is better
}

// The ranks of a word of a query. A word counts with the best place that it is
// found in.
const (
	inTitle = iota // a whole word of the title
	beginsTitle
	isLevel
	inAlias
	inFamily
	insideWord
	inText
	nowhere
)

// searchKey is what a role is found by, folded.
type searchKey struct {
	title   []string
	aliases []string
	family  []string
	levels  []levelKey
	names   string        // title and aliases, for parts of words
	text    func() string // the whole file, folded when it is first asked for
}

type levelKey struct {
	level posting.Level
	words []string
}

// levelWords are what people type for a level, beside its name.
var levelWords = map[posting.Level][]string{
	"intern":  {"intern", "internship", "trainee"},
	"junior":  {"junior", "jr", "entry"},
	"mid":     {"mid"},
	"senior":  {"senior", "sr"},
	"lead":    {"lead"},
	"manager": {"manager"},
}

func newSearchKey(p *Preset) searchKey {
	k := searchKey{
		title: words(p.Title), family: words(p.Family), aliases: words(strings.Join(p.Aliases, " ")),
	}
	text := p.text
	k.text = sync.OnceValue(func() string { return fold(text) })
	k.aliases = append(k.aliases, words(p.Slug)...)
	k.names = strings.Join(append(slices.Clone(k.title), k.aliases...), " ")
	for _, l := range p.Levels {
		extra := slices.DeleteFunc(words(l.Title), func(w string) bool { return slices.Contains(k.title, w) })
		k.levels = append(k.levels, levelKey{l.Level, append(extra, levelWords[l.Level]...)})
	}
	return k
}

// Search finds the roles that have every word of a query, best first. The
// empty query finds every role, by title.
func (l *Library) Search(query string) []Match {
	asked := words(query)
	var found []Match
	for i := range l.presets {
		if m, ok := l.presets[i].match(asked); ok {
			found = append(found, m)
		}
	}
	slices.SortStableFunc(found, func(a, b Match) int {
		return cmp.Or(a.Rank-b.Rank, cmpIf(len(asked) > 0, len(a.Preset.key.title), len(b.Preset.key.title)))
	})
	return found
}

func cmpIf(when bool, a, b int) int {
	if !when {
		return 0
	}
	return a - b
}

func (p *Preset) match(asked []string) (Match, bool) {
	m := Match{Preset: p, Level: p.First}
	for _, word := range asked {
		rank := p.key.rank(word)
		if level, ok := p.key.level(word); ok && rank > beginsTitle {
			m.Level, rank = level, isLevel
		}
		if rank == nowhere {
			return m, false
		}
		m.Rank += rank
	}
	return m, true
}

// rank is the best place in which a word is found.
func (k *searchKey) rank(word string) int {
	begins := func(w string) bool { return strings.HasPrefix(w, word) }
	switch {
	case slices.Contains(k.title, word):
		return inTitle
	case slices.ContainsFunc(k.title, begins):
		return beginsTitle
	case slices.ContainsFunc(k.aliases, begins):
		return inAlias
	case slices.ContainsFunc(k.family, begins):
		return inFamily
	case strings.Contains(k.names, word):
		return insideWord
	case k.text != nil && hasWord(k.text(), word):
		return inText
	}
	return nowhere
}

// hasWord reports whether a word of the text begins so.
func hasWord(text, word string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return false
		}
		at += i
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		if at == 0 || !unicode.IsLetter(before) {
			return true
		}
		at += len(word)
	}
}

// level is the level that a word names, from its second letter on.
func (k *searchKey) level(word string) (posting.Level, bool) {
	if utf8.RuneCountInString(word) < 2 {
		return "", false
	}
	for _, l := range k.levels {
		if slices.ContainsFunc(l.words, func(w string) bool { return strings.HasPrefix(w, word) }) {
			return l.level, true
		}
	}
	return "", false
}

// words are the folded words of a text.
func words(s string) []string {
	return strings.FieldsFunc(fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
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

// Near lists the names nearest to one that was not found, nearest first, at
// most three and none that is far.
func Near(name string, names []string) []string {
	type near struct {
		name string
		far  int
	}
	asked := fold(name)
	var all []near
	for _, n := range names {
		if far := distance(asked, fold(n)); far <= max(2, len([]rune(n))/3) {
			all = append(all, near{n, far})
		}
	}
	slices.SortStableFunc(all, func(a, b near) int { return a.far - b.far })
	const most = 3
	var out []string
	for _, n := range all[:min(len(all), most)] {
		out = append(out, n.name)
	}
	return out
}

// distance counts the letters to change, insert or drop between two words.
func distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	const longest = 80
	from, to = from[:min(len(from), longest)], to[:min(len(to), longest)]
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j, s := range to {
			cost := diagonal
			if r != s {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(to)]
}

// Rank says how well a title answers a query: lower is better, false where a
// word of the query is not in it.
func Rank(query, title string) (int, bool) {
	k := searchKey{title: words(title), names: fold(title)}
	rank := 0
	for _, word := range words(query) {
		r := k.rank(word)
		if r == nowhere {
			return 0, false
		}
		rank += r
	}
	return rank, true
}
