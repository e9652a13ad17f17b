package cli_test

import (
	"os"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"jobdraft/internal/cli"
	"jobdraft/internal/clipboard"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"jobdraft": func() {
		if handled, code := clipboard.Child(os.Args[1:], os.Stdin, os.Stdout); handled {
			os.Exit(code)
		}
		os.Exit(cli.Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}})
}

// TestScripts runs the commands as people do: a process, a folder, an exit
// code.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", env.WorkDir+"/home")
			for _, name := range []string{
				"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "JOBDRAFT_DRAFTS", "JOBDRAFT_PRESETS",
				"JOBDRAFT_CONFIG_DIR", "TMUX", "SSH_TTY", "SSH_CONNECTION", "DISPLAY", "WAYLAND_DISPLAY",
			} {
				env.Setenv(name, "")
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"code": code, "put": put},
	})
}

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
