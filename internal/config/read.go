package config

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/nearest"
	"jobdraft/internal/yamlfault"
)

// Names are the names that other packages know and settings can hold.
type Names struct {
	Checks        []string
	Jurisdictions []string
	Boards        []string // job boards
	CopyFormats   []string
	Markets       []string
	Keys          map[string][]string // the usual keys of the builder, by the name of what they do
}

// reader reads the settings key by key and collects the problems.
type reader struct {
	names    Names
	settings Settings
	problems []Problem
	key      string // the top-level key that is being read
}

// maxRead is the largest file of settings in bytes.
const maxRead = 64 << 10

// depth limits the nesting of settings.
const depth = 10

// Read reads config.yaml: a regular file of at most 64 KiB, without aliases. If
// it returns [*Problems], the settings without a problem still hold. It asks for
// the names if there is a file.
func Read(path string, names func() Names) (Settings, error) {
	if path == "" {
		return Settings{}, nil
	}
	data, err := atomicfile.ReadUpTo(path, maxRead+1)
	long := len(data) > maxRead
	if errors.Is(err, fs.ErrNotExist) {
		return Settings{}, nil
	}
	r := &reader{names: names()}
	switch {
	case err != nil:
		r.problems = append(r.problems, Problem{Message: err.Error()})
	case long:
		r.problems = append(r.problems, Problem{Message: fmt.Sprintf("too long: at most %d bytes are read", maxRead)})
	default:
		r.read(data)
	}
	if len(r.problems) > 0 {
		return r.settings, &Problems{path, r.problems}
	}
	return r.settings, nil
}

func (r *reader) read(data []byte) {
	var documents []yaml.Node // None if the file holds only comments.
	limits := loaderlimits.New(loaderlimits.AliasValue(0), loaderlimits.DepthValue(depth))
	if err := yaml.Load(data, &documents, yaml.WithAllDocuments(), yaml.WithPlugin(limits)); err != nil {
		f := yamlfault.Of(string(data), err)
		r.problems = append(r.problems, Problem{Line: f.Line, Column: f.Column, Message: "this is no YAML: " + f.Message})
		return
	}
	for i, doc := range documents {
		if i > 0 {
			r.key = ""
			r.fail(&doc, "only the settings before this --- are read; remove the line")
			return
		}
		if root := doc.Content[0]; root.Tag != "!!null" {
			r.each(root, "")
		}
	}
}

// each reads the entries of a mapping: the file, or a group within it.
func (r *reader) each(n *yaml.Node, group string) {
	if n.Kind != yaml.MappingNode {
		r.fail(n, "%s takes settings of its own, a line each, as name: value", cmp.Or(group, "this file"))
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		if group == "" {
			r.key = key.Value
		}
		r.entry(group, key, n.Content[i+1])
	}
}

// entry reads a key with its value.
func (r *reader) entry(group string, key, value *yaml.Node) {
	if group == "" && key.Value == keysGroup {
		r.readKeys(value)
		return
	}
	for _, s := range table {
		switch {
		case s.Group == group && s.Key == key.Value:
			r.set(s, value)
			return
		case group == "" && s.Group == key.Value:
			r.each(value, s.Group)
			return
		}
	}
	name := strings.TrimPrefix(group+"."+key.Value, ".")
	r.fail(key, "there is no setting %s%s", name, didYouMean(key.Value, keysIn(group)))
}

// keysIn lists the keys of a group, or of the file.
func keysIn(group string) []string {
	var keys []string
	if group == "" {
		keys = append(keys, keysGroup)
	}
	for _, s := range table {
		if s.Group == group {
			keys = append(keys, s.Key)
		} else if group == "" {
			keys = append(keys, s.Group)
		}
	}
	return keys
}

// set reads the value of a setting. A value with a problem sets nothing.
func (r *reader) set(s Setting, v *yaml.Node) {
	before := len(r.problems)
	values := r.values(s, v)
	if s.Kind == Words || len(r.problems) == before && len(values) > 0 {
		s.set(&r.settings, values)
	}
}

// values are the words of a value.
func (r *reader) values(s Setting, v *yaml.Node) []string {
	switch s.Kind {
	case Words:
		return r.known(v, s.Choices(r.names), s.Noun)
	case Paths:
		return r.list(v)
	case Command:
		return r.command(v)
	case Switch:
		return []string{r.word(s.Key, v, []string{"true", "false"})}
	case Path:
		return []string{r.text(v)}
	case Word:
	}
	return []string{r.word(s.Key, v, s.Choices(r.names))}
}

func (r *reader) fail(n *yaml.Node, format string, args ...any) {
	r.problems = append(r.problems, Problem{r.key, max(n.Line, 1), max(n.Column, 1), fmt.Sprintf(format, args...)})
}

// text reads a single value.
func (r *reader) text(v *yaml.Node) string {
	if v.Kind != yaml.ScalarNode {
		r.fail(v, "%s takes one value, not a list or settings of its own", r.key)
	}
	return v.Value
}

// word reads a value that must be one of allowed.
func (r *reader) word(key string, v *yaml.Node, allowed []string) string {
	text := r.text(v)
	if v.Kind == yaml.ScalarNode && !slices.Contains(allowed, text) {
		r.fail(v, "%s: %s is none of %s%s", key, text, strings.Join(allowed, ", "), didYouMean(text, allowed))
		return ""
	}
	return text
}

// list reads a list of texts; a single one needs no brackets.
func (r *reader) list(v *yaml.Node) []string {
	if v.Kind == yaml.ScalarNode {
		return []string{v.Value}
	}
	if v.Kind == yaml.AliasNode {
		r.fail(v, "%s: an alias is not read here; write the list out", r.key)
		return nil
	}
	var all []string
	for _, n := range v.Content {
		if v.Kind != yaml.SequenceNode || n.Kind != yaml.ScalarNode {
			r.fail(v, "%s takes a list, as [one, two]", r.key)
			return nil
		}
		all = append(all, n.Value)
	}
	return all
}

// known reads a list of names and reports unknown ones, so that a typing error
// does not silently switch a law off.
func (r *reader) known(v *yaml.Node, ids []string, noun string) []string {
	all := r.list(v)
	for i, id := range all {
		if all[i] = strings.ToLower(id); !slices.Contains(ids, all[i]) {
			hint := cmp.Or(didYouMean(id, ids), "; jobdraft check --list has them")
			r.fail(v, "%s: there is no %s %q%s", r.key, noun, id, hint)
		}
	}
	return slices.DeleteFunc(all, func(id string) bool { return !slices.Contains(ids, id) })
}

// didYouMean suggests the name nearest to one that is not known, if one is near.
func didYouMean(name string, known []string) string {
	if near := nearest.Name(name, known); near != "" {
		return "; did you mean " + near + "?"
	}
	return ""
}

// command reads a program with its arguments, as words with quotes or as a list.
func (r *reader) command(v *yaml.Node) []string {
	if v.Kind != yaml.ScalarNode {
		return r.list(v)
	}
	words, err := SplitCommand(v.Value)
	if err != nil {
		r.fail(v, "%s: %v", r.key, err)
	}
	return words
}
