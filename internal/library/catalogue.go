package library

import (
	"cmp"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// catalogue is all roles with what they are searched by.
type catalogue struct {
	roles []*Preset
	names haystack
	texts func() haystack // joined when a text is first looked into
}

// newCatalogue reads the heads of roles, on all processors but one, which the
// screen may need, and sorts them by title.
func newCatalogue(roles []*Preset) *catalogue {
	var readers sync.WaitGroup
	n := max(runtime.GOMAXPROCS(0)-1, 1)
	for i := range n {
		readers.Go(func() {
			for j := i; j < len(roles); j += n {
				roles[j].read()
			}
		})
	}
	readers.Wait()
	slices.SortFunc(roles, func(a, b *Preset) int {
		return cmp.Or(strings.Compare(a.key.folded, b.key.folded), strings.Compare(a.Slug, b.Slug))
	})
	c := &catalogue{roles: roles}
	c.names = newHaystack(len(roles), func(i int) string { return roles[i].key.all })
	c.texts = sync.OnceValue(c.joinTexts)
	return c
}

// maxSearched is the most text of roles in folders that is searched, in bytes:
// going through it takes a few milliseconds, which is what a letter may cost.
// What lies beyond is found by title, alias and family.
const maxSearched = 4 << 20

func (c *catalogue) joinTexts() haystack {
	h := newHaystack(len(c.roles), func(i int) string { return fold(c.roles[i].searched()) })
	for i, p := range c.roles {
		p.key.text, p.kept = h.at(i), ""
	}
	return h
}

// candidates are the roles that may have all words: those with the longest one
// somewhere. That spares looking at thousands one by one.
func (c *catalogue) candidates(asked []string) []*Preset {
	longest := longestWord(asked)
	if longest == "" {
		return c.roles
	}
	if len(longest) > shortestInText {
		longest = strings.TrimSuffix(longest, "s") // as rank does
	}
	in := make([]bool, len(c.roles))
	for i := range c.names.holding(longest) {
		in[i] = true
	}
	if len(longest) >= shortestInText {
		for i := range c.texts().holding(longest) {
			in[i] = true
		}
	}
	var found []*Preset
	for i, p := range c.roles {
		if in[i] {
			found = append(found, p)
		}
	}
	return found
}

// longestWord is the longest word of a query that a role must have, empty where
// there is none.
func longestWord(asked []string) string {
	longest := ""
	for _, w := range asked {
		if len(w) > len(longest) && !isLevelWord(w) {
			longest = w
		}
	}
	return longest
}
