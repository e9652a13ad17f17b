package tui

import "testing"

// A key that a person has chosen does what it says, stands in the footer, the help
// and the palette, and the usual one does nothing.
func TestChosenKeys(t *testing.T) {
	u := newUser(t, 120, 40)
	u.root.keys.change(map[string][]string{"undo": {"z"}, "toggle": {"t"}})
	u.press("enter")
	u.sees("t toggle", "z undo")
	before := u.source()
	u.press("space")
	if u.source() != before {
		t.Error("the usual key still toggles")
	}
	if u.press("t"); u.source() == before {
		t.Error("the chosen key does not toggle")
	}
	u.press("u")
	if u.press("z"); u.source() != before {
		t.Error("the chosen key does not undo")
	}
	u.press("d")
	u.sees("z brings it back")
	u.press("?")
	u.sees("z ")
}

// Each name stands for another binding, and no two of the usual keys clash.
func TestKeyNames(t *testing.T) {
	seen := map[string]string{}
	for name, keys := range DefaultKeys() {
		for _, k := range keys {
			if other := seen[k]; other != "" {
				t.Errorf("%s is the key of %s and of %s", k, name, other)
			}
			seen[k] = name
		}
	}
	if len(seen) < len(changeable) {
		t.Errorf("%d keys for %d names", len(seen), len(changeable))
	}
}
