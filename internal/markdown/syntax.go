package markdown

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"jobdraft/internal/yamlfault"
)

// loadYAML parses a text that stands in a front matter.
func loadYAML(text string) (*yaml.Node, error) {
	var doc yaml.Node
	limits := loaderlimits.New(loaderlimits.DepthValue(MaxNested))
	if err := yaml.Load([]byte(text), &doc, yaml.WithPlugin(limits)); err != nil {
		return nil, err
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	return doc.Content[0], nil
}

// mostProblems bounds what is said of a front matter: after so many, no one
// reads on.
const mostProblems = 20

// diagnose reports every entry of a front matter that is not YAML as a whole.
// The entries that are YAML are read, so that all errors come at once.
func (f *frontMatter) diagnose(inner string, err error) {
	before := len(f.problems)
	seen := map[string]bool{}
	for _, e := range entriesOf(inner) {
		if len(f.problems) >= before+mostProblems {
			return
		}
		if saysNothing(e.text) {
			continue
		}
		root, err := e.load()
		switch {
		case err != nil:
			f.problems = append(f.problems, f.syntaxProblem(e, err))
		case root == nil:
		case root.Kind != yaml.MappingNode:
			f.problems = append(f.problems, f.entryProblem(e, "is not a field: "+yamlfault.NoField(e.first())))
		default:
			f.readMapping(root, seen)
		}
	}
	if len(f.problems) == before {
		f.problems = append(f.problems, f.yamlProblem(err))
	}
}

// entry is a key of the front matter with all its lines.
type entry struct {
	line int // the 1-based line of the file on which it begins
	text string
}

// entriesOf splits a front matter at the lines that can begin a key.
func entriesOf(inner string) []entry {
	var entries []entry
	n, begin, at := 1, 0, 0
	for line := range strings.Lines(inner) {
		if beginsEntry(line) && at > begin {
			entries = append(entries, entry{line: n, text: inner[begin:at]})
			n += strings.Count(inner[begin:at], "\n")
			begin = at
		}
		at += len(line)
	}
	return append(entries, entry{line: n, text: inner[begin:]})
}

func beginsEntry(line string) bool {
	return strings.Trim(line, " \t\r\n") != "" && !strings.ContainsRune(" \t#-]}", rune(line[0]))
}

// load parses the entry alone. Its nodes, and the error, have the lines of the
// file.
func (e entry) load() (*yaml.Node, error) {
	root, err := loadYAML(e.text)
	var one *yaml.LoadError
	if errors.As(err, &one) {
		one.Mark.Line += e.line - 1
	}
	if root != nil {
		moveDown(root, e.line-1)
	}
	return root, err
}

// moveDown adds to the line of a node and of all nodes below it.
func moveDown(n *yaml.Node, lines int) {
	n.Line += lines
	for _, inner := range n.Content {
		moveDown(inner, lines)
	}
}

func (e entry) first() string {
	line, _, _ := strings.Cut(e.text, "\n")
	return strings.TrimRight(line, " \t\r")
}

// syntaxProblem says what is wrong with an entry and how to mend it.
func (f *frontMatter) syntaxProblem(e entry, err error) Problem {
	if strings.Contains(err.Error(), "max depth") {
		return f.yamlProblem(err)
	}
	if line, ok := tabbed(e); ok {
		return Problem{
			Line: line, Column: 1, Excerpt: f.line(line),
			Message: "cannot be read: it begins with a tab, so indent with spaces",
		}
	}
	if remedy := yamlfault.Remedy(e.first()); remedy != "" {
		return f.entryProblem(e, "cannot be read: "+remedy)
	}
	return f.yamlProblem(err)
}

// tabbed finds a line of an entry that is indented with a tab.
func tabbed(e entry) (line int, ok bool) {
	n := e.line
	for l := range strings.Lines(e.text) {
		if indent := l[:len(l)-len(strings.TrimLeft(l, " \t"))]; strings.Contains(indent, "\t") {
			return n, true
		}
		n++
	}
	return 0, false
}

// entryProblem is a problem with the value on the first line of an entry.
func (f *frontMatter) entryProblem(e entry, message string) Problem {
	first := e.first()
	column := 1
	if _, value, ok := strings.Cut(first, ":"); ok {
		column += utf8.RuneCountInString(first) - utf8.RuneCountInString(strings.TrimLeft(value, " \t"))
	}
	return Problem{Line: e.line, Column: column, Excerpt: f.line(e.line), Message: message}
}

// yamlProblem gives a syntax error of the YAML library its place.
func (f *frontMatter) yamlProblem(err error) Problem {
	var one *yaml.LoadError
	if errors.As(err, &one) {
		message := one.Message
		if strings.Contains(message, "max depth") {
			message = fmt.Sprintf("it is nested too deep, at most %d levels are read", MaxNested)
		}
		return Problem{
			Line: max(one.Mark.Line, 1), Column: max(one.Mark.Column, 1), Excerpt: f.line(one.Mark.Line),
			Message: "cannot be read: " + message,
		}
	}
	return Problem{Line: 1, Column: 1, Message: "the front matter cannot be read: " + err.Error()}
}
