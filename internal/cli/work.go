package cli

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/check"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/config"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui"
)

func newCommand(a *app) *cobra.Command {
	var level, out string
	c := &cobra.Command{
		Use:   "new [WORDS…|FILE|-]",
		Short: "Begin a draft from a preset, another draft, a file or the words of a title",
		Long: "Words find a preset as they do on Home, without quotes: senior backend engineer. Words that say more\n" +
			"than its name are the title of the draft: weekend barista. If no preset has such a name, the draft\n" +
			"begins with the title alone.",
		ValidArgsFunction: completion{a}.completeNames,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.runHome()
			}
			f, err := lookup{a}.findToBegin(strings.Join(args, " "), level)
			if err != nil {
				return err
			}
			if err := f.relevel(level); err != nil {
				return err
			}
			if out != "" {
				return a.writeFrom(f, out, []byte(f.doc.Source()))
			}
			return a.run(&session.Start{Document: f.doc, Read: f.read})
		},
	}
	c.Flags().StringVar(&level, "level", "", "at this level")
	c.Flags().StringVarP(&out, "output", "o", "", "write the document and exit: "+outputHelp)
	_ = c.RegisterFlagCompletionFunc("level", completeLevels)
	a.marketFlag(c)
	return c
}

func openCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:               "open [DRAFT|FILE]",
		Short:             "Go on with a draft, by its name or words of its title; without one the latest",
		ValidArgsFunction: completion{a}.completeDrafts,
		RunE: func(_ *cobra.Command, args []string) error {
			a.recoverUnsaved() // Else the draft is read as it was before.
			f, err := lookup{a}.findToOpen(strings.Join(args, " "))
			if err != nil {
				return err
			}
			start := &session.Start{Document: f.doc, Read: f.read, Draft: f.name}
			if f.source == fromFile {
				start.Path = f.path
			}
			return a.run(start)
		},
	}
}

// findToOpen finds what is to be gone on with: a file by its path, a draft by
// its name or by words of its title, or the latest draft.
func (lk lookup) findToOpen(name string) (*found, error) {
	if isPath(name) {
		return lk.openFile(name)
	}
	if f, err := lk.findDraft(name); f != nil || err != nil {
		return f, err
	}
	if name == "" {
		return nil, fail(exitNotFound, "there is no draft yet; jobdraft begins one")
	}
	if exists(name) {
		return lk.openFile(name)
	}
	return nil, lk.notFound(name)
}

func (lk lookup) openFile(path string) (*found, error) {
	f, err := lk.fromPath(path)
	if err == nil && !hasSomethingToToggle(f.doc) {
		return nil, fail(exitUsage, "%s has no section and no item: there is nothing to toggle; "+
			"jobdraft import makes a draft of it", path)
	}
	return f, err
}

func hasSomethingToToggle(d *posting.Document) bool {
	return slices.ContainsFunc(d.Parts, func(p posting.Part) bool {
		return p.Kind == posting.Heading || p.Kind == posting.Item
	})
}

// findDraft finds the draft of a name, else the latest with all words in its
// title; nothing where there is none.
func (lk lookup) findDraft(name string) (*found, error) {
	store := lk.app.store()
	if store == nil {
		return nil, nil
	}
	if f, err := lk.fromDraft(store, name); f != nil || err != nil {
		return f, err
	}
	rows, err := listing{lk.app}.draftRows("", false)
	if err != nil {
		return nil, err
	}
	names := library.NewNames(len(rows), func(i int) string { return rows[i].Title + " " + rows[i].Name })
	for i := range names.Find(name) {
		if rows[i].Error == "" {
			return lk.fromDraft(store, rows[i].Name)
		}
	}
	return nil, nil
}

func companyCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "company",
		Short: "Open the company profile in your editor",
		Long: "The company profile goes into every new draft: its fields fill empty ones, its sections go to\n" +
			"their place. It is made, with comments that say what to write, the first time.",
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			company := a.library().Company()
			if company.Path() == "" {
				return fail(exitFailed, "there is no folder for settings here (no HOME)")
			}
			if err := company.Make(); err != nil {
				return fail(exitFailed, "%s cannot be written: %w", company.Path(), err)
			}
			a.keepSchemas()
			return a.edit(company.Path())
		},
	}
}

func configCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "config",
		Short: "Open the settings in your editor",
		Long:  "The settings are config.yaml; it is made, with everything that can be set in comments, the first time.",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			path := a.folders.Settings
			if path == "" {
				return fail(exitFailed, "there is no folder for settings here (no HOME)")
			}
			if err := makeFile(path, config.Starter(settingNames())); err != nil {
				return fail(exitFailed, "%s cannot be written: %w", path, err)
			}
			a.keepSchemas()
			return a.edit(path)
		},
	}
}

// makeFile writes a file where there is none.
func makeFile(path, text string) error {
	if exists(path) {
		return nil
	}
	const private = 0o700
	if err := os.MkdirAll(filepath.Dir(path), private); err != nil {
		return err
	}
	return writeFile(path, []byte(text))
}

// edit opens a file in the person's editor.
func (a *app) edit(path string) error {
	words, err := editor()
	switch {
	case err != nil:
		return err
	case len(words) == 0:
		return fail(exitUsage, "set VISUAL or EDITOR to your editor, as in EDITOR=nano; the file is %s", path)
	}
	cmd, err := session.EditorCommand(words, path)
	if err != nil {
		return err
	}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fail(exitFailed, "%s: %w", words[0], err)
	}
	return nil
}

