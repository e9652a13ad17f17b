package presets_test

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// The house rules of README.md beside this file, as far as a program can hold
// them. They are for the built-in roles; what people write for themselves is
// theirs to judge.

// span is how many there may be, both ends included.
type span struct{ least, most int }

func (s span) holds(n int) bool { return n >= s.least && n <= s.most }

// offered is how many items a section offers, chosen how many of them are
// ticked at each level.
var offered, chosen = map[posting.Kind]span{
	posting.AboutRole: {4, 10}, posting.Responsibilities: {12, 20}, posting.Qualifications: {6, 10},
	posting.NiceToHave: {4, 8}, posting.Prerequisites: {4, 8}, posting.HardSkills: {8, 12},
	posting.SoftSkills: {6, 8}, posting.Tools: {12, 60}, posting.Compensation: {4, 8}, posting.Perks: {8, 12},
}, map[posting.Kind]span{
	posting.AboutRole: {1, 1}, posting.Responsibilities: {6, 8}, posting.Qualifications: {2, 5},
	posting.NiceToHave: {1, 4}, posting.Prerequisites: {1, 4}, posting.HardSkills: {4, 8},
	posting.SoftSkills: {2, 5}, posting.Tools: {4, 24}, posting.Compensation: {1, 4}, posting.Perks: {3, 7},
}

const (
	leastQuestions  = 6
	leastTools      = 4 // categories
	leastAliases    = 6
	longestSentence = 30 // words
	longestItem     = 25 // words
)

// postingWords is the length of a posting at a level.
var postingWords = span{250, 700}

// role is a built-in role with its document.
type role struct {
	*library.Preset
	doc *posting.Document
}

func roles(t *testing.T) []role {
	t.Helper()
	var all []role
	for _, p := range library.Load(library.Places{BuiltIn: presets.Files}).Presets() {
		text, err := fs.ReadFile(presets.Files, p.Path)
		if err != nil {
			t.Fatal(err)
		}
		d, err := markdown.Read(string(text))
		if err != nil {
			t.Fatalf("%s: %v", p.Path, err)
		}
		all = append(all, role{p, d})
	}
	return all
}

// items calls f with each item and the section that it is in.
func (r role) items(f func(s *posting.Section, p *posting.Part)) {
	for i := range r.doc.Parts {
		if p := &r.doc.Parts[i]; p.Kind == posting.Item {
			f(r.doc.SectionOf(i), p)
		}
	}
}

// eachRole runs a test for each role.
func eachRole(t *testing.T, test func(t *testing.T, r role)) {
	for _, r := range roles(t) {
		t.Run(r.Slug, func(t *testing.T) { test(t, r) })
	}
}

func TestFields(t *testing.T) {
	all := roles(t)
	eachRole(t, func(t *testing.T, r role) {
		for _, key := range []posting.Key{"family", "workplace", "soc"} {
			if r.doc.Fields.Text[key] == "" {
				t.Errorf("no %s", key)
			}
		}
		for _, key := range []posting.Key{"company", "location", "pay", "apply", "closes"} {
			if r.doc.Fields.Text[key] != "" {
				t.Errorf("%s is the employer's to say", key)
			}
		}
		if len(r.Levels) == 0 || len(r.Aliases) < leastAliases || len(r.Related) == 0 {
			t.Errorf("levels %v, aliases %v, related %v", r.Levels, r.Aliases, r.Related)
		}
		for _, slug := range r.Related {
			if slug == r.Slug || !slices.ContainsFunc(all, func(o role) bool { return o.Slug == slug }) {
				t.Errorf("related %s is no other role", slug)
			}
		}
		if len(r.doc.Warnings) > 0 {
			t.Error(r.doc.Warnings)
		}
	})
}

