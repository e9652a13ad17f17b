package cli

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// format is a form in which a posting is written.
type format struct {
	name   string
	binary bool // of no use in a terminal
	do     func(a *app, d *posting.Document, f renderFlags) ([]byte, error)
}

// formats are the forms that there are. A new one is a line here.
var formats = []format{
	{"text", false, func(_ *app, d *posting.Document, f renderFlags) ([]byte, error) {
		return []byte(export.Wrapped(d.Posting(), f.width) + "\n"), nil
	}},
	{"markdown", false, func(_ *app, d *posting.Document, _ renderFlags) ([]byte, error) {
		return []byte(export.Markdown(d.Posting())), nil
	}},
	{"html", false, func(_ *app, d *posting.Document, _ renderFlags) ([]byte, error) { return export.HTML(d), nil }},
	{"html-fragment", false, func(_ *app, d *posting.Document, _ renderFlags) ([]byte, error) {
		return append(export.Fragment(d.Posting()), '\n'), nil
	}},
	{"json", false, func(a *app, d *posting.Document, _ renderFlags) ([]byte, error) { return a.jobPosting(d) }},
	{"docx", true, func(_ *app, d *posting.Document, _ renderFlags) ([]byte, error) { return export.DOCX(d) }},
}

func formatNames() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// renderFlags are how a posting is to be written.
type renderFlags struct {
	format, out, level, board string
	width                     int
	toClipboard, noCompany    bool
}

func (a *app) renderCommand() *cobra.Command {
	var f renderFlags
	c := &cobra.Command{
		Use:               "render PRESET|DRAFT|FILE|-",
		Short:             "Write the posting of a preset, a draft or a file",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeNames,
		RunE: func(c *cobra.Command, args []string) error {
			if f.toClipboard && !c.Flags().Changed("format") {
				f.format = cmp.Or(a.settings.Copy, f.format)
			}
			return a.render(args[0], f)
		},
	}
	flags := c.Flags()
	flags.StringVarP(&f.format, "format", "f", "text", strings.Join(formatNames(), ", "))
	flags.StringVarP(&f.out, "output", "o", "", outputHelp)
	flags.StringVar(&f.level, "level", "", "at this level")
	flags.IntVar(&f.width, "width", 0, "wrap the text at so many columns; 0 for not at all")
	flags.StringVar(&f.board, "board", "", "say what is over the limits of a board: "+strings.Join(boardNames(), ", "))
	flags.BoolVar(&f.noCompany, "no-company", false, "leave the company profile out of a preset")
	flags.BoolVar(&f.toClipboard, "copy", false, "copy instead of printing")
	c.MarkFlagsMutuallyExclusive("copy", "output")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("level", completeLevels)
	a.marketFlag(c)
	_ = c.RegisterFlagCompletionFunc("board", cobra.FixedCompletions(boardNames(), cobra.ShellCompDirectiveNoFileComp))
	return c
}

func (a *app) render(name string, f renderFlags) error {
	form, err := a.formatOf(f)
	if err != nil {
		return err
	}
	found, err := a.look(name, f.level, !f.noCompany)
	if err != nil {
		return err
	}
	if err := found.relevel(f.level); err != nil {
		return err
	}
	if export.Words(found.doc.Posting()) == 0 {
		return found.isEmpty()
	}
	if err := a.noteBoard(cmp.Or(f.board, a.settings.Board), found.doc); err != nil {
		return err
	}
	data, err := form.do(a, found.doc, f)
	if err != nil {
		return err
	}
	if f.toClipboard {
		c := clipboard.Content{Text: strings.TrimSuffix(string(data), "\n")}
		if form.name == "text" {
			c.HTML = string(export.Fragment(found.doc.Posting()))
		}
		return a.copy(c)
	}
	return a.writeFrom(found, f.out, data)
}

// formatOf is the form that is asked for. One that is no text does not go to a
// terminal, nor to a clipboard for text.
func (a *app) formatOf(f renderFlags) (format, error) {
	i := slices.IndexFunc(formats, func(form format) bool { return form.name == f.format })
	switch {
	case i < 0:
		return format{}, fail(exitUsage, "there is no format %q, only %s", f.format, strings.Join(formatNames(), ", "))
	case f.width < 0:
		return format{}, fail(exitUsage, "--width takes a number of columns, not %d", f.width)
	case formats[i].binary && f.toClipboard:
		return format{}, fail(exitUsage, "%s is no text to copy; -o FILE writes it", f.format)
	case formats[i].binary && (f.out == "" || f.out == "-") && a.toTerminalOutput():
		return format{}, fail(exitUsage, "%s is no text for a terminal; -o FILE writes it", f.format)
	}
	return formats[i], nil
}

// toTerminalOutput reports whether standard output is a terminal.
func (a *app) toTerminalOutput() bool {
	f, ok := a.out.(*os.File)
	return ok && terminal(f)
}

// jobPosting is the posting as JSON. What is missing for a valid one is said on
// standard error.
func (a *app) jobPosting(d *posting.Document) ([]byte, error) {
	data, missing, err := export.JobPosting(d)
	if err != nil {
		return nil, fail(exitFailed, "no JobPosting: %w", err)
	}
	for _, m := range missing {
		need := "recommended"
		if m.Required {
			need = "required"
		}
		fmt.Fprintf(a.err, "jobdraft: %s (%s) is missing: %s\n", m.Field, need, sanitize.Line(m.How))
	}
	return data, nil
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
