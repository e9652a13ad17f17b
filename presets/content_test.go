package presets_test

import (
	"fmt"
	"slices"
	"testing"

	"jobdraft/internal/library"
	"jobdraft/presets"
)

// The house rules of README.md beside this file, as far as a program can hold
// them. They are for the built-in roles; what people write for themselves is
// theirs to judge.

// notYetRewritten are the roles of the first version that still follow its
// rules. The list only shrinks.
var notYetRewritten = []string{
	"account-executive", "accountant", "bookkeeper", "cleaner", "content-writer", "cook",
	"customer-success-manager", "data-analyst", "data-engineer", "data-scientist", "devops-engineer",
	"engineering-manager", "frontend-engineer", "full-stack-engineer", "graphic-designer", "hr-generalist",
	"it-support-specialist", "machine-learning-engineer", "maintenance-technician", "marketing-manager",
	"mobile-engineer", "operations-manager", "product-designer", "product-manager", "qa-engineer",
	"recruiter", "sales-development-representative", "security-engineer", "software-engineer", "teacher",
	"technical-writer", "warehouse-associate",
}

// rewritten reports whether a role is held to the rules: all are, except those
// on the list that have no keywords yet.
func rewritten(slug string) bool {
	return !slices.Contains(notYetRewritten, slug) || hasKeywords(slug)
}

// rule finds the faults of a role, a sentence each.
type rule struct {
	name   string
	faults func(r role) []string
}

// rules hold for one role alone. What concerns several is in a test of its own.
var rules = []rule{
	{"fields", fieldFaults},
	{"names", nameFaults},
	{"titles", titleFaults},
	{"form", formFaults},
	{"marks", markFaults},
	{"offered", offeredFaults},
	{"ticked", tickedFaults},
	{"core", coreFaults},
	{"levels", levelFaults},
	{"length", lengthFaults},
	{"lines", lineFaults},
	{"words", wordFaults},
	{"market words", marketWordFaults},
	{"keywords", keywordFaults},
	{"facts", factFaults},
}

// TestContent names what is wrong with a role; for one alone:
// go test ./presets -run TestContent/barista.
func TestContent(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: presets.Files})
	for _, r := range roles(t) {
		t.Run(r.Slug, func(t *testing.T) {
			if !rewritten(r.Slug) {
				t.Skip("not yet rewritten: write testdata/keywords/" + r.Slug + ".txt to hold it to the rules")
			}
			r.open(t, l)
			for _, rule := range rules {
				for _, fault := range rule.faults(r) {
					t.Errorf("%s: %s", rule.name, fault)
				}
			}
		})
	}
}

// Every role on the list is there, so that the list cannot hide a new one.
func TestNotYetRewritten(t *testing.T) {
	all := roles(t)
	for _, slug := range notYetRewritten {
		if !slices.ContainsFunc(all, func(r role) bool { return r.Slug == slug }) {
			t.Errorf("%s is no role", slug)
		}
	}
}

// No two roles share more than a fifth of what their trades do.
func TestRolesDiffer(t *testing.T) {
	all := roles(t)
	for i, a := range all {
		x := a.trade()
		for _, b := range all[:i] {
			y := b.trade()
			if n := common(x, y); n*5 > min(len(x), len(y)) {
				t.Errorf("%s and %s share %d of %d duties and skills", a.Slug, b.Slug, n, min(len(x), len(y)))
			}
		}
	}
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

// Related roles are other roles of the library.
func TestRelated(t *testing.T) {
	all := roles(t)
	for _, r := range all {
		for _, slug := range r.Related {
			if slug == r.Slug || !slices.ContainsFunc(all, func(o role) bool { return o.Slug == slug }) {
				t.Errorf("%s: related %s is no other role", r.Slug, slug)
			}
		}
	}
}

// A name stands for one role: the others have it among those nearby.
func TestNamesOnce(t *testing.T) {
	owner := map[string]string{}
	for _, r := range roles(t) {
		if !rewritten(r.Slug) {
			continue
		}
		for _, name := range r.Aliases {
			name = fmt.Sprint(library.Words(name))
			if first := owner[name]; first != "" && first != r.Slug {
				t.Errorf("%s is an alias of %s and of %s", name, first, r.Slug)
			}
			owner[name] = r.Slug
		}
	}
}
