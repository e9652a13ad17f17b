package posting

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Key names a field of the front matter. A name with a dot, as company.url,
// is a key inside a mapping.
type Key string

// Place is a town or a region where the work is done.
type Place struct {
	City    string `json:"city,omitempty"`
	Region  string `json:"region,omitempty"`
	Country string `json:"country,omitempty"`
}

// String is the place as people write it: Munich, Bavaria, Germany.
func (p Place) String() string {
	named := slices.DeleteFunc([]string{p.City, p.Region, p.Country}, func(s string) bool { return s == "" })
	return strings.Join(named, ", ")
}

func placesText(places []Place) string {
	texts := make([]string, len(places))
	for i, p := range places {
		texts[i] = p.String()
	}
	return strings.Join(texts, "; ")
}

// Fields are what the front matter says.
type Fields struct {
	Text    map[Key]string   // the values at the top level
	Lists   map[Key][]string // the lists at the top level
	Places  []Place
	Ignore  map[string]string // check to reason
	Levels  []LevelFields     // in the order of the file
	Unknown []string          // keys that were kept without being understood
}

// LevelFields are the values that hold at one level.
type LevelFields struct {
	Level  Level
	Text   map[Key]string
	Titles map[Market]string // where a market has a title of its own
}

// at finds the values of a level, none if it has none.
func (f *Fields) at(l Level) LevelFields {
	for _, lf := range f.Levels {
		if lf.Level == l {
			return lf
		}
	}
	return LevelFields{}
}

// Field is the value of a field: its top-level key, else that of the level.
// Several values are joined.
func (d *Document) Field(k Key) string {
	if v, ok := d.Fields.Text[k]; ok {
		return v
	}
	if list := d.Fields.Lists[k]; list != nil {
		return strings.Join(list, ", ")
	}
	if k == "places" {
		return placesText(d.Fields.Places)
	}
	if k == "title" {
		return d.LevelTitle(d.Level())
	}
	return d.Fields.at(d.Level()).Text[k]
}

// Level is the level that the document stands at: its level field, else the
// first of its levels; empty where it has none.
func (d *Document) Level() Level {
	if l, ok := ParseLevel(d.Fields.Text["level"]); ok {
		return l
	}
	if len(d.Fields.Levels) > 0 {
		return d.Fields.Levels[0].Level
	}
	return ""
}

// Levels lists the levels that the document offers, in its own order.
func (d *Document) Levels() []Level {
	levels := make([]Level, len(d.Fields.Levels))
	for i, lf := range d.Fields.Levels {
		levels[i] = lf.Level
	}
	return levels
}

// LevelTitle is the title of the posting at a level in the market of the
// document, empty if none is given.
func (d *Document) LevelTitle(l Level) string { return d.TitleIn(l, d.Market()) }

// TitleIn is the title of the posting at a level in a market.
func (d *Document) TitleIn(l Level, m Market) string {
	lf := d.Fields.at(l)
	return cmp.Or(lf.Titles[m], lf.Text["title"])
}

// SetField writes a field: the bytes of its value in the front matter, or one
// new line there, or a new front matter. The values of a list are separated by
// commas.
func (e *Editor) SetField(k Key, value string) error {
	if k.IsList() {
		return e.SetList(k, splitList(value)...)
	}
	value = oneLine(value)
	if value == e.now.Field(k) {
		return nil
	}
	read, err := k.Parse(value)
	if err != nil {
		return &EditError{Reason: fmt.Sprintf("%s %s %v", k, quote(value), err)}
	}
	return e.writeField(k, e.now.withField(k, read), read)
}

// writeField makes a change that gives a field a value.
func (e *Editor) writeField(k Key, c change, value string) error {
	c.label = "change " + string(k)
	c.want = func(next *Document) error {
		if next.Field(k) != value {
			return fmt.Errorf("%s would not read back as %q", k, value)
		}
		return otherFieldsKept(e.now, next, k)
	}
	return e.apply(c)
}

// withField is the change that writes a field, without what is expected of it.
func (d *Document) withField(k Key, value string) change {
	return withYAML(d, k, scalar(value))
}

// withYAML is the change that writes a field as YAML.
func withYAML(d *Document, k Key, yaml string) change {
	c := d.keep()
	i := slices.IndexFunc(d.Parts, func(p Part) bool { return p.Kind == FrontMatter })
	if i < 0 {
		return withFrontMatter(d, string(k)+": "+yaml)
	}
	c.parts[i].Source = c.parts[i].yamlWritten(k, yaml, d.lineEnd(i))
	return c
}

