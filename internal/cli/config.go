package cli

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"jobdraft/internal/config"
	"jobdraft/internal/export"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui"
)

// placed are the settings that say where things are.
var placed = []string{"drafts", "presets"}

// needs are the settings without which a command does something else than the
// person means. A command that is not here needs all of them, since it opens a
// draft; of those that put the settings right, or say what there is, none.
var needs = map[string][]string{
	"config": {}, "paths": {}, "company": {}, "man": {}, "completion": {}, "help": {}, "schema": {}, "version": {},
	cobra.ShellCompRequestCmd: {}, cobra.ShellCompNoDescRequestCmd: {},
	"presets": placed, "drafts": placed, "inspect": placed, "kit": placed, "import": placed,
	"render": {"drafts", "presets", "board", "market"},
	"check":  {"drafts", "presets", "checks", "jurisdictions"},
}

// readSettings reads config.yaml. What is wrong in it stops the commands that
// need it; the others say so and go on.
func (a *app) readSettings(c *cobra.Command) error {
	s, err := config.Read(a.folders.Settings, settingNames)
	a.settings = s
	a.folders.Set(s.Drafts, s.Presets)
	var problems *config.Problems
	if !errors.As(err, &problems) {
		return nil
	}
	needed, known := needs[commandOf(c)]
	switch flags := c.Flags(); {
	case flags.Changed("copy"):
		needed = append(slices.Clone(needed), "clipboard", "clipboard_command", "copy")
	case flags.Changed("list"), flags.Changed("explain"):
		needed = nil // They say what a setting may be.
	}
	for _, p := range problems.All {
		if !known || slices.Contains(needed, p.Key) || p.Key == "" && len(needed) > 0 {
			return fail(exitUsage, "%w\njobdraft config opens it", err)
		}
	}
	if !isCompleting(c) {
		fmt.Fprintf(a.err, "%s\n", prefixed(sanitize.Text(err.Error())))
	}
	return nil
}

// settingNames returns the names that settings can hold.
func settingNames() config.Names {
	return config.Names{
		Checks: checkIDs(), Jurisdictions: jurisdictionIDs(), Boards: boardNames(),
		CopyFormats: export.FormatNames(export.CopyFormats()),
		Markets:     marketNames(), Keys: tui.DefaultKeys(),
	}
}

// commandOf is the name of the command below the root; the builder's own where
// there is none.
func commandOf(c *cobra.Command) string {
	for c.HasParent() && c.Parent().HasParent() {
		c = c.Parent()
	}
	return c.Name()
}

// isCompleting reports whether a shell is asking, which has no room for words.
func isCompleting(c *cobra.Command) bool {
	return c.Name() == cobra.ShellCompRequestCmd || c.Name() == cobra.ShellCompNoDescRequestCmd
}
