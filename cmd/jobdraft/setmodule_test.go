//go:build unix

package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// copyRepository copies the sources to a new folder.
func copyRepository(t *testing.T) string {
	t.Helper()
	const root = "../.."
	to := t.TempDir()
	for _, top := range []string{
		"cmd", "internal", "presets", ".ci", "go.mod", "go.sum", "README.md", ".golangci.yml", ".goreleaser.yaml",
	} {
		err := filepath.WalkDir(filepath.Join(root, top), func(path string, e fs.DirEntry, err error) error {
			name, _ := filepath.Rel(root, path)
			switch {
			case err != nil:
				return err
			case e.IsDir():
				return os.MkdirAll(filepath.Join(to, name), 0o755)
			case !e.Type().IsRegular() || strings.HasSuffix(name, "_test.go"):
				return nil
			}
			return copyFile(path, filepath.Join(to, name))
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return to
}

func copyFile(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, data, info.Mode())
}

// runIn runs a program in a folder and returns its output.
func runIn(t *testing.T, dir, program string, args ...string) string {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "CGO_ENABLED=0")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", program, strings.Join(args, " "), err, out)
	}
	return string(out)
}

// A repository that is given the path of its host builds, is formatted, and says
// that path wherever it said the old one.
func TestSetModule(t *testing.T) {
	needs(t, "bash", "gofmt")
	dir := copyRepository(t)
	const path = "git.example.org/hiring/jobdraft"
	runIn(t, dir, ".ci/set-module", "git.example.org/first/name")
	runIn(t, dir, ".ci/set-module", path)
	if got := strings.TrimSpace(runIn(t, dir, "go", "list", "-m")); got != path {
		t.Errorf("the module path is %s", got)
	}
	if bad := runIn(t, dir, "gofmt", "-l", "cmd", "internal", "presets"); bad != "" {
		t.Errorf("not formatted: %s", bad)
	}
	release := "-X " + path + "/internal/cli.release=1.2.3"
	runIn(t, dir, "go", "build", "-trimpath", "-ldflags", release, "-o", "program", "./cmd/jobdraft")
	if got := runIn(t, dir, "./program", "--version"); !strings.Contains(got, "1.2.3") {
		t.Errorf("the version is %q", got)
	}
	for file, want := range map[string]string{
		".goreleaser.yaml":            "-X " + path + "/internal/cli.release=",
		".ci/release-files":           "-X " + path + "/internal/cli.release=",
		".golangci.yml":               "local-prefixes: [" + path + "]",
		"README.md":                   "go install " + path + "/cmd/jobdraft@latest",
		"internal/notices/module.go":  `"` + path + `/cmd/jobdraft"`,
		"internal/posting/posting.go": "package posting",
	} {
		data, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil || !strings.Contains(string(data), want) {
			t.Errorf("%s does not say %q: %v", file, want, err)
		}
		if strings.Contains(string(data), "example.org/first") {
			t.Errorf("%s has the old path", file)
		}
	}
}