func TestCounts(t *testing.T) {
	eachRole(t, func(t *testing.T, r role) {
		all := map[posting.Kind]int{}
		ticked := map[posting.Level]map[posting.Kind]int{}
		for _, l := range r.Levels {
			ticked[l.Level] = map[posting.Kind]int{}
		}
		r.items(func(s *posting.Section, p *posting.Part) {
			all[s.Kind]++
			for _, l := range r.Levels {
				if p.DefaultAt(l.Level) {
					ticked[l.Level][s.Kind]++
				}
			}
		})
		for kind, want := range offered {
			if !want.holds(all[kind]) {
				t.Errorf("%s: %d items, want %v", kind, all[kind], want)
			}
		}
		for _, l := range r.Levels {
			for kind, want := range chosen {
				if n := ticked[l.Level][kind]; !want.holds(n) {
					t.Errorf("%s at %s: %d ticked, want %v", kind, l.Level, n, want)
				}
			}
		}
		if n := len(r.groups(posting.Tools)); n < leastTools {
			t.Errorf("%d categories of tools, want %d", n, leastTools)
		}
		if n := len(r.groups(posting.Guide)); n < leastQuestions {
			t.Errorf("%d questions in the hiring guide, want %d", n, leastQuestions)
		}
	})
}

// groups are the groups of a section that have something in them.
func (r role) groups(kind posting.Kind) []string {
	var found []string
	for _, s := range r.doc.Sections {
		for i := s.From; i < s.To && s.Kind == kind; i++ {
			if r.doc.Parts[i].Kind == posting.Group && i+1 < s.To && r.doc.Parts[i+1].Kind != posting.Group {
				found = append(found, r.doc.Parts[i].Words)
			}
		}
	}
	return found
}

// A marked item stands in the file as it is at the level that opens first, so
// that the file reads as that posting does.
func TestMarks(t *testing.T) {
	eachRole(t, func(t *testing.T, r role) {
		r.items(func(_ *posting.Section, p *posting.Part) {
			if p.Box < 0 {
				t.Errorf("line %d: no box", p.Line)
			} else if len(p.Levels) > 0 && p.Ticked() != slices.Contains(p.Levels, r.First) {
				t.Errorf("line %d: the box is not that of %s", p.Line, r.First)
			}
			for _, l := range p.Levels {
				if !slices.ContainsFunc(r.Levels, func(o library.Level) bool { return o.Level == l }) {
					t.Errorf("line %d: the role has no level %s", p.Line, l)
				}
			}
		})
	})
}

// At least a third of what is ticked under responsibilities at one level is
// not at the other.
func TestLevelsDiffer(t *testing.T) {
	eachRole(t, func(t *testing.T, r role) {
		duties := map[posting.Level]map[string]bool{}
		for _, l := range r.Levels {
			duties[l.Level] = map[string]bool{}
			r.items(func(s *posting.Section, p *posting.Part) {
				if s.Kind == posting.Responsibilities && p.DefaultAt(l.Level) {
					duties[l.Level][p.Text()] = true
				}
			})
		}
		for _, a := range r.Levels {
			for _, b := range r.Levels {
				own := len(duties[a.Level]) - common(duties[a.Level], duties[b.Level])
				if a.Level != b.Level && own*3 < len(duties[a.Level]) {
					t.Errorf("of %d responsibilities of %s only %d are not those of %s", len(duties[a.Level]), a.Level, own, b.Level)
				}
			}
		}
	})
}

func common(a, b map[string]bool) int {
	n := 0
	for text := range a {
		if b[text] {
			n++
		}
	}
	return n
}

func TestLengths(t *testing.T) {
	eachRole(t, func(t *testing.T, r role) {
		for _, l := range r.Levels {
			d, err := r.Open(l.Level)
			if err != nil {
				t.Fatal(err)
			}
			if n := export.Words(d.Posting()); !postingWords.holds(n) {
				t.Errorf("%s: %d words, want %v", l.Level, n, postingWords)
			}
		}
		r.items(func(s *posting.Section, p *posting.Part) {
			text := p.Text()
			if n := len(strings.Fields(text)); s.Kind != posting.AboutRole && n > longestItem {
				t.Errorf("line %d: %d words in an item", p.Line, n)
			}
		})
		for i := range r.doc.Parts {
			p := &r.doc.Parts[i]
			for _, sentence := range sentences(p) {
				if n := len(strings.Fields(sentence)); n > longestSentence {
					t.Errorf("line %d: %d words in a sentence: %s", p.Line, n, sentence)
				}
			}
		}
	})
}

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

// said are the items of a role; with perks or without.
func (r role) said(perks bool) map[string]bool {
	all := map[string]bool{}
	r.items(func(s *posting.Section, p *posting.Part) {
		if perks || s.Kind != posting.Perks {
			all[plainWords(p.Text())] = true
		}
	})
	return all
}

