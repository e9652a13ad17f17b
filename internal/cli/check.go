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
	"unicode/utf8"

	"jobdraft/internal/lint"
	"jobdraft/internal/markdown"

	"github.com/spf13/cobra"

	"jobdraft/internal/check"
	"jobdraft/internal/importer"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/tree"
)

// checkFlags are how postings are to be looked over.
type checkFlags struct {
	asJSON        bool
	format        string
	failOn        string
	least         string
	explain       string
	list          bool
	testHouse     bool
	today         string
	level         string
	jurisdictions []string
	only, off     []string
	config        string
	baseline      string
	writeBaseline string
}

func checkCommand(a *app) *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check FILE…|-",
		Short: "Look postings over: what is missing, what shuts people out, what the law names",
		Long: "Any posting is read, whatever its form: files, folders of them, drafts by name, and - for standard\n" +
			"input. A line a finding: FILE:LINE:COL: severity id: message. Exit code 1 if there is a warning or an\n" +
			"error (--fail-on says from when), 2 if something was not looked at: a file that cannot be read, a\n" +
			"folder without a posting, a text with nothing to look at.\n\n" +
			lint.ConfigName + " in the folder of a file, or above it, says how a repository is looked over: checks (on, off,\n" +
			"only), jurisdictions, min, fail-on, baseline and house. A text suppresses a check by ignore: in its\n" +
			"front matter, or by a comment beside or above a line: <!-- jobdraft: ignore ID: reason -->.\n\n" +
			"It is a second pair of eyes and not legal advice. The rules of jurisdictions are those of " + check.RulesAsOf + ".",
		ValidArgsFunction: completion{a}.completeAnyNames,
		RunE: func(_ *cobra.Command, args []string) error {
			run := checkRun{app: a, flags: f, checkers: map[string]*configured{}, findings: []lint.Finding{}}
			switch {
			case f.list:
				return run.listChecks(f.asJSON || f.format == "json")
			case f.explain != "":
				return run.explain(f.explain)
			case f.testHouse:
				return run.testHouse(args)
			case len(args) == 0:
				return fail(exitUsage, "name a file, a folder or a draft, or - for standard input")
			}
			return run.checkAll(args)
		},
	}
	addCheckFlags(c, &f)
	return c
}

func addCheckFlags(c *cobra.Command, f *checkFlags) {
	flags := c.Flags()
	flags.BoolVar(&f.asJSON, "json", false, "as JSON, for --format json")
	flags.StringVar(&f.format, "format", "", "the form of the report: text, json, github or sarif (github in GitHub "+
		"Actions, else text)")
	flags.StringVar(&f.failOn, "fail-on", "", "exit with 1 from this severity on: error, warning, info or none "+
		"(default warning)")
	flags.StringVar(&f.least, "min", "", "the least severity to report: info, warning or error (text and github: "+
		"warning, else info)")
	flags.StringVar(&f.explain, "explain", "", "say what a check looks for, or what the law of a place wants, and who "+
		"says so")
	flags.BoolVar(&f.list, "list", false, "list the checks and the jurisdictions")
	flags.BoolVar(&f.testHouse, "test-house", false, "hold the rules of the house against their own cases")
	flags.StringVar(&f.today, "today", "", "the day to check dates against, as 2027-06-30")
	flags.StringVar(&f.level, "level", "", "the level that the posting is for")
	flags.StringSliceVar(&f.jurisdictions, "jurisdiction", nil, "whose laws on postings hold, as us-co,Ontario")
	flags.StringSliceVar(&f.only, "only", nil, "run these checks alone, as age-limit,pay-missing")
	flags.StringSliceVar(&f.off, "off", nil, "leave these checks out")
	flags.StringVar(&f.config, "config", "", "this configuration instead of the nearest "+lint.ConfigName)
	flags.StringVar(&f.baseline, "baseline", "", "report only findings that this file does not have")
	flags.StringVar(&f.writeBaseline, "write-baseline", "", "write the findings of today to this file, and report none")
	_ = c.RegisterFlagCompletionFunc("level", completeLevels)
	completeOneOf(c, "explain", func() []string { return append(checkIDs(), jurisdictionIDs()...) })
	completeOneOf(c, "jurisdiction", jurisdictionIDs)
	completeOneOf(c, "fail-on", func() []string { return lint.Severities })
	completeOneOf(c, "min", func() []string { return lint.Severities[:3] })
	completeOneOf(c, "format", func() []string { return lint.Formats })
	completeOneOf(c, "only", checkIDs)
	completeOneOf(c, "off", checkIDs)
}

