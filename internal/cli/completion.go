package cli

import (
	"cmp"

	"github.com/spf13/cobra"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// completion completes the names of documents.
type completion struct{ app *app }

// completeAnyNames completes as many roles, drafts and files as are wanted.
func (co completion) completeAnyNames(c *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
	return co.completeNames(c, nil, word)
}

// completeNames completes roles, drafts and files.
func (co completion) completeNames(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var names []string
	for _, p := range co.app.library().Presets() {
		names = append(names, candidate(p.Slug, "")...)
		for _, l := range p.Levels {
			names = append(names, candidate(p.Slug+"/"+string(l.Level), l.Title)...)
		}
	}
	drafts, directive := co.completeDrafts(nil, nil, "")
	return append(names, drafts...), directive
}

func (co completion) completeDrafts(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	rows, _ := listing{co.app}.draftRows("", false) // Completion that cannot list drafts still has files.
	var names []string
	for _, r := range rows {
		names = append(names, candidate(r.Name, cmp.Or(r.Title, "draft"))...)
	}
	return names, cobra.ShellCompDirectiveDefault
}

// candidate is a completion, which a shell shows as it is. A name that does not
// pass the gate cannot be completed.
func candidate(name, title string) []string {
	if sanitize.Line(name) != name {
		return nil
	}
	if title != "" {
		name += "\t" + sanitize.Line(title)
	}
	return []string{name}
}

func completeLevels(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var names []string
	for _, l := range posting.Levels {
		names = append(names, string(l))
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}
