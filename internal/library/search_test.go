package library_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

func TestSearch(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
	for _, c := range []struct {
		query, role string
		level       posting.Level
	}{
		{"back", "backend-engineer", "intern"},
		{"senior back", "backend-engineer", "senior"},
		{"backend intern", "backend-engineer", "intern"},
		{"BACKÉND", "backend-engineer", "intern"},
		{"api dev", "backend-engineer", "intern"},
		{"nurse", "registered-nurse", "junior"},
		{"rn", "registered-nurse", "junior"},
		{"charge nurse", "registered-nurse", "lead"},
		{"rn lead", "registered-nurse", "lead"},
		{"health", "registered-nurse", "junior"},
		{"software", "backend-engineer", "intern"},
	} {
		found := l.Search(c.query)
		if len(found) == 0 || found[0].Preset.Slug != c.role || found[0].Level != c.level {
			t.Errorf("%q finds %v first, want %s at %s", c.query, first(found), c.role, c.level)
		}
	}
	if found := l.Search("dog groomer"); len(found) != 0 {
		t.Errorf("dog groomer finds %v", first(found))
	}
	if found := l.Search(""); len(found) != len(l.Presets()) {
		t.Errorf("nothing asked finds %d", len(found))
	}
}

func first(found []library.Match) string {
	if len(found) == 0 {
		return "nothing"
	}
	return found[0].Preset.Slug + "/" + string(found[0].Level)
}

func TestNear(t *testing.T) {
	names := []string{"backend-engineer", "registered-nurse", "barista"}
	if got := library.Near("backend-egnineer", names); !slices.Equal(got, names[:1]) {
		t.Errorf("near backend-egnineer: %v", got)
	}
	if got := library.Near("xyzzy", names); len(got) != 0 {
		t.Errorf("near xyzzy: %v", got)
	}
}

// A role that is broken, odd or huge keeps nothing else from being read.
func TestBrokenRoles(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: fstest.MapFS{
		"a/good.md": {Data: []byte("# Good\n")}, "a/bad.md": {Data: []byte("---\ncloses: x\n---\n")},
		"a/huge.md": {Data: make([]byte, 70_000)}, "a/.hidden.md": {Data: []byte("# H\n")}, "a/notes.txt": {},
	}})
	if n := len(l.Presets()); n != 3 {
		t.Fatalf("%d roles", n)
	}
	for _, p := range l.Presets() {
		if (p.Err == nil) != (p.Slug == "good") {
			t.Errorf("%s: %v", p.Slug, p.Err)
		}
	}
}
