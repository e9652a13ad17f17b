package config

import (
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"testing"

	"github.com/adrg/xdg"
)

// setenv sets these variables and unsets all others that name folders.
func setenv(t *testing.T, vars map[string]string) {
	t.Helper()
	t.Cleanup(xdg.Reload) // After the variables are back.
	for _, name := range []string{
		"HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
		"JOBDRAFT_CONFIG_DIR", "JOBDRAFT_DRAFTS", "JOBDRAFT_PRESETS",
	} {
		t.Setenv(name, vars[name])
	}
	xdg.Reload()
}

// under returns the folders below those for settings, data and state.
func under(config, data, state string) Folders {
	return Folders{
		Config: config, Settings: filepath.Join(config, "config.yaml"), Company: filepath.Join(config, "company.md"),
		Presets: filepath.Join(config, "presets"),
		Drafts:  filepath.Join(data, "drafts"), Trash: filepath.Join(data, "trash"), State: state,
	}
}

// The XDG variables hold on every system.
func TestXDG(t *testing.T) {
	dir := t.TempDir()
	config, data, state := filepath.Join(dir, "c"), filepath.Join(dir, "d"), filepath.Join(dir, "s")
	setenv(t, map[string]string{"XDG_CONFIG_HOME": config, "XDG_DATA_HOME": data, "XDG_STATE_HOME": state})
	want := under(filepath.Join(config, "jobdraft"), filepath.Join(data, "jobdraft"), filepath.Join(state, "jobdraft"))
	if got := FindFolders(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// Without variables the folders are in their usual places.
func TestDefaultFolders(t *testing.T) {
	home := t.TempDir()
	setenv(t, map[string]string{"HOME": home, "USERPROFILE": home})
	config, data, state := ".config", ".local/share", ".local/state"
	switch runtime.GOOS {
	case "darwin":
		config, data, state = "Library/Application Support", "Library/Application Support", "Library/Application Support"
	case "windows":
		t.Skip("SKIPPED: on Windows no variable says where the folders of a person are")
	}
	in := func(dir string) string { return filepath.Join(home, dir, "jobdraft") }
	if got, want := FindFolders(), under(in(config), in(data), in(state)); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// Without a home there are no folders, except those that a variable names.
func TestNoHome(t *testing.T) {
	setenv(t, nil)
	if got := FindFolders(); !reflect.DeepEqual(got, Folders{}) {
		t.Errorf("without a home: %+v", got)
	}
	dir := t.TempDir()
	setenv(t, map[string]string{"XDG_STATE_HOME": dir})
	if got, want := FindFolders(), (Folders{State: filepath.Join(dir, "jobdraft")}); !reflect.DeepEqual(got, want) {
		t.Errorf("with one variable: %+v, want %+v", got, want)
	}
	setenv(t, map[string]string{"XDG_STATE_HOME": "relative"})
	if got := FindFolders(); !reflect.DeepEqual(got, Folders{}) {
		t.Errorf("with a path that is not whole: %+v", got)
	}
}

// The variables of jobdraft override the settings, and the settings the defaults.
func TestOrder(t *testing.T) {
	list := string(filepath.ListSeparator)
	setenv(t, map[string]string{
		"JOBDRAFT_CONFIG_DIR": "conf", "JOBDRAFT_DRAFTS": "shelf/mine/",
		"JOBDRAFT_PRESETS": "near" + list + list + "far",
	})
	f := FindFolders()
	want := under("conf", "", "")
	want.Drafts, want.Trash, want.Teams = "shelf/mine/", filepath.Join("shelf", "trash"), []string{"near", "far"}
	if !reflect.DeepEqual(f, want) {
		t.Errorf("got %+v, want %+v", f, want)
	}
	if f.Set("other", []string{"other"}); !reflect.DeepEqual(f, want) {
		t.Errorf("the settings went before the variables: %+v", f)
	}
	setenv(t, nil)
	f = FindFolders()
	f.Set("set/drafts", []string{"", "team"})
	if want := (Folders{
		Drafts: "set/drafts", Trash: filepath.Join("set", "trash"),
		Teams: []string{"team"},
	}); !reflect.DeepEqual(f, want) {
		t.Errorf("with settings: %+v, want %+v", f, want)
	}
}

func TestExpand(t *testing.T) {
	home := t.TempDir()
	setenv(t, map[string]string{"HOME": home, "USERPROFILE": home})
	for path, want := range map[string]string{
		"~": home, "~/d": filepath.Join(home, "d"), "~ada/d": "~ada/d", "a/~": "a/~",
		"": "",
	} {
		if got := Expand(path); got != want {
			t.Errorf("%q: %q, want %q", path, got, want)
		}
	}
	setenv(t, nil)
	if got := Expand("~/d"); got != "~/d" {
		t.Errorf("without a home: %q", got)
	}
}

// Below a file no folder can be: there is none then, as without a home.
func TestNoFoldersBelowAFile(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		vars map[string]string
		want Folders
	}{
		"home":  {map[string]string{"HOME": file, "USERPROFILE": file}, Folders{}},
		"state": {map[string]string{"XDG_STATE_HOME": filepath.Join(file, "deeper"), "XDG_CONFIG_HOME": file}, Folders{}},
		"settings alone are there": {
			map[string]string{"XDG_CONFIG_HOME": filepath.Join(dir, "c"), "XDG_DATA_HOME": file, "XDG_STATE_HOME": file},
			Folders{
				Config: filepath.Join(dir, "c", "jobdraft"), Settings: filepath.Join(dir, "c", "jobdraft", "config.yaml"),
				Company: filepath.Join(dir, "c", "jobdraft", "company.md"),
				Presets: filepath.Join(dir, "c", "jobdraft", "presets"),
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if name == "home" && runtime.GOOS == "windows" {
				t.Skip("SKIPPED: on Windows no variable says where the folders of a person are")
			}
			setenv(t, c.vars)
			if got := FindFolders(); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}
