package importer

import (
	"strings"
	"testing"

	"jobdraft/internal/source"
)

// decidedBy is the name of the rule that decides the line behind the arrow.
func decidedBy(t *testing.T, text string) string {
	t.Helper()
	before, _, ok := strings.Cut(text, "→ ")
	if !ok {
		t.Fatalf("no arrow in %q", text)
	}
	lines, _ := source.Lines(strings.Replace(text, "→ ", "", 1), 1)
	g := &gatherer{lines: lines, widths: widthsOf(lines)}
	for at := strings.Count(before, "\n"); g.at < at; {
		g.next()
	}
	return g.candidate(g.lines[g.at]).rule().name
}

func TestHeadRules(t *testing.T) {
	for _, r := range headRules {
		if got := decidedBy(t, r.like); got != r.name {
			t.Errorf("%q is decided by %q, not by %q", r.like, got, r.name)
		}
		if r.unlike == "" {
			continue
		}
		if got := decidedBy(t, r.unlike); got == r.name {
			t.Errorf("%q is decided by %q", r.unlike, got)
		}
	}
}
