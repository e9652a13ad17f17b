package presets_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"jobdraft/internal/posting"
)

// Keywords are what applicants and applicant-tracking systems search for: for
// each role a file with one a line, other forms of it behind a |.
const (
	allKeywords   = 20
	leastKeywords = 14 // that the ticked text says at mid
)

func keywordFile(slug string) string { return filepath.Join("testdata", "keywords", slug+".txt") }

func hasKeywords(slug string) bool {
	_, err := os.Stat(keywordFile(slug))
	return err == nil
}

func keywordFaults(r role) []string {
	data, err := os.ReadFile(keywordFile(r.Slug))
	if err != nil {
		return []string{err.Error()}
	}
	keywords := strings.Split(strings.TrimSpace(string(data)), "\n")
	if len(keywords) != allKeywords {
		return []string{fmt.Sprintf("%s has %d lines, want %d", keywordFile(r.Slug), len(keywords), allKeywords)}
	}
	text := " " + plainWords(said(r.drafts[opening{"us", r.middle()}].Posting())) + " "
	var missing []string
	for _, line := range keywords {
		if !saysAny(text, strings.Split(line, "|")) {
			missing = append(missing, line)
		}
	}
	if n := allKeywords - len(missing); n < leastKeywords {
		return []string{fmt.Sprintf("%d at mid, want %d; missing: %s", n, leastKeywords, strings.Join(missing, ", "))}
	}
	return nil
}

func saysAny(text string, forms []string) bool {
	for _, form := range forms {
		if strings.Contains(text, " "+plainWords(form)+" ") {
			return true
		}
	}
	return false
}

// said is all that a posting says.
func said(p *posting.Posting) string {
	all := []string{p.Title}
	for _, s := range p.Sections {
		for _, e := range s.Entries {
			all = append(all, e.Label)
			for _, b := range e.Blocks {
				all = append(all, b.Text())
			}
		}
	}
	return strings.Join(all, "\n")
}
