package markdown

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"jobdraft/internal/posting"
	"jobdraft/internal/yamlfault"
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
	f.read()
	if len(f.problems) > 0 {
		slices.SortStableFunc(f.problems, func(a, b Problem) int { return a.Line - b.Line })
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

// read reads the YAML between the fences. The line end before it stands for
// the first fence, so that its line numbers are those of the file.
func (f *frontMatter) read() {
	first := strings.IndexByte(f.source, '\n') + 1
	last := strings.LastIndexByte(strings.TrimRight(f.source, " \t\r\n"), '\n') + 1
	inner := "\n" + f.source[first:last]
	if saysNothing(inner) {
		return
	}
	root, err := loadYAML(inner)
	switch {
	case err != nil:
		f.diagnose(inner, err)
	case root == nil:
	case root.Kind != yaml.MappingNode:
		f.problems = append(f.problems, f.problem(root, "is not a field: "+yamlfault.NoField(root.Value)))
	default:
		f.readMapping(root, map[string]bool{})
	}
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

// readMapping reads keys of the top level that were not seen before.
func (f *frontMatter) readMapping(root *yaml.Node, seen map[string]bool) {
	f.refuseAliases(root)
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
	field, known := posting.FieldOf(posting.Key(key.Value))
	switch {
	case strings.HasPrefix(key.Value, foreign):
	case !known:
		f.fields.Unknown = append(f.fields.Unknown, key.Value)
	case field.Key == "company" && value.Kind == yaml.MappingNode:
		f.readCompany(value)
	case field.Key == "aliases" && value.Kind == yaml.MappingNode:
		f.readAliases(value)
	default:
		f.readValue(field, key, value)
	}
}

// readValue reads the value of a known field.
func (f *frontMatter) readValue(field posting.Field, key, value *yaml.Node) {
	switch field.Value {
	case posting.TextValue, posting.DateValue:
		f.readText(f.fields.Text, field.Key, key, value)
	case posting.ListValue:
		f.fields.Lists[field.Key] = f.readList(field.Key, value)
		if span, ok := f.listSpan(value); ok {
			f.keys[field.Key] = span
		}
	case posting.LevelsValue:
		f.readLevels(value)
	case posting.PlacesValue:
		f.readPlaces(value)
	case posting.ReasonsValue:
		f.fields.Ignore = f.readPairs(value)
	}
}

// foreign begins the keys of other programs, which are kept and not wondered
// at.
const foreign = "x-"

// readText reads a field with one value into the map and remembers where the
// value stands. A key without a value is a field that is not there.
func (f *frontMatter) readText(into map[posting.Key]string, k posting.Key, key, value *yaml.Node) {
	if value.Kind == yaml.AliasNode {
		return // Already reported.
	}
	if value.Kind != yaml.ScalarNode {
		f.fail(value, "is not one value: %s", f.oneValue(k, value))
		return
	}
	if span, ok := f.span(key, value); ok {
		f.keys[k] = span
	}
	if value.Tag == "!!null" {
		return
	}
	text := strings.Join(strings.Fields(value.Value), " ")
	parsed, err := k.Parse(text)
	if err != nil {
		f.fail(value, "%v", err)
		return
	}
	into[k] = parsed
}

// oneValue says how to write a value that YAML reads as several: a text in
// brackets wants quotes.
func (f *frontMatter) oneValue(k posting.Key, value *yaml.Node) string {
	if span, ok := f.listSpan(value); ok {
		return fmt.Sprintf("to keep the brackets, write %s: %s", k, yamlfault.Quoted(f.source[span.Start:span.End]))
	}
	return fmt.Sprintf("write %s: and a text", k)
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
			f.fail(n, "is not a list of texts: write %s: [one, another]", k)
			return nil
		}
		text, err := k.Parse(n.Value)
		if err != nil {
			f.fail(n, "%v", err)
		}
		list = append(list, text)
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
			f.fail(key, "is not a level: write one of %v", posting.Levels)
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
			f.fail(v, "is not one value: write %s: and a text", key.Value)
			continue
		}
		pairs[key.Value] = v.Value
	}
	return pairs
}
