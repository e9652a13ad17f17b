package library

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"jobdraft/internal/posting"
)

// TypedTitle returns the title that a query gives to a new draft of a role. It is
// empty if the query says no more than one of the names of the role and a level.
func TypedTitle(query string, p *Preset) string {
	names := p.names()
	if saysOnlyName(askedFor(query), names, p) {
		return ""
	}
	return TitleCase(completed(query, names))
}

// BestNamed finds the role that a query names best; ok is false if it names none.
func (l *Library) BestNamed(query string) (m Match, ok bool) {
	for _, m := range l.Search(query) {
		if m.IsNamed() && m.Preset.Err == nil {
			return m, true
		}
	}
	return Match{}, false
}

// allNames are the names that a role is found by, as folded words: its title
// first, then those of its levels, other names and the family.
func (p *Preset) allNames() [][]string {
	names := [][]string{words(p.Title)}
	for i := range p.Levels {
		for _, title := range p.Levels[i].all() {
			names = append(names, words(title))
		}
	}
	for _, name := range append([]string{p.Slug, p.Family}, p.Aliases...) {
		names = append(names, words(name))
	}
	return names
}

// saysOnlyName reports whether one name has all words of a query that are not
// levels of the role.
func saysOnlyName(asked []string, names [][]string, p *Preset) bool {
	return slices.ContainsFunc(names, func(name []string) bool {
		return !slices.ContainsFunc(asked, func(w string) bool { return !isIn(name, w) && !p.hasLevelCalled(w) })
	})
}

// isIn reports whether a name has a word as people type it: in full, in part,
// in the plural or with a slip.
func isIn(name []string, typed string) bool {
	const shortest = 4
	single := typed
	if len(typed) >= shortest {
		single = strings.TrimSuffix(typed, "s")
	}
	return slices.ContainsFunc(name, func(w string) bool { return strings.Contains(w, single) || isNear(w, typed) })
}

// hasLevelCalled reports whether a word of a query means a level of the role.
func (p *Preset) hasLevelCalled(word string) bool {
	return slices.ContainsFunc(p.Levels, func(l Level) bool { return meansLevel(word, l.Level) })
}

// meansLevel reports whether people type a word for a level before any other.
func meansLevel(word string, l posting.Level) bool {
	all := levelWords[word]
	return len(all) > 0 && all[0] == l
}

// completed is a query with what is only begun or misspelt written as in a name
// of the role, and without the words around it that are of no title. Of a query
// with capitals every letter is meant.
func completed(query string, names [][]string) string {
	typed := strings.Fields(query)
	if query != strings.ToLower(query) {
		return strings.Join(typed, " ")
	}
	typed = withoutFillers(typed)
	for i, w := range typed {
		typed[i] = inNames(w, names, i == len(typed)-1)
	}
	return strings.Join(typed, " ")
}

// withoutFillers drops words that say nothing at both ends: "a job as a barista"
// keeps "as a barista".
func withoutFillers(typed []string) []string {
	isFiller := func(w string) bool { return slices.Contains(fillers, w) }
	from, to := 0, len(typed)
	for from < to-1 && isFiller(typed[from]) {
		from++
	}
	for to > from+1 && isFiller(typed[to-1]) {
		to--
	}
	return typed[from:to]
}

// inNames is a typed word as the names of a role write it. Only the last word may
// be unfinished.
func inNames(typed string, names [][]string, last bool) string {
	if full, ok := shortFor[typed]; ok {
		return full
	}
	title, all := names[0], slices.Concat(names...)
	begun := slices.IndexFunc(title, func(w string) bool { return strings.HasPrefix(w, typed) })
	switch near := slices.IndexFunc(all, func(w string) bool { return isNear(w, typed) }); {
	case slices.Contains(title, typed):
		return typed
	case last && begun >= 0:
		return title[begun]
	case slices.Contains(all, typed) || near < 0:
		return typed
	default:
		return all[near]
	}
}

// TitleCase writes words typed in lower case as a title. A text with a capital
// stays as it is.
func TitleCase(text string) string {
	all := strings.Fields(text)
	if text != strings.ToLower(text) {
		return strings.Join(all, " ")
	}
	for i, w := range all {
		if i == 0 || !slices.Contains(smallWords, w) {
			all[i] = wordInTitle(w)
		}
	}
	return strings.Join(all, " ")
}

// smallWords stay in lower case inside a title.
var smallWords = strings.Fields("a an and as at by de for from in of on or the to with")

// initials are words that are written in capitals.
var initials = strings.Fields("ai api aws b2b b2c ceo cfo cnc coo cpa crm cto devops erp gp hgv hr hvac icu ii iii " +
	"it iv lgv " +
	"ml nhs php pr qa rn seo sql tv uk us ux ui vp")

// written are words with capitals of their own.
var written = map[string]string{
	"devops": "DevOps", "ios": "iOS", "saas": "SaaS", "javascript": "JavaScript",
	"phd": "PhD",
}

// parts are those of a word, as part and time of part-time.
var parts = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[\pL\pN][\pL\pN'’]*`) })

// wordInTitle writes each part of a word as in a title: part-time becomes
// Part-Time.
func wordInTitle(word string) string { return parts().ReplaceAllStringFunc(word, partInTitle) }

func partInTitle(part string) string {
	switch own, ok := written[part]; {
	case ok:
		return own
	case slices.Contains(initials, part):
		return strings.ToUpper(part)
	}
	r := []rune(part)
	r[0] = unicode.ToUpper(r[0])
	return string(r)
}
