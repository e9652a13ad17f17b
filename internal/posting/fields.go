package posting

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Key names a field of the front matter. A name with a dot, as company.url,
// is a key inside a mapping.
type Key string

// textKeys are the fields with one value.
var textKeys = []Key{
	"preset", "level", "family", "title", "company", "location", "workplace", "type", "pay", "hours", "apply",
	"posted", "closes", "id", "language", "soc", "market", "offer", "reviewed", "review-by",
}

// listKeys are the fields with a list of values.
var listKeys = []Key{"countries", "employment", "aliases", "near", "related"}

// Workplaces are the values of the workplace field.
var Workplaces = []string{"onsite", "hybrid", "remote"}

// Employments are the values of the employment field, as schema.org has them.
var Employments = []string{
	"FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER",
}

// MaxFieldRunes is the longest value of a field, in characters.
const MaxFieldRunes = 4000

// IsText reports whether the key is a known field with one value.
func (k Key) IsText() bool { return slices.Contains(textKeys, k) }

// IsList reports whether the key is a known field with a list of values.
func (k Key) IsList() bool { return slices.Contains(listKeys, k) }

// Check says what is wrong with a value of the field, as a predicate ("is not a
// date"), nil if nothing is. The empty value is always right: it is a field
// left open.
func (k Key) Check(value string) error {
	if n := len([]rune(value)); n > MaxFieldRunes {
		return fmt.Errorf("has %d characters; at most %d are read", n, MaxFieldRunes)
	}
	if value == "" {
		return nil
	}
	switch k {
	case "workplace":
		return oneOf(value, Workplaces)
	case "employment":
		return oneOf(value, Employments)
	case "level":
		if _, ok := ParseLevel(value); !ok {
			return fmt.Errorf("is none of %s", levelNames())
		}
	case "market":
		if _, ok := ParseMarket(value); !ok {
			return fmt.Errorf("is none of %s", marketNames())
		}
	case "posted", "closes", "reviewed", "review-by":
		if _, err := time.Parse(time.DateOnly, value); err != nil {
			return errors.New("is not a date (2027-06-30)")
		}
	}
	return nil
}

func oneOf(value string, allowed []string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return fmt.Errorf("is none of %s", strings.Join(allowed, ", "))
}

func levelNames() string {
	names := make([]string, len(Levels))
	for i, l := range Levels {
		names[i] = string(l)
	}
	return strings.Join(names, ", ")
}

// Place is a town or a region where the work is done.
type Place struct {
	City    string `json:"city,omitempty"`
	Region  string `json:"region,omitempty"`
	Country string `json:"country,omitempty"`
}

// Fields are what the front matter says.
type Fields struct {
	Text    map[Key]string   // the values at the top level
	Lists   map[Key][]string // countries, employment, aliases, near, related
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
func (d *Document) Field(k Key) string {
	if v, ok := d.Fields.Text[k]; ok {
		return v
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
// new line there, or a new front matter.
func (e *Editor) SetField(k Key, value string) error {
	value = oneLine(value)
	if value == e.now.Field(k) {
		return nil
	}
	if err := k.Check(value); err != nil {
		return &EditError{Reason: fmt.Sprintf("%s %s %v", k, quote(value), err)}
	}
	c := e.now.withField(k, value)
	c.label = "change " + string(k)
	c.want = func(next *Document) error {
		if next.Field(k) != value {
			return fmt.Errorf("%s would not read back as %q", k, value)
		}
		return e.now.otherFieldsKept(next, k)
	}
	return e.apply(c)
}

// withField is the change that writes a field, without what is expected of it.
func (d *Document) withField(k Key, value string) change {
	c := d.keep()
	i := slices.IndexFunc(d.Parts, func(p Part) bool { return p.Kind == FrontMatter })
	if i < 0 {
		return d.withFrontMatter(string(k) + ": " + scalar(value))
	}
	c.parts[i].Source = c.parts[i].fieldWritten(k, value, d.lineEnd(i))
	return c
}

// fieldWritten is the source of a front matter with a field set.
func (p *Part) fieldWritten(k Key, value, eol string) string {
	if s, ok := p.Keys[k]; ok {
		space := ""
		if s.Start > 0 && p.Source[s.Start-1] == ':' {
			space = " "
		}
		return p.Source[:s.Start] + space + scalar(value) + p.Source[s.End:]
	}
	end := strings.LastIndexByte(strings.TrimRight(p.Source, "\r\n"), '\n') + 1
	return p.Source[:end] + string(k) + ": " + scalar(value) + eol + p.Source[end:]
}

// withFrontMatter is the change that puts a new front matter behind the
// byte-order mark.
func (d *Document) withFrontMatter(line string) change {
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
func (d *Document) otherFieldsKept(next *Document, k Key) error {
	for _, key := range textKeys {
		if key != k && d.Fields.Text[key] != next.Fields.Text[key] {
			return fmt.Errorf("it would change %s", key)
		}
	}
	if len(d.Fields.Levels) != len(next.Fields.Levels) || d.Fields.unknownBeside(k) > next.Fields.unknownBeside(k) {
		return fmt.Errorf("it would change other fields")
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

// TextKeys lists the fields with one value, in the order of the design.
func TextKeys() []Key { return slices.Clone(textKeys) }
