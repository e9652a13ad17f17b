package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/config"
	"jobdraft/internal/sanitize"
)

// placesRow is where everything is, as jobdraft paths prints it.
type placesRow struct {
	Drafts   string   `json:"drafts"`
	Trash    string   `json:"trash"`
	Presets  []string `json:"presets"`
	Company  string   `json:"company"`
	Settings string   `json:"settings"`
	State    string   `json:"state"`
}

func pathsCommand(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "paths",
		Short: "Say where drafts, presets and settings are",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			f := a.folders
			p := placesRow{f.Drafts, f.Trash, append([]string{}, presetFolders(f)...), f.Company, f.Settings, f.State}
			if asJSON {
				return listing{a}.json(p)
			}
			return a.write("", []byte(sanitize.Text(p.text())))
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	return c
}

func (p placesRow) text() string {
	return fmt.Sprintf("drafts   %s\ntrash    %s\npresets  %s\ncompany  %s\nsettings %s\nstate    %s\n",
		place(p.Drafts), place(p.Trash), place(strings.Join(p.Presets,
			"\n         ")), place(p.Company), place(p.Settings), place(p.State))
}

func place(path string) string {
	if path == "" {
		return "(none: HOME and the XDG variables name no folder)"
	}
	return path
}

// presetFolders are the folders that roles are read from.
func presetFolders(f config.Folders) []string {
	if f.Presets == "" {
		return f.Teams
	}
	return append([]string{f.Presets}, f.Teams...)
}
