package cli

import (
	"fmt"
	"strings"

	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"

	"jobdraft/internal/folders"
	"jobdraft/internal/plain"
)

func (a *app) pathsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "paths",
		Short: "Say where drafts, presets and settings are",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			f := a.folders
			return a.write("", []byte(plain.Text(fmt.Sprintf("drafts   %s\ntrash    %s\npresets  %s\ncompany  %s\nsettings %s\nstate    %s\n",
				place(f.Drafts), place(f.Trash), place(strings.Join(presetFolders(f), "\n         ")), place(f.Company), place(f.Settings), place(f.State)))))
		},
	}
}

func place(path string) string {
	if path == "" {
		return "(none: no HOME and no XDG variables)"
	}
	return path
}

func (a *app) manCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:    "man",
		Short:  "Write the man page",
		Args:   cobra.NoArgs,
		Hidden: true,
		RunE: func(*cobra.Command, []string) error {
			page, err := mango.NewManPage(1, root)
			if err != nil {
				return fail(exitFailed, "%w", err)
			}
			return a.write("", []byte(page.Build(roff.NewDocument())))
		},
	}
}

// presetFolders are the folders that roles are read from.
func presetFolders(f folders.Folders) []string {
	if f.Presets == "" {
		return f.Teams
	}
	return append([]string{f.Presets}, f.Teams...)
}
