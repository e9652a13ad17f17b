package cli

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// findToBegin finds what a new draft begins with: what has the name, else the
// preset that the words find, under the title that they make, else the title
// alone.
func (lk lookup) findToBegin(words, level string) (*found, error) {
	f, err := lk.find(words, level)
	if !errors.Is(err, errNotFound) || strings.ContainsAny(words, `/\\`) {
		return f, err
	}
	if len(library.Words(words)) == 0 {
		return nil, err
	}
	if m, ok := lk.app.library().BestNamed(words); ok {
		return lk.fromMatch(m, words, level)
	}
	fmt.Fprintf(lk.app.err, "jobdraft: no preset is called %q; the draft has only a title\n", sanitize.Line(words))
	if level != "" {
		return nil, fail(exitUsage, "a draft that has only a title has no level %q", level)
	}
	return lk.titled(lk.app.library().FromScratch(words))
}

// fromMatch begins with a preset that words have found.
func (lk lookup) fromMatch(m library.Match, words, level string) (*found, error) {
	f, err := lk.find(m.Preset.Slug, cmp.Or(level, string(m.Level)))
	if err != nil {
		return nil, err
	}
	title := library.TypedTitle(words, m.Preset)
	if title != "" {
		fmt.Fprintf(lk.app.err, "jobdraft: %q from %s\n", sanitize.Line(title), sanitize.Line(m.Preset.Title))
	}
	f.doc, err = session.Titled(f.doc, title)
	return f, err
}

// titled is a new document as what was found.
func (lk lookup) titled(d *posting.Document, err error) (*found, error) {
	if err != nil {
		return nil, fail(exitUsage, "%w", err)
	}
	return &found{source: fromPreset, doc: d, read: markdown.NewReader().Read}, nil
}
