package presets_test

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

var sentenceEnd = regexp.MustCompile(`[.?!:]\s+`)

// sentences are those of a part that is text.
func sentences(p *posting.Part) []string {
	if p.Kind == posting.FrontMatter {
		return nil
	}
	return sentenceEnd.Split(p.Text(), -1)
}

// plainWords is a text as two people would say that it is the same.
func plainWords(text string) string { return strings.Join(library.Words(text), " ") }

// trade is what a role says of its work: its duties and hard skills. Standard
// lines may be the same in every role.
func (r role) trade() map[string]bool {
	all := map[string]bool{}
	r.items(func(s *posting.Section, p *posting.Part) {
		if s.Kind == posting.Responsibilities || s.Kind == posting.HardSkills {
			all[plainWords(p.Text())] = true
		}
	})
	return all
}

// refused is what no role says: jargon and clichés, hype, superlatives, empty
// words about pay, words about who a person is, blanks, and turns that read
// like a translation.
var refused = regexp.MustCompile(`(?i)\b(?:` + strings.Join([]string{
	`leverag\w*`, `synerg\w*`, `low-hanging`, `move the needle`, `blue-sky`, `thought shower`, `paradigm\w*`,
	`utili[sz]\w*`,
	`hit the ground`, `many hats`, `growth hack\w*`, `kimono`, `deep[- ]div\w+`, `circle back`, `touch base`,
	`work hard`, `play hard`, `(?:are|like) a family`, `fast-paced`, `high-pressure`, `thick skin`, `no drama`,
	`aggressive`,
	`passion\w*`, `self-starter\w*`, `team player\w*`, `dynamic`, `results-driven`,
	`rock ?star\w*`, `ninja\w*`, `guru\w*`, `wizard\w*`, `jedi`, `superhero\w*`, `badass`,
	`world-class`, `best-in-class`, `cutting[- ]edge`, `top-notch`, `state-of-the-art`, `robust`, `seamless\w*`,
	`competitive`, `negotiable`, `DOE`, `up to \d`, `unpaid`,
	`young\w*`, `youth\w*`, `recent graduates?`, `digital natives?`, `mature`, `energetic`,
	`native speakers?`, `mother tongue`, `citizens?`, `citizenship`, `able-bodied`, `physically fit`, `salary history`,
	`(?:ideal|successful) candidates?`, `he`, `she`, `his`, `her`, `hers`, `him`,
	`salesm[ae]n`, `foreman`, `handyman`, `manpower`, `chairman`, `waitress`,
	`TBD`, `TBC`, `TODO`, `lorem ipsum`,
	`whoever`, `answers? for`, `as the law asks`, `the law asks`, `papers allow`, `one of them`, `be it`,
}, "|") + `)\b|\[[^\]]*\]|\{\{`)

func wordFaults(r role) (faults []string) {
	for i := range r.doc.Parts {
		p := &r.doc.Parts[i]
		if found := refused.FindString(p.Text()); found != "" && p.Kind != posting.FrontMatter {
			faults = append(faults, fmt.Sprintf("line %d: %q in: %s", p.Line, found, p.Text()))
		}
	}
	return faults
}

// usUK are words of the United States and of the United Kingdom, a pair a line:
// each is a fault in the text of the other country.
//
//go:embed testdata/us-uk.tsv
var usUK string

// foreign are the words that a market does not use.
var foreign = func() map[posting.Market]*regexp.Regexp {
	sides := map[posting.Market][]string{}
	for line := range strings.Lines(usUK) {
		if us, uk, ok := strings.Cut(strings.Trim(line, "\r\n"), "\t"); ok && !strings.HasPrefix(line, "#") {
			sides["uk"], sides["us"] = append(sides["uk"], us), append(sides["us"], uk)
		}
	}
	found := map[posting.Market]*regexp.Regexp{}
	for m, words := range sides {
		words = slices.DeleteFunc(words, func(w string) bool { return w == "" })
		for i, w := range words {
			words[i] = regexp.QuoteMeta(w)
		}
		slices.SortFunc(words, func(a, b string) int { return len(b) - len(a) })
		found[m] = regexp.MustCompile(`(?i)(?:^|[^\pL\pN])(` + strings.Join(words, "|") + `)(?:[^\pL\pN]|$)`)
	}
	return found
}()

// marketWordFaults finds words of another market, in all that a draft offers.
func marketWordFaults(r role) (faults []string) {
	seen := map[string]bool{}
	for _, m := range readBy {
		for _, l := range r.Levels {
			for _, p := range r.drafts[opening{m, l.Level}].Parts {
				text := p.Text()
				if key := string(m) + text; p.Kind == posting.FrontMatter || seen[key] {
					continue
				} else {
					seen[key] = true
				}
				if word := foreignWord(m, text); word != "" {
					faults = append(faults, fmt.Sprintf("%s does not say %q: %s", m, word, text))
				}
			}
		}
	}
	return faults
}

// foreignWord is the first word of another market in a text.
func foreignWord(m posting.Market, text string) string {
	if found := foreign[m].FindStringSubmatch(text); found != nil {
		return found[1]
	}
	return ""
}
