// Jobdraft builds job postings in the terminal.
package main

import (
	"fmt"
	"os"

	"jobdraft/internal/cli"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/session"
	"jobdraft/internal/tmuxenv"
	"jobdraft/internal/tui/terminal"
	"jobdraft/internal/tui/terminal/guard"
)

func main() { os.Exit(run(os.Args[1:])) }

// run is the whole program. A copy runs as a child of it, asked for by a
// hidden argument before anything else is looked at.
func run(args []string) int {
	if err := enough(); err != nil {
		fmt.Fprintln(os.Stderr, "jobdraft:", err)
		return 1
	}
	keepOwner()
	tmuxenv.Restore()
	if guard.Watch(args, terminal.ResetSequence, session.ReportCrash) {
		return 0
	}
	if handled, code := clipboard.Child(args, os.Stdin, os.Stdout); handled {
		return code
	}
	return cli.Run(args, os.Stdin, os.Stdout, os.Stderr)
}
