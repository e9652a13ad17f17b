package settings

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

func read(t *testing.T, text string) (Settings, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return Read(path)
}

func TestRead(t *testing.T) {
	t.Setenv("HOME", "/home/ada")
	s, err := read(t, "jurisdictions: [us-co]\nchecks: {off: [jargon]}\nclipboard: osc52\nmouse: false\ndrafts: ~/d\npresets: [~/p, /q]\n")
	if err != nil {
		t.Fatal(err)
	}
	off := false
	want := Settings{
		Jurisdictions: []string{"us-co"}, Checks: Checks{Off: []string{"jargon"}}, Clipboard: "osc52", Mouse: &off,
		Drafts: "/home/ada/d", Presets: []string{"/home/ada/p", "/q"},
	}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("got %+v", s)
	}
}

// Nothing set is nothing set, whatever says so.
func TestNothingSet(t *testing.T) {
	for name, text := range map[string]string{"empty": "", "blank": "\n\n", "the starter": Starter} {
		if s, err := read(t, text); err != nil || !reflect.DeepEqual(s, Settings{}) {
			t.Errorf("%s: %+v, %v", name, s, err)
		}
	}
	if s, err := Read(filepath.Join(t.TempDir(), "none")); err != nil || !reflect.DeepEqual(s, Settings{}) {
		t.Errorf("no file: %+v, %v", s, err)
	}
}

// Every setting that the starter shows can be set as it shows it.
func TestStarter(t *testing.T) {
	text := regexp.MustCompile(`(?m)^# ((?: {2})?[a-z_]+:.*)$`).ReplaceAllString(Starter, "$1")
	s, err := read(t, text)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	for i := range reflect.ValueOf(s).NumField() {
		if reflect.ValueOf(s).Field(i).IsZero() {
			t.Errorf("the starter does not show %s", reflect.TypeOf(s).Field(i).Name)
		}
	}
}

func TestFaults(t *testing.T) {
	for text, want := range map[string]string{
		"clipbord: off\n":           "config.yaml:1:1: there is no setting clipbord",
		"copy: text\nmouse: yes!\n": "config.yaml:2:8: ",
		"clipboard: on\n":           "clipboard: on is none of auto, native, tmux, osc52, off",
		"copy: [\n":                 "config.yaml:",
		"checks: jargon\n":          "config.yaml:1:9: ",
	} {
		s, err := read(t, text)
		if err == nil || !strings.Contains(err.Error(), want) || !reflect.DeepEqual(s, Settings{}) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

// Settings have the limits of a document.
func TestLimits(t *testing.T) {
	for want, text := range map[string]string{
		"too long":  strings.Repeat("# a\n", 20_000) + "copy: text\n",
		"alias":     "presets: &a [x]\nchecks: {off: *a}\n",
		"max depth": "presets: " + strings.Repeat("[", depth+1) + "\n",
	} {
		if _, err := read(t, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: the error is %v", want, err)
		}
	}
}
