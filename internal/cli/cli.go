package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"sync/atomic"
	"syscall"

	"github.com/spf13/cobra"

	"jobdraft/internal/config"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/presets"
)

// The exit codes.
const (
	exitFailed   = 1
	exitUsage    = 2
	exitNotFound = 3
)

// exitError is an error with its exit code.
type exitError struct {
	code int
	err  error
}

// Error is the message for the person.
func (e *exitError) Error() string { return e.err.Error() }

// Unwrap is the cause.
func (e *exitError) Unwrap() error { return e.err }

func fail(code int, format string, args ...any) error {
	return &exitError{code, fmt.Errorf(format, args...)}
}

// app is one call of the program.
type app struct {
	in       io.Reader
	out, err io.Writer
	folders  config.Folders
	settings config.Settings
	loaded   *library.Library
	market   posting.Market // that was asked for, empty for the usual one
	noMouse  bool
	notice   string // what to say at the start of the builder
	ended    int    // the exit code of what has said itself how it ended

	accessible bool        // the job is to be done in plain lines
	onScreen   atomic.Bool // the terminal program runs, which answers signals itself
}

// commandGC lets a command that is over in a moment end without collecting its
// garbage, some 10 MB; the terminal program goes back to screenGC.
const (
	commandGC = 400
	screenGC  = 100
)

// Run does what the arguments ask for and returns the exit code.
func Run(args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	debug.SetGCPercent(commandGC)
	a := &app{in: stdin, out: stdout, err: stderr, folders: config.FindFolders()}
	defer a.catch(&code)
	a.quitQuietly()
	root := rootCommand(a)
	root.SetArgs(args)
	root.SetIn(stdin)
	out := &output{to: stdout}
	root.SetOut(out)
	root.SetErr(stderr)
	err := root.Execute()
	if out.failed != nil {
		err = closedPipe(out.failed)
	}
	if err == nil {
		return a.ended
	}
	a.complain(err)
	return codeOf(err)
}

// quitQuietly ends a command, or the plain lines, at SIGQUIT with the code of
// that signal. Go would print a trace, and end with 2.
func (a *app) quitQuietly() {
	quit := make(chan os.Signal, 1)
	signal.Notify(quit, syscall.SIGQUIT)
	go func() {
		for range quit {
			if !a.onScreen.Load() {
				os.Exit(128 + int(syscall.SIGQUIT))
			}
		}
	}()
}

// complain says on standard error why it is not done.
func (a *app) complain(err error) { fmt.Fprintln(a.err, prefixed(sanitize.Text(err.Error()))) }

// catch is deferred; it makes a fault of a command, or of the plain lines, an
// end in order. The terminal program catches its own.
func (a *app) catch(code *int) {
	if value := recover(); value != nil {
		a.complain(session.ReportCrash(a.folders.State, value, debug.Stack()))
		*code = exitFailed
	}
}

// codeOf is the exit code of an error. What says none, as of cobra and of
// whoever reads a text, is wrong usage or input.
func codeOf(err error) int {
	var exit *exitError
	if errors.As(err, &exit) {
		return exit.code
	}
	return exitUsage
}

// prefixed says on each line whose words these are.
func prefixed(text string) string {
	return "jobdraft: " + strings.ReplaceAll(text, "\n", "\njobdraft: ")
}

