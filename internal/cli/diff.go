package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

func diffCommand(a *app) *cobra.Command {
	var asJSON, textconv bool
	c := &cobra.Command{
		Use:   "diff A B",
		Short: "Say what differs between two documents, by meaning",
		Long: "A line a difference: + added, - removed, ~ edited, x ticked, o unticked, > moved. Moved lines and other\n" +
			"blank lines make no noise. Each of A and B is a draft, a preset or a file.\n\n" +
			"Git shows its own differences this way with --textconv, which writes one document, a line a field and an\n" +
			"item:\n\n" +
			"git config diff.jobdraft.textconv \"jobdraft diff --textconv\"; *.md diff=jobdraft in .gitattributes.",
		ValidArgsFunction: completion{a}.completeAnyNames,
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case textconv && len(args) == 1:
				return a.textconv(args[0])
			case textconv:
				return fail(exitUsage, "--textconv takes one file")
			case len(args) != 2:
				return fail(exitUsage, "diff takes two documents: jobdraft diff A B")
			}
			return a.diff(args[0], args[1], asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as JSON, an object a difference, which together are a patch of A")
	c.Flags().BoolVar(&textconv, "textconv", false, "write one document for Git to compare")
	c.MarkFlagsMutuallyExclusive("json", "textconv")
	return c
}

func (a *app) diff(before, after string, asJSON bool) error {
	x, err := lookup{a}.find(before, "")
	if err != nil {
		return err
	}
	y, err := lookup{a}.find(after, "")
	if err != nil {
		return err
	}
	d := posting.Diff(x.doc, y.doc)
	if asJSON {
		return listing{a}.json(append(posting.Difference{}, d...))
	}
	return a.write("", []byte(sanitize.Text(d.String())))
}

// textconv writes a document so that a comparison of lines is one of meaning.
func (a *app) textconv(path string) error {
	f, err := lookup{a}.fromPath(path)
	if err != nil {
		return err
	}
	return a.write("", []byte(sanitize.Text(strings.Join(posting.Outline(f.doc), "\n")+"\n")))
}

func mergeCommand(a *app) *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "merge BASE OURS THEIRS",
		Short: "Merge two people's edits of one document, item by item",
		Long: "Switched, added, removed and edited items and fields merge even if they are neighbours. What both have\n" +
			"changed in different ways stands between the marks of Git, and the exit code is 1. The result replaces\n" +
			"OURS, or goes where -o says. As a merge driver of Git:\n\n" +
			"git config merge.jobdraft.driver \"jobdraft merge %O %A %B\"; *.md merge=jobdraft in .gitattributes.",
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 3 {
				return fail(exitUsage, "merge takes three files: jobdraft merge BASE OURS THEIRS")
			}
			return a.merge(args, out)
		},
	}
	c.Flags().StringVarP(&out, "output", "o", "", outputHelp)
	return c
}

func (a *app) merge(paths []string, out string) error {
	var docs [3]*posting.Document
	for i, path := range paths {
		f, err := lookup{a}.fromPath(path)
		if err != nil {
			return err
		}
		docs[i] = f.doc
	}
	if out == "" {
		out = paths[1]
	}
	text, conflicts := posting.Merge(docs[0], docs[1], docs[2])
	if err := a.write(out, []byte(text)); err != nil {
		return err
	}
	if conflicts > 0 {
		return fail(exitFailed, "%s: %d places were changed by both; they stand between <<<<<<< and >>>>>>>", out, conflicts)
	}
	return nil
}
