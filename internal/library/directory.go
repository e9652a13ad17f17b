package library

import (
	"slices"
	"strings"
	"sync"
)

// directory holds the names of all roles, word by word. A query is held against
// one name at a time, so that the words of two names of a role do not add up to
// a third.
type directory struct {
	words   []string // every word of a name, once
	stems   []string // without the endings of plurals
	numbers map[string]int32
	entries []name
	with    [][]int32        // by word: the entries that have it
	joined  map[string]int32 // the letters of whole names; the best entry of each
	spare   sync.Pool        // tallies
}

// name is a name of a role.
type name struct {
	role  int32
	level int8 // of the title of a level, else -1
	kind  nameKind
	words []int32
	core  int  // how many of the words say more than a level
	whole bool // it is the title of the whole role too
}

// nameKind is what a name is to its role.
type nameKind uint8

const (
	titleName nameKind = iota
	aliasName
	familyName
	nearName
)

// newDirectory makes a directory of roles.
func newDirectory(roles []*Preset) *directory {
	d := &directory{numbers: map[string]int32{}, joined: map[string]int32{}}
	for i, p := range roles {
		role := int32(i)
		p.length = len(words(p.Title))
		for n, l := range p.Levels {
			for _, title := range l.all() {
				d.add(name{role: role, level: int8(n), kind: titleName, whole: title == p.Title}, title)
			}
		}
		d.add(name{role: role, level: -1, kind: titleName}, p.Title)
		d.add(name{role: role, level: -1, kind: aliasName}, p.Slug)
		for _, alias := range p.Aliases {
			d.add(name{role: role, level: -1, kind: aliasName}, alias)
		}
		d.add(name{role: role, level: -1, kind: familyName}, p.Family)
		for _, near := range p.Near {
			d.add(name{role: role, level: -1, kind: nearName}, near)
		}
	}
	return d
}

// add adds a name.
func (d *directory) add(e name, text string) {
	all := inFull(words(text))
	if len(all) == 0 {
		return
	}
	at := int32(len(d.entries))
	for _, w := range all {
		n, ok := d.numbers[w]
		if !ok {
			n = int32(len(d.words))
			d.numbers[w] = n
			d.words, d.stems, d.with = append(d.words, w), append(d.stems, stemOf(w)), append(d.with, nil)
		}
		if has := d.with[n]; len(has) == 0 || has[len(has)-1] != at {
			d.with[n] = append(has, at)
		}
		e.words = append(e.words, n)
		if !isLevelWord(w) {
			e.core++
		}
	}
	d.entries = append(d.entries, e)
	letters := strings.Join(all, "")
	if other, ok := d.joined[letters]; !ok || d.entries[other].kind > e.kind {
		d.joined[letters] = at
	}
}

// fit is how a word of a query fits a word of a name.
type fit uint8

const (
	noFit    fit = iota
	nearFit      // but for a letter or two
	beginFit     // begins with it
	wholeFit
)

// fits finds the words that a word of a query fits, each with how; misspelt
// words too if spelled is false.
func (d *directory) fits(word string, spelled bool) map[int32]fit {
	found := map[int32]fit{}
	stem := stemOf(word)
	for n, w := range d.words {
		switch {
		case d.stems[n] == stem:
			found[int32(n)] = wholeFit
		case strings.HasPrefix(w, word):
			found[int32(n)] = beginFit
		case !spelled && isNear(w, word):
			found[int32(n)] = nearFit
		}
	}
	return found
}

// stemOf is a word without the ending of a plural.
func stemOf(w string) string {
	switch {
	case len(w) <= 3 || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us"):
		return w
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case hasAnySuffix(w, "ches", "shes", "sses", "xes"):
		return w[:len(w)-2]
	}
	return w[:len(w)-1]
}

func hasAnySuffix(s string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(s, e) })
}
