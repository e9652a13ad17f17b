package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/export"
)

func kitCommand(a *app) *cobra.Command {
	var f renderFlags
	c := &cobra.Command{
		Use:   "kit PRESET|DRAFT|FILE|-…",
		Short: "Write the recruiter's paper: scorecard and hiring guide",
		Long: "The paper for those who interview: a scorecard with each must-have and skill that the posting asks for,\n" +
			"and the hiring guide. None of it is for candidates. Several go into a folder, -o DIR.",
		Args:              namesSomething,
		ValidArgsFunction: completion{a}.completeAnyNames,
		RunE:              func(_ *cobra.Command, args []string) error { return a.kits(args, f) },
	}
	c.Flags().StringVarP(&f.format, "format", "f", export.KitFormats[0].Name,
		strings.Join(export.FormatNames(export.KitFormats), ", "))
	c.Flags().StringVarP(&f.out, "output", "o", "", outputHelp+folderHelp)
	c.Flags().StringVar(&f.level, "level", "", "at this level")
	completeFormats(c, export.KitFormats)
	_ = c.RegisterFlagCompletionFunc("level", completeLevels)
	a.marketFlag(c)
	return c
}

func (a *app) kits(names []string, f renderFlags) error {
	form, err := a.formatOf(export.KitFormats, f)
	if err != nil {
		return err
	}
	return a.writeAll(names, f.out, form.Ext, func(name string) (*found, []byte, error) { return a.kit(name, form, f) })
}

// kit is the paper for the posting that a name stands for.
func (a *app) kit(name string, form export.Format, f renderFlags) (*found, []byte, error) {
	found, err := lookup{a}.find(name, f.level)
	if err != nil {
		return nil, nil, err
	}
	if err := found.relevel(f.level); err != nil {
		return nil, nil, err
	}
	if k := export.KitOf(found.doc); len(k.Guide) == 0 && export.Words(found.doc.Posting()) == 0 {
		return nil, nil, found.isEmpty()
	}
	data, err := a.writeAs(form, found.doc, f.width)
	return found, data, err
}
