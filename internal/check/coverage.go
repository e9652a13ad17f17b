package check

import (
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/phrase"
)

// Report is the result of a look at a posting.
type Report struct {
	Findings []Finding
	Coverage Coverage
}

// Coverage says how much of a posting was looked at.
type Coverage struct {
	Words     int // that were read
	SetAside  int // words of questionnaires and page furniture, which are no part of the posting
	Languages []LanguageCoverage
}

// LanguageCoverage is a language other than English with the number of checks
// that read it.
type LanguageCoverage struct {
	Language   phrase.Language
	Words      int // of the posting
	Checks, Of int
}

// Notes says in sentences what was not looked at.
func (c *Coverage) Notes() []string {
	var notes []string
	for _, l := range c.Languages {
		notes = append(notes, fmt.Sprintf("%s: %d of %d checks apply", phrase.LanguageName(l.Language), l.Checks, l.Of))
	}
	if c.SetAside > 0 {
		notes = append(notes, fmt.Sprintf("%d words of questions and page furniture were set aside", c.SetAside))
	}
	return notes
}

// coverage counts what was read. A language is named if a tenth of the words
// are in it.
func coverage(c *checked) Coverage {
	all := Coverage{Words: c.facts.words, SetAside: c.aside}
	words := map[phrase.Language]int{}
	for _, r := range c.loads {
		if r != nil {
			words[r.facts.language] += r.facts.words
		}
	}
	const share = 10
	for l, n := range words {
		if l != phrase.UnknownLanguage && l != english && n*share >= c.facts.words {
			checks, of := checksApplying(c, l)
			all.Languages = append(all.Languages, LanguageCoverage{l, n, checks, of})
		}
	}
	slices.SortFunc(all.Languages, func(a, b LanguageCoverage) int {
		if a.Words != b.Words {
			return b.Words - a.Words
		}
		return strings.Compare(string(a.Language), string(b.Language))
	})
	return all
}

// checksApplying counts the checks that are on, and those of them that read a
// language.
func checksApplying(c *checked, l phrase.Language) (checks, of int) {
	for _, r := range rules() {
		if c.silent[r.ID] {
			continue
		}
		of++
		if r.speaks(l) {
			checks++
		}
	}
	return checks, of
}

// asideHeadings begin sections that belong to the page or the form around a
// posting.
var asideHeadings = []string{
	"questionnaire", "supplemental questionnaire", "supplemental question", "application question", "screening question",
	"pre-screening", "prescreening", "similar job", "related job", "other job", "more job", "recommended job",
	"share this",
	"share the", "job alert", "cookie", "privacy", "people also viewed", "follow us", "sign in", "log in",
	"leave a comment",
}

// isSetAside reports whether a heading begins what is no part of the posting.
func isSetAside(heading string) bool {
	folded := phrase.Fold(strings.Trim(heading, " *_#:"))
	return slices.ContainsFunc(asideHeadings, func(h string) bool { return strings.HasPrefix(folded, h) })
}

// isQuestion reports whether part i is a question of a form, answered by yes or
// no below it, or such an answer.
func (c *checked) isQuestion(i int) bool {
	asks := func(i int) bool {
		return i >= 0 && i < len(c.d.Parts) && strings.HasSuffix(strings.TrimRight(c.d.Parts[i].Source, " *_\r\n"), "?")
	}
	return c.isAnswer(i+1) && asks(i) || c.isAnswer(i) && (asks(i-1) || c.isAnswer(i-1) && asks(i-2))
}

// isAnswer reports whether part i is yes or no and nothing else.
func (c *checked) isAnswer(i int) bool {
	const longest = 24 // bytes with a marker
	if i < 0 || i >= len(c.d.Parts) || len(c.d.Parts[i].Source) > longest {
		return false
	}
	span := ownSpan(&c.d.Parts[i])
	switch strings.ToLower(strings.Trim(c.d.Parts[i].Source[span.Start:span.End], " *_.[]xX☐☑○")) {
	case "yes", "no", "yes no", "yes / no", "ja", "nein", "oui", "non", "sí", "nee":
		return true
	default:
		return false
	}
}
