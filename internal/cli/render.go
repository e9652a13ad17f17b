package cli

import (
	"cmp"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/check"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// renderFlags are how a posting is to be written.
type renderFlags struct {
	format, out, level, board string
	width                     int
	toClipboard, noCompany    bool
	short                     bool
}

func renderCommand(a *app) *cobra.Command {
	var f renderFlags
	c := &cobra.Command{
		Use:               "render PRESET|DRAFT|FILE|-…",
		Short:             "Write the postings of presets, drafts or files",
		Long:              "The posting goes to standard output. Several go into a folder, -o DIR, a file each.",
		Args:              namesSomething,
		ValidArgsFunction: completion{a}.completeAnyNames,
		RunE: func(c *cobra.Command, args []string) error {
			if f.toClipboard && !c.Flags().Changed("format") {
				f.format = cmp.Or(a.settings.Copy, f.format)
			}
			return a.render(args, f)
		},
	}
	flags := c.Flags()
	flags.StringVarP(&f.format, "format", "f", export.Formats[0].Name,
		strings.Join(export.FormatNames(export.Formats), ", "))
	flags.StringVarP(&f.out, "output", "o", "", outputHelp+folderHelp)
	flags.StringVar(&f.level, "level", "", "at this level")
	flags.BoolVar(&f.short, "short", false,
		"the short form as text, under 150 words: title, facts, pay, opening, five responsibilities, how to apply")
	flags.IntVar(&f.width, "width", 0, "wrap the text at so many columns; 0 for not at all")
	flags.StringVar(&f.board, "board", "", "say what is over the limits of a board: "+strings.Join(boardNames(), ", "))
	flags.BoolVar(&f.noCompany, "no-company", false, "leave the company profile out of a preset")
	flags.BoolVar(&f.toClipboard, "copy", false, "copy instead of printing")
	c.MarkFlagsMutuallyExclusive("copy", "output")
	c.MarkFlagsMutuallyExclusive("short", "format")
	completeFormats(c, export.Formats)
	_ = c.RegisterFlagCompletionFunc("level", completeLevels)
	a.marketFlag(c)
	_ = c.RegisterFlagCompletionFunc("board", cobra.FixedCompletions(boardNames(), cobra.ShellCompDirectiveNoFileComp))
	return c
}

func (a *app) render(names []string, f renderFlags) error {
	form, err := a.formatOf(export.Formats, f)
	switch {
	case err != nil:
		return err
	case !f.toClipboard:
		return a.writeAll(names, f.out, form.Ext, func(name string) (*found, []byte, error) {
			return a.rendered(name, form, f)
		})
	case len(names) > 1:
		return fail(exitUsage, "only one posting can be copied")
	}
	found, data, err := a.rendered(names[0], form, f)
	if err != nil {
		return err
	}
	c := clipboard.Content{Text: strings.TrimSuffix(string(data), "\n")}
	if form.Name == export.Formats[0].Name {
		c.HTML = string(export.Fragment(found.doc.Posting()))
	}
	return a.copy(c)
}

// rendered is the posting that a name stands for, in a format.
func (a *app) rendered(name string, form export.Format, f renderFlags) (*found, []byte, error) {
	found, err := lookup{a}.look(name, f.level, !f.noCompany)
	if err != nil {
		return nil, nil, err
	}
	if err := found.relevel(f.level); err != nil {
		return nil, nil, err
	}
	if export.Words(found.doc.Posting()) == 0 {
		return nil, nil, found.isEmpty()
	}
	a.noteOffer(found)
	if err := a.noteBoard(cmp.Or(f.board, a.settings.Board), found.doc); err != nil {
		return nil, nil, err
	}
	data, err := a.writeAs(form, found.doc, f.width)
	return found, data, err
}

// noteOffer asks about what a draft promises, if nobody has looked at it yet.
func (a *app) noteOffer(f *found) {
	if question := check.UncheckedOffer(f.doc); question != "" && f.source != fromPreset {
		fmt.Fprintf(a.err, "jobdraft: %s: %s; Review settles it\n", sanitize.Line(f.called()), question)
	}
}

// writeAs writes a document in a format. The properties that the format lacks are
// listed on standard error.
func (a *app) writeAs(form export.Format, d *posting.Document, width int) ([]byte, error) {
	out, err := form.Write(d, width)
	if err != nil {
		return nil, fail(exitFailed, "%w", err)
	}
	for _, m := range out.Missing {
		need := "recommended"
		if m.Required {
			need = "required"
		}
		fmt.Fprintf(a.err, "jobdraft: %s (%s) is missing: %s\n", m.Field, need, sanitize.Line(m.How))
	}
	return out.Data, nil
}

// formatOf returns the format that is asked for. A binary one goes neither to a
// terminal nor to the clipboard.
func (a *app) formatOf(formats []export.Format, f renderFlags) (export.Format, error) {
	form, err := export.FindFormat(formats, f.format)
	if f.short {
		form, err = export.ShortFormat, nil
	}
	switch {
	case err != nil:
		return export.Format{}, fail(exitUsage, "%w", err)
	case f.width < 0:
		return export.Format{}, fail(exitUsage, "--width takes a number of columns, not %d", f.width)
	case form.Binary && f.toClipboard:
		return export.Format{}, fail(exitUsage, "%s is not text to copy; -o FILE writes it", f.format)
	case form.Binary && a.reachesTerminal(f.out):
		return export.Format{}, fail(exitUsage, "%s is not text for a terminal; -o FILE writes it", f.format)
	}
	return form, nil
}

// completeFormats completes the values of --format.
func completeFormats(c *cobra.Command, formats []export.Format) {
	names := cobra.FixedCompletions(export.FormatNames(formats), cobra.ShellCompDirectiveNoFileComp)
	_ = c.RegisterFlagCompletionFunc("format", names)
}

// reachesTerminal reports whether a result written to a file, "-" or "" goes to a
// terminal. Any character device may be one.
func (a *app) reachesTerminal(to string) bool {
	if to == "" || to == "-" {
		f, ok := a.out.(*os.File)
		return ok && terminal(f)
	}
	info, err := os.Stat(to)
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

func boardNames() []string {
	names := make([]string, len(export.Boards))
	for i, b := range export.Boards {
		names[i] = b.Name
	}
	return names
}

// noteBoard says what of a posting is over the limits of a board.
func (a *app) noteBoard(name string, d *posting.Document) error {
	if name == "" {
		return nil
	}
	board, ok := export.FindBoard(name)
	if !ok {
		return fail(exitUsage, "there is no board %q, only %s", name, strings.Join(boardNames(), ", "))
	}
	for _, over := range export.OverLimit(board, d.Posting()) {
		fmt.Fprintf(a.err, "jobdraft: %s\n", sanitize.Line(over))
	}
	return nil
}

func writeFile(path string, data []byte) error { return atomicfile.WriteFile(path, data) }
