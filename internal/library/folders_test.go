package library_test

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"jobdraft/internal/library"
	"jobdraft/presets"
)

// write puts a file into a folder of a test.
func write(tb testing.TB, dir, name, text string) {
	tb.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		tb.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		tb.Fatal(err)
	}
}

// A role of the person hides one of a team, and either a built-in one; each
// says so.
func TestFoldersHide(t *testing.T) {
	user, team := t.TempDir(), t.TempDir()
	write(t, user, "nurse.md", "# Our Nurse\n")
	write(t, team, "care/nurse.md", "# The Team's Nurse\n")
	write(t, team, "care/cook.md", "# The Team's Cook\n")
	write(t, team, ".git/config.md", "# Not a role\n")
	l := library.Load(library.Places{
		BuiltIn: fstest.MapFS{"a/cook.md": {Data: []byte("# Cook\n")}, "a/baker.md": {Data: []byte("# Baker\n")}},
		User:    user, Teams: []string{team, filepath.Join(team, "missing")},
	})
	for _, c := range []struct{ slug, title, source, hides, family string }{
		{"nurse", "Our Nurse", library.User, team, ""},
		{"cook", "The Team's Cook", team, library.BuiltIn, "Care"},
		{"baker", "Baker", library.BuiltIn, "", "A"},
	} {
		p, ok := l.Find(c.slug)
		if !ok || p.Title != c.title || p.Source != c.source || p.Hides != c.hides || p.Family != c.family {
			t.Errorf("%s: %+v, want %+v", c.slug, p, c)
		}
	}
	if n := len(l.Presets()); n != 3 {
		t.Errorf("%d roles, want 3", n)
	}
}

// What is asked for is read, and nothing else: a folder of thousands costs a
// command that names one role no more than listing it.
func TestFindReadsOneRole(t *testing.T) {
	files := counting{fstest.MapFS{}, map[string]int{}}
	for i := range 50 {
		files.MapFS[fmt.Sprintf("a/role-%d.md", i)] = &fstest.MapFile{Data: []byte("# Role\n")}
	}
	l := library.Load(library.Places{BuiltIn: files})
	if _, ok := l.Find("role-7"); !ok || len(files.opened) != 1 {
		t.Errorf("files read: %v", files.opened)
	}
}

// The index stands in for the roles: listing and finding by title read none.
func TestTheIndexSparesReading(t *testing.T) {
	files := counting{fstest.MapFS{}, map[string]int{}}
	l := library.Load(library.Places{BuiltIn: files, Index: presets.Index})
	if found := l.Search("back"); len(found) == 0 {
		t.Error("nothing found")
	}
	_ = l.Search("")
	if _, ok := l.Find("backend-engineer"); !ok {
		t.Error("backend-engineer is not there")
	}
	for name := range files.opened {
		if name != "." && files.opened[name] > 1 {
			t.Errorf("%s was read %d times", name, files.opened[name])
		}
	}
}

// A fault in reading a role breaks that role alone.
func TestAFaultInReading(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: faulty{fstest.MapFS{
		"a/good.md": {Data: []byte("# Good\n")}, "a/bad.md": {Data: []byte("# Bad\n")},
	}}})
	if n := len(l.Presets()); n != 2 {
		t.Errorf("%d roles are listed, want 2", n)
	}
	if p, ok := l.Find("bad"); !ok || p.Err == nil || p.Title != "Bad" {
		t.Errorf("the bad one is %+v", p)
	}
}

// Past the room for texts only the heads of files are read. Where that cuts a
// character in two, or a comment looks like a heading, the role can be opened
// and is not broken.
func TestHeadsAreCut(t *testing.T) {
	files := fstest.MapFS{}
	for i := range 80 {
		text := "---\n## Ours\naliases: [tree surgeon]\n---\n# Gärtner\n\n## Aufgaben\n\n"
		text += strings.Repeat("-", 1-len(text)%2) // Characters of two bytes begin at odd ones.
		files[fmt.Sprintf("a/role-%d.md", i)] = &fstest.MapFile{Data: []byte(text + strings.Repeat("ä", 30_000))}
	}
	for _, p := range library.Load(library.Places{BuiltIn: files}).Presets() {
		if p.Err != nil || p.Title != "Gärtner" || len(p.Aliases) != 1 {
			t.Errorf("%s: %q, %v, %v", p.Slug, p.Title, p.Aliases, p.Err)
		}
	}
}

// faulty falls where bad.md is opened.
type faulty struct{ fstest.MapFS }

func (f faulty) Open(name string) (fs.File, error) {
	if path.Base(name) == "bad.md" {
		panic("it falls")
	}
	return f.MapFS.Open(name)
}

// counting counts what is opened.
type counting struct {
	fstest.MapFS
	opened map[string]int
}

func (c counting) Open(name string) (fs.File, error) {
	if filepath.Ext(name) == ".md" {
		c.opened[name]++
	}
	return c.MapFS.Open(name)
}

func TestLarge(t *testing.T) {
	dir := t.TempDir()
	for i := range 60 {
		write(t, dir, fmt.Sprintf("a/role-%d.md", i), "# Role\n")
	}
	small := library.Places{User: dir, Teams: []string{filepath.Join(dir, "missing")}}
	if small.Large() {
		t.Error("60 roles are not many")
	}
	if both := (library.Places{User: dir, Teams: []string{dir}}); !both.Large() {
		t.Error("120 roles are many")
	}
	if n := len(library.Load(small.WithoutFolders()).Presets()); n != 0 {
		t.Errorf("%d roles without folders", n)
	}
}

// thousands is a team folder of 10,000 roles.
func thousands(tb testing.TB) library.Places {
	tb.Helper()
	dir := tb.TempDir()
	for i := range 10_000 {
		write(tb, dir, fmt.Sprintf("family-%d/role-%d.md", i%20, i), fmt.Sprintf(
			"---\nlevels:\n  junior: {title: Junior Role %[1]d}\n  senior: {title: Senior Role %[1]d}\naliases: [alias "+
				"%[1]d, other]\n---\n\n# Role %[1]d\n\n## Key responsibilities\n\n- [x] One thing\n- [ ] Another\n", i))
	}
	return library.Places{BuiltIn: presets.Files, Index: presets.Index, Teams: []string{dir}}
}

func BenchmarkLoadThousands(b *testing.B) {
	places := thousands(b)
	for b.Loop() {
		library.Load(places).Presets()
	}
}

func BenchmarkSearchThousands(b *testing.B) {
	l := library.Load(thousands(b))
	l.Presets()
	for _, query := range []string{"r", "role", "role 77", "engineer", "xyzzy"} {
		b.Run(query, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				l.Search(query)
			}
		})
	}
}

func BenchmarkStart(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index}).Presets()
	}
}
