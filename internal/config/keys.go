package config

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// keysGroup is the setting whose entries are keys of the builder.
const keysGroup = "keys"

// KeysAbout says what can be given other keys.
func KeysAbout(n Names) string {
	return "Keys of the builder: " + strings.Join(slices.Sorted(maps.Keys(n.Keys)), ", ") + "."
}

// readKeys reads the keys that a person has chosen. One that is taken by something
// else is a problem that names both.
func (r *reader) readKeys(n *yaml.Node) {
	r.key = keysGroup
	if n.Kind != yaml.MappingNode {
		r.fail(n, "keys takes a line each, as copy: c")
		return
	}
	chosen, at := map[string][]string{}, map[string]*yaml.Node{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		name, value := n.Content[i], n.Content[i+1]
		if _, ok := r.names.Keys[name.Value]; !ok {
			r.fail(name, "there is nothing called %s to give a key%s", name.Value,
				didYouMean(name.Value, slices.Sorted(maps.Keys(r.names.Keys))))
			continue
		}
		if keys := r.keysOf(name.Value, value); len(keys) > 0 {
			chosen[name.Value], at[name.Value] = keys, value
		}
	}
	if !r.clash(chosen, at) {
		r.settings.Keys = chosen
	}
}

// keysOf are the keys of an entry, none if one of them is no key.
func (r *reader) keysOf(name string, value *yaml.Node) []string {
	keys := r.list(value)
	for _, k := range keys {
		if !isKey(k) {
			r.fail(value, "keys.%s: %q is no key; write a letter, a sign, or a key such as ctrl+t, f5 or delete", name, k)
			return nil
		}
	}
	return keys
}

// isKey reports whether a text is the name of a key: one character, or a named one
// with what is held down.
func isKey(k string) bool {
	if utf8.RuneCountInString(k) == 1 {
		r, _ := utf8.DecodeRuneInString(k)
		return unicode.IsGraphic(r) && r != ' '
	}
	parts := strings.Split(k, "+")
	last := parts[len(parts)-1]
	for _, held := range parts[:len(parts)-1] {
		if !slices.Contains([]string{"ctrl", "alt", "shift", "meta", "super"}, held) {
			return false
		}
	}
	named := []string{"space", "tab", "delete", "insert", "home", "end", "pgup", "pgdown", "backspace"}
	isFunction := len(last) > 1 && last[0] == 'f' && strings.Trim(last[1:], "0123456789") == ""
	return slices.Contains(named, last) || isFunction || len(parts) > 1 && utf8.RuneCountInString(last) == 1
}

// clash reports keys that two things would have, one of them by choice.
func (r *reader) clash(chosen map[string][]string, at map[string]*yaml.Node) (clashed bool) {
	for _, name := range slices.Sorted(maps.Keys(chosen)) {
		for _, other := range slices.Sorted(maps.Keys(r.names.Keys)) {
			keys, ok := chosen[other]
			if !ok {
				keys = r.names.Keys[other]
			}
			if other == name || ok && other < name {
				continue // A pair of choices is reported once.
			}
			for _, k := range chosen[name] {
				if slices.Contains(keys, k) {
					r.fail(at[name], "%s", fmt.Sprintf("keys: %s is the key of %s and of %s; choose another for one", k, name, other))
					clashed = true
				}
			}
		}
	}
	return clashed
}
