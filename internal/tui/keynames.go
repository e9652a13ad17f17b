package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
)

// changeable are the keys that a person can change, by the names that the settings
// have for them. The arrows, enter, esc, ctrl+c and ctrl+z stay.
var changeable = []struct {
	name string
	of   func(k *keyMap) *key.Binding
}{
	{"toggle", func(k *keyMap) *key.Binding { return &k.Toggle }},
	{"add", func(k *keyMap) *key.Binding { return &k.Add }},
	{"add-from", func(k *keyMap) *key.Binding { return &k.AddFrom }},
	{"edit", func(k *keyMap) *key.Binding { return &k.Edit }},
	{"delete", func(k *keyMap) *key.Binding { return &k.Delete }},
	{"move-down", func(k *keyMap) *key.Binding { return &k.MoveDown }},
	{"move-up", func(k *keyMap) *key.Binding { return &k.MoveUp }},
	{"move-to", func(k *keyMap) *key.Binding { return &k.MoveTo }},
	{"find", func(k *keyMap) *key.Binding { return &k.Filter }},
	{"undo", func(k *keyMap) *key.Binding { return &k.Undo }},
	{"redo", func(k *keyMap) *key.Binding { return &k.Redo }},
	{"copy", func(k *keyMap) *key.Binding { return &k.Copy }},
	{"copy-section", func(k *keyMap) *key.Binding { return &k.CopySection }},
	{"copy-as", func(k *keyMap) *key.Binding { return &k.CopyAs }},
	{"next-todo", func(k *keyMap) *key.Binding { return &k.Todo }},
	{"fix", func(k *keyMap) *key.Binding { return &k.Fix }},
	{"level", func(k *keyMap) *key.Binding { return &k.Level }},
	{"guide", func(k *keyMap) *key.Binding { return &k.Guide }},
	{"remember", func(k *keyMap) *key.Binding { return &k.Remember }},
	{"save", func(k *keyMap) *key.Binding { return &k.Save }},
	{"editor", func(k *keyMap) *key.Binding { return &k.Editor }},
	{"palette", func(k *keyMap) *key.Binding { return &k.Palette }},
	{"leave", func(k *keyMap) *key.Binding { return &k.Leave }},
}

// DefaultKeys returns the usual keys of what can be given others, by name.
func DefaultKeys() map[string][]string {
	keys, k := map[string][]string{}, newKeyMap(nil)
	for _, c := range changeable {
		keys[c.name] = c.of(k).Keys()
	}
	return keys
}

// change gives bindings the keys that a person has chosen.
func (k *keyMap) change(chosen map[string][]string) {
	for _, c := range changeable {
		if keys := chosen[c.name]; len(keys) > 0 {
			b := c.of(k)
			b.SetKeys(keys...)
			b.SetHelp(strings.Join(keys, ", "), b.Help().Desc)
		}
	}
}
