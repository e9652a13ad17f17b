package cli

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/nearest"
	"jobdraft/internal/schema"
)

// schemaOf are the schemas by name.
var schemaOf = map[string]func() []byte{
	"front-matter": schema.FrontMatter,
	"settings":     func() []byte { return schema.Settings(settingNames()) },
}

// schemaNames are their names, the first of them the default.
var schemaNames = []string{"front-matter", "settings"}

func schemaCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "schema [" + strings.Join(schemaNames, "|") + "]",
		Short: "Write the JSON Schema of a document's front matter, or of the settings, for your editor",
		Long: "The starters of config.yaml and of the company profile name the schemas to editors that know\n" +
			"yaml-language-server; jobdraft config and jobdraft company keep them beside those files.",
		Args:      cobra.MaximumNArgs(1),
		ValidArgs: schemaNames,
		RunE: func(_ *cobra.Command, args []string) error {
			name := schemaNames[0]
			if len(args) > 0 {
				name = args[0]
			}
			write, ok := schemaOf[name]
			if !ok {
				return unknownSchema(name)
			}
			return a.write("", write())
		},
	}
}

func unknownSchema(name string) error {
	if near := nearest.Name(name, schemaNames); near != "" {
		return fail(exitUsage, "there is no schema %q; did you mean %s?", name, near)
	}
	return fail(exitUsage, "there is no schema %q, only %s", name, strings.Join(schemaNames, " and "))
}

// keepSchemas writes the schemas beside the settings, where the starters name
// them to the editor. That they cannot be written is nothing to say: the editor
// completes no keys then.
func (a *app) keepSchemas() {
	dir := filepath.Join(a.folders.Config, "schema")
	const private = 0o700
	if err := os.MkdirAll(dir, private); err != nil {
		return
	}
	for name, write := range schemaOf {
		_ = writeFile(filepath.Join(dir, name+".json"), write())
	}
}
