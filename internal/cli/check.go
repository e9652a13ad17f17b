package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"jobdraft/internal/check"
	"jobdraft/internal/importer"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/tree"
)

// checkFlags are how a posting is to be looked over.
type checkFlags struct {
	asJSON        bool
	failOn        string
	explain       string
	list          bool
	today         string
	level         string
	jurisdictions []string
}

func checkCommand(a *app) *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check FILE…|-",
		Short: "Look postings over: what is missing, what shuts people out, what the law names",
		Long: "Any posting is read, whatever its form: files, folders of them, drafts by name, and - for standard\n" +
			"input. A line a finding: FILE:LINE:COL: severity id: message. Exit code 1 where there is a warning or\n" +
			"an error (--fail-on says from when), 2 where something was not looked at: what cannot be read, or a\n" +
			"folder without a posting.\n\n" +
			"It is a second pair of eyes and not legal advice. The rules of jurisdictions are those of " + check.RulesAsOf + ".",
		ValidArgsFunction: completion{a}.completeAnyNames,
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case f.list:
				return checkRun{a}.listChecks(f.asJSON)
			case f.explain != "":
				return checkRun{a}.explainCheck(f.explain)
			case len(args) == 0:
				return fail(exitUsage, "name a file, a folder or a draft, or - for standard input")
			}
			return checkRun{a}.checkAll(args, f)
		},
	}
	flags := c.Flags()
	flags.BoolVar(&f.asJSON, "json", false, "as JSON")
	flags.StringVar(&f.failOn, "fail-on", "warning", "exit with 1 from this severity on: error, warning, info or none")
	flags.StringVar(&f.explain, "explain", "", "say what a check looks for, from when on, and who says so")
	flags.BoolVar(&f.list, "list", false, "list the checks and the jurisdictions")
	flags.StringVar(&f.today, "today", "", "the day to check dates against, as 2027-06-30")
	flags.StringVar(&f.level, "level", "", "the level that the posting is for")
	flags.StringSliceVar(&f.jurisdictions, "jurisdiction", nil, "whose laws on postings hold, as us-co,ca-on")
	_ = c.RegisterFlagCompletionFunc("level", completeLevels)
	_ = c.RegisterFlagCompletionFunc("explain", cobra.FixedCompletions(checkIDs(), cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("jurisdiction", cobra.FixedCompletions(jurisdictionIDs(), cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("fail-on", cobra.FixedCompletions(severities, cobra.ShellCompDirectiveNoFileComp))
	return c
}

// severities are what --fail-on takes, by the number from which they count.
var severities = []string{"info", "warning", "error", "none"}

func checkIDs() []string {
	var ids []string
	for _, r := range check.Rules() {
		ids = append(ids, r.ID)
	}
	return ids
}

func jurisdictionIDs() []string {
	var ids []string
	for _, j := range check.Jurisdictions() {
		ids = append(ids, j.ID)
	}
	return ids
}

// foundRow is a finding, as jobdraft check prints it.
type foundRow struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Severity  string `json:"severity"`
	ID        string `json:"id"`
	Message   string `json:"message"`
	Fix       string `json:"fix"`
}

func (r foundRow) String() string {
	return fmt.Sprintf("%s:%d:%d: %s %s: %s", r.File, r.Line, r.Column, r.Severity, r.ID, r.Message)
}

// checkRun is one call of check.
type checkRun struct{ app *app }

// options are those of the checker, by flags and then by the settings.
func (run checkRun) checkOptions(f checkFlags) (check.Options, error) {
	o := check.Options{
		Today: time.Now(), Jurisdictions: f.jurisdictions, On: run.app.settings.Checks.On, Off: run.app.settings.Checks.Off,
	}
	if len(o.Jurisdictions) == 0 {
		o.Jurisdictions = run.app.settings.Jurisdictions
	}
	for i, id := range o.Jurisdictions {
		o.Jurisdictions[i] = strings.ToLower(id)
		if known := jurisdictionIDs(); !slices.Contains(known, o.Jurisdictions[i]) {
			return o, fail(exitUsage, "there is no jurisdiction %q, only %s", id, strings.Join(known, ", "))
		}
	}
	if !slices.Contains(severities, f.failOn) {
		return o, fail(exitUsage, "--fail-on takes error, warning, info or none, not %q", f.failOn)
	}
	if f.level != "" {
		level, ok := posting.ParseLevel(f.level)
		if !ok {
			return o, fail(exitUsage, "there is no level %q, only %v", f.level, posting.Levels)
		}
		o.Level = level
	}
	if f.today != "" {
		day, err := time.Parse(time.DateOnly, f.today)
		if err != nil {
			return o, fail(exitUsage, "--today: %q is not a date (2027-06-30)", f.today)
		}
		o.Today = day
	}
	return o, nil
}

// checkAll looks every posting over. One that cannot be read does not stop the
// others.
func (run checkRun) checkAll(names []string, f checkFlags) error {
	o, err := run.checkOptions(f)
	if err != nil {
		return err
	}
	run.noteAge(o)
	var failed failures
	files := run.postings(names, &failed)
	rows := run.checkEach(check.New(o), files, f.asJSON, &failed)
	if err := run.printFound(rows, f.asJSON); err != nil {
		return err
	}
	if err := failed.of(len(names)); err != nil {
		return err
	}
	if worst(rows) >= slices.Index(severities, f.failOn) {
		run.app.ended = exitFailed
	}
	return nil
}

// checkEach looks each posting over, and says to a person where nothing was
// found.
func (run checkRun) checkEach(c *check.Checker, files []string, asJSON bool, failed *failures) []foundRow {
	rows := []foundRow{}
	p := run.app.newProgress()
	defer p.clear()
	for i, file := range files {
		p.step(i+1, len(files))
		found, err := run.checkOne(c, file)
		if err != nil {
			failed.add(file, err)
			continue
		}
		if len(found) == 0 && !asJSON {
			p.clear()
			fmt.Fprintf(run.app.err, "%s: nothing found\n", sanitize.Line(file))
		}
		rows = append(rows, found...)
	}
	return rows
}

// noteAge says where the rules of jurisdictions are older than a year.
func (run checkRun) noteAge(o check.Options) {
	if len(o.Jurisdictions) > 0 && check.RulesAreOld(o.Today) {
		fmt.Fprintf(run.app.err, "jobdraft: the rules of jurisdictions are those of %s and may be out of date\n", check.RulesAsOf)
	}
}

// worst is the number of the worst severity, -1 for none.
func worst(rows []foundRow) int {
	most := -1
	for _, r := range rows {
		most = max(most, slices.Index(severities, r.Severity))
	}
	return most
}

func (run checkRun) printFound(rows []foundRow, asJSON bool) error {
	if asJSON {
		return listing{run.app}.json(rows)
	}
	var b strings.Builder
	for _, r := range rows {
		b.WriteString(r.String() + "\n")
	}
	return run.app.write("", []byte(b.String()))
}

// documents are the endings of files that a folder is looked through for.
var documents = []string{".md", ".markdown", ".txt", ".html", ".htm", ".docx"}

// postings are the files that names stand for, the folders among them opened.
func (run checkRun) postings(names []string, failed *failures) []string {
	var files []string
	for _, name := range names {
		if info, err := os.Stat(name); err != nil || !info.IsDir() {
			files = append(files, name)
			continue
		}
		inside, refused := postingsIn(name)
		if len(inside)+len(refused) == 0 {
			failed.add(name, errNoPosting)
		}
		files, *failed = append(files, inside...), append(*failed, refused...)
	}
	return files
}

// errNoPosting says that a gate would be passed by looking at nothing.
var errNoPosting = errors.New("there is no posting in this folder, nothing was checked")

// checked are the limits of a folder that is checked. A folder beyond them fails:
// else a gate would be passed by not looking.
var checked = tree.Limits{Entries: 1_000_000, Time: 30 * time.Second}

// postingsIn are the files of postings in a folder and in those below it that
// are not hidden, and why a folder cannot be looked into. The folder may be a
// link, which is followed where a separator stands behind it.
func postingsIn(dir string) (files []string, refused failures) {
	err := tree.Walk(os.DirFS(dir), checked, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			refused = append(refused, err)
		case !entry.IsDir() && slices.Contains(documents, strings.ToLower(filepath.Ext(name))):
			files = append(files, filepath.Join(dir, name))
		}
		return nil
	})
	if err != nil {
		refused.add(dir, err)
	}
	return files, refused
}

