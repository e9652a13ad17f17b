package config

import (
	"slices"
	"strings"
)

// Kind says which YAML values a setting takes.
type Kind int

// The kinds of values.
const (
	Word    Kind = iota // one of the choices
	Words               // some of the choices; a single one needs no brackets
	Switch              // true or false
	Path                // a folder
	Paths               // some folders
	Command             // a program with its arguments, as words with quotes or as a list
)

// Setting is a key of config.yaml. Reading, the starter, the schema and the hints
// for misspelled keys take all that they know of one from here.
type Setting struct {
	Group string // the mapping that the key stands in; empty if it stands at the top
	Key   string
	About string // for the starter; %s stands for the choices
	Shown string // the value in the starter
	Kind  Kind
	Noun  string // of a choice of Words

	choices func(n Names) []string
	set     func(s *Settings, values []string)
}

// Choices returns the values that the setting can have, nil for any.
func (s Setting) Choices(n Names) []string {
	if s.choices == nil {
		return nil
	}
	return s.choices(n)
}

// Description says what the setting is for.
func (s Setting) Description(n Names) string {
	return strings.ReplaceAll(s.About, "%s", list(s.Choices(n)))
}

// Table lists every setting in the order of the starter.
func Table() []Setting { return slices.Clone(table) }

var table = []Setting{
	{
		Key: "market", Shown: "us",
		About:   "The country that you write for: %s. The company profile goes before it.",
		choices: func(n Names) []string { return n.Markets },
		set:     func(s *Settings, v []string) { s.Market = v[0] },
	},
	{
		Key: "jurisdictions", Shown: "[us-co, ca-on]", Kind: Words, Noun: "jurisdiction",
		About:   "Where you post, for the laws on pay in postings; jobdraft check --list has them.",
		choices: func(n Names) []string { return n.Jurisdictions },
		set:     func(s *Settings, v []string) { s.Jurisdictions = v },
	},
	{
		Group: "checks", Key: "off", Shown: "[jargon]", Kind: Words, Noun: "check",
		About:   "Checks to leave out, by id.",
		choices: func(n Names) []string { return n.Checks },
		set:     func(s *Settings, v []string) { s.Checks.Off = v },
	},
	{
		Group: "checks", Key: "on", Shown: "[gender-balance]", Kind: Words, Noun: "check",
		About:   "Checks to add, by id.",
		choices: func(n Names) []string { return n.Checks },
		set:     func(s *Settings, v []string) { s.Checks.On = v },
	},
	{
		Key: "board", Shown: "linkedin",
		About:   "The board that you post on, for its limits: %s.",
		choices: func(n Names) []string { return n.Boards },
		set:     func(s *Settings, v []string) { s.Board = v[0] },
	},
	{
		Key: "clipboard", Shown: "auto",
		About:   "How a copy goes: auto, native (the system's clipboard), tmux, osc52 (the terminal's) or off.",
		choices: func(Names) []string { return []string{"auto", "native", "tmux", "osc52", "off"} },
		set:     func(s *Settings, v []string) { s.Clipboard = v[0] },
	},
	{
		Key: "clipboard_command", Shown: "my-clipboard --in", Kind: Command,
		About: "A command of your own that takes a copy on its standard input; quotes keep a path with blanks together.",
		set:   func(s *Settings, v []string) { s.ClipboardCommand = v },
	},
	{
		Key: "copy", Shown: "text",
		About:   "What c copies: %s.",
		choices: func(n Names) []string { return n.CopyFormats },
		set:     func(s *Settings, v []string) { s.Copy = v[0] },
	},
	{
		Key: "mouse", Shown: "true", Kind: Switch,
		About: "The mouse: wheel and clicks. Off, the terminal selects text as always.",
		set: func(s *Settings, v []string) {
			on := v[0] == "true"
			s.Mouse = &on
		},
	},
	{
		Key: "presets", Shown: "[~/hiring/presets]", Kind: Paths,
		About: "Folders with the presets of a team.",
		set:   func(s *Settings, v []string) { s.Presets = expanded(v) },
	},
	{
		Key: "drafts", Shown: "~/hiring/drafts", Kind: Path,
		About: "A folder for your drafts.",
		set:   func(s *Settings, v []string) { s.Drafts = Expand(v[0]) },
	},
}

// expanded are paths with a leading ~ replaced by the home.
func expanded(paths []string) []string {
	for i, p := range paths {
		paths[i] = Expand(p)
	}
	return paths
}
