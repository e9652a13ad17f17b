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
	roles     []*Preset
	directory func() *directory // made when a word is first looked for
	texts     func() haystack   // joined when a text is first looked into
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
		return cmp.Or(strings.Compare(a.folded, b.folded), strings.Compare(a.Slug, b.Slug))
	})
	c := &catalogue{roles: roles}
	c.directory = sync.OnceValue(func() *directory { return newDirectory(roles) })
	c.texts = sync.OnceValue(c.joinTexts)
	return c
}

// maxSearched is the most text of roles in folders that is searched, in bytes:
// going through it takes a few milliseconds, which is what a letter may cost.
// What lies beyond is found by title, alias and family.
const maxSearched = 4 << 20

func (c *catalogue) joinTexts() haystack {
	h := newHaystack(len(c.roles), func(i int) string { return fold(c.roles[i].searched()) })
	for _, p := range c.roles {
		p.kept = ""
	}
	return h
}

// shortestInText is the length from which a word is looked for in the text of
// roles: the first letters of a word are in all of them.
const shortestInText = 3
