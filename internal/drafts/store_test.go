package drafts

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/atomicfile"

	"pgregory.net/rapid"
)

func newStore(t *testing.T) *Store {
	t.Helper()
	dir := t.TempDir()
	s, err := Open(filepath.Join(dir, "drafts"), filepath.Join(dir, "trash"), filepath.Join(dir, "state"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func names(t *testing.T, s *Store) []string {
	t.Helper()
	entries, err := s.List()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name)
	}
	slices.Sort(names)
	return names
}

func TestStore(t *testing.T) {
	s := newStore(t)
	if got := names(t, s); got != nil {
		t.Fatalf("a folder that is not there has %v", got)
	}
	must := func(name string, err error) string {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return name
	}
	a := must(s.Create("Backend Engineer Intern", []byte("one")))
	b := must(s.Create("Backend Engineer Intern", []byte("two")))
	c := must(s.Duplicate(a))
	d := must(s.Rename(b, "Développeur / Öko"))
	if want := []string{a, c, d}; a != "backend-engineer-intern" || c != a+"-2" && c != a+"-3" || d != "developpeur-oko" {
		t.Errorf("names: %v", want)
	}
	if info, err := os.Stat(s.Path(a)); err != nil || info.Mode().Perm() != fileMode {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	restore, err := s.Trash(a)
	if err != nil {
		t.Fatal(err)
	}
	if slices.Contains(names(t, s), a) {
		t.Error("it is still there")
	}
	if err := restore(); err != nil {
		t.Fatal(err)
	}
	if data, err := s.Read(a); err != nil || string(data) != "one" {
		t.Errorf("brought back: %q, %v", data, err)
	}
	if err := s.Check(); err != nil {
		t.Error(err)
	}
}

// A link among the drafts is replaced, not followed; what is no file is listed
// and holds up nothing.
func TestOddFiles(t *testing.T) {
	s := newStore(t)
	if err := s.Write("a", []byte("a")); err != nil {
		t.Fatal(err)
	}
	victim := filepath.Join(t.TempDir(), "victim")
	if err := os.WriteFile(victim, []byte("safe"), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, target := range map[string]string{s.Path("link"): victim, s.Path("loop"): s.Path("loop")} {
		if err := os.Symlink(target, path); err != nil {
			t.Skip("SKIPPED: no links here:", err)
		}
	}
	if err := s.Write("link", []byte("draft")); err != nil {
		t.Fatal(err)
	}
	if data, _ := os.ReadFile(victim); string(data) != "safe" {
		t.Errorf("the file behind the link is %q", data)
	}
	entries, err := s.List()
	if err != nil || len(entries) < 3 {
		t.Fatalf("%d entries, %v", len(entries), err)
	}
	for _, e := range entries {
		if _, err := s.Read(e.Name); (err != nil) != (e.Name == "loop") {
			t.Errorf("%s: %v", e.Name, err)
		}
	}
}

func TestAFolderThatCannotBe(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(filepath.Join(file, "drafts"), filepath.Join(file, "trash"), "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Create("x", nil); err == nil || atomicfile.Reason(err) == "" {
		t.Errorf("saving below a file: %v", err)
	}
	if s.Check() == nil {
		t.Error("the check found nothing")
	}
}

func TestSlugs(t *testing.T) {
	form := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	rapid.Check(t, func(t *rapid.T) {
		slug := Slug(rapid.String().Draw(t, "title"))
		if !form.MatchString(slug) || len(slug) > maxSlug+len(fallback)+1 || slices.Contains(devices, slug) {
			t.Fatalf("slug %q", slug)
		}
	})
	for title, want := range map[string]string{
		"": "draft", "CON": "draft-con", "C++ Developer (m/w/d)": "c-developer-m-w-d", "Straßenbauer": "strassenbauer",
		"Chef’s Assistant": "chefs-assistant", "漢字": "draft", strings.Repeat("ab ", 60): strings.Repeat("ab-", 26) + "ab",
	} {
		if got := Slug(title); got != want {
			t.Errorf("Slug(%q) = %q, want %q", title, got, want)
		}
	}
}

// storeIn is a store without a state folder.
func storeIn(dir string) *Store { return &Store{dir: dir, trash: filepath.Join(dir, "trash")} }

// The trash lists what was deleted, and gives it back under a free name.
func TestTrashed(t *testing.T) {
	s := newStore(t)
	for _, text := range []string{"one", "two"} {
		name, err := s.Create("Cook", []byte(text))
		if err == nil {
			_, err = s.Trash(name)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	kept, err := s.Create("Cook", []byte("three"))
	if err != nil {
		t.Fatal(err)
	}
	all, err := s.Trashed()
	if err != nil || len(all) != 2 {
		t.Fatalf("in the trash are %v: %v", all, err)
	}
	data, err := s.ReadTrashed(all[0].Name)
	if err != nil {
		t.Fatal(err)
	}
	name, err := s.Untrash(all[0].Name)
	if err != nil || name == kept {
		t.Fatalf("back as %q: %v", name, err)
	}
	if back, err := s.Read(name); err != nil || string(back) != string(data) {
		t.Errorf("%q came back as %q: %v", data, back, err)
	}
	if left, _ := s.Trashed(); len(left) != 1 {
		t.Errorf("in the trash are still %v", left)
	}
}
