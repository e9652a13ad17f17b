package config

import (
	"fmt"
	"strings"
)

// Starter returns the first config.yaml: every setting in a comment, with its
// default.
func Starter(n Names) string {
	var b strings.Builder
	b.WriteString("# yaml-language-server: $schema=schema/settings.json\n")
	b.WriteString("# What is set here holds for every draft. A flag or a variable goes before it.\n")
	group := ""
	for _, s := range table {
		if s.About != "" {
			fmt.Fprintf(&b, "\n# %s\n", s.Description(n))
		}
		if s.Group != group && s.Group != "" {
			fmt.Fprintf(&b, "# %s:\n", s.Group)
		}
		indent := ""
		if group = s.Group; group != "" {
			indent = "  "
		}
		fmt.Fprintf(&b, "# %s%s: %s\n", indent, s.Key, s.Shown)
	}
	fmt.Fprintf(&b, "\n# %s\n# %s:\n#   copy: c\n#   delete: [d, delete]\n", KeysAbout(n), keysGroup)
	return b.String()
}

// list joins names: linkedin, lever or seek.
func list(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
