package library

import (
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"unicode"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// Preset is a role in the library.
type Preset struct {
	Slug    string // the name of the role, as in backend-engineer
	Title   string // as people read it, as in Backend Engineer
	Family  string
	Source  string // BuiltIn, User or a folder
	Path    string // the file; inside the program for a built-in one
	Levels  []Level
	First   posting.Level // the level that it opens with, empty for none
	Aliases []string      // other names of the same job
	Near    []string      // names of jobs close by, for which the role is only a base
	Related []string      // the slugs of other roles
	Hides   string        // the source of the role of the same name that it hides
	Err     error         // why it cannot be read

	markets *markets
	file    func() (string, error) // the whole file, read anew each time
	read    func()                 // reads the head, once
	kept    string                 // the text of a file in a folder, to be searched

	names  func() [][]string // those that it is found by, as words
	folded string            // the title, to sort by
	length int               // of the title, in words
}

// indexed is a built-in role as the index has it.
func (l *Library) indexed(files fs.FS, r presets.Role) *Preset {
	p := &Preset{
		Slug: slugOf(r.Path), Title: r.Title, Family: r.Family, Source: BuiltIn, Path: r.Path,
		First: posting.Level(r.First), markets: l.markets, Aliases: r.Aliases, Near: r.Near, Related: r.Related,
		file: func() (string, error) { return readFile(files, r.Path, maxFile) },
	}
	for _, l := range r.Levels {
		p.Levels = append(p.Levels, Level{posting.Level(l.Name), l.Title, titlesOf(l.Titles)})
	}
	p.read = sync.OnceFunc(p.atHome)
	p.names = sync.OnceValue(p.allNames)
	return p
}

// unread is a role of which nothing but the file is known. Its text is kept to
// be searched where there is room for it.
func (l *Library) unread(files fs.FS, name, source, dir string) *Preset {
	p := &Preset{
		Slug: slugOf(name), Source: source, Path: name, markets: l.markets,
		file: func() (string, error) { return readFile(files, name, maxFile) },
	}
	if dir != "" {
		p.Path = filepath.Join(dir, filepath.FromSlash(name))
	}
	p.names = sync.OnceValue(p.allNames)
	p.read = sync.OnceFunc(func() {
		p.Title, p.Family = titleOf(p.Slug), titleOf(path.Base(path.Dir(name)))
		defer p.catch() // Roles are read in goroutines, and one that falls would end the program.
		text, err := l.toList(files, name)
		if p.Err = err; err == nil {
			p.Err = p.readHead(text)
		}
		p.atHome()
		if l.room.Add(-int64(len(text))) >= 0 {
			p.kept = text
		}
	})
	return p
}

// titlesOf are the titles of a level as the index has them.
func titlesOf(all []presets.MarketTitle) map[posting.Market]string {
	if len(all) == 0 {
		return nil
	}
	titles := map[posting.Market]string{}
	for _, t := range all {
		titles[posting.Market(t.Market)] = t.Title
	}
	return titles
}

// atHome gives the role the titles of the market of the library. The title of
// the role is that of one of its levels, or the same in every market.
func (p *Preset) atHome() {
	home, role := p.markets.home(), p.Title
	for i := range p.Levels {
		l := &p.Levels[i]
		own := l.Titles[home]
		if own == "" {
			continue
		}
		if l.Title == role {
			p.Title = own
		}
		l.Titles[posting.Markets[0]], l.Title = l.Title, own
	}
	p.folded = fold(p.Title)
}

// catch is deferred; it makes a fault in reading a role the reason why that one
// cannot be read.
func (p *Preset) catch() {
	if value := recover(); value != nil {
		p.Err = fmt.Errorf("a fault of jobdraft: %v", value)
	}
}

// headBytes is how much of a file is read to list it where there is no room to
// keep its text: front matter and title, with much to spare.
const headBytes = 8 << 10

// toList is as much of a file as listing it takes: all that can be searched
// later, else what stands before its first section.
func (l *Library) toList(files fs.FS, name string) (string, error) {
	if l.room.Load() > 0 {
		return readFile(files, name, maxFile)
	}
	text, err := readFile(files, name, headBytes)
	if err != nil {
		return "", err
	}
	if head, ok := markdown.Head(text); ok {
		return head, nil
	}
	return readFile(files, name, maxFile)
}

// readHead fills in what the file says.
func (p *Preset) readHead(text string) error {
	d, err := markdown.ReadHead(text)
	if err != nil {
		return err
	}
	p.Title = cmp.Or(d.Title(), p.Title)
	p.Family = cmp.Or(d.Fields.Text["family"], p.Family)
	p.Aliases, p.Related = d.Fields.Lists["aliases"], d.Fields.Lists["related"]
	p.First = d.Level()
	p.Near = d.Fields.Lists["near"]
	for _, l := range d.Fields.Levels {
		p.Levels = append(p.Levels, Level{l.Level, cmp.Or(l.Text["title"], p.Title), l.Titles})
	}
	return nil
}

// searched is the text that the role is found by. No file is read for it: it is
// in the program, or was kept when the head was read.
func (p *Preset) searched() string {
	if p.Source != BuiltIn {
		return p.kept
	}
	text, _ := p.file() // A role that cannot be read has none.
	return text
}

// Open makes a new document of a role at a level, for the market of the
// library; the empty level is the one that the role opens with.
func (p *Preset) Open(level posting.Level) (*posting.Document, error) {
	return p.OpenIn(p.markets.home(), level)
}

// OpenIn makes a new document of a role at a level, for a market. The words of
// a built-in role are those of the market.
func (p *Preset) OpenIn(m posting.Market, level posting.Level) (*posting.Document, error) {
	return p.open(posting.Opening{Level: level, Market: m})
}

// open makes a new document of a role.
func (p *Preset) open(o posting.Opening) (*posting.Document, error) {
	if p.Err != nil {
		return nil, p.Err
	}
	text, err := p.file()
	if err != nil {
		return nil, err
	}
	reader := markdown.NewReader()
	d, err := reader.Read(p.reworded(o.Market, text))
	if err != nil {
		return nil, err
	}
	o.Preset = p.Slug
	return posting.Instantiate(d, reader.Read, o)
}

// reworded is the text of the role in the words of a market, if it is built in.
func (p *Preset) reworded(m posting.Market, text string) string {
	if p.Source != BuiltIn {
		return text
	}
	return p.markets.wording(m).apply(text)
}

// Read reads the role as it stands in its file, with the items of all markets.
func (p *Preset) Read() (*posting.Document, error) {
	text, err := p.file()
	if err != nil {
		return nil, err
	}
	return markdown.Read(text)
}

// inWords reads the text of the role in the words of a market.
func (p *Preset) inWords(m posting.Market, text string) (*posting.Document, error) {
	return markdown.Read(p.reworded(m, text))
}

// LevelTitle is the title of the role at a level.
func (p *Preset) LevelTitle(level posting.Level) string {
	for _, l := range p.Levels {
		if l.Level == level {
			return l.Title
		}
	}
	return p.Title
}

// maxFile is a byte more than a document may have, so that the reader can tell.
const maxFile = markdown.MaxBytes + 1

// readFile reads so many bytes of a regular file.
func readFile(files fs.FS, name string, most int64) (string, error) {
	info, err := fs.Stat(files, name)
	if err != nil {
		return "", err
	}
	if !info.Mode().IsRegular() {
		return "", fmt.Errorf("%s is not a file", name)
	}
	f, err := files.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, most))
	return string(data), err
}

// titleOf makes words of a name: backend-engineer becomes Backend Engineer.
func titleOf(name string) string {
	if name == "." {
		return ""
	}
	return capitalized(strings.ReplaceAll(name, "-", " "))
}

// capitalized begins every word with a capital, as titles are written.
func capitalized(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		r := []rune(w)
		r[0] = unicode.ToUpper(r[0])
		words[i] = string(r)
	}
	return strings.Join(words, " ")
}

// slugOf is the name of a role by its file.
func slugOf(name string) string { return strings.TrimSuffix(path.Base(name), ".md") }
