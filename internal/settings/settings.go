// Package settings reads config.yaml, what a person has set for all drafts.
//
//	jurisdictions: [us-co, ca-on]
//	checks:
//	  off: [jargon]
//	clipboard: osc52
//
// A file that is not there sets nothing. A key that is not known or a value
// that is none is a problem with its line, so that a slip is not taken for a
// wish; the other settings hold all the same, and who needs the one that is
// wrong decides. It knows nothing of what the settings do, and where the file is
// internal/folders says. A flag goes before the environment, that before this
// file, and this before what is built in.
package settings

// Settings are what config.yaml says; the zero value is a file without a word.
type Settings struct {
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

// Checks are those that are switched, by id.
type Checks struct {
	Off []string
	On  []string
}

// Starter is the file that a person begins with: everything that can be set,
// in comments, as it is when nothing is.
const Starter = `# What is set here holds for every draft. A flag or a variable goes before it.

# Where you post, for the laws on pay in postings; jobdraft check --list has them.
# jurisdictions: [us-co, ca-on]

# Checks to leave out, and others to add, by id.
# checks:
#   off: [jargon]
#   on: [gender-balance]

# The board that you post on, for its limits: linkedin, greenhouse, lever or seek.
# board: linkedin

# How a copy goes: auto, native (the system's clipboard), tmux, osc52 (the terminal's) or off.
# clipboard: auto

# A command of your own that takes a copy on its standard input; quotes keep a path with blanks together.
# clipboard_command: my-clipboard --in

# What c copies: text or markdown.
# copy: text

# The mouse: wheel and clicks. Off, the terminal selects text as always.
# mouse: true

# Folders with presets of a team, and a folder for your drafts.
# presets: [~/hiring/presets]
# drafts: ~/hiring/drafts
`
