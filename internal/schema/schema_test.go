package schema_test

import (
	"bytes"
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"

	"jobdraft/internal/config"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/schema"
	"jobdraft/presets"
)

var names = config.Names{
	Checks: []string{"jargon", "gender-balance"}, Jurisdictions: []string{"us-co", "ca-on"},
	Boards: []string{"linkedin", "seek"}, CopyFormats: []string{"text", "markdown"}, Markets: []string{"us", "uk"},
	Keys: map[string][]string{"copy": {"c"}, "delete": {"d"}},
}

// compile reads a schema, which must be one by the schema of its dialect.
func compile(t *testing.T, data []byte) *jsonschema.Schema {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", value); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// valid holds a YAML text against a schema.
func valid(t *testing.T, s *jsonschema.Schema, text string) error {
	t.Helper()
	var documents []any // None if the text holds only comments.
	if err := yaml.Load([]byte(text), &documents, yaml.WithAllDocuments()); err != nil {
		t.Fatalf("%v:\n%s", err, text)
	}
	if len(documents) == 0 {
		return s.Validate(nil)
	}
	return s.Validate(withoutTimes(documents[0]))
}

// withoutTimes makes texts of the dates of a value, which they are in YAML 1.2 and
// so to editors.
func withoutTimes(value any) any {
	switch v := value.(type) {
	case time.Time:
		return v.Format(time.DateOnly)
	case map[string]any:
		for key := range v {
			v[key] = withoutTimes(v[key])
		}
	case []any:
		for i := range v {
			v[i] = withoutTimes(v[i])
		}
	}
	return value
}

// front is the front matter of a document, without its fences.
func front(text string) string {
	_, text, _ = strings.Cut(text, "---\n")
	text, _, _ = strings.Cut(text, "\n---\n")
	return text
}

// Every built-in role, and the starter of the company profile, is valid.
func TestFrontMatter(t *testing.T) {
	s := compile(t, schema.FrontMatter())
	texts := map[string]string{"the starter": uncommented(library.Starter)}
	err := fs.WalkDir(presets.Files, ".", func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".md") && !strings.HasPrefix(path, "markets/") {
			data, _ := fs.ReadFile(presets.Files, path)
			texts[path] = string(data)
		}
		return err
	})
	if err != nil || len(texts) < 40 {
		t.Fatalf("%d roles: %v", len(texts), err)
	}
	for path, text := range texts {
		if err := valid(t, s, front(text)); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
	for text, want := range map[string]string{
		"workplace: nowhere":                     "/workplace",
		"level: boss":                            "/level",
		"levels: {boss: {title: A}}":             "/levels",
		"levels: {mid: {level: mid, pay: [a]}}":  "/levels/mid/pay",
		"closes: [2027-06-30]":                   "/closes",
		"company: {name: [Acme]}":                "/company",
		"aliases: {de: {a: b}}":                  "/aliases",
		"places: {city: Hull}":                   "/places",
		"ignore: [jargon]":                       "/ignore",
		"employment: [FULL_TIME, SOMETIMES]":     "/employment",
		"title: A\nx-mine: [1]\nunknown: [a, b]": "",
	} {
		if err := valid(t, s, text); (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// Every field of the table is in the schema with its hint.
func TestFrontMatterNamesEveryField(t *testing.T) {
	s := compile(t, schema.FrontMatter())
	for _, f := range posting.FieldTable() {
		if p := s.Properties[string(f.Key)]; p == nil || p.Description != f.Hint {
			t.Errorf("%s is not in the schema with its hint", f.Key)
		}
	}
}

// uncommented is a starter with every example in force.
func uncommented(starter string) string {
	return regexp.MustCompile(`(?m)^# ((?: {2})?[a-z_]+:.*)$`).ReplaceAllString(starter, "$1")
}

func TestSettings(t *testing.T) {
	s := compile(t, schema.Settings(names))
	for _, text := range []string{
		"", "# none\n", config.Starter(names), uncommented(config.Starter(names)), "presets: ~/p\nchecks: {off: jargon}\n",
		"clipboard_command: [a, b]\n",
	} {
		if err := valid(t, s, text); err != nil {
			t.Errorf("%v:\n%s", err, text)
		}
	}
	for text, want := range map[string]string{
		"clipbord: off": "clipbord", "copy: html": "/copy", "mouse: maybe": "/mouse", "checks: {of: [jargon]}": "/checks",
		"checks: {off: [jargonn]}": "/checks/off", "jurisdictions: [us-xx]": "/jurisdictions", "drafts: [a]": "/drafts",
		"presets: {a: b}": "/presets", "keys: {copi: k}": "/keys",
	} {
		if err := valid(t, s, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}
