package lint_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"jobdraft/internal/check"
	"jobdraft/internal/lint"
)

// sarifSchema compiles the schema of SARIF 2.1.0 that comes with one of the
// linters; nothing is fetched for it.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	const linter = "github.com/securego/gosec/v2"
	list := exec.Command("go", "list", "-modfile=../../.ci/tools.mod", "-m", "-f", "{{.Dir}}", linter)
	list.Env = append(os.Environ(), "GOPROXY=off")
	dir, err := list.Output()
	path := filepath.Join(strings.TrimSpace(string(dir)), "report", "sarif", "testdata", "sarif-schema-2.1.0.json")
	if err != nil || len(bytes.TrimSpace(dir)) == 0 {
		t.Skip("SKIPPED: the linters of .ci/tools.mod are not in the module cache, and the schema of SARIF is theirs")
	}
	schema, err := jsonschema.NewCompiler().Compile(path)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// Reports are valid by the schema, whatever the path, and with findings of every
// check; the schema refuses what is none.
func TestSARIFIsValid(t *testing.T) {
	schema := sarifSchema(t)
	every := []lint.Finding{
		finding("error", "house/slogan", ""),
		{File: `C:\jobs\ü [1]?#%.md`, ID: "jargon", Severity: "info"},
	}
	for _, r := range check.Rules() {
		every = append(every, finding(r.Severity.String(), r.ID, "text"))
	}
	for _, findings := range [][]lint.Finding{nil, every} {
		data, err := lint.SARIF("1.2.3", ".", findings)
		if err != nil {
			t.Fatal(err)
		}
		report, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(report); err != nil {
			t.Errorf("%d findings: %v", len(findings), err)
		}
		report.(map[string]any)["version"] = "2.0"
		if schema.Validate(report) == nil {
			t.Error("the schema takes anything")
		}
	}
}
