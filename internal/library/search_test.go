package library_test

import (
	"os"
	"slices"
	"strings"
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
		level       posting.Level // empty where the query says none
	}{
		{"back", "backend-engineer", "intern"},
		{"senior back", "backend-engineer", "senior"},
		{"backend intern", "backend-engineer", "intern"},
		{"BACKÉND", "backend-engineer", "intern"},
		{"api dev", "backend-engineer", "intern"},
		{"golang developer", "backend-engineer", ""},
		{"nurse", "registered-nurse", "mid"},
		{"rn", "registered-nurse", "mid"},
		{"charge nurse", "registered-nurse", "lead"},
		{"rn lead", "registered-nurse", "lead"},
		{"icu nurse", "registered-nurse", ""},
		{"registred nurse", "registered-nurse", ""},
		{"sde intern", "software-engineer", "intern"},
		{"swe", "software-engineer", ""},
		{"staff engineer", "software-engineer", ""},
		{"software developers", "software-engineer", ""},
		{"react developer", "frontend-engineer", ""},
		{"web developer", "frontend-engineer", ""},
		{"front-end", "frontend-engineer", ""},
		{"fullstack", "full-stack-engineer", ""},
		{"ios", "mobile-engineer", ""},
		{"android developer", "mobile-engineer", ""},
		{"devops", "devops-engineer", ""},
		{"sre", "devops-engineer", ""},
		{"platform engineer", "devops-engineer", ""},
		{"sdet", "qa-engineer", ""},
		{"tester", "qa-engineer", ""},
		{"appsec", "security-engineer", ""},
		{"pentester", "security-engineer", ""},
		{"mlops", "machine-learning-engineer", ""},
		{"ai engineer", "machine-learning-engineer", ""},
		{"etl", "data-engineer", ""},
		{"analytics engineer", "data-engineer", ""},
		{"director of engineering", "engineering-manager", "manager"},
		{"bi analyst", "data-analyst", ""},
		{"statistician", "data-scientist", ""},
		{"help desk", "it-support-specialist", ""},
		{"product owner", "product-manager", ""},
		{"ux", "product-designer", ""},
		{"illustrator", "graphic-designer", ""},
		{"tech writer", "technical-writer", ""},
		{"head of marketing", "marketing-manager", "manager"},
		{"copywriter", "content-writer", ""},
		{"sdr", "sales-development-representative", ""},
		{"ae", "account-executive", ""},
		{"csm", "customer-success-manager", ""},
		{"call center", "customer-service-representative", ""},
		{"cashier", "cashier", ""},
		{"cpa", "accountant", ""},
		{"accounting intern", "accountant", "intern"},
		{"accounts payable", "bookkeeper", ""},
		{"hrbp", "hr-generalist", ""},
		{"talent acquisition", "recruiter", ""},
		{"receptionist", "receptionist", ""},
		{"coo", "operations-manager", ""},
		{"phlebotomist", "medical-assistant", ""},
		{"substitute teacher", "teacher", ""},
		{"coffee", "barista", ""},
		{"senior barista", "barista", "mid"},
		{"sous chef", "cook", ""},
		{"janitor", "cleaner", ""},
		{"forklift", "warehouse-associate", ""},
		{"c++", "software-engineer", ""},
		{"senior accountnat", "accountant", "senior"},
		{"marketing mgr", "marketing-manager", ""},
		{"softwae engneer", "software-engineer", ""},
		{"registered nurse nhs", "registered-nurse", ""},
		{"cdl", "truck-driver", ""},
		{"hvac", "maintenance-technician", ""},
	} {
		found := l.Search(c.query)
		if len(found) == 0 || found[0].Preset.Slug != c.role || c.level != "" && found[0].Level != c.level {
			t.Errorf("%q finds %v first, want %s at %s", c.query, first(found), c.role, c.level)
		}
	}
	for _, query := range []string{"dog groomer", "civil engineer"} {
		if found := l.Search(query); len(found) != 0 {
			t.Errorf("%s finds %v", query, first(found))
		}
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

// Old titles have words that no role has.
func TestLike(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
	for title, want := range map[string]string{
		"Senior Backend Engineer (m/f/d), Payments": "backend-engineer",
		"Staff Nurse, Ward 4":                       "registered-nurse",
		"Line cook wanted":                          "cook",
	} {
		if found := l.Like(title, 3); len(found) == 0 || len(found) > 3 || found[0].Slug != want {
			t.Errorf("%s is like %v, want %s first", title, found, want)
		}
	}
	if found := l.Like("Glassblower", 3); len(found) != 0 {
		t.Errorf("a glassblower is like %s", found[0].Slug)
	}
}

// What many texts have in them hides no way on below the roles that are meant;
// what only texts have finds all of them.
func TestFewByText(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
	if found := l.Search("back"); len(found) > 6 || found[0].Preset.Slug != "backend-engineer" {
		t.Errorf("back finds %d roles", len(found))
	}
	if found := l.Search("weekends"); len(found) < 6 {
		t.Errorf("a word of texts finds %d roles", len(found))
	}
}

// What people type, and what must come first: testdata/queries.txt.
func TestQueries(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
	data, err := os.ReadFile("testdata/queries.txt")
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for line := range strings.Lines(string(data)) {
		query, want, ok := strings.Cut(strings.TrimSpace(line), " = ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		asked++
		found := l.Search(query)
		named := len(found) > 0 && found[0].IsNamed()
		role, level, _ := strings.Cut(strings.TrimPrefix(want, "~"), "/")
		switch {
		case want == "-":
			if named {
				t.Errorf("%s finds %s by %s (%s)", query, first(found), found[0].By, found[0].Name())
			}
		case len(found) == 0 || found[0].Preset.Slug != role || level != "" && string(found[0].Level) != level ||
			named == strings.HasPrefix(want, "~"):
			t.Errorf("%s finds %s, want %s", query, described(found), want)
		}
	}
	if asked < 120 {
		t.Errorf("%d queries", asked)
	}
}

// isCalled reports whether a role has a name. Two roles may still share one.
func isCalled(p *library.Preset, name string) bool {
	return slices.ContainsFunc(p.Aliases, func(a string) bool { return strings.EqualFold(a, name) })
}

func described(found []library.Match) string {
	if len(found) == 0 {
		return "nothing"
	}
	return first(found) + " by " + string(found[0].By) + " " + found[0].Name()
}

// The title of each level, in each market, finds that level first; each other
// name its role, by name.
func TestNamesAreFound(t *testing.T) {
	for _, market := range []posting.Market{"us", "uk"} {
		l := library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index, Market: market})
		for _, p := range l.Presets() {
			for _, level := range p.Levels {
				if found := l.Search(level.Title); first(found) != p.Slug+"/"+string(level.Level) {
					t.Errorf("in %s, %s finds %s, want %s/%s", market, level.Title, described(found), p.Slug, level.Level)
				}
			}
			for _, name := range p.Aliases {
				if market == "uk" {
					break // the same as in the us
				}
				found := l.Search(name)
				if len(found) == 0 || !found[0].IsNamed() || !isCalled(found[0].Preset, name) {
					t.Errorf("in %s, %s finds %s, want %s", market, name, described(found), p.Slug)
				}
			}
		}
	}
}
