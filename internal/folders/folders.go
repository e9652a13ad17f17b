// Package folders says where the files of a person are: settings, presets,
// drafts, and what jobdraft keeps for itself.
//
// It follows the XDG base directories, also on macOS and Windows where their
// variables are set. It makes no folder and reads no file. Without a home and
// without the variables there is no place, and every path is empty: work then
// goes on in memory.
package folders

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"
)

// Folders are the places of one person. An empty path means that there is none.
type Folders struct {
	Config   string   // what a person has set and made: the next three
	Settings string   // config.yaml
	Company  string   // the company profile
	Presets  string   // the person's presets
	Teams    []string // the folders with presets of teams, the nearest first
	Drafts   string   // one Markdown file a draft
	Trash    string   // deleted drafts
	State    string   // the last copy, and what can be made again
}

// Find reads the environment.
func Find() Folders {
	f := Folders{
		Config: env("JOBDRAFT_CONFIG_DIR", home("XDG_CONFIG_HOME", xdg.ConfigHome)),
		State:  home("XDG_STATE_HOME", xdg.StateHome),
	}
	if f.Config != "" {
		f.Presets = filepath.Join(f.Config, "presets")
		f.Company = filepath.Join(f.Config, "company.md")
		f.Settings = filepath.Join(f.Config, "config.yaml")
	}
	data := home("XDG_DATA_HOME", xdg.DataHome)
	if data != "" {
		data = filepath.Join(data, "drafts")
	}
	f.setDrafts(env("JOBDRAFT_DRAFTS", data))
	f.setTeams(filepath.SplitList(os.Getenv("JOBDRAFT_PRESETS")))
	return f
}

// Set takes the folders of the settings, where the environment names no others.
func (f *Folders) Set(drafts string, teams []string) {
	if drafts != "" && os.Getenv("JOBDRAFT_DRAFTS") == "" {
		f.setDrafts(drafts)
	}
	if os.Getenv("JOBDRAFT_PRESETS") == "" {
		f.setTeams(teams)
	}
}

func (f *Folders) setDrafts(dir string) {
	f.Drafts, f.Trash = dir, ""
	if dir != "" {
		f.Trash = filepath.Join(filepath.Dir(filepath.Clean(dir)), "trash")
	}
}

func (f *Folders) setTeams(dirs []string) {
	f.Teams = nil
	for _, dir := range dirs {
		if dir != "" {
			f.Teams = append(f.Teams, dir)
		}
	}
}

func env(name, otherwise string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return otherwise
}

// home is jobdraft's folder in one of the base directories, empty without a
// home to derive it from.
func home(variable, base string) string {
	if !filepath.IsAbs(os.Getenv(variable)) {
		if dir, err := os.UserHomeDir(); err != nil || dir == "" {
			return ""
		}
	}
	if !filepath.IsAbs(base) {
		return ""
	}
	return filepath.Join(base, "jobdraft")
}

// Expand is a path whose ~ is the person's home, as shells write it. Without a
// home it stays as it is.
func Expand(path string) string {
	rest, ok := strings.CutPrefix(path, "~")
	if !ok || rest != "" && !os.IsPathSeparator(rest[0]) {
		return path
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return path
	}
	return filepath.Join(home, rest)
}

// Short is a path for people to read: Expand the other way.
func Short(path string) string {
	home, err := os.UserHomeDir()
	if err != nil || home == "" {
		return path
	}
	rest, ok := strings.CutPrefix(path, filepath.Clean(home))
	if !ok || rest == "" || !os.IsPathSeparator(rest[0]) {
		return path
	}
	return "~" + rest
}
