package cli_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// readContributing returns the page for those who work on jobdraft.
func readContributing(t *testing.T) string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(repository, ".github/CONTRIBUTING.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

// The page lists every package.
func TestContributingListsPackages(t *testing.T) {
	page := readContributing(t)
	err := filepath.WalkDir(filepath.Join(repository, "internal"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.IsDir() {
			return err
		}
		if e.Name() == "testdata" {
			return filepath.SkipDir
		}
		files, _ := filepath.Glob(filepath.Join(path, "*.go"))
		name, _ := filepath.Rel(repository, path)
		if len(files) > 0 && !strings.Contains(page, "`"+filepath.ToSlash(name)+"`") {
			t.Errorf("%s is not in the table of packages", name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Every path that the page names is there; names in capitals are to be filled in.
func TestContributingNamesRealPaths(t *testing.T) {
	path := regexp.MustCompile("`((?:internal|cmd|presets|\\.ci|\\.github)/[a-z0-9_./-]+)`")
	found := path.FindAllStringSubmatch(readContributing(t), -1)
	if len(found) < 30 {
		t.Errorf("only %d paths were found", len(found))
	}
	for _, m := range found {
		if _, err := os.Stat(filepath.Join(repository, m[1])); err != nil {
			t.Errorf("%s: %v", m[1], err)
		}
	}
}
