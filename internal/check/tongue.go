package check

import (
	"cmp"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// language is the language of the parts so far, and before any shows one, that
// of the first that does: a title of one word shows none.
func (c *checked) language() phrase.Language { return cmp.Or(c.facts.signs.Language(), c.opening) }

// openingLanguage is the language of the first parts that show one.
func (c *checked) openingLanguage() phrase.Language {
	var signs phrase.Signs
	for i := range c.d.Parts {
		p := &c.d.Parts[i]
		if p.Kind == posting.FrontMatter || p.Kind == posting.Item && !p.Ticked() {
			continue
		}
		one := c.signsOf(p.Source)
		signs.Add(&one)
		if l := signs.Language(); l != phrase.UnknownLanguage {
			return l
		}
	}
	return phrase.UnknownLanguage
}

// signsOf are the signs of languages in a text, from memory.
func (c *Checker) signsOf(source string) phrase.Signs {
	signs, ok := c.signs[source]
	if !ok {
		c.reader.text.Read(source, 0, len(source))
		signs = c.reader.text.Signs()
		c.signs[source] = signs
	}
	return signs
}