// completeOneOf completes a flag by values that are listed when a shell asks.
func completeOneOf(c *cobra.Command, flag string, values func() []string) {
	_ = c.RegisterFlagCompletionFunc(flag, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	})
}

func checkIDs() []string { return lint.CheckIDs() }

func jurisdictionIDs() []string {
	var ids []string
	for _, j := range check.Jurisdictions() {
		ids = append(ids, j.ID)
	}
	return ids
}

// checkRun is one call of check: its flags, the configurations of the files, and
// the findings.
type checkRun struct {
	app      *app
	flags    checkFlags
	options  check.Options
	checkers map[string]*configured // by the path of the configuration
	findings []lint.Finding
	hidden   int // findings below the least severity
	old      int // findings of the baseline
	failed   failures
	fails    bool
}

// configured is a checker with its configuration.
type configured struct {
	*check.Checker
	lint.Config
}

// checkAll looks every posting over. One that cannot be read does not stop the
// others.
func (r *checkRun) checkAll(names []string) error {
	if err := r.complete(); err != nil {
		return err
	}
	files := postings(names, &r.failed)
	if err := r.each(files); err != nil {
		return err
	}
	if r.flags.writeBaseline != "" {
		return r.saveBaseline()
	}
	if err := r.print(); err != nil {
		return err
	}
	if err := r.failed.of(len(names)); err != nil {
		return err
	}
	if r.fails {
		r.app.ended = exitFailed
	}
	return nil
}

// complete reads the flags, and fills in the options of the checkers by them and
// by the settings.
func (r *checkRun) complete() error {
	f, o, settings := &r.flags, &r.options, &r.app.settings
	o.Today, o.Jurisdictions, o.On, o.Off = time.Now(), settings.Jurisdictions, settings.Checks.On, settings.Checks.Off
	if err := f.complete(); err != nil {
		return fail(exitUsage, "%v", err)
	}
	if f.level != "" {
		level, ok := posting.ParseLevel(f.level)
		if !ok {
			return fail(exitUsage, "there is no level %q, only %v", f.level, posting.Levels)
		}
		o.Level = level
	}
	if f.today != "" {
		day, err := time.Parse(time.DateOnly, f.today)
		if err != nil {
			return fail(exitUsage, "--today: %q is not a date (2027-06-30)", f.today)
		}
		o.Today = day
	}
	return nil
}

// complete fills in the form of the report, and looks the other values over.
func (f *checkFlags) complete() error {
	switch {
	case f.asJSON:
		f.format = "json"
	case f.format == "" && os.Getenv("GITHUB_ACTIONS") == "true":
		f.format = "github"
	case f.format == "":
		f.format = "text"
	}
	if !slices.Contains(lint.Formats, f.format) {
		return fmt.Errorf("--format takes %s, not %q", strings.Join(lint.Formats, ", "), f.format)
	}
	if f.failOn != "" && !slices.Contains(lint.Severities, f.failOn) {
		return fmt.Errorf("--fail-on takes error, warning, info or none, not %q", f.failOn)
	}
	if f.least != "" && !slices.Contains(lint.Severities[:3], f.least) {
		return fmt.Errorf("--min takes info, warning or error, not %q", f.least)
	}
	for i, name := range f.jurisdictions {
		j, err := lint.Jurisdiction(name)
		if err != nil {
			return err
		}
		f.jurisdictions[i] = j.ID
	}
	for _, id := range slices.Concat(f.only, f.off) {
		if err := lint.KnownCheck(id); err != nil {
			return err
		}
	}
	return nil
}