// fieldWritten is the source of a front matter with a field set.
func (p *Part) fieldWritten(k Key, value, eol string) string {
	return p.yamlWritten(k, scalar(value), eol)
}

func (p *Part) yamlWritten(k Key, yaml, eol string) string {
	if s, ok := p.Keys[k]; ok {
		return p.valueWritten(s, yaml)
	}
	end := strings.LastIndexByte(strings.TrimRight(p.Source, "\r\n"), '\n') + 1
	return p.Source[:end] + string(k) + ": " + yaml + eol + p.Source[end:]
}

// valueWritten is the source of a front matter with YAML in place of a value. A
// value that was empty stood right behind its colon.
func (p *Part) valueWritten(s Span, yaml string) string {
	line := p.Source[strings.LastIndexByte(p.Source[:s.Start], '\n')+1 : s.Start]
	if strings.Contains(line, "{") && strings.ContainsAny(yaml, ",[]{}") && yaml[0] != '"' {
		yaml = strconv.Quote(yaml) // In braces a comma would end the value.
	}
	if s.Start > 0 && p.Source[s.Start-1] == ':' {
		yaml = " " + yaml
	}
	return p.Source[:s.Start] + yaml + p.Source[s.End:]
}

// withFrontMatter is the change that puts a new front matter behind the
// byte-order mark.
func withFrontMatter(d *Document, line string) change {
	c := d.keep()
	eol := d.lineEnd(0)
	blank := strings.TrimPrefix(c.lead, "\ufeff")
	c.lead = strings.TrimSuffix(c.lead, blank)
	if blank == "" && len(c.parts) > 0 {
		blank = eol
	}
	block := Part{Kind: FrontMatter, Source: "---" + eol + line + eol + "---" + eol, Blank: blank}
	c.parts = slices.Insert(c.parts, 0, block)
	return c
}

// otherFieldsKept makes sure that writing one field changed no other.
func otherFieldsKept(d *Document, next *Document, k Key) error {
	was, now := d.Fields, next.Fields
	for _, f := range fieldTable {
		if f.Key != k && (was.Text[f.Key] != now.Text[f.Key] || !slices.Equal(was.Lists[f.Key], now.Lists[f.Key])) {
			return fmt.Errorf("it would change %s", f.Key)
		}
	}
	if len(was.Levels) != len(now.Levels) || was.unknownBeside(k) > now.unknownBeside(k) ||
		k != "places" && !slices.Equal(was.Places, now.Places) || k != "ignore" && !maps.Equal(was.Ignore, now.Ignore) {
		return errors.New("it would change other fields")
	}
	return nil
}

// unknownBeside counts the keys that are not understood and not inside a field.
func (f *Fields) unknownBeside(k Key) int {
	n := 0
	for _, key := range f.Unknown {
		if !strings.HasPrefix(key, string(k)+".") {
			n++
		}
	}
	return n
}

// FieldLine is the line of the front matter that gives a field a value, and the
// value as it is read back. The error is a predicate, as of [Key.Parse].
func FieldLine(k Key, value string) (line, read string, err error) {
	if k.IsList() {
		values := splitList(value)
		for i := range values {
			if values[i], err = k.Parse(values[i]); err != nil {
				return "", "", err
			}
		}
		return string(k) + ": " + flowList(values), strings.Join(values, ", "), nil
	}
	if read, err = k.Parse(oneLine(value)); err != nil {
		return "", "", err
	}
	return string(k) + ": " + scalar(read), read, nil
}

// scalar writes a value as YAML: plain where that is safe, quoted elsewhere.
// Whether it reads back is checked by reading it back.
func scalar(value string) string {
	const indicators = "-?:,[]{}#&*!|>'\"%@`=<~ "
	plain := value != "" && !strings.ContainsRune(indicators, []rune(value)[0]) &&
		!strings.Contains(value, ": ") && !strings.Contains(value, " #") &&
		!strings.HasSuffix(value, ":") && strconv.Quote(value) == `"`+strings.ReplaceAll(value, `"`, `\"`)+`"` &&
		!strings.EqualFold(value, "null")
	if plain {
		return value
	}
	return strconv.Quote(value)
}

// oneLine folds line ends and the white space around the text.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(strings.TrimSpace(s), func(r rune) bool {
		return r == '\n' || r == '\r'
	}), " ")
}
