package lint

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"jobdraft/internal/check"
	"jobdraft/internal/yamlfault"
)

// ConfigName is the name of the configuration file of a repository.
const ConfigName = ".jobdraft.yaml"

// Config is how the postings of a repository are looked over.
type Config struct {
	Path          string // of the file, empty for none
	On, Off, Only []string
	Jurisdictions []string
	Min           string // the least severity that text shows, empty for the default
	FailOn        string // the severity from which the command fails, empty for the default
	Baseline      string // the path of the baseline, empty for none
	House         check.House
}

// FindConfig returns the path of the configuration file that holds for a file:
// that in its folder or in the nearest above. It is empty if there is none.
func FindConfig(file string) string {
	dir, err := filepath.Abs(filepath.Dir(file))
	if err != nil {
		return ""
	}
	for {
		path := filepath.Join(dir, ConfigName)
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			return path
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}

// maxConfig is the largest configuration that is read, in bytes.
const maxConfig = 1 << 20

// ReadConfig reads a configuration file. All errors are reported at once, each
// with its file, line and column.
func ReadConfig(path string) (Config, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Config{}, fmt.Errorf("%s: there is no such configuration", path)
	case err != nil:
		return Config{}, err
	case !info.Mode().IsRegular() || info.Size() > maxConfig:
		return Config{}, fmt.Errorf("%s: this is no configuration of at most %d KB", path, maxConfig>>10)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return Config{}, err
	}
	return parseConfig(path, data)
}

// configReader reads the nodes of a configuration.
type configReader struct {
	Config
	errs []error
}

func parseConfig(path string, data []byte) (Config, error) {
	const depth = 10
	r := configReader{Config: Config{Path: path}}
	var docs []yaml.Node // None if the file holds only comments.
	limits := loaderlimits.New(loaderlimits.AliasValue(0), loaderlimits.DepthValue(depth))
	if err := yaml.Load(data, &docs, yaml.WithAllDocuments(), yaml.WithPlugin(limits)); err != nil {
		f := yamlfault.Of(string(data), err)
		return Config{}, fmt.Errorf("%s:%d:%d: this is no YAML: %s", path, f.Line, f.Column, f.Message)
	}
	for i := range docs {
		if root := docs[i].Content[0]; root.Tag != "!!null" {
			r.each(root, "", r.set)
		}
	}
	return r.Config, errors.Join(r.errs...)
}

// fail records an error at a node.
func (r *configReader) fail(n *yaml.Node, err error) {
	r.errs = append(r.errs, fmt.Errorf("%s:%d:%d: %w", r.Path, max(n.Line, 1), max(n.Column, 1), err))
}

// each reads the entries of a mapping. set returns the known keys if a key is
// none of them.
func (r *configReader) each(n *yaml.Node, within string, set func(key string, v *yaml.Node) (known []string)) {
	if n.Kind != yaml.MappingNode {
		r.fail(n, fmt.Errorf("%s takes entries of its own, as name: value", orFile(within)))
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		if known := set(key.Value, n.Content[i+1]); known != nil {
			r.fail(key, unknown("key", key.Value, known))
		}
	}
}

func orFile(within string) string {
	if within == "" {
		return "the file"
	}
	return within
}

func (r *configReader) set(key string, v *yaml.Node) []string {
	switch key {
	case "checks":
		r.each(v, "checks", r.setCheck)
	case "jurisdictions":
		r.Jurisdictions = r.jurisdictions(v)
	case "min":
		r.Min = r.severity(v)
	case "fail-on":
		r.FailOn = r.severity(v)
	case "baseline":
		if r.Baseline = r.text(v); r.Baseline != "" && !filepath.IsAbs(r.Baseline) {
			r.Baseline = filepath.Join(filepath.Dir(r.Path), r.Baseline)
		}
	case "house":
		r.each(v, "house", r.setHouse)
	default:
		return []string{"checks", "jurisdictions", "min", "fail-on", "baseline", "house"}
	}
	return nil
}

func (r *configReader) setCheck(key string, v *yaml.Node) []string {
	switch key {
	case "on":
		r.On = r.known(v, "check", CheckIDs())
	case "off":
		r.Off = r.known(v, "check", CheckIDs())
	case "only":
		r.Only = r.known(v, "check", CheckIDs())
	default:
		return []string{"on", "off", "only"}
	}
	return nil
}

// known reads a list of names that must be known.
func (r *configReader) known(v *yaml.Node, what string, names []string) []string {
	list := r.list(v)
	for i, n := range items(v) {
		if i < len(list) && !slices.Contains(names, list[i]) {
			r.fail(n, unknown(what, list[i], names))
		}
	}
	return list
}

func (r *configReader) jurisdictions(v *yaml.Node) []string {
	var ids []string
	for _, n := range items(v) {
		j, err := Jurisdiction(n.Value)
		if err != nil {
			r.fail(n, err)
			continue
		}
		ids = append(ids, j.ID)
	}
	return ids
}

// Jurisdiction returns the jurisdiction of a name, or an error that names the
// nearest.
func Jurisdiction(name string) (check.Jurisdiction, error) {
	if j, ok := check.FindJurisdiction(name); ok {
		return j, nil
	}
	return check.Jurisdiction{}, unknown("jurisdiction", name, jurisdictionNames())
}

func (r *configReader) severity(v *yaml.Node) string {
	s := r.text(v)
	if !slices.Contains(Severities, s) {
		r.fail(v, fmt.Errorf("%q is none of %s", s, strings.Join(Severities, ", ")))
		return ""
	}
	return s
}

// items are the nodes of a list; one value is a list of one.
func items(v *yaml.Node) []*yaml.Node {
	if v.Kind == yaml.SequenceNode {
		return v.Content
	}
	return []*yaml.Node{v}
}

// list reads a list of texts.
func (r *configReader) list(v *yaml.Node) []string {
	var all []string
	for _, n := range items(v) {
		if s := r.text(n); s != "" {
			all = append(all, s)
		}
	}
	return all
}

// text reads one value.
func (r *configReader) text(v *yaml.Node) string {
	if v.Kind != yaml.ScalarNode {
		r.fail(v, errors.New("one value belongs here"))
		return ""
	}
	return strings.TrimSpace(v.Value)
}

// Options are the options of a checker with this configuration. Only wins over
// On and Off.
func (c *Config) Options(o check.Options) check.Options {
	o.On, o.Off = append(slices.Clone(o.On), c.On...), append(slices.Clone(o.Off), c.Off...)
	if len(c.Only) > 0 {
		o.On, o.Off = c.Only, nil
		for _, id := range CheckIDs() {
			if !slices.Contains(c.Only, id) {
				o.Off = append(o.Off, id)
			}
		}
	}
	if len(c.Jurisdictions) > 0 {
		o.Jurisdictions = c.Jurisdictions
	}
	o.House = c.House
	return o
}
