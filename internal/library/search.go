package library

import (
	"cmp"
	"slices"
	"strings"

	"jobdraft/internal/posting"
)

// Match is a role that answers a query.
type Match struct {
	Preset *Preset
	Level  posting.Level // the level that the query names, else the first
	Rank   int           // lower is better
	By     Way

	names *directory
	name  int32 // that matched, in names
}

// Name is the name that matched, folded as searching sees it; empty if it is a
// title, or if nothing but the text matched.
func (m Match) Name() string {
	if m.names == nil || m.By == ByTitle || m.By == ByText {
		return ""
	}
	return m.names.text(m.name)
}

// Way is how a role answers a query.
type Way string

// The ways. A role that is near, or has the words in its text, is only a base
// for what is asked for.
const (
	ByTitle Way = "title"
	ByAlias Way = "alias"
	ByNear  Way = "near"
	ByText  Way = "text"
)

// IsNamed reports whether the role is what the query names.
func (m Match) IsNamed() bool { return m.By == ByTitle || m.By == ByAlias }

// IsBase reports whether the query says a name of the role and more, as weekend
// barista does.
func (m Match) IsBase() bool { return m.Rank == baseOf }

// Prepare makes what searching needs, so that the first letters of a query do
// not wait for it.
func (l *Library) Prepare() {
	c := l.catalogue()
	c.directory()
	c.texts()
}

// Search finds the roles that a query names, best first; behind them those that
// are near, and those that have the words in their text. The empty query finds
// every role, by title.
func (l *Library) Search(text string) []Match {
	q, c := parse(text), l.catalogue()
	if len(q.all) == 0 {
		return c.all()
	}
	best := make([]score, len(c.roles))
	for i := range best {
		best[i] = score{rank: nowhere, level: -1}
	}
	asked := q.variants()
	if plain := q.withoutAsides(); len(plain.words) < len(q.words) {
		asked = append(asked, plain.variants()...)
	}
	for _, v := range asked {
		c.directory().holdAgainst(v, true, best)
	}
	c.directory().holdJoined(q, best)
	if !isAnyNamed(best) && !isTrade(q) {
		for _, v := range q.withoutAsides().variants() {
			c.directory().holdAgainst(v, false, best)
		}
	}
	c.readTexts(q, best)
	return fewByText(c.matches(q, best))
}

// holdJoined finds a name that is written in other words: bartender, bar tender.
func (d *directory) holdJoined(q query, best []score) {
	at, ok := d.joined[strings.Join(q.all, "")]
	if !ok {
		return
	}
	e := &d.entries[at]
	rank := map[nameKind]int{titleName: sameTitle, aliasName: sameAlias, familyName: inFamily, nearName: nearest}[e.kind]
	if rank < best[e.role].rank {
		best[e.role] = score{rank: rank, level: int(e.level), name: at}
	}
}

func isAnyNamed(best []score) bool {
	return slices.ContainsFunc(best, func(s score) bool { return s.rank < nearest })
}

// isTrade reports whether a word of the query is that of a trade, and so no
// misspelling of another.
func isTrade(q query) bool {
	return slices.ContainsFunc(q.words, func(w string) bool { return slices.Contains(trades, stemOf(w)) })
}

// readTexts finds the roles that have every word in their text.
func (c *catalogue) readTexts(q query, best []score) {
	has := make([]int, len(c.roles))
	for n, w := range q.withoutAsides().words {
		if len(w) < shortestInText {
			return
		}
		for i := range c.texts().beginning(stemOf(w)) {
			if has[i] == n {
				has[i]++
			}
		}
	}
	for i, n := range has {
		if n > 0 && n == len(q.withoutAsides().words) {
			best[i].rank = min(best[i].rank, inText)
		}
	}
}

// matches are the roles that were found, best first, of equal ones those with
// the shorter title.
func (c *catalogue) matches(q query, best []score) []Match {
	var found []Match
	d := c.directory()
	for i, s := range best {
		if s.rank == nowhere {
			continue
		}
		p := c.roles[i]
		found = append(found, Match{p, levelOf(p, q, s), s.rank, d.wayOf(s), d, s.name})
	}
	slices.SortStableFunc(found, func(a, b Match) int {
		return cmp.Or(a.Rank-b.Rank, a.Preset.length-b.Preset.length)
	})
	return found
}

// wayOf is how a name answers.
func (d *directory) wayOf(s score) Way {
	switch {
	case s.rank >= inText:
		return ByText
	case s.rank >= nearest:
		return ByNear
	case d.entries[s.name].kind == titleName || d.entries[s.name].kind == familyName:
		return ByTitle
	}
	return ByAlias
}

// text is a name in its words.
func (d *directory) text(n int32) string {
	var all []string
	for _, w := range d.entries[n].words {
		all = append(all, d.words[w])
	}
	return strings.Join(all, " ")
}

// levelOf is the level that is meant: that of the title, else the first that the
// query may mean and the role has, else the one that the role opens with.
func levelOf(p *Preset, q query, s score) posting.Level {
	if s.level >= 0 {
		return p.Levels[s.level].Level
	}
	for _, l := range q.levels {
		if slices.ContainsFunc(p.Levels, func(o Level) bool { return o.Level == l }) {
			return l
		}
	}
	return p.First
}

// fewByText leaves out most of the roles that have the words only in their text
// if others are named or near: many a text has "back" in it.
func fewByText(found []Match) []Match {
	const most = 3
	if len(found) == 0 || found[0].By == ByText {
		return found
	}
	n := 0
	return slices.DeleteFunc(found, func(m Match) bool {
		if m.By == ByText {
			n++
		}
		return m.By == ByText && n > most
	})
}

// all are all roles, as they open.
func (c *catalogue) all() []Match {
	found := make([]Match, len(c.roles))
	for i, p := range c.roles {
		found[i] = Match{Preset: p, Level: p.First, By: ByTitle}
	}
	return found
}

// Like lists the roles whose titles and aliases share most words with a title,
// at most so many.
func (l *Library) Like(title string, most int) []*Preset {
	c, shared := l.catalogue(), map[*Preset]int{}
	d := c.directory()
	for _, w := range parse(title).words {
		for i, weight := range d.sharing(w, len(c.roles)) {
			if p := c.roles[i]; p.Err == nil {
				shared[p] += weight
			}
		}
	}
	found := slices.DeleteFunc(slices.Clone(c.roles), func(p *Preset) bool { return shared[p] == 0 })
	slices.SortStableFunc(found, func(a, b *Preset) int { return shared[b] - shared[a] })
	return found[:min(len(found), most)]
}

// sharing weighs for each role how much its names share of a word: a title more
// than another name.
func (d *directory) sharing(word string, roles int) []int {
	const title, alias, shortest = 10, 7, 2
	weights := make([]int, roles)
	if len(word) < shortest {
		return weights
	}
	for n, how := range d.fits(word, true) {
		for _, at := range d.with[n] {
			e := &d.entries[at]
			switch {
			case how != wholeFit:
			case e.kind == titleName:
				weights[e.role] = title
			case e.kind == aliasName:
				weights[e.role] = max(weights[e.role], alias)
			}
		}
	}
	return weights
}