func rootCommand(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "jobdraft",
		Short: "Build a job posting in the terminal",
		Long: "jobdraft builds job postings: pick a role, toggle responsibilities, skills and perks,\n" +
			"and copy the posting with one key. Everything is on this machine; nothing is sent.\n\n" +
			"Without a command it opens the terminal program.",
		Version:       version(),
		Args:          isCommand,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(*cobra.Command, []string) error { return a.runHome() },

		PersistentPreRunE: func(c *cobra.Command, _ []string) error { return a.readSettings(c) },

		SuggestionsMinimumDistance: 2, // letters between a word and the command that it is taken for
	}
	root.PersistentFlags().BoolVar(&a.noMouse, "no-mouse", false,
		"leave the mouse to the terminal, which selects text with it")
	root.PersistentFlags().BoolVar(&a.accessible, "accessible", false,
		"plain lines for a screen reader, instead of the terminal program (also ACCESSIBLE=1, TERM=dumb)")
	root.AddCommand(
		newCommand(a), openCommand(a), presetsCommand(a), draftsCommand(a), renderCommand(a), kitCommand(a),
		importCommand(a), checkCommand(a), publishCommand(a), inspectCommand(a), diffCommand(a), mergeCommand(a),
		companyCommand(a), configCommand(a), pathsCommand(a), manCommand(a, root), schemaCommand(a), versionCommand(a),
	)
	return root
}

// isCommand refuses a word that is no command, and suggests those that are like it.
func isCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	hint := "jobdraft --help lists the commands"
	if near := root.SuggestionsFor(args[0]); len(near) > 0 {
		hint = "did you mean " + strings.Join(near, " or ") + "?"
	}
	return fmt.Errorf("unknown command %q; %s", args[0], hint)
}

func versionCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Say which version this is",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.write("", []byte("jobdraft version "+version()+"\n"))
		},
	}
}

// release is the version that a release was made with, by the linker; empty for
// any other build.
var release string

// version is the version of the build with its commit.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return cmp.Or(release, "unknown")
	}
	name, commit := cmp.Or(release, strings.TrimPrefix(info.Main.Version, "v")), ""
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			commit = " (" + s.Value[:12] + ")"
		}
	}
	if name == "" {
		name = "(devel)"
	}
	return name + commit
}

// library is every role that there is, read when it is first asked for.
func (a *app) library() *library.Library {
	if a.loaded == nil {
		a.loaded = library.Load(a.places())
	}
	return a.loaded
}

func (a *app) places() library.Places {
	return library.Places{
		BuiltIn: presets.Files, Index: presets.Index,
		User: a.folders.Presets, Teams: a.folders.Teams, Company: a.folders.Company,
		Market: cmp.Or(posting.Market(a.settings.Market), localeMarket()), Asked: a.market,
	}
}

// write writes a result to standard output, a file, or "-" for standard
// output again. What goes to a terminal passes the gate: a document may hold
// what a terminal obeys.
func (a *app) write(to string, data []byte) error {
	if a.reachesTerminal(to) {
		data = []byte(sanitize.Text(string(data)))
	}
	if to == "" || to == "-" {
		_, err := a.out.Write(data)
		return closedPipe(err)
	}
	if err := writeFile(to, data); err != nil {
		return fail(exitFailed, "%s is not written: %w", to, err)
	}
	return nil
}

// outputHelp says what -o does, in every command the same.
const outputHelp = "write to this file, which is replaced where it is there and keeps its mode, or to a pipe or " +
	"device; - is standard output"

// writeFrom writes what was made of a document, never in the place of it.
func (a *app) writeFrom(from *found, to string, data []byte) error {
	read, err := os.Stat(from.path)
	there, errThere := os.Stat(to)
	if err == nil && errThere == nil && os.SameFile(read, there) {
		return fail(exitUsage, "%s is the document itself; name another file", to)
	}
	return a.write(to, data)
}

// output remembers that it could not be written: nobody asks whether the help was.
type output struct {
	to     io.Writer
	failed error // the first time
}

// Write writes on.
func (o *output) Write(p []byte) (int, error) {
	n, err := o.to.Write(p)
	o.failed = cmp.Or(o.failed, err)
	return n, err
}

// closedPipe forgives a reader that has seen enough, such as head.
func closedPipe(err error) error {
	if err == nil || errors.Is(err, os.ErrClosed) || isBrokenPipe(err) {
		return nil
	}
	return fail(exitFailed, "the output cannot be written: %w", err)
}
