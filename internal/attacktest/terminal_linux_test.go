package attacktest_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/cli"
	"jobdraft/internal/ptytest"
)

// What a command writes to a terminal passes the gate, also the bytes of a
// document and what a shell is offered to complete.
func TestAttacksOnTerminal(t *testing.T) {
	attack(t, func(t *testing.T, a planting) {
		file := a.file
		for _, args := range [][]string{
			{"import", file, "-o", "-"},
			{"new", file, "-o", "-"},
			{"import", file, "-o", "TTY"},
			{"new", file, "-o", "TTY"},
			{"render", file},
			{"render", file, "-o", "TTY"},
			{"render", file, "-f", "markdown"},
			{"render", file, "-f", "html"},
			{"render", file, "-f", "docx", "-o", "TTY"},
			{"inspect", file},
			{"kit", file, "-o", "TTY"},
			{"__complete", "render", ""},
			{"__complete", "open", ""},
			{"__complete", "drafts", "--restore", ""},
		} {
			said := onTerminal(t, args)
			if args[0] == "__complete" {
				said = strings.ReplaceAll(said, "\t", " ") // It parts a candidate from its title.
			}
			if why := attacktest.Unsafe(said); why != "" {
				t.Errorf("%q writes a %s to the terminal: %q", args, why, said)
			}
		}
	})
}

// onTerminal runs a command whose output is a terminal, named TTY in its
// arguments, and returns what it writes there.
func onTerminal(t *testing.T, args []string) string {
	t.Helper()
	master, slave, err := ptytest.Pair()
	if err != nil {
		t.Skip("SKIPPED: there are no pseudo terminals here:", err)
	}
	wrote := make(chan string)
	go func() {
		var b bytes.Buffer
		_, _ = io.Copy(&b, master) // It ends with an error when the other side is closed.
		wrote <- strings.ReplaceAll(b.String(), "\r\n", "\n")
	}()
	for i, arg := range args {
		args[i] = strings.ReplaceAll(arg, "TTY", slave.Name())
	}
	cli.Run(args, strings.NewReader(""), slave, io.Discard)
	slave.Close()
	said := <-wrote
	master.Close()
	return said
}
