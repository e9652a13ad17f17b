package presets_test

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"jobdraft/internal/posting"
)

// facts are the tools and licences that roles name: the name in use, what it
// is, the month in which that was checked, and names that it must not have.
//
//go:embed facts.tsv
var factsFile string

// fact is a line of facts.tsv.
type fact struct {
	name, kind string
	checked    time.Time
	wrong      []string
}

// factKinds are what a fact may be.
var factKinds = []string{"tool", "equipment", "license", "check", "certificate", "body", "law", "term"}

const staleMonths = 18

func readFacts() (all []fact, faults []string) {
	for n, line := range strings.Split(strings.TrimSpace(factsFile), "\n") {
		cells := strings.Split(line, "\t")
		if n == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		if len(cells) < 3 || !slices.Contains(factKinds, cells[1]) {
			faults = append(faults, fmt.Sprintf("line %d is not name, kind (%s), month: %s", n+1, strings.Join(factKinds, ", "),
				line))
			continue
		}
		month, err := time.Parse("2006-01", cells[2])
		if err != nil {
			faults = append(faults, fmt.Sprintf("line %d: %q is not a month (2026-12)", n+1, cells[2]))
		}
		f := fact{name: cells[0], kind: cells[1], checked: month}
		if len(cells) > 3 && cells[3] != "" {
			f.wrong = strings.Split(cells[3], "; ")
		}
		all = append(all, f)
	}
	return all, faults
}

// No fact is old, and none has two spellings.
func TestFacts(t *testing.T) {
	all, faults := readFacts()
	for _, fault := range faults {
		t.Error(fault)
	}
	seen := map[string]string{}
	for _, f := range all {
		if f.checked.AddDate(0, staleMonths, 0).Before(time.Now()) {
			t.Errorf("%s was last checked in %s", f.name, f.checked.Format("2006-01"))
		}
		key := strings.Join(strings.FieldsFunc(strings.ToLower(f.name),
			func(r rune) bool { return strings.ContainsRune(" -./", r) }), "")
		if other, ok := seen[key]; ok && other != f.name { // Git joins the lines of two people, also equal ones.
			t.Errorf("%q and %q are two spellings of one name", other, f.name)
		}
		seen[key] = f.name
	}
	for _, r := range roles(t) {
		for _, f := range all {
			for _, wrong := range f.wrong {
				if rewritten(r.Slug) && hasPhrase(r.doc.Source(), wrong) {
					t.Errorf("%s says %q; the name in use is %s", r.Slug, wrong, f.name)
				}
			}
		}
	}
}

// hasPhrase reports whether a text has a name, as whole words.
func hasPhrase(text, name string) bool { return len(nameIn(name).FindString(text)) > 0 }

func nameIn(name string) *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[^\pL\pN])` + regexp.QuoteMeta(name) + `(?:[^\pL\pN]|$)`)
}

// factFaults finds tools that are not listed, and names of licences, checks and
// certificates that are not.
func factFaults(r role) (faults []string) {
	all, _ := readFacts()
	listed := map[string]bool{}
	for _, f := range all {
		listed[f.name] = true
	}
	slices.SortFunc(all, func(a, b fact) int { return len(b.name) - len(a.name) })
	r.items(func(s *posting.Section, p *posting.Part) {
		switch s.Kind { //nolint:exhaustive // The facts are of these sections alone.
		case posting.Tools:
			if !listed[p.Text()] {
				faults = append(faults, fmt.Sprintf("line %d: the tool %q is not in facts.tsv", p.Line, p.Text()))
			}
		case posting.Prerequisites, posting.Qualifications, posting.NiceToHave:
			if name := unlisted(p.Text(), all); name != "" {
				faults = append(faults, fmt.Sprintf("line %d: %q is not in facts.tsv: %s", p.Line, name, p.Text()))
			}
		}
	})
	return faults
}

var capitalWord = regexp.MustCompile(`[\pL\pN]*\p{Lu}[\pL\pN]*`)

// unlisted is the first name in a text that is not listed: a word with a capital
// that does not begin a sentence.
func unlisted(text string, all []fact) string {
	for _, f := range all {
		text = strings.ReplaceAll(text, f.name, strings.Repeat("_", len(f.name)))
	}
	for _, at := range capitalWord.FindAllStringIndex(text, -1) {
		before := strings.TrimSpace(text[:at[0]])
		begins := before == "" || strings.HasSuffix(before, ".") || strings.HasSuffix(before, ":")
		word := text[at[0]:at[1]]
		if begins && strings.ToUpper(word) != word {
			continue
		}
		if begins && len(word) == 1 || word == "I" {
			continue
		}
		return word
	}
	return ""
}
