package attacktest_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/cli"
)

var soak = flag.Bool("soak", false, "run every command with every attack")

// A name, a file, a folder, an argument or a setting with an attack in it
// reaches no terminal by any command, whatever becomes of the command.
func TestAttacksInCommands(t *testing.T) {
	attack(t, func(t *testing.T, a planting) {
		dir, name, file := a.dir, a.name, a.file
		for _, args := range [][]string{
			{"presets"},
			{"presets", "--json"},
			{"presets", name},
			{"drafts"},
			{"drafts", "--json"},
			{"render", name},
			{"render", "role/" + name},
			{"render", "role", "--level", name},
			{"render", "-f", name, "role"},
			{"render", "--board", name, "role"},
			{"render", file},
			{"render", "x" + name},
			{"inspect", file},
			{"kit", file},
			{"check", file},
			{"check", "--json", file},
			{"check", "--explain", name},
			{"check", "--jurisdiction", name, file},
			{"import", file},
			{"import", "-o", filepath.Join(dir, name, name), file},
			{"new", name},
			{"open", name},
			{name},
			{"--" + name},
			{"paths"},
			{"render", "role", "-o", filepath.Join(dir, "none", name)},
		} {
			harmlessRun(t, args)
		}
		settings := filepath.Join(dir, "config.yaml")
		if err := os.WriteFile(settings, []byte("board: "+strconv.QuoteToASCII(a.text)+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		harmlessRun(t, []string{"presets"})
	})
}

// planting is a home with an attack in its names, files, folders and drafts.
type planting struct {
	text string // the attack
	name string // the same as a file name
	dir  string
	file string // a posting in dir
}

// attack does something in a home of each attack; of some alone without -soak.
func attack(t *testing.T, do func(t *testing.T, a planting)) {
	const sparsely = 11
	for i, a := range attacktest.All() {
		if !*soak && i%sparsely != 0 {
			continue
		}
		t.Run(a.Name, func(t *testing.T) {
			p := planting{text: a.In, name: a.File, dir: t.TempDir()}
			p.file = planted(t, p.dir, p.name, a.In)
			t.Setenv("JOBDRAFT_CONFIG_DIR", p.dir)
			t.Setenv("JOBDRAFT_DRAFTS", filepath.Join(p.dir, "drafts"))
			t.Setenv("JOBDRAFT_PRESETS", filepath.Join(p.dir, p.name))
			do(t, p)
		})
	}
}

// planted writes files with an attack in their names and their texts, and
// returns one of them.
func planted(t *testing.T, dir, name, attack string) string {
	t.Helper()
	text := "---\ncompany: " + strconv.QuoteToASCII(attack) + "\n---\n\n# T " + attack +
		"\n\n## Duties\n\n- [x] you will " + attack + "\n"
	file := filepath.Join(dir, name+".md")
	for _, path := range []string{
		file, filepath.Join(dir, "drafts", "x"+name+".md"), filepath.Join(dir, "presets", "role.md"),
		filepath.Join(dir, name, "y"+name+".md"),
	} {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Skip("SKIPPED: this disk takes no such name:", err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Skip("SKIPPED: this disk takes no such name:", err)
		}
	}
	return file
}

func harmlessRun(t *testing.T, args []string) {
	t.Helper()
	var out, said bytes.Buffer
	cli.Run(args, strings.NewReader(""), &out, &said)
	for what, text := range map[string]string{"output": out.String(), "error": said.String()} {
		if why := attacktest.Unsafe(text); why != "" {
			t.Errorf("%q has a %s in its standard %s: %q", args, why, what, text)
		}
	}
}
