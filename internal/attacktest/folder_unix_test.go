//go:build unix

package attacktest_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/cli"
)

// row is what a list says of a draft or a role.
type row struct{ Name, Slug, Path, Error string }

// listed is what a command lists of a folder, by name.
func listed(t *testing.T, command, dir string) map[string]row {
	t.Helper()
	var out, said bytes.Buffer
	if code := cli.Run([]string{command, "--json"}, strings.NewReader(""), &out, &said); code != 0 {
		t.Fatalf("%s ended with %d: %s", command, code, &said)
	}
	var rows []row
	if err := json.Unmarshal(out.Bytes(), &rows); err != nil {
		t.Fatal(err)
	}
	found := map[string]row{}
	for _, r := range rows {
		if filepath.Dir(r.Path) == dir {
			found[r.Name+r.Slug] = r
		}
	}
	return found
}

// What is no document in a folder of drafts or of roles is listed with its
// reason, or not at all, and keeps nothing else from being listed.
func TestOddFilesAreListed(t *testing.T) {
	for command, variable := range map[string]string{"drafts": "JOBDRAFT_DRAFTS", "presets": "JOBDRAFT_PRESETS"} {
		t.Run(command, func(t *testing.T) {
			dir := t.TempDir()
			t.Setenv("JOBDRAFT_CONFIG_DIR", t.TempDir())
			t.Setenv(variable, dir)
			if err := attacktest.Folder(dir); err != nil {
				t.Fatal(err)
			}
			rows := listed(t, command, dir)
			if good, ok := rows[attacktest.Good]; !ok || good.Error != "" {
				t.Errorf("the good one: %+v", good)
			}
			for _, name := range attacktest.Odd {
				if r, ok := rows[name]; ok != (name != "folder") || ok && r.Error == "" {
					t.Errorf("%s is listed as %+v", name, r)
				}
			}
		})
	}
}

// The same holds for a file that may not be read.
func TestUnreadableFileIsListed(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("SKIPPED: root may read every file")
	}
	for command, variable := range map[string]string{"drafts": "JOBDRAFT_DRAFTS", "presets": "JOBDRAFT_PRESETS"} {
		dir := t.TempDir()
		t.Setenv("JOBDRAFT_CONFIG_DIR", t.TempDir())
		t.Setenv(variable, dir)
		if err := os.WriteFile(filepath.Join(dir, "closed.md"), []byte("# T\n"), 0); err != nil {
			t.Fatal(err)
		}
		if r := listed(t, command, dir)["closed"]; !strings.Contains(r.Error, "permission") {
			t.Errorf("%s: %+v", command, r)
		}
	}
}