// each looks each posting over, and says if nothing was found in it.
func (r *checkRun) each(files []string) error {
	p := r.app.newProgress()
	defer p.clear()
	for i, file := range files {
		p.step(i+1, len(files))
		c, err := r.configured(file)
		if err != nil {
			return err
		}
		text, err := r.read(c, file)
		if err != nil {
			r.failed.add(file, err)
			continue
		}
		p.clear()
		if err := r.take(c, file, text); err != nil {
			return err
		}
	}
	return nil
}

// configured is the checker with the configuration that holds for a file.
func (r *checkRun) configured(file string) (*configured, error) {
	path := r.flags.config
	if path == "" && file != "-" && exists(file) {
		path = lint.FindConfig(file)
	}
	if c, ok := r.checkers[path]; ok {
		return c, nil
	}
	c := &configured{}
	if path != "" {
		config, err := lint.ReadConfig(path)
		if err != nil {
			return nil, fail(exitUsage, "%v", err)
		}
		c.Config = config
	}
	r.override(&c.Config)
	o := c.Options(r.options)
	r.noteAge(o)
	c.Checker = check.New(o)
	r.checkers[path] = c
	return c, nil
}

// override lets flags win over a configuration.
func (r *checkRun) override(c *lint.Config) {
	f := r.flags
	if len(f.only) > 0 {
		c.Only = f.only
	}
	c.Off = append(c.Off, f.off...)
	if len(f.jurisdictions) > 0 {
		c.Jurisdictions = f.jurisdictions
	}
	c.FailOn = cmp.Or(f.failOn, c.FailOn, "warning")
	c.Baseline = cmp.Or(f.baseline, c.Baseline)
	usual := "info"
	if f.format == "text" || f.format == "github" {
		usual = "warning"
	}
	c.Min = cmp.Or(f.least, c.Min, usual)
	if f.least == "" && c.FailOn == "info" {
		c.Min = "info" // The reader must see what fails.
	}
}

// take takes in the findings of a file.
func (r *checkRun) take(c *configured, file string, text checkedText) error {
	for _, note := range text.notes {
		fmt.Fprintf(r.app.err, "%s: note: %s\n", sanitize.Line(file), sanitize.Line(note))
	}
	for _, wrong := range text.wrong {
		fmt.Fprintf(r.app.err, "%s\n", sanitize.Line(wrong))
	}
	found := text.findings
	if c.Baseline != "" && r.flags.writeBaseline == "" {
		baseline, err := lint.ReadBaseline(c.Baseline)
		if err != nil {
			return fail(exitUsage, "%v", err)
		}
		fresh, old := baseline.New(filepath.Dir(absolute(c.Baseline)), found)
		found, r.old = fresh, r.old+old
	}
	if len(found) == 0 && r.flags.format == "text" {
		fmt.Fprintf(r.app.err, "%s: nothing found\n", sanitize.Line(file))
	}
	r.fails = r.fails || lint.Fails(found, c.FailOn)
	shown, hidden := found, 0
	if r.flags.writeBaseline == "" {
		shown, hidden = lint.AtLeast(found, c.Min)
	}
	r.findings, r.hidden = append(r.findings, shown...), r.hidden+hidden
	return nil
}

func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}

// saveBaseline writes the findings as the baseline of later runs.
func (r *checkRun) saveBaseline() error {
	if err := r.failed.of(len(r.failed) + 1); err != nil {
		return err
	}
	path := r.flags.writeBaseline
	b := lint.NewBaseline(filepath.Dir(absolute(path)), r.findings)
	if err := r.app.write(path, b.Encode()); err != nil {
		return err
	}
	fmt.Fprintf(r.app.err, "%s: %d findings of today\n", sanitize.Line(path), len(r.findings))
	return nil
}

