package config

import (
	"fmt"
	"strings"
)

// Settings are the values of config.yaml. The zero value is an empty file.
type Settings struct {
	Market           string
	Jurisdictions    []string
	Checks           Checks
	Board            string
	Clipboard        string
	ClipboardCommand []string // the program and its arguments
	Copy             string
	Mouse            *bool
	Presets          []string
	Drafts           string
}

// Checks are the ids of checks to switch off and on.
type Checks struct {
	Off []string
	On  []string
}

// Starter returns the first config.yaml: every setting in a comment, with its
// default.
func Starter(n Names) string {
	return fmt.Sprintf(starter, list(n.Markets), list(n.Boards), list(n.CopyFormats))
}

// list joins names: linkedin, lever or seek.
func list(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

const starter = `# What is set here holds for every draft. A flag or a variable goes before it.

# The country that you write for: %s. The company profile goes before it.
# market: us

# Where you post, for the laws on pay in postings; jobdraft check --list has them.
# jurisdictions: [us-co, ca-on]

# Checks to leave out, and others to add, by id.
# checks:
#   off: [jargon]
#   on: [gender-balance]

# The board that you post on, for its limits: %s.
# board: linkedin

# How a copy goes: auto, native (the system's clipboard), tmux, osc52 (the terminal's) or off.
# clipboard: auto

# A command of your own that takes a copy on its standard input; quotes keep a path with blanks together.
# clipboard_command: my-clipboard --in

# What c copies: %s.
# copy: text

# The mouse: wheel and clicks. Off, the terminal selects text as always.
# mouse: true

# Folders with presets of a team, and a folder for your drafts.
# presets: [~/hiring/presets]
# drafts: ~/hiring/drafts
`
