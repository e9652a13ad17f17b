package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/cli"
	"jobdraft/internal/export"
)

// jobdraft runs a command and returns its output.
func jobdraft(t *testing.T, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, said bytes.Buffer
	if code := cli.Run(args, strings.NewReader(""), &out, &said); code != 0 {
		t.Errorf("jobdraft %s ends with %d: %s", strings.Join(args, " "), code, said.String())
	}
	return out.String(), said.String()
}

// A format is known to the command, its help and its completion, to the man page,
// to the settings if it can be copied, and to the README.
func TestEveryFormatIsOffered(t *testing.T) {
	home := t.TempDir()
	t.Setenv("JOBDRAFT_CONFIG_DIR", home)
	readme, err := os.ReadFile(filepath.Join(repository, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for command, formats := range map[string][]export.Format{"render": export.Formats, "kit": export.KitFormats} {
		help, _ := jobdraft(t, command, "--help")
		completion, _ := jobdraft(t, "__complete", command, "--format", "")
		man, _ := jobdraft(t, "man")
		places := map[string]string{
			"help": help, "completion": completion, "man page": strings.ReplaceAll(man, `\-`, "-"),
			"README": string(readme),
		}
		for _, f := range formats {
			for place, text := range places {
				if !strings.Contains(strings.ToLower(text), f.Name) {
					t.Errorf("%s: the %s does not name %s", command, place, f.Name)
				}
			}
			path := filepath.Join(home, "out"+f.Ext)
			jobdraft(t, command, "barista/mid", "--format", f.Name, "--output", path)
			if data, err := os.ReadFile(path); err != nil || len(data) == 0 {
				t.Errorf("%s --format %s writes %d bytes: %v", command, f.Name, len(data), err)
			}
		}
	}
	for _, f := range export.CopyFormats() {
		settings := filepath.Join(home, "config.yaml")
		if err := os.WriteFile(settings, []byte("copy: "+f.Name+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, said := jobdraft(t, "render", "barista/mid"); said != "" {
			t.Errorf("copy: %s is refused: %s", f.Name, said)
		}
	}
}