// checkOne looks one posting over: a file of any form, standard input, else a
// draft or a preset by its name.
func (run checkRun) checkOne(c *check.Checker, name string) ([]foundRow, error) {
	if name != "-" && !exists(name) {
		f, err := lookup{run.app}.find(name, "")
		if err != nil {
			return nil, err
		}
		r := &importer.Result{Document: f.doc, Ours: true}
		return lookedOver(c, name, r, []byte(f.doc.Source())), nil
	}
	data, err := importRun{run.app}.readAny(name)
	if err != nil {
		return nil, err
	}
	r, err := importRun{run.app}.imported(name, data)
	if err != nil {
		return nil, err
	}
	return lookedOver(c, name, r, data), nil
}

// lookedOver are the findings of a document with their places in the text that was
// given.
func lookedOver(c *check.Checker, file string, r *importer.Result, data []byte) []foundRow {
	places := importer.NewPlacer(r, data)
	var rows []foundRow
	for _, f := range c.Check(r.Document) {
		p := places.Place(f.Span)
		row := foundRow{
			File: sanitize.Line(file), Line: p.Line, Column: p.Column, EndLine: p.EndLine, EndColumn: p.EndColumn,
			Severity: f.Severity.String(), ID: f.ID, Message: sanitize.Line(f.Message),
		}
		if f.Fix != nil && f.Fix.Move == "" {
			row.Fix = sanitize.Text(f.Fix.Text)
		}
		rows = append(rows, row)
	}
	slices.SortStableFunc(rows, func(x, y foundRow) int {
		return cmp.Or(cmp.Compare(x.Line, y.Line), cmp.Compare(x.Column, y.Column))
	})
	return rows
}
