// Package settings reads config.yaml, what a person has set for all drafts.
//
//	jurisdictions: [us-co, ca-on]
//	checks:
//	  off: [jargon]
//	clipboard: osc52
//
// A file that is not there sets nothing. A key that is not known or a value
// that is none is an error with its line, so that a slip is not taken for a
// wish. It knows nothing of what the settings do, and where the file is
// internal/folders says. A flag goes before the environment, that before this
// file, and this before what is built in.
package settings

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"jobdraft/internal/folders"
)

// Settings are what config.yaml says; the zero value is a file without a word.
type Settings struct {
	Jurisdictions    []string `yaml:"jurisdictions"`
	Checks           Checks   `yaml:"checks"`
	Board            string   `yaml:"board"`
	Clipboard        string   `yaml:"clipboard"`
	ClipboardCommand string   `yaml:"clipboard_command"`
	Copy             string   `yaml:"copy"`
	Mouse            *bool    `yaml:"mouse"`
	Presets          []string `yaml:"presets"`
	Drafts           string   `yaml:"drafts"`
}

// Checks are those that are switched, by id.
type Checks struct {
	Off []string `yaml:"off"`
	On  []string `yaml:"on"`
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

# A command of your own that takes a copy on its standard input.
# clipboard_command: my-clipboard --in

# What c copies: text or markdown.
# copy: text

# The mouse: wheel and clicks. Off, the terminal selects text as always.
# mouse: true

# Folders with presets of a team, and a folder for your drafts.
# presets: [~/hiring/presets]
# drafts: ~/hiring/drafts
`

// The values that a setting may have.
var (
	clipboards = []string{"auto", "native", "tmux", "osc52", "off"}
	copies     = []string{"text", "markdown"}
	boards     = []string{"linkedin", "greenhouse", "lever", "seek"}
)

// Read reads the file at a path.
func Read(path string) (Settings, error) {
	var s Settings
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) || path == "" {
		return s, nil
	}
	if err != nil {
		return s, err
	}
	if saysNothing(string(data)) {
		return s, nil
	}
	if err := yaml.Load(data, &s, yaml.WithKnownFields()); err != nil {
		return Settings{}, at(path, err)
	}
	if err := s.check(); err != nil {
		return Settings{}, fmt.Errorf("%s: %w", path, err)
	}
	s.expand()
	return s, nil
}

// saysNothing reports whether a text is blank but for comments, which the YAML
// library takes for an error.
func saysNothing(text string) bool {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			return false
		}
	}
	return true
}

// at gives the first fault that the YAML library found its place in the file.
func at(path string, err error) error {
	var several *yaml.LoadErrors
	if errors.As(err, &several) && len(several.Errors) > 0 {
		err = several.Errors[0]
	}
	var one *yaml.LoadError
	if !errors.As(err, &one) {
		return fmt.Errorf("%s: %w", path, err)
	}
	message := one.Message
	if i := strings.Index(message, " in type "); i >= 0 {
		message = strings.Replace(message[:i], "field", "there is no setting", 1)
		message = strings.TrimSuffix(message, " not found")
	}
	return fmt.Errorf("%s:%d:%d: %s", path, max(one.Mark.Line, 1), max(one.Mark.Column, 1), message)
}

func (s *Settings) check() error {
	for _, c := range []struct {
		key, value string
		allowed    []string
	}{
		{"clipboard", s.Clipboard, clipboards}, {"copy", s.Copy, copies}, {"board", s.Board, boards},
	} {
		if c.value != "" && !slices.Contains(c.allowed, c.value) {
			return fmt.Errorf("%s: %s is none of %s", c.key, c.value, strings.Join(c.allowed, ", "))
		}
	}
	return nil
}

// expand makes paths of those that begin at home.
func (s *Settings) expand() {
	s.Drafts = folders.Expand(s.Drafts)
	for i, dir := range s.Presets {
		s.Presets[i] = folders.Expand(dir)
	}
}
