package cli_test

import (
	"io"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"jobdraft/internal/cli"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/goldentest"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"jobdraft": func() {
		if handled, code := clipboard.Child(os.Args[1:], os.Stdin, os.Stdout); handled {
			os.Exit(code)
		}
		var in io.Reader = os.Stdin
		if os.Getenv("FALLING") != "" {
			in = falling{}
		}
		os.Exit(cli.Run(os.Args[1:], in, os.Stdout, os.Stderr))
	}})
}

// falling is an input that falls when it is read.
type falling struct{}

func (falling) Read([]byte) (int, error) { panic("it \x1b[31mfalls") }

// TestScripts runs the commands as people do: a process, a folder, an exit
// code.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata",
		UpdateScripts: goldentest.Updating(),
		Setup: func(env *testscript.Env) error {
			home := filepath.Join(env.WorkDir, "home")
			for name, value := range map[string]string{
				"HOME": home, "USERPROFILE": home,
				"XDG_CONFIG_HOME": configHome(home), "XDG_DATA_HOME": dataHome(home), "XDG_STATE_HOME": stateHome(home),
				"SSH_TTY": "/dev/tty", // Nobody sits here: the clipboard of the system is left alone.
			} {
				env.Setenv(name, value)
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"code": code, "put": put, "edit": edit, "hold": hold},
	})
}

// The folders are named, since those of a system may lie elsewhere than in the
// home that is given.
func configHome(home string) string { return filepath.Join(home, ".config") }
func dataHome(home string) string   { return filepath.Join(home, ".local", "share") }
func stateHome(home string) string  { return filepath.Join(home, ".local", "state") }

// code runs jobdraft and compares its exit code: code 3 render nothing.
func code(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: code N ARGUMENT…")
	}
	err := ts.Exec("jobdraft", args[1:]...)
	got := "0"
	if exit, ok := err.(interface{ ExitCode() int }); ok {
		got = strconv.Itoa(exit.ExitCode())
	}
	if got != args[0] {
		ts.Fatalf("jobdraft %v ended with %s, not %s", args[1:], got, args[0])
	}
}

// put writes a file of any bytes: put FILE 'a\r\nb\x00'.
func put(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: put FILE TEXT")
	}
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o600))
}

// edit opens a draft, saves the text of a file and closes it, as the builder
// does: edit NAME FILE.
func edit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: edit NAME FILE")
	}
	h := openDraft(ts, args[0])
	defer h.Close()
	_, err := h.Save("", []byte(ts.ReadFile(args[1])))
	ts.Check(err)
}

// hold keeps a draft open until the end of the script: hold NAME.
func hold(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: hold NAME")
	}
	ts.Defer(openDraft(ts, args[0]).Close)
}

func openDraft(ts *testscript.TestScript, name string) *drafts.Handle {
	home := ts.MkAbs("home")
	data := filepath.Join(dataHome(home), "jobdraft")
	store, err := drafts.Open(filepath.Join(data, "drafts"), filepath.Join(data, "trash"),
		filepath.Join(stateHome(home), "jobdraft"))
	ts.Check(err)
	text, err := store.Read(name)
	ts.Check(err)
	return store.OpenDraft(name, text)
}
