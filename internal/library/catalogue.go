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
	roles  []*Preset
	finder func() *finder  // made when a word is first looked for
	texts  func() haystack // joined when a text is first looked into
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
	c.finder = sync.OnceValue(func() *finder { return newFinder(len(roles), c.names) })
	c.texts = sync.OnceValue(c.joinTexts)
	return c
}

// names tells the words of the names of a role, and keeps its names whole.
func (c *catalogue) names(i int, tell func(part, []string)) {
	p := c.roles[i]
	title := words(p.Title)
	p.length, p.phrases, p.levelPhrases = len(title), "\n"+phrase(p.Title)+"\n", nil
	tell(ofTitle, title)
	tell(ofAlias, words(p.Slug))
	for _, alias := range p.Aliases {
		tell(ofAlias, words(alias))
		p.phrases += phrase(alias) + "\n"
	}
	tell(ofFamily, words(p.Family))
	for n, l := range p.Levels {
		phrases := "\n"
		for _, t := range l.all() {
			extra := slices.DeleteFunc(words(t), func(w string) bool { return slices.Contains(title, w) })
			tell(ofLevel+part(n), extra)
			phrases += phrase(t) + "\n"
		}
		tell(ofLevel+part(n), levelWords[l.Level])
		p.levelPhrases = append(p.levelPhrases, phrases)
	}
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

// find ranks every role for a word of a query.
func (c *catalogue) find(word string) []hit { return c.withText(c.finder().find(word), word) }

// withText adds what the texts of the roles have.
func (c *catalogue) withText(hits []hit, word string) []hit {
	for _, w := range forms(word) {
		if len(w) < shortestInText {
			continue
		}
		for i := range c.texts().beginning(w) {
			hits[i].name = min(hits[i].name, inText)
		}
	}
	return hits
}