// print writes the report, and counts what is not in it.
func (r *checkRun) print() error {
	if r.flags.format == "text" || r.flags.format == "github" {
		if r.hidden > 0 {
			fmt.Fprintf(r.app.err, "%s of less severity; --min info shows them\n", countedFindings(r.hidden))
		}
		if r.old > 0 {
			fmt.Fprintf(r.app.err, "%s of the baseline\n", countedFindings(r.old))
		}
	}
	switch r.flags.format {
	case "json":
		return listing{r.app}.json(r.findings)
	case "github":
		return r.app.write("", lint.GitHub(r.findings))
	case "sarif":
		dir, _ := os.Getwd()
		report, err := lint.SARIF(version(), dir, r.findings)
		if err != nil {
			return err
		}
		return r.app.write("", report)
	}
	return r.app.write("", lint.Text(r.findings))
}

func countedFindings(n int) string {
	if n == 1 {
		return "1 finding"
	}
	return fmt.Sprintf("%d findings", n)
}

// noteAge says if rules of the chosen jurisdictions are old.
func (r *checkRun) noteAge(o check.Options) {
	if len(o.Jurisdictions) > 0 && check.RulesAreOld(o.Today) {
		fmt.Fprintf(r.app.err, "jobdraft: the rules of jurisdictions are those of %s and may be out of date\n",
			check.RulesAsOf)
	}
}

// documents are the endings of files that a folder is looked through for.
var documents = []string{".md", ".markdown", ".txt", ".html", ".htm", ".docx"}

// postings are the files that names stand for, the folders among them opened.
func postings(names []string, failed *failures) []string {
	var files []string
	for _, name := range names {
		if info, err := os.Stat(name); err != nil || !info.IsDir() {
			files = append(files, name)
			continue
		}
		inside, refused := postingsIn(name, checked)
		if len(inside)+len(refused) == 0 {
			failed.add(name, errNoPosting)
		}
		files, *failed = append(files, inside...), append(*failed, refused...)
	}
	return files
}

// errNoPosting says that a gate would be passed by looking at nothing.
var errNoPosting = errors.New("there is no posting in this folder, nothing was checked")

// checked are the limits of a folder that is checked: a repository fits, a whole
// disk does not. Of a folder beyond them nothing is checked, and it fails: else a
// gate would be passed by not looking.
var checked = tree.Limits{Entries: 200_000, Time: 30 * time.Second}

// postingsIn are the files of postings in a folder and in those below it that
// are not hidden, and why a folder cannot be looked into. The folder may be a
// link, which is followed where a separator stands behind it.
func postingsIn(dir string, l tree.Limits) (files []string, refused failures) {
	err := tree.Walk(os.DirFS(dir), l, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			refused = append(refused, err)
		case !entry.IsDir() && slices.Contains(documents, strings.ToLower(filepath.Ext(name))):
			files = append(files, filepath.Join(dir, name))
		}
		return nil
	})
	if err != nil {
		files, refused = nil, nil
		refused.add(dir, err)
	}
	return files, refused
}

// checkedText is a text that was looked over.
type checkedText struct {
	findings []lint.Finding
	notes    []string // about what was not looked at
	wrong    []string // about comments that suppress nothing
}

// errNothing says that a gate would be passed by looking at nothing.
var errNothing = errors.New("there is nothing to look at in it")

// read looks one posting over: a file of any form, standard input, else a draft
// or a preset by its name.
func (r *checkRun) read(c *configured, name string) (checkedText, error) {
	if name != "-" && !exists(name) {
		f, err := lookup{r.app}.find(name, "")
		if err != nil {
			return checkedText{}, err
		}
		return lookOver(c, name, &importer.Result{Document: f.doc, Ours: true}, []byte(f.doc.Source()))
	}
	data, err := importRun{r.app}.readAny(name)
	if err != nil {
		return checkedText{}, err
	}
	imported, err := importRun{r.app}.imported(name, data)
	if err != nil {
		return checkedText{}, err
	}
	return lookOver(c, name, imported, data)
}

