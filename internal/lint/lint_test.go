package lint_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/check"
	"jobdraft/internal/lint"
)

func finding(severity, id, text string) lint.Finding {
	return lint.Finding{
		File: "jobs/a b.md", Line: 2, Column: 3, EndLine: 2, EndColumn: 9, Severity: severity, ID: id,
		Message: "50 % off,\nno", Text: text,
	}
}

func TestSeverities(t *testing.T) {
	all := []lint.Finding{
		finding("info", "jargon", ""), finding("warning", "age-term", ""),
		finding("error", "age-limit", ""),
	}
	for least, want := range map[string]int{"info": 3, "warning": 2, "error": 1} {
		if shown, hidden := lint.AtLeast(all, least); len(shown) != want || hidden != 3-want {
			t.Errorf("at least %s: %d shown, %d hidden", least, len(shown), hidden)
		}
	}
	for failOn, want := range map[string]bool{"info": true, "warning": true, "error": false, "none": false} {
		if got := lint.Fails(all[:2], failOn); got != want {
			t.Errorf("fails on %s: %v", failOn, got)
		}
	}
	if lint.Fails(nil, "info") {
		t.Error("nothing fails")
	}
}

func TestGitHub(t *testing.T) {
	got := string(lint.GitHub([]lint.Finding{finding("error", "age-limit", ""), finding("info", "jargon", "")}))
	want := "::error file=jobs/a b.md,line=2,endLine=2,col=3,endColumn=9,title=age-limit::50 %25 off,%0Ano\n" +
		"::notice file=jobs/a b.md,line=2,endLine=2,col=3,endColumn=9,title=jargon::50 %25 off,%0Ano\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// The report has what the schema of SARIF 2.1.0 demands of each part.
func TestSARIF(t *testing.T) {
	data, err := lint.SARIF("1.2.3", ".", []lint.Finding{finding("error", "age-limit", ""), finding("info", "jargon", "")})
	if err != nil {
		t.Fatal(err)
	}
	var log struct {
		Version string
		Runs    []struct {
			Tool struct {
				Driver struct {
					Name  string
					Rules []struct{ ID string }
				}
			}
			Results []struct {
				RuleID, Level string
				Message       struct{ Text string }
				Locations     []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(data, &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if log.Version != "2.1.0" || run.Tool.Driver.Name != "jobdraft" || len(run.Tool.Driver.Rules) != 2 ||
		len(run.Results) != 2 {
		t.Fatalf("%+v", log)
	}
	first := run.Results[0]
	place := first.Locations[0].PhysicalLocation
	if first.RuleID != "age-limit" || first.Level != "error" || run.Results[1].Level != "note" ||
		first.Message.Text == "" ||
		place.ArtifactLocation.URI != "jobs/a%20b.md" || place.Region.StartLine != 2 || place.Region.EndColumn != 9 {
		t.Errorf("%+v", run.Results)
	}
}

// A finding is old if its file, check and line of text were there as often.
func TestBaseline(t *testing.T) {
	dir := t.TempDir()
	old := lint.NewBaseline(dir, []lint.Finding{finding("error", "age-limit", "Under  35")})
	moved := finding("error", "age-limit", "Under 35")
	moved.Line = 9
	fresh, n := old.New(dir, []lint.Finding{
		moved, moved, finding("error", "age-limit", "Under 40"),
		finding("info", "jargon", "Under 35"),
	})
	if n != 1 || len(fresh) != 3 {
		t.Errorf("%d old, new: %v", n, fresh)
	}
	path := filepath.Join(dir, "base.json")
	if err := os.WriteFile(path, old.Encode(), 0o600); err != nil {
		t.Fatal(err)
	}
	read, err := lint.ReadBaseline(path)
	if err != nil || len(read.Findings) != 1 {
		t.Errorf("read %v, %v", read, err)
	}
}

// config writes a configuration and returns its path.
func config(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), lint.ConfigName)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// The nearest configuration above a file holds.
func TestConfig(t *testing.T) {
	path := config(t, "checks: {on: [superlative], off: jargon}\njurisdictions: [Colorado, ca-on]\nmin: info\nfail-on: "+
		"error\n"+
		"baseline: old.json\n")
	dir := filepath.Dir(path)
	below := filepath.Join(dir, "jobs", "new")
	if err := os.MkdirAll(below, 0o700); err != nil {
		t.Fatal(err)
	}
	if got := lint.FindConfig(filepath.Join(below, "cook.md")); got != path {
		t.Fatalf("found %q", got)
	}
	c, err := lint.ReadConfig(path)
	if err != nil {
		t.Fatal(err)
	}
	o := c.Options(check.Options{})
	got := []string{
		strings.Join(o.On, " "), strings.Join(o.Off, " "), strings.Join(o.Jurisdictions, " "), c.Min, c.FailOn,
		c.Baseline,
	}
	if want := []string{
		"superlative", "jargon", "us-co ca-on", "info", "error",
		filepath.Join(dir, "old.json"),
	}; !slices.Equal(got, want) {
		t.Errorf("read %q, want %q", got, want)
	}
}

func TestOnly(t *testing.T) {
	c, err := lint.ReadConfig(config(t, "checks: {only: [age-limit]}\n"))
	if err != nil {
		t.Fatal(err)
	}
	o := c.Options(check.Options{Off: []string{"age-limit"}})
	if slices.Contains(o.Off, "age-limit") || !slices.Contains(o.Off, "jargon") {
		t.Errorf("only age-limit: off %v", o.Off)
	}
}

// All errors of a configuration come together, with their places.
func TestConfigErrors(t *testing.T) {
	for text, wants := range map[string][]string{
		"# nothing yet\n": nil,
		"checks:\n  - [":  {lint.ConfigName + ":", "no YAML"},
		"min: some\nchecks: [x]\nbaselin: y\n": {
			":1:6: \"some\" is none of info", ":2:9: checks takes entries",
			":3:1: there is no key \"baselin\"; did you mean baseline?",
		},
		"house: {fields: [titel], sections: [perk], paragraphs: [{id: x}]}\n": {
			"no field \"titel\"; did you mean title?", "no section \"perk\"; did you mean perks?", "needs an id and its text",
		},
	} {
		_, err := lint.ReadConfig(config(t, text))
		if (err != nil) != (len(wants) > 0) {
			t.Errorf("%q: %v", text, err)
			continue
		}
		for _, want := range wants {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%q is not in\n%v", want, err)
			}
		}
	}
}
