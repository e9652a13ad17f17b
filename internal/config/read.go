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
// it returns [*Problems], the settings without a problem still hold.
func Read(path string, names Names) (Settings, error) {
	if path == "" {
		return Settings{}, nil
	}
	data, err := atomicfile.ReadUpTo(path, maxRead+1)
	long := len(data) > maxRead
	if errors.Is(err, fs.ErrNotExist) {
		return Settings{}, nil
	}
	r := &reader{names: names}
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
			r.each(root, "", r.set)
		}
	}
}

// each reads the entries of a mapping.
func (r *reader) each(n *yaml.Node, within string, set func(key string, value *yaml.Node) bool) {
	if n.Kind != yaml.MappingNode {
		r.fail(n, "%s takes settings of its own, a line each, as name: value", cmp.Or(within, "this file"))
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		if within == "" {
			r.key = key.Value
		}
		if !set(key.Value, n.Content[i+1]) {
			r.fail(key, "there is no setting %s", strings.TrimPrefix(within+"."+key.Value, "."))
		}
	}
}

// set reads the value of a key. It returns false if there is no such setting.
func (r *reader) set(key string, v *yaml.Node) bool {
	s := &r.settings
	switch key {
	case "jurisdictions":
		s.Jurisdictions = r.known(v, r.names.Jurisdictions, "jurisdiction")
	case "checks":
		r.each(v, "checks", r.setCheck)
	case "board":
		s.Board = r.word(key, v, r.names.Boards)
	case "market":
		s.Market = r.word(key, v, r.names.Markets)
	case "clipboard":
		s.Clipboard = r.word(key, v, []string{"auto", "native", "tmux", "osc52", "off"})
	case "clipboard_command":
		s.ClipboardCommand = r.command(v)
	case "copy":
		s.Copy = r.word(key, v, r.names.CopyFormats)
	case "mouse":
		on := r.word(key, v, []string{"true", "false"})
		is := on == "true"
		if on != "" {
			s.Mouse = &is
		}
	case "presets":
		for _, dir := range r.list(v) {
			s.Presets = append(s.Presets, Expand(dir))
		}
	case "drafts":
		s.Drafts = Expand(r.text(v))
	default:
		return false
	}
	return true
}

func (r *reader) setCheck(key string, v *yaml.Node) bool {
	switch key {
	case "off":
		r.settings.Checks.Off = r.known(v, r.names.Checks, "check")
	case "on":
		r.settings.Checks.On = r.known(v, r.names.Checks, "check")
	default:
		return false
	}
	return true
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