func (a *app) runHome() error { return a.run(nil) }

// run shows the terminal program and says what was left behind.
func (a *app) run(start *session.Start) error {
	a.recoverUnsaved()
	if a.inPrompts() {
		if a.notice != "" {
			fmt.Fprintln(a.err, a.notice)
		}
		return a.runPrompts(start, "")
	}
	if !terminal(os.Stdin) || !terminal(os.Stdout) {
		return fail(exitUsage, "the builder needs a terminal; jobdraft render NAME writes a posting without one, and "+
			"--accessible asks in plain lines")
	}
	config, err := a.screens(start)
	if err != nil {
		return err
	}
	debug.SetGCPercent(screenGC)
	a.onScreen.Store(true)
	left, err := tui.Run(config)
	a.farewell(left)
	if left.Signal != 0 {
		a.ended = 128 + int(left.Signal)
		return nil
	}
	if err != nil {
		return fail(exitFailed, "%w", err)
	}
	if left.Lost {
		a.ended = exitFailed
	}
	return nil
}

// screens is what the terminal program works with.
func (a *app) screens(start *session.Start) (tui.Config, error) {
	words, err := editor()
	if err != nil {
		return tui.Config{}, err
	}
	dump, err := debugFile()
	if err != nil {
		return tui.Config{}, err
	}
	roles, partial := a.roles()
	return tui.Config{
		Tools: a.tools(roles, start), Partial: partial, Read: func() *library.Library { return library.Load(a.places()) },
		Editor: words, Now: time.Now, Debug: dump, Guard: executable(), Notice: a.notice,
		Keys:    a.settings.Keys,
		ASCII:   !hasUTF8(),
		NoMouse: a.noMouse || a.settings.Mouse != nil && !*a.settings.Mouse,
	}, nil
}

// recoverUnsaved takes in what a program that has ended could not save, and notes
// what to say of it.
func (a *app) recoverUnsaved() {
	store := a.store()
	if store == nil {
		return
	}
	names, err := store.Recover()
	switch {
	case len(names) > 0:
		a.notice = "Recovered what was not saved: " + sanitize.Line(strings.Join(names, ", ")) + "."
	case err != nil:
		a.notice = "What was not saved before still cannot be: " + sanitize.Line(atomicfile.Reason(err)) + "."
	}
}

// executable is the path of the program, empty if it is not known.
func executable() string {
	path, _ := os.Executable()
	return path
}

// tools are what the person works with, on the screens as in plain lines.
func (a *app) tools(roles *library.Library, start *session.Start) session.Tools {
	return session.Tools{
		Library: roles, Store: a.store(), State: a.folders.State, Check: a.whole(), Board: a.settings.Board,
		Start: start, CopyFormat: a.settings.Copy, Presets: a.folders.Presets,
		Copy: func(ctx context.Context, c clipboard.Content) clipboard.Result {
			return clipboard.Copy(ctx, c, a.clipboard())
		},
	}
}

// whole is how a draft is looked over while it is worked on.
func (a *app) whole() check.Options {
	return check.Options{
		Today: time.Now(), Jurisdictions: a.settings.Jurisdictions, On: a.settings.Checks.On, Off: a.settings.Checks.Off,
	}
}

// hasUTF8 reports whether the locale has UTF-8. Without a locale, as in many
// containers, the terminal decides, and terminals have it.
func hasUTF8() bool {
	locale := cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_CTYPE"), os.Getenv("LANG"))
	folded := strings.ToLower(strings.ReplaceAll(locale, "-", ""))
	return locale == "" || runtime.GOOS == "windows" || strings.Contains(folded, "utf8")
}

// debugFile is the file that JOBDRAFT_DEBUG names, for a line a message; nil
// for none. It is open until the program ends.
func debugFile() (io.Writer, error) {
	path := os.Getenv("JOBDRAFT_DEBUG")
	if path == "" {
		return nil, nil
	}
	const private = 0o600
	f, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, private)
	if err != nil {
		return nil, fail(exitUsage, "JOBDRAFT_DEBUG: %w", err)
	}
	return f, nil
}

// clipboard is the environment of this moment, with what the person has set.
func (a *app) clipboard() clipboard.Env {
	env := clipboard.Here()
	env.Only, env.Command = a.settings.Clipboard, a.settings.ClipboardCommand
	return env
}

// roles are those to begin with: all, or where the folders hold very many the
// built-in ones.
func (a *app) roles() (roles *library.Library, partial bool) {
	if p := a.places(); p.Large() {
		return library.Load(p.WithoutFolders()), true
	}
	return a.library(), false
}

// farewell says where the draft is, on the normal screen.
func (a *app) farewell(left tui.Left) {
	switch {
	case left.Unsaved != "":
		fmt.Fprintln(a.err, sanitize.Line(left.Unsaved))
	case left.Draft != "":
		name := sanitize.Line(left.Draft)
		fmt.Fprintf(a.err, "Draft saved: %s. Come back: jobdraft open %s\n", name, name)
	}
}

func terminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// editor is the person's editor with its arguments, empty for none.
func editor() ([]string, error) {
	for _, name := range []string{"JOBDRAFT_EDITOR", "VISUAL", "EDITOR"} {
		words, err := config.ProgramWords(os.Getenv(name))
		if err != nil {
			return nil, fail(exitUsage, "%s: %w", name, err)
		}
		if len(words) > 0 {
			return words, nil
		}
	}
	return nil, nil
}
