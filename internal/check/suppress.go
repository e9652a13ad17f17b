package check

import (
	"regexp"
	"strings"
	"sync"

	"jobdraft/internal/posting"
)

// Suppression is a comment by which a text asks not to hear of a check:
// <!-- jobdraft: ignore ID: reason -->.
type Suppression struct {
	ID, Reason string
	Line       int // of the comment, from 1 on
	Holds      int // the line that it is about: its own, or the next with text if it stands alone
}

var (
	ignoring = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`<!--\s*jobdraft:\s*ignore\b\s*([^\s:>]*)\s*:?\s*(.*?)\s*-->`)
	})
	anyComment = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`<!--.*?-->`) })
)

// ReadSuppressions finds the comments in a text.
func ReadSuppressions(text string) []Suppression {
	if !strings.Contains(text, "jobdraft:") {
		return nil
	}
	var all []Suppression
	waiting, n := 0, 0 // the first comment that waits for a line with text
	for line := range strings.Lines(text) {
		n++
		for _, m := range ignoring().FindAllStringSubmatch(line, -1) {
			all = append(all, Suppression{ID: m[1], Reason: m[2], Line: n})
		}
		if strings.TrimSpace(anyComment().ReplaceAllString(line, "")) != "" {
			for ; waiting < len(all); waiting++ {
				all[waiting].Holds = n
			}
		}
	}
	return all
}

// Suppresses reports whether the comment is about a finding that begins on a
// line. What is about the posting as a whole is suppressed from anywhere. A
// comment without a reason suppresses nothing.
func (s *Suppression) Suppresses(f *Finding, line int) bool {
	return s.Reason != "" && s.ID == f.ID && (f.IsWhole() || s.Holds == line)
}

// IsWhole reports whether the finding is about the posting as a whole, and its
// span only where to show it.
func (f *Finding) IsWhole() bool { return f.whole || f.Missing }

// suppressionsOf are the comments of a document; most have none.
func suppressionsOf(d *posting.Document) []Suppression {
	for i := range d.Parts {
		const mark = "jobdraft:"
		if p := &d.Parts[i]; strings.Contains(p.Source, mark) || len(p.Blank) > len(mark) && strings.Contains(p.Blank, mark) {
			return ReadSuppressions(d.Source())
		}
	}
	return nil
}

// suppressed reports whether a comment in the document is about a finding.
func (c *checked) suppressed(f *Finding) bool {
	line := 0
	for i := range c.suppressions {
		if c.suppressions[i].ID != f.ID {
			continue
		}
		if line == 0 {
			line = 1 + strings.Count(c.d.Source()[:f.Span.Start], "\n")
		}
		if c.suppressions[i].Suppresses(f, line) {
			return true
		}
	}
	return false
}
