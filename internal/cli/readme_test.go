package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

const repository = "../.."

// block is a block of code of a page, with the word behind its fence.
type block struct{ kind, text string }

// blocks are the blocks of a page in their order.
func blocks(t *testing.T, page string) []block {
	t.Helper()
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	var all []block
	parts := strings.Split("\n"+string(data), "\n```")
	for i := 1; i < len(parts); i += 2 {
		kind, text, _ := strings.Cut(parts[i], "\n")
		all = append(all, block{kind, text + "\n"})
	}
	return all
}

// TestReadme does what the README says, in its order, in a folder and a home of
// its own: every command is run, every settings file is read and what it runs
// is run too.
func TestReadme(t *testing.T) {
	r := newReader(t)
	for _, b := range blocks(t, filepath.Join(repository, "README.md")) {
		switch b.kind {
		case "sh":
			for line := range strings.Lines(b.text) {
				r.run(strings.TrimSpace(line))
			}
		case "yaml":
			var config any
			if err := yaml.Load([]byte(b.text), &config); err != nil {
				t.Errorf("%v:\n%s", err, b.text)
			}
			r.runAll(config)
		case "markdown":
			r.write("example.md", b.text)
			r.run("jobdraft render example.md")
		default:
			t.Errorf("nobody tries a block of %q:\n%s", b.kind, b.text)
		}
	}
	if r.commands < 30 {
		t.Errorf("only %d commands were found", r.commands)
	}
}

// reader does what a page says.
type reader struct {
	t        *testing.T
	dir      string
	env      []string
	commands int
}

// newReader sits down with an editor, a posting of old and a team's repository.
func newReader(t *testing.T) *reader {
	t.Helper()
	for _, program := range []string{"sh", "git", "go"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("SKIPPED: no %s here: the commands of the README are not run", program)
		}
	}
	r := &reader{t: t, dir: t.TempDir()}
	home := t.TempDir()
	r.env = append(slices.DeleteFunc(os.Environ(), func(v string) bool {
		return strings.HasPrefix(v, "XDG_") || strings.HasPrefix(v, "JOBDRAFT_") || strings.HasPrefix(v, "VISUAL=")
	}),
		"HOME="+home, "EDITOR=true", "GOBIN="+filepath.Join(home, "bin"), "GOPROXY=off",
		"GOCACHE="+goEnv(t, "GOCACHE"), "GOMODCACHE="+goEnv(t, "GOMODCACHE"),
		"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_COUNT=1", "GIT_CONFIG_KEY_0=url."+home+"/team/.insteadOf",
		"GIT_CONFIG_VALUE_0=git@example.com:acme/",
	)
	r.write("old/cook.txt", "Cook\n\nYou will\n\n- cook\n- clean\n\nSend your CV to chef@example.com.\n")
	r.write(filepath.Join(home, "team/hiring.git/presets/rigger.md"), "# Rigger\n\n## Duties\n\n- [x] Rig\n")
	r.sh("cd " + home + "/team/hiring.git && git init -q . && git add . && git -c user.name=a -c " +
		"user.email=a@example.com commit -qm roles")
	return r
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

func (r *reader) write(path, text string) {
	r.t.Helper()
	if !filepath.IsAbs(path) {
		path = filepath.Join(r.dir, path)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		r.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		r.t.Fatal(err)
	}
}

// sh runs a line in a shell without a terminal. What it exports stays.
func (r *reader) sh(line string) (output string, code int) {
	r.t.Helper()
	exported := filepath.Join(r.t.TempDir(), "exported")
	cmd := exec.Command("sh", "-c", line+"\ncode=$?\nenv >"+exported+"\nexit $code")
	cmd.Dir, cmd.Env = r.dir, r.env
	if strings.HasPrefix(line, "go ") {
		cmd.Dir = repository
	}
	out, _ := cmd.CombinedOutput() // The code says it.
	data, err := os.ReadFile(exported)
	if err != nil {
		r.t.Fatalf("%s: %v\n%s", line, err, out)
	}
	for v := range strings.Lines(string(data)) {
		if strings.HasPrefix(v, "JOBDRAFT_") {
			r.env = append(r.env, strings.TrimSuffix(v, "\n"))
		}
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// fromHost installs from the host of the repository, which .ci/set-module names.
// It is tried with the sources that are here.
var fromHost = regexp.MustCompile(`^go install \S+/cmd/jobdraft@latest`)

// run runs a command of the page. One that opens the builder has everything
// that it needs but a terminal, and says just that; a check may find something.
func (r *reader) run(line string) {
	r.t.Helper()
	command, _, _ := strings.Cut(line, " #")
	command = strings.TrimSpace(command)
	if command == "" || command == "go test ./..." { // This test is a part of that.
		return
	}
	r.commands++
	out, code := r.sh(fromHost.ReplaceAllString(line, "go install ./cmd/jobdraft"))
	switch {
	case opensBuilder(command):
		if code != exitOf(command) || !strings.Contains(out, "needs a terminal") {
			r.t.Errorf("%s: %d\n%s", line, code, out)
		}
	case code == 1 && strings.HasPrefix(command, "jobdraft check ") && strings.Contains(out, "warning"):
	case code != 0:
		r.t.Errorf("%s: %d\n%s", line, code, out)
	}
}

// exitOf is the exit code of a command that needs a terminal and has none. go run
// ends with 1 whatever the program ends with.
func exitOf(command string) int {
	if strings.HasPrefix(command, "go run ") {
		return 1
	}
	return 2
}

func opensBuilder(command string) bool {
	if command == "go run ./cmd/jobdraft" {
		return true
	}
	words := strings.Fields(command)
	return words[0] == "jobdraft" && (len(words) == 1 || words[1] == "open" || words[1] == "new" &&
		!slices.Contains(words, "-o"))
}

// runAll runs what a settings file has run: a step of a workflow, or a hook,
// which gets the files of a commit.
func (r *reader) runAll(config any) {
	r.t.Helper()
	switch config := config.(type) {
	case map[string]any:
		for key, value := range config {
			switch text, _ := value.(string); key {
			case "run":
				r.run(text)
			case "entry":
				r.run(text + " postings/cook.md")
			default:
				r.runAll(value)
			}
		}
	case []any:
		for _, value := range config {
			r.runAll(value)
		}
	}
}
