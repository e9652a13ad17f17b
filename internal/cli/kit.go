package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/export"
)

// kitFormats are the forms of the hiring kit.
var kitFormats = []string{"markdown", "html", "docx"}

func (a *app) kitCommand() *cobra.Command {
	var f renderFlags
	c := &cobra.Command{
		Use:   "kit PRESET|DRAFT|FILE|-",
		Short: "Write the recruiter's paper: scorecard and hiring guide",
		Long: "The paper for those who interview: a scorecard with each must-have and skill that the posting asks for,\n" +
			"and the hiring guide. None of it is for candidates.",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeNames,
		RunE:              func(_ *cobra.Command, args []string) error { return a.kit(args[0], f) },
	}
	c.Flags().StringVarP(&f.format, "format", "f", "markdown", strings.Join(kitFormats, ", "))
	c.Flags().StringVarP(&f.out, "output", "o", "", outputHelp)
	c.Flags().StringVar(&f.level, "level", "", "at this level")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(kitFormats, cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("level", completeLevels)
	a.marketFlag(c)
	return c
}

func (a *app) kit(name string, f renderFlags) error {
	found, err := a.find(name, f.level)
	if err != nil {
		return err
	}
	if err := found.relevel(f.level); err != nil {
		return err
	}
	k := export.KitOf(found.doc)
	if len(k.Guide) == 0 && export.Words(found.doc.Posting()) == 0 {
		return found.isEmpty()
	}
	switch f.format {
	case "markdown":
		return a.writeFrom(found, f.out, []byte(k.Markdown()))
	case "html":
		return a.writeFrom(found, f.out, k.HTML())
	case "docx":
		if (f.out == "" || f.out == "-") && a.toTerminalOutput() {
			return fail(exitUsage, "docx is no text for a terminal; -o FILE writes it")
		}
		data, err := k.DOCX()
		if err != nil {
			return fail(exitFailed, "%w", err)
		}
		return a.writeFrom(found, f.out, data)
	}
	return fail(exitUsage, "there is no format %q, only %s", f.format, strings.Join(kitFormats, ", "))
}
