package cli_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Each promise of the README names tests that hold it, and these are there.
func TestPromises(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(repository, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, promises, _ := strings.Cut(string(data), "\n## Promises\n")
	promises, _, _ = strings.Cut(promises, "\n## ")
	known := tests(t)
	held := 0
	for line := range strings.Lines(promises) {
		row := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), " | ")
		if len(row) != 2 || strings.HasPrefix(line, "|--") || strings.HasPrefix(line, "| promise") {
			continue
		}
		names := testName.FindAllString(row[1], -1)
		if len(names) == 0 {
			t.Errorf("no test holds: %s", row[0])
		}
		for _, name := range names {
			if held++; !known[name] {
				t.Errorf("there is no %s, which holds: %s", name, row[0])
			}
		}
	}
	if held == 0 {
		t.Error("there are no promises")
	}
}

var (
	testName = regexp.MustCompile(`\b(?:Test|Fuzz)[A-Z]\w*`)
	declared = regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)[A-Z]\w*)\(`)
)

// tests are the names of all tests of the repository.
func tests(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	err := filepath.WalkDir(repository, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := os.ReadFile(path)
		for _, m := range declared.FindAllStringSubmatch(string(data), -1) {
			names[m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}
