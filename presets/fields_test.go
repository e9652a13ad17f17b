package presets_test

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

const (
	leastAliases = 6
	leastNear    = 2
)

// languages are those in which people look for every role.
var languages = []string{"en", "de", "fr", "es", "pt", "nl", "pl"}

// fieldFaults holds what the front matter says and what it leaves to the
// employer.
func fieldFaults(r role) (faults []string) {
	for _, key := range []posting.Key{"family", "workplace", "soc", "reviewed", "review-by"} {
		if r.doc.Fields.Text[key] == "" {
			faults = append(faults, fmt.Sprintf("no %s", key))
		}
	}
	for _, key := range []posting.Key{"company", "location", "pay", "apply", "closes", "market"} {
		if r.doc.Fields.Text[key] != "" {
			faults = append(faults, fmt.Sprintf("%s is the employer's to say", key))
		}
	}
	if len(r.Levels) == 0 || len(r.Related) == 0 {
		faults = append(faults, "no levels, or no related role")
	}
	return append(faults, r.doc.Warnings...)
}

// nameFaults holds the other names: those of the same job, by language, and
// those of jobs nearby.
func nameFaults(r role) (faults []string) {
	var front struct {
		Aliases map[string][]string `yaml:"aliases"`
	}
	text := strings.Trim(strings.TrimSpace(r.doc.Parts[0].Source), "-")
	if err := yaml.Unmarshal([]byte(text), &front); err != nil {
		return []string{"aliases are not listed by language, as in en: [nurse], de: [Krankenpfleger]"}
	}
	for _, language := range languages {
		if len(front.Aliases[language]) == 0 {
			faults = append(faults, "no alias in "+language)
		}
	}
	if n := len(front.Aliases["en"]); n < leastAliases {
		faults = append(faults, fmt.Sprintf("%d aliases in en, want %d", n, leastAliases))
	}
	if n := len(r.Near); n < leastNear {
		faults = append(faults, fmt.Sprintf("%d names of jobs nearby, want %d", n, leastNear))
	}
	for _, name := range r.Near {
		if slices.ContainsFunc(r.Aliases, func(a string) bool { return plainWords(a) == plainWords(name) }) {
			faults = append(faults, name+" is both an alias and near")
		}
	}
	return faults
}

var twoTitles = regexp.MustCompile(`(?i)[/,(&]| and | or `)

// titleFaults holds the titles: one each, and no two levels with the same.
func titleFaults(r role) (faults []string) {
	for _, m := range readBy {
		seen := map[string]posting.Level{}
		for _, l := range r.Levels {
			title := r.drafts[opening{m, l.Level}].Title()
			if twoTitles.MatchString(title) {
				faults = append(faults, fmt.Sprintf("%q is more than a title", title))
			}
			if other, ok := seen[title]; ok {
				faults = append(faults, fmt.Sprintf("%s: %s and %s are both called %q", m, other, l.Level, title))
			}
			seen[title] = l.Level
		}
	}
	return faults
}

// formFaults holds the file as the program writes: LF, no blanks at line ends,
// the sections in their order.
func formFaults(r role) (faults []string) {
	text := r.doc.Source()
	if path.Ext(r.Path) != ".md" || strings.Count(r.Path, "/") != 1 || r.Slug != strings.ToLower(r.Slug) {
		faults = append(faults, "the file is "+r.Path)
	}
	for n, line := range strings.Split(text, "\n") {
		if strings.TrimRight(line, " \t\r") != line {
			faults = append(faults, fmt.Sprintf("line %d ends with a blank", n+1))
		}
	}
	if !strings.HasSuffix(text, "\n") || strings.HasSuffix(text, "\n\n") {
		faults = append(faults, "the file does not end with one line end")
	}
	var have, want []posting.Kind
	for _, s := range r.doc.Sections {
		have = append(have, s.Kind)
	}
	for _, k := range posting.Kinds {
		if _, ok := offered[k]; ok || k == posting.Guide || k == posting.AboutRole {
			want = append(want, k)
		}
	}
	if !slices.Equal(have, want) {
		faults = append(faults, fmt.Sprintf("sections %v, want %v", have, want))
	}
	return faults
}

// markFaults holds the boxes: every item has one, and a marked item stands in
// the file as it is at the level that opens first.
func markFaults(r role) (faults []string) {
	r.items(func(_ *posting.Section, p *posting.Part) {
		if p.Box < 0 {
			faults = append(faults, fmt.Sprintf("line %d: no box", p.Line))
		} else if len(p.Levels) > 0 && p.Ticked() != slices.Contains(p.Levels, r.First) {
			faults = append(faults, fmt.Sprintf("line %d: the box is not that of %s", p.Line, r.First))
		}
		for _, l := range p.Levels {
			if !slices.ContainsFunc(r.Levels, func(o library.Level) bool { return o.Level == l }) {
				faults = append(faults, fmt.Sprintf("line %d: the role has no level %s", p.Line, l))
			}
		}
	})
	return faults
}
