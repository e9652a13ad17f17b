package config

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

var names = Names{
	Checks: []string{"jargon", "gender-balance"}, Jurisdictions: []string{"us-co", "ca-on"},
	Boards: []string{"linkedin", "seek"}, CopyFormats: []string{"text", "markdown"},
	Markets: []string{"us", "uk"},
	Keys:    map[string][]string{"copy": {"c", "y"}, "delete": {"d"}, "undo": {"u"}},
}

func knownNames() Names { return names }

func read(t *testing.T, text string) (Settings, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return Read(path, knownNames)
}

// setHome sets a home folder on every system.
func setHome(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("HOME", dir)
	t.Setenv("USERPROFILE", dir)
	return dir
}

func TestRead(t *testing.T) {
	home := setHome(t)
	s, err := read(t, "jurisdictions: [us-co]\nchecks: {off: [jargon]}\nclipboard: osc52\nmouse: false\ndrafts: "+
		"~/d\npresets: [~/p, /q]\n")
	if err != nil {
		t.Fatal(err)
	}
	off := false
	want := Settings{
		Jurisdictions: []string{"us-co"}, Checks: Checks{Off: []string{"jargon"}}, Clipboard: "osc52", Mouse: &off,
		Drafts: filepath.Join(home, "d"), Presets: []string{filepath.Join(home, "p"), "/q"},
	}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("got %+v", s)
	}
}

// An empty, blank or commented-out file sets nothing.
func TestNothingSet(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "blank": "\n\n", "a document without settings": "---\n# none\n",
		"the starter": Starter(names),
	} {
		if s, err := read(t, text); err != nil || !reflect.DeepEqual(s, Settings{}) {
			t.Errorf("%s: %+v, %v", name, s, err)
		}
	}
	if s, err := Read(filepath.Join(t.TempDir(), "none"), knownNames); err != nil || !reflect.DeepEqual(s, Settings{}) {
		t.Errorf("no file: %+v, %v", s, err)
	}
}

// Every setting of the starter is valid as shown.
func TestStarter(t *testing.T) {
	text := regexp.MustCompile(`(?m)^# ((?: {2})?[a-z_]+:.*)$`).ReplaceAllString(Starter(names), "$1")
	s, err := read(t, text)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if !strings.Contains(text, "linkedin or seek.") || !strings.Contains(text, "text or markdown.") {
		t.Errorf("the starter does not name the choices:\n%s", text)
	}
	for i := range reflect.ValueOf(s).NumField() {
		if reflect.ValueOf(s).Field(i).IsZero() {
			t.Errorf("the starter does not show %s", reflect.TypeOf(s).Field(i).Name)
		}
	}
}

func TestFaults(t *testing.T) {
	for text, want := range map[string]string{
		"clipbord: off\n":                     "config.yaml:1:1: there is no setting clipbord; did you mean clipboard?",
		"copy: text\nmouse: maybe\n":          "config.yaml:2:8: mouse: maybe is none of true, false",
		"# Mine\nclipboard: on\n":             "config.yaml:2:12: clipboard: on is none of auto, native, tmux, osc52, off",
		"board: monster\n":                    "config.yaml:1:8: board: monster is none of linkedin, seek",
		"copy: text\n---\ncopy: text\n":       "config.yaml:2:1: only the settings before this ---",
		"copy: [\n":                           "config.yaml:",
		"- a\n":                               "config.yaml:1:1: this file takes settings",
		"checks: jargon\n":                    "config.yaml:1:9: checks takes settings of its own",
		"checks: {of: [jargon]}\n":            "config.yaml:1:10: there is no setting checks.of",
		"checks: {off: [jargonn]}\n":          "1:15: checks: there is no check \"jargonn\"; did you mean jargon?",
		"jurisdictions: [us-xx]\n":            "config.yaml:1:16: jurisdictions: there is no jurisdiction \"us-xx\"",
		"drafts: [a]\n":                       "config.yaml:1:9: drafts takes one value",
		"presets: {a: b}\n":                   "config.yaml:1:10: presets takes a list",
		"clipboard_command: it's\n":           "config.yaml:1:20: clipboard_command: a quote is not closed",
		"keys: {copi: k}\n":                   "1:8: there is nothing called copi to give a key; did you mean copy?",
		"keys: {copy: u}\n":                   "1:14: keys: u is the key of copy and of undo; choose another for one",
		"keys: {copy: k, undo: [z, k]}\n":     "config.yaml:1:14: keys: k is the key of copy and of undo",
		"keys: {copy: enter it}\n":            "keys.copy: \"enter it\" is no key; write a letter",
		"keys: [a]\n":                         "config.yaml:1:7: keys takes a line each, as copy: c",
		"copy: html\nmouse: x\nboard: seek\n": "copy: html is none of text, markdown\n",
	} {
		_, err := read(t, text)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

// Valid settings hold beside invalid ones.
func TestTheRestHolds(t *testing.T) {
	s, err := read(t, "mouse: maybe\ncopy: markdown\nchecks: {off: [jargonn, jargon]}\n")
	var problems *Problems
	if !errors.As(err, &problems) || len(problems.All) != 2 || problems.All[0].Key != "mouse" ||
		problems.All[1].Key != "checks" {
		t.Errorf("%v", err)
	}
	if want := (Settings{Copy: "markdown", Checks: Checks{Off: []string{"jargon"}}}); !reflect.DeepEqual(s, want) {
		t.Errorf("got %+v", s)
	}
}

// A leading ~ is the home.
func TestHomeInSettings(t *testing.T) {
	home := setHome(t)
	for text, want := range map[string]string{
		`"~"`: home, "~/d": filepath.Join(home, "d"), "~bob/d": "~bob/d",
		"/~": "/~",
	} {
		if s, err := read(t, "drafts: "+text+"\n"); err != nil || s.Drafts != want {
			t.Errorf("%s: %q, %v", text, s.Drafts, err)
		}
	}
}

func TestSplitCommand(t *testing.T) {
	for command, want := range map[string][]string{
		"":                          nil,
		"  vi  ":                    {"vi"},
		"code --wait":               {"code", "--wait"},
		`"/opt/my editor/ed" -w ''`: {"/opt/my editor/ed", "-w", ""},
		`'it is "one"'`:             {`it is "one"`},
		`a"b c"d`:                   {"ab cd"},
	} {
		if got, err := SplitCommand(command); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %q, %v", command, got, err)
		}
	}
	if _, err := SplitCommand(`"vi`); err == nil {
		t.Error("an open quote is taken")
	}
}

// Settings have the limits of a document.
func TestLimits(t *testing.T) {
	for want, text := range map[string]string{
		"too long": strings.Repeat("# a\n", 20_000) + "copy: text\n",
		"alias":    "presets: &a [x]\nchecks: {off: *a}\n",
		"too deep": "presets: " + strings.Repeat("[", depth+1) + "\n",
	} {
		if _, err := read(t, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: the error is %v", want, err)
		}
	}
}

// Keys that are swapped do not clash, and a named one is a key.
func TestKeys(t *testing.T) {
	s, err := read(t, "keys: {copy: [u, f5], undo: c, delete: ctrl+x}\n")
	want := map[string][]string{"copy": {"u", "f5"}, "undo": {"c"}, "delete": {"ctrl+x"}}
	if err != nil || !reflect.DeepEqual(s.Keys, want) {
		t.Errorf("%v, %v", s.Keys, err)
	}
}
