package markdown

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"jobdraft/internal/posting"
)

// fence opens and closes the front matter.
const fence = "---"

// splitFrontMatter parts the front matter, fences included, from the body. A
// file whose first line is no fence has none.
func splitFrontMatter(src string) (front, body string, err error) {
	first, _, _ := strings.Cut(src, "\n")
	if strings.TrimRight(first, " \t\r") != fence {
		return "", src, nil
	}
	end := 0
	for line := range strings.Lines(src) {
		end += len(line)
		if end > len(line) && strings.TrimRight(line, " \t\r\n") == fence {
			return src[:end], src[end:], nil
		}
	}
	return "", "", Problems{{Line: 1, Column: 1, Message: "the front matter is never closed: a line --- must end it"}}
}

// frontMatter reads the fields of a document.
type frontMatter struct {
	source   string
	lines    []int // where each line of source begins
	fields   posting.Fields
	keys     map[posting.Key]posting.Span
	problems Problems
}

// readFrontMatter reads a front matter with its fences. All that is wrong is
// reported at once.
func readFrontMatter(source string) (*frontMatter, error) {
	f := &frontMatter{source: source, keys: map[posting.Key]posting.Span{}}
	f.fields = posting.Fields{Text: map[posting.Key]string{}, Lists: map[posting.Key][]string{}}
	f.lines = lineStarts(source)
	root, err := f.load()
	if err != nil || root == nil {
		return f, err
	}
	f.refuseAliases(root)
	f.readMapping(root)
	if len(f.problems) > 0 {
		slices.SortFunc(f.problems, func(a, b Problem) int { return a.Line - b.Line })
		return nil, f.problems
	}
	return f, nil
}

// lineStarts is where each line begins, by the line breaks that the YAML
// library counts: a lone CR, NEL, LS and PS are among them.
func lineStarts(s string) []int {
	starts := []int{0}
	for i, r := range s {
		next := i + utf8.RuneLen(r)
		switch r {
		case '\n', '\u0085', '\u2028', '\u2029':
			starts = append(starts, next)
		case '\r':
			if !strings.HasPrefix(s[next:], "\n") {
				starts = append(starts, next)
			}
		}
	}
	return starts
}

// load parses the YAML between the fences. The line end before it stands for
// the first fence, so that its line numbers are those of the file.
func (f *frontMatter) load() (*yaml.Node, error) {
	first := strings.IndexByte(f.source, '\n') + 1
	last := strings.LastIndexByte(strings.TrimRight(f.source, " \t\r\n"), '\n') + 1
	inner := "\n" + f.source[first:last]
	if saysNothing(inner) {
		return nil, nil
	}
	var doc yaml.Node
	limits := loaderlimits.New(loaderlimits.DepthValue(MaxNested))
	if err := yaml.Load([]byte(inner), &doc, yaml.WithPlugin(limits)); err != nil {
		return nil, f.yamlProblem(err)
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	root := doc.Content[0]
	if root.Kind != yaml.MappingNode {
		return nil, Problems{f.problem(root, "is not a field: write key: value")}
	}
	return root, nil
}

// saysNothing reports whether a text is blank but for comments, which the YAML
// library takes for an error.
func saysNothing(text string) bool {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			return false
		}
	}
	return true
}

// yamlProblem gives a syntax error of the YAML library its place.
func (f *frontMatter) yamlProblem(err error) error {
	var one *yaml.LoadError
	if errors.As(err, &one) {
		if strings.Contains(one.Message, "max depth") {
			one.Message = fmt.Sprintf("it is nested too deep, at most %d levels are read", MaxNested)
		}
		return Problems{{
			Line: max(one.Mark.Line, 1), Column: max(one.Mark.Column, 1), Excerpt: f.line(one.Mark.Line),
			Message: "cannot be read: " + one.Message,
		}}
	}
	return Problems{{Line: 1, Column: 1, Message: "the front matter cannot be read: " + err.Error()}}
}

// line is the text of a line of the front matter.
func (f *frontMatter) line(n int) string {
	if n < 1 || n > len(f.lines) {
		return ""
	}
	text, _, _ := strings.Cut(f.source[f.lines[n-1]:], "\n")
	const most = 60
	if r := []rune(strings.TrimSpace(text)); len(r) > most {
		return string(r[:most]) + "…"
	}
	return strings.TrimSpace(text)
}

func (f *frontMatter) problem(n *yaml.Node, message string) Problem {
	return Problem{Line: n.Line, Column: n.Column, Excerpt: f.line(n.Line), Message: message}
}

func (f *frontMatter) fail(n *yaml.Node, format string, args ...any) {
	f.problems = append(f.problems, f.problem(n, fmt.Sprintf(format, args...)))
}

// refuseAliases refuses values that are said by the name of another: nine lines
// of them make a billion values.
func (f *frontMatter) refuseAliases(n *yaml.Node) {
	if n.Kind == yaml.AliasNode {
		f.fail(n, "is an alias: write the value itself")
		return
	}
	for _, inner := range n.Content {
		f.refuseAliases(inner)
	}
}

// readMapping reads the top level.
func (f *frontMatter) readMapping(root *yaml.Node) {
	seen := map[string]bool{}
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		if seen[key.Value] {
			f.fail(key, "is there twice")
			continue
		}
		seen[key.Value] = true
		f.readField(key, value)
	}
}

func (f *frontMatter) readField(key, value *yaml.Node) {
	k := posting.Key(key.Value)
	switch {
	case k == "company" && value.Kind == yaml.MappingNode:
		f.readCompany(value)
	case k.IsText():
		f.readText(f.fields.Text, k, key, value)
	case k == "aliases" && value.Kind == yaml.MappingNode:
		f.readAliases(value)
	case k.IsList():
		f.fields.Lists[k] = f.readList(k, value)
	case k == "levels":
		f.readLevels(value)
	case k == "places":
		f.readPlaces(value)
	case k == "ignore":
		f.fields.Ignore = f.readPairs(value)
	case strings.HasPrefix(key.Value, foreign):
	default:
		f.fields.Unknown = append(f.fields.Unknown, key.Value)
	}
}