func TestNothingTwice(t *testing.T) {
	eachRole(t, func(t *testing.T, r role) {
		seen := map[string]int{}
		r.items(func(_ *posting.Section, p *posting.Part) {
			text := plainWords(p.Text())
			if first, ok := seen[text]; ok {
				t.Errorf("line %d says what line %d does: %s", p.Line, first, text)
			}
			seen[text] = p.Line
		})
	})
}

// No two roles share more than a fifth of their items other than perks.
func TestRolesDiffer(t *testing.T) {
	all := roles(t)
	for i, a := range all {
		for _, b := range all[:i] {
			x, y := a.said(false), b.said(false)
			if n := common(x, y); n*5 > min(len(x), len(y)) {
				t.Errorf("%s and %s share %d of %d items", a.Slug, b.Slug, n, min(len(x), len(y)))
			}
		}
	}
}

// refused is what no role says: jargon and clichés, hype, superlatives, empty
// words about pay, words about who a person is, and blanks.
var refused = regexp.MustCompile(`(?i)\b(?:` + strings.Join([]string{
	`leverag\w*`, `synerg\w*`, `low-hanging`, `move the needle`, `blue-sky`, `thought shower`, `paradigm\w*`, `utili[sz]\w*`,
	`hit the ground`, `many hats`, `growth hack\w*`, `kimono`, `deep[- ]div\w+`, `circle back`, `touch base`,
	`work hard`, `play hard`, `(?:are|like) a family`, `fast-paced`, `high-pressure`, `thick skin`, `no drama`, `aggressive`,
	`passion\w*`, `self-starter\w*`, `team player\w*`, `dynamic`, `results-driven`,
	`rock ?star\w*`, `ninja\w*`, `guru\w*`, `wizard\w*`, `jedi`, `superhero\w*`, `badass`,
	`world-class`, `best-in-class`, `cutting[- ]edge`, `top-notch`, `state-of-the-art`, `robust`, `seamless\w*`,
	`competitive`, `negotiable`, `DOE`, `up to \d`, `unpaid`,
	`young\w*`, `youth\w*`, `recent graduates?`, `digital natives?`, `mature`, `energetic`,
	`native speakers?`, `mother tongue`, `citizens?`, `citizenship`, `able-bodied`, `physically fit`, `salary history`,
	`(?:ideal|successful) candidates?`, `he`, `she`, `his`, `her`, `hers`, `him`,
	`salesm[ae]n`, `foreman`, `handyman`, `manpower`, `chairman`, `waitress`,
	`TBD`, `TBC`, `TODO`, `lorem ipsum`,
}, "|") + `)\b|\[[^\]]*\]|\{\{`)

func TestWords(t *testing.T) {
	eachRole(t, func(t *testing.T, r role) {
		for i := range r.doc.Parts {
			p := &r.doc.Parts[i]
			if p.Kind == posting.FrontMatter {
				continue
			}
			if found := refused.FindString(p.Text()); found != "" {
				t.Errorf("line %d: %q in: %s", p.Line, found, p.Text())
			}
		}
	})
}

// The file is written as the program writes: a line an item, LF, no blanks at
// line ends.
func TestForm(t *testing.T) {
	eachRole(t, func(t *testing.T, r role) {
		text := r.doc.Source()
		if path.Ext(r.Path) != ".md" || strings.Count(r.Path, "/") != 1 || r.Slug != strings.ToLower(r.Slug) {
			t.Errorf("the file is %s", r.Path)
		}
		for n, line := range strings.Split(text, "\n") {
			if strings.TrimRight(line, " \t\r") != line {
				t.Errorf("line %d ends with a blank", n+1)
			}
		}
		if !strings.HasSuffix(text, "\n") || strings.HasSuffix(text, "\n\n") {
			t.Error("the file does not end with one line end")
		}
		heads := []string{}
		for _, s := range r.doc.Sections {
			heads = append(heads, string(s.Kind))
		}
		want := []string{}
		for _, k := range posting.Kinds {
			if _, ok := offered[k]; ok || k == posting.Guide {
				want = append(want, string(k))
			}
		}
		if fmt.Sprint(heads) != fmt.Sprint(want) {
			t.Errorf("sections %v, want %v", heads, want)
		}
	})
}
