package config

import (
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
)

// Folders are the paths of one user. An empty path means that there is none.
type Folders struct {
	Config   string   // the folder of the next three
	Settings string   // config.yaml
	Company  string   // the company profile
	Presets  string   // the user's own presets
	Teams    []string // folders of team presets, the nearest first
	Drafts   string   // one Markdown file a draft
	Trash    string   // deleted drafts
	State    string   // locks, versions, the last copy
}

// FindFolders finds the folders by the environment.
func FindFolders() Folders {
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

// Set takes the folders of the settings, unless the environment names others.
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

// home returns jobdraft's folder in a base directory. It is empty if there is no
// home to derive it from, or if no folder can be there, as below HOME=/dev/null.
func home(variable, base string) string {
	if !filepath.IsAbs(os.Getenv(variable)) {
		if dir, err := os.UserHomeDir(); err != nil || dir == "" {
			return ""
		}
	}
	if !filepath.IsAbs(base) || !canHoldFolders(base) {
		return ""
	}
	return filepath.Join(base, "jobdraft")
}

// canHoldFolders reports whether the first part of a path that is there, from its
// end on, is a folder.
func canHoldFolders(path string) bool {
	for {
		info, err := os.Stat(path)
		if err == nil {
			return info.IsDir()
		}
		parent := filepath.Dir(path)
		if parent == path {
			return true
		}
		path = parent
	}
}