// foreign begins the keys of other programs, which are kept and not wondered
// at.
const foreign = "x-"

// readText reads a field with one value into the map and remembers where the
// value stands. A key without a value is a field that is not there.
func (f *frontMatter) readText(into map[posting.Key]string, k posting.Key, key, value *yaml.Node) {
	if value.Kind == yaml.AliasNode {
		return // That it is refused is said already.
	}
	if value.Kind != yaml.ScalarNode {
		f.fail(value, "is not one value: write %s: and a text", k)
		return
	}
	if span, ok := f.span(key, value); ok {
		f.keys[k] = span
	}
	if value.Tag == "!!null" {
		return
	}
	text := strings.Join(strings.Fields(value.Value), " ")
	if err := k.Check(text); err != nil {
		f.fail(value, "%v", err)
		return
	}
	into[k] = text
}

func (f *frontMatter) readCompany(value *yaml.Node) {
	for i := 0; i+1 < len(value.Content); i += 2 {
		key, v := value.Content[i], value.Content[i+1]
		switch key.Value {
		case "name":
			f.readText(f.fields.Text, "company", key, v)
		case "url", "logo":
			f.readText(f.fields.Text, posting.Key("company."+key.Value), key, v)
		default:
			f.fields.Unknown = append(f.fields.Unknown, "company."+key.Value)
		}
	}
}

// readList reads a list of texts; one text alone is a list of one.
func (f *frontMatter) readList(k posting.Key, value *yaml.Node) []string {
	nodes := value.Content
	if value.Kind == yaml.ScalarNode && value.Tag != "!!null" {
		nodes = []*yaml.Node{value}
	}
	var list []string
	for _, n := range nodes {
		if value.Kind == yaml.MappingNode || n.Kind != yaml.ScalarNode {
			f.fail(n, "is not a list of texts")
			return nil
		}
		if err := k.Check(n.Value); err != nil {
			f.fail(n, "%v", err)
		}
		list = append(list, n.Value)
	}
	return list
}

// readAliases reads other names by language: en: [nurse], de: [Krankenpfleger].
func (f *frontMatter) readAliases(value *yaml.Node) {
	for i := 1; i < len(value.Content); i += 2 {
		f.fields.Lists["aliases"] = append(f.fields.Lists["aliases"], f.readList("aliases", value.Content[i])...)
	}
}

func (f *frontMatter) readLevels(value *yaml.Node) {
	if value.Kind != yaml.MappingNode {
		f.fail(value, "is not a list of levels: write intern: {title: …, type: …} below levels:")
		return
	}
	for i := 0; i+1 < len(value.Content); i += 2 {
		key, v := value.Content[i], value.Content[i+1]
		level, ok := posting.ParseLevel(key.Value)
		if !ok {
			f.fail(key, "is not a level: %v", posting.Levels)
			continue
		}
		f.fields.Levels = append(f.fields.Levels, f.readLevel(level, v))
	}
}

// readLevel reads what holds at one level. Only the top level is written, so
// where its values stand is of no use.
func (f *frontMatter) readLevel(level posting.Level, value *yaml.Node) posting.LevelFields {
	at, keys := posting.LevelFields{Level: level, Text: map[posting.Key]string{}}, f.keys
	f.keys = map[posting.Key]posting.Span{}
	defer func() { f.keys = keys }()
	if value.Kind != yaml.MappingNode && value.Tag != "!!null" {
		f.fail(value, "says nothing of the level: write {title: …, type: …}")
	}
	for i := 0; i+1 < len(value.Content); i += 2 {
		key, v := value.Content[i], value.Content[i+1]
		market, isMarket := posting.ParseMarket(key.Value)
		switch k := posting.Key(key.Value); {
		case isMarket:
			at.Titles = f.readTitle(at.Titles, market, key, v)
		case k.IsText() && k != "level" && k != "market":
			f.readText(at.Text, k, key, v)
		default:
			f.fields.Unknown = append(f.fields.Unknown, "levels."+key.Value)
		}
	}
	return at
}

// readTitle adds the title of a level in a market.
func (f *frontMatter) readTitle(
	titles map[posting.Market]string, m posting.Market, key, value *yaml.Node,
) map[posting.Market]string {
	text := map[posting.Key]string{}
	f.readText(text, "title", key, value)
	if titles == nil {
		titles = map[posting.Market]string{}
	}
	titles[m] = text["title"]
	return titles
}

func (f *frontMatter) readPlaces(value *yaml.Node) {
	if value.Kind != yaml.SequenceNode {
		f.fail(value, "is not a list of places: write - {city: …, region: …, country: …}")
		return
	}
	for _, n := range value.Content {
		pairs := f.readPairs(n)
		f.fields.Places = append(f.fields.Places, posting.Place{
			City: pairs["city"], Region: pairs["region"], Country: pairs["country"],
		})
	}
}

// readPairs reads a mapping of texts.
func (f *frontMatter) readPairs(value *yaml.Node) map[string]string {
	pairs := map[string]string{}
	if value.Kind != yaml.MappingNode {
		f.fail(value, "is not a list of key: value")
		return pairs
	}
	for i := 0; i+1 < len(value.Content); i += 2 {
		key, v := value.Content[i], value.Content[i+1]
		if v.Kind != yaml.ScalarNode {
			f.fail(v, "is not one value")
			continue
		}
		pairs[key.Value] = v.Value
	}
	return pairs
}
