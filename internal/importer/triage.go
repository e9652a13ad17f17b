package importer

import (
	"slices"
	"strings"
	"unicode"

	"jobdraft/internal/posting"
	"jobdraft/internal/triage"
)

// What is no part of a posting comes in unticked, in a section of its own at the
// end: nothing of it is lost, and nothing of it is posted.

// leftOutHeading is the heading of that section.
const leftOutHeading = "Left out"

// aside is a block that is left out, and what it is.
type aside struct {
	block
	kind triage.Kind
}

// triaged parts the blocks that are no part of the posting from the others.
func triaged(blocks []block) (kept []block, out []aside) {
	t := &sifter{blocks: linewise(blocks)}
	t.kinds = make([]triage.Kind, len(t.blocks))
	t.byWords()
	t.greetings()
	t.signature()
	t.navigation()
	t.pageHeads()
	for i, b := range t.blocks {
		if t.kinds[i] == triage.None {
			kept = append(kept, b)
			continue
		}
		out = append(out, aside{b, t.kinds[i]})
	}
	return kept, out
}

// linewise parts paragraphs some of whose lines are no part of a posting.
func linewise(blocks []block) []block {
	var out []block
	for _, b := range blocks {
		lines := strings.Split(b.text, "\n")
		if b.kind != paragraph || len(lines) == 1 || !slices.ContainsFunc(lines, isAside) {
			out = append(out, b)
			continue
		}
		for i, l := range lines {
			one := b
			one.text, one.src = l, b.src+i
			out = append(out, one)
		}
	}
	return out
}

func isAside(line string) bool { return triage.Of(clean(line)) != triage.None }

// sifter finds out which blocks are no part of a posting.
type sifter struct {
	blocks []block
	kinds  []triage.Kind
}

// byWords takes out the blocks whose own words give them away, and what stands
// below such a heading.
func (t *sifter) byWords() {
	for i := 0; i < len(t.blocks); i++ {
		b := t.blocks[i]
		if b.kind == verbatim || t.kinds[i] != triage.None {
			continue
		}
		kind := triage.Of(clean(firstLine(b.text)))
		if b.aside {
			kind = triage.Furniture
		}
		if kind == triage.Signature || kind == triage.None {
			continue // A signature needs what stands below it.
		}
		t.kinds[i] = kind
		if b.kind == heading {
			t.below(i, kind)
		}
	}
}

func firstLine(s string) string {
	first, _, _ := strings.Cut(s, "\n")
	return first
}

// below takes out what stands under a heading: of a note all, of furniture what
// is as short as a link.
func (t *sifter) below(i int, kind triage.Kind) {
	const link = 4 // words
	for n := i + 1; n < len(t.blocks) && t.blocks[n].kind != heading; n++ {
		if kind == triage.Furniture && count(t.blocks[n].text) > link {
			return
		}
		t.kinds[n] = kind
	}
}

// has reports whether something of a kind was found.
func (t *sifter) has(kinds ...triage.Kind) bool {
	return slices.ContainsFunc(t.kinds, func(k triage.Kind) bool { return slices.Contains(kinds, k) })
}

// greetings takes out the address of a letter, if there are other signs of one.
func (t *sifter) greetings() {
	if !t.has(triage.MailHead, triage.Note) {
		return
	}
	const most = 5 // words
	for i, b := range t.blocks {
		words := strings.Fields(strings.ToLower(b.text))
		if b.kind != paragraph || len(words) == 0 || len(words) > most {
			continue
		}
		switch strings.Trim(words[0], ",!") {
		case "hi", "hello", "hey", "dear", "hallo", "liebe", "lieber", "bonjour", "hola":
			t.kinds[i] = triage.MailHead
		}
	}
}

// signature takes out the end of a letter: from the words that close it, if only
// short lines follow.
func (t *sifter) signature() {
	const most, long = 10, 12 // lines, words of one
	for i := max(0, len(t.blocks)-most); i < len(t.blocks); i++ {
		if triage.Of(clean(t.blocks[i].text)) != triage.Signature || !t.shortFrom(i, long) {
			continue
		}
		for n := i; n < len(t.blocks); n++ {
			if t.kinds[n] == triage.None {
				t.kinds[n] = triage.Signature
			}
		}
		return
	}
}

func (t *sifter) shortFrom(i, long int) bool {
	return !slices.ContainsFunc(t.blocks[i:], func(b block) bool {
		return b.kind == item || b.kind == heading && b.rank < boldRank || count(b.text) > long
	})
}

// navigationWords are the words of menus.
var navigationWords = setOf(`home jobs careers career about us contact login blog news products services search
menu privacy terms
cookies imprint impressum faq help sitemap team company press investors legal log in sign register shop support karriere
über uns kontakt datenschutz accueil inicio`)

// navigation takes out menus: three short lines and more that say nothing but
// where one can go.
func (t *sifter) navigation() {
	const least = 3
	for from := 0; from < len(t.blocks); {
		end := from
		for end < len(t.blocks) && isMenuLine(t.blocks[end]) {
			end++
		}
		if end-from >= least {
			for n := from; n < end; n++ {
				t.kinds[n] = triage.Furniture
			}
		}
		from = end + 1
	}
}

func isMenuLine(b block) bool {
	words := strings.FieldsFunc(strings.ToLower(clean(b.text)), func(r rune) bool { return !unicode.IsLetter(r) })
	const most = 3 // words
	if b.kind != item && b.kind != paragraph || len(words) == 0 || len(words) > most {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool { return !navigationWords[w] })
}

// pageHeads takes out the heads and feet of printed pages, but the first of each:
// lines that come back, where pages are numbered.
func (t *sifter) pageHeads() {
	if !t.pagesAreNumbered() {
		return
	}
	const most = 12 // words
	seen := map[string]bool{}
	for i, b := range t.blocks {
		if b.kind == item || b.kind == verbatim || strings.Contains(b.text, "\n") || count(b.text) > most {
			continue
		}
		line := withoutDigits(b.text)
		if seen[line] {
			t.kinds[i] = triage.Furniture
		}
		seen[line] = true
	}
}

// pagesAreNumbered reports whether a line is the number of a page.
func (t *sifter) pagesAreNumbered() bool {
	for i, b := range t.blocks {
		if t.kinds[i] == triage.Furniture && len(b.text) < 16 && strings.ContainsAny(b.text, "123456789") {
			return true
		}
	}
	return false
}

func withoutDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '#'
		}
		return unicode.ToLower(r)
	}, s)
}

// withAside writes the blocks that are left out behind all others.
func withAside(parts []part, out []aside) []part {
	if len(out) == 0 {
		return parts
	}
	head := block{kind: heading, text: leftOutHeading, rank: 1, src: out[0].src}
	parts = append(parts, part{block: head, level: 2, section: posting.Other})
	for _, a := range out {
		for i, l := range strings.Split(a.text, "\n") {
			if l = strings.TrimSpace(l); l != "" {
				one := block{kind: item, text: l, marker: "-", box: ' ', src: a.src + i}
				if i == 0 && isNumber(a.marker) {
					one.marker = a.marker
				}
				parts = append(parts, part{block: one})
			}
		}
	}
	return parts
}

// kindsOfAside are the kinds of what is left out, each once.
func kindsOfAside(out []aside) []triage.Kind {
	var kinds []triage.Kind
	for _, a := range out {
		if !slices.Contains(kinds, a.kind) {
			kinds = append(kinds, a.kind)
		}
	}
	return kinds
}
