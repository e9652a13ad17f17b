package cli

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/export"
	"jobdraft/internal/plain"
	"jobdraft/internal/posting"
)

// formats are the forms in which a posting is written.
var formats = []struct {
	name string
	do   func(*posting.Posting) string
}{
	{"text", func(p *posting.Posting) string { return export.Text(p) + "\n" }},
	{"markdown", export.Markdown},
}

func formatNames() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

func (a *app) renderCommand() *cobra.Command {
	var format, out, level string
	var toClipboard, noCompany bool
	c := &cobra.Command{
		Use:               "render PRESET|DRAFT|FILE|-",
		Short:             "Write the posting of a preset, a draft or a file",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeNames,
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := a.look(args[0], level, !noCompany)
			if err != nil {
				return err
			}
			if err := f.relevel(level); err != nil {
				return err
			}
			text, err := rendered(f.doc, format)
			if err != nil {
				return err
			}
			if toClipboard {
				return a.copy(strings.TrimSuffix(text, "\n"))
			}
			return a.write(out, []byte(text))
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "text", strings.Join(formatNames(), " or "))
	c.Flags().StringVarP(&out, "output", "o", "", "write to this file instead; - is standard output")
	c.Flags().StringVar(&level, "level", "", "at this level")
	c.Flags().BoolVar(&noCompany, "no-company", false, "leave the company profile out of a preset")
	c.Flags().BoolVar(&toClipboard, "copy", false, "copy instead of printing")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("level", completeLevels)
	return c
}

func rendered(d *posting.Document, format string) (string, error) {
	for _, f := range formats {
		if f.name == format {
			return f.do(d.Posting()), nil
		}
	}
	return "", fail(exitUsage, "there is no format %q, only %s", format, strings.Join(formatNames(), ", "))
}

// copy puts a text on the clipboard and says how sure that is.
func (a *app) copy(text string) error {
	path := ""
	if a.folders.State != "" {
		path, _ = clipboard.Keep(a.folders.State, text) // It is a second net; the copy itself is reported.
	}
	r := clipboard.Copy(context.Background(), text, clipboard.Here())
	if r.OSC52 != "" && !a.toTerminal(r.OSC52) {
		r.Outcome = clipboard.FileOnly
	}
	switch r.Outcome {
	case clipboard.Copied:
		fmt.Fprintf(a.err, "Copied with %s.\n", plain.Line(r.Via))
	case clipboard.Buffered, clipboard.Sent:
		fmt.Fprintln(a.err, "Sent to your terminal, which does not say whether it took it.")
	case clipboard.FileOnly:
		if path == "" {
			return fail(exitFailed, "nothing here takes a copy; -o FILE writes a file")
		}
		return fail(exitFailed, "nothing here takes a copy; the text is in %s", path)
	}
	return nil
}

// toTerminal writes a sequence to the terminal that the person sits at.
func (a *app) toTerminal(sequence string) bool {
	tty, err := os.OpenFile("/dev/tty", os.O_WRONLY, 0)
	if err != nil {
		return false
	}
	defer tty.Close()
	_, err = tty.WriteString(sequence)
	return err == nil
}

func writeFile(path string, data []byte) error { return drafts.WriteFile(path, data) }