// lookOver gives the findings of a document their places in the text that was
// given.
func lookOver(c *configured, file string, r *importer.Result, data []byte) (checkedText, error) {
	report := c.Report(r.Document)
	if report.Coverage.Words == 0 {
		return checkedText{}, fail(exitUsage, "%w", errNothing)
	}
	text := string(data)
	comments := check.ReadSuppressions(text)
	out := checkedText{notes: report.Coverage.Notes(), wrong: lint.WrongSuppressions(sanitize.Line(file), comments)}
	ignored := ignoredIn(r, text)
	places, lines := importer.NewPlacer(r, data), strings.Split(text, "\n")
	for i := range report.Findings {
		f := &report.Findings[i]
		row := reported(f, file, placeOf(f, r, places, text))
		if row.Line <= len(lines) {
			row.Text = lines[row.Line-1]
		}
		_, isIgnored := ignored[f.ID]
		if !isIgnored && !slices.ContainsFunc(comments, func(s check.Suppression) bool { return s.Suppresses(f, row.Line) }) {
			out.findings = append(out.findings, row)
		}
	}
	slices.SortStableFunc(out.findings, func(x, y lint.Finding) int {
		return cmp.Or(cmp.Compare(x.Line, y.Line), cmp.Compare(x.Column, y.Column))
	})
	return out, nil
}

// placeOf is the place of a finding in the text that was given. A date that import
// has written anew is found by its day.
func placeOf(f *check.Finding, r *importer.Result, places *importer.Placer, text string) importer.Place {
	p := places.Place(f.Span)
	closes, err := time.Parse(time.DateOnly, r.Document.Field("closes"))
	if r.Ours || f.Field != "closes" || p.Line > 1 || err != nil {
		return p
	}
	if start, end, ok := check.FindDate(text, closes); ok {
		line := strings.Count(text[:start], "\n")
		begin := strings.LastIndexByte(text[:start], '\n') + 1
		column := utf8.RuneCountInString(text[begin:start]) + 1
		return importer.Place{Line: line + 1, Column: column, EndLine: line + 1, EndColumn: column +
			utf8.RuneCountInString(text[start:end])}
	}
	return p
}

// ignoredIn returns the checks that the front matter of a text ignores, with the
// reasons. Import keeps none for a text that is not in our own form.
func ignoredIn(r *importer.Result, text string) map[string]string {
	if r.Ours {
		return r.Document.Fields.Ignore
	}
	if !strings.HasPrefix(text, "---") {
		return nil
	}
	d, err := markdown.Read(text)
	if err != nil {
		return nil
	}
	return d.Fields.Ignore
}

// reported is a finding as it is reported.
func reported(f *check.Finding, file string, p importer.Place) lint.Finding {
	row := lint.Finding{
		File: sanitize.Line(file), Line: p.Line, Column: p.Column, EndLine: p.EndLine, EndColumn: p.EndColumn,
		Severity: f.Severity.String(), ID: f.ID, Message: sanitize.Line(f.Message),
	}
	if f.Fix != nil && f.Fix.Move == "" {
		row.Fix = sanitize.Text(f.Fix.Text)
	}
	return row
}

// testHouse holds the rules of the house against their own cases.
func (r *checkRun) testHouse(args []string) error {
	path := r.flags.config
	if path == "" {
		path = lint.FindConfig(cmp.Or(strings.Join(args, ""), lint.ConfigName))
	}
	if path == "" {
		return fail(exitUsage, "there is no %s here or above; --config names one", lint.ConfigName)
	}
	config, err := lint.ReadConfig(path)
	if err != nil {
		return fail(exitUsage, "%v", err)
	}
	if wrong := check.TestHouse(config.House, markdown.Read); len(wrong) > 0 {
		return fail(exitFailed, "%v", errors.Join(wrong...))
	}
	fmt.Fprintf(r.app.err, "%s: the rules of the house hold\n", sanitize.Line(path))
	return nil
}
