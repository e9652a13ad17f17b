package config

import (
	"path/filepath"
	"testing"
)

// A path below the home is shortened, and Expand restores it; others stay.
func TestShort(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	below := filepath.Join(home, "a", "b.md")
	if got := Short(below); got != filepath.Join("~", "a", "b.md") || Expand(got) != below {
		t.Errorf("%s became %s, and that %s", below, got, Expand(got))
	}
	for _, path := range []string{home, home + "body", filepath.Dir(home), "a.md"} {
		if got := Short(path); got != path {
			t.Errorf("%s became %s", path, got)
		}
	}
}
