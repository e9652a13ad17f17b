// Package library finds roles: the built-in presets, the person's own and
// those of a team.
//
// A preset is a document whose file name is the name of its role; the folder
// it lies in may say the family. A role of the person hides one of a team,
// and either hides a built-in one. A preset that cannot be read is listed with
// its reason and keeps nothing else from being read. The package only reads;
// drafts are internal/drafts'.
package library

import (
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// BuiltIn is the source of the presets that come with the program, User that
// of the person's own; any other source is the folder of a team.
const (
	BuiltIn = "built-in"
	User    = "user"
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
	Aliases []string
	Related []string
	Hides   string // the source of the role of the same name that it hides
	Err     error  // why it cannot be read

	text string // the whole file, to read and to search
	key  searchKey
}

// Level is a level of a role with its title in that trade.
type Level struct {
	Level posting.Level
	Title string
}

// Library holds roles by name, and knows where the company profile is.
type Library struct {
	presets []Preset
	company string
}

// Load reads the built-in presets and those in the person's folder and the
// folders of teams, nearest first. The company profile is read when it is
// needed; its path may be empty.
func Load(builtIn fs.FS, folders []string, company string) *Library {
	l := &Library{company: company}
	for i, dir := range folders {
		source := dir
		if i == 0 {
			source = User
		}
		l.add(os.DirFS(dir), source, dir)
	}
	l.add(builtIn, BuiltIn, "")
	slices.SortStableFunc(l.presets, func(a, b Preset) int {
		return cmp.Or(strings.Compare(fold(a.Title), fold(b.Title)), strings.Compare(a.Slug, b.Slug))
	})
	return l
}

// add reads every Markdown file below a folder. A folder that is not there has
// none.
func (l *Library) add(files fs.FS, source, dir string) {
	_ = fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil && name == ".":
			return fs.SkipAll
		case err != nil:
			return nil
		case entry.IsDir() && name != "." && strings.HasPrefix(entry.Name(), "."):
			return fs.SkipDir
		case entry.IsDir() || path.Ext(name) != ".md" || strings.HasPrefix(entry.Name(), "."):
			return nil
		}
		l.addFile(files, name, source, dir)
		return nil
	})
}

func (l *Library) addFile(files fs.FS, name, source, dir string) {
	p := Preset{Slug: strings.TrimSuffix(path.Base(name), ".md"), Source: source, Path: name}
	if dir != "" {
		p.Path = filepath.Join(dir, filepath.FromSlash(name))
	}
	if i := slices.IndexFunc(l.presets, func(q Preset) bool { return q.Slug == p.Slug }); i >= 0 {
		l.presets[i].Hides = source
		return
	}
	p.load(files, name)
	p.key = newSearchKey(&p)
	l.presets = append(l.presets, p)
}

// load fills in what the file says.
func (p *Preset) load(files fs.FS, name string) {
	p.Title = titleOf(p.Slug)
	p.Family = titleOf(path.Base(path.Dir(name)))
	text, err := readFile(files, name)
	if err != nil {
		p.Err = err
		return
	}
	d, err := markdown.ReadHead(text)
	if err != nil {
		p.Err = err
		return
	}
	p.text = text
	p.describe(d)
}

func (p *Preset) describe(d *posting.Document) {
	p.Title = cmp.Or(d.Title(), p.Title)
	p.Family = cmp.Or(d.Fields.Text["family"], p.Family)
	p.Aliases, p.Related = d.Fields.Lists["aliases"], d.Fields.Lists["related"]
	p.First = d.Level()
	for _, l := range d.Levels() {
		p.Levels = append(p.Levels, Level{l, cmp.Or(d.LevelTitle(l), p.Title)})
	}
}

// readFile reads a regular file up to a byte more than a document may have.
func readFile(files fs.FS, name string) (string, error) {
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
	data, err := io.ReadAll(io.LimitReader(f, markdown.MaxBytes+1))
	return string(data), err
}

// titleOf makes words of a name: backend-engineer becomes Backend Engineer.
func titleOf(name string) string {
	if name == "." {
		return ""
	}
	words := strings.Fields(strings.ReplaceAll(name, "-", " "))
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}

// Presets lists every role by title, the broken ones too.
func (l *Library) Presets() []Preset { return l.presets }

// Find is the role of a name.
func (l *Library) Find(slug string) (Preset, bool) {
	for i := range l.presets {
		if l.presets[i].Slug == slug {
			return l.presets[i], true
		}
	}
	return Preset{}, false
}

// Open makes a new document of a role at a level; the empty level is the one
// that the role opens with.
func (p *Preset) Open(level posting.Level) (*posting.Document, error) {
	if p.Err != nil {
		return nil, p.Err
	}
	reader := markdown.NewReader()
	d, err := reader.Read(p.text)
	if err != nil {
		return nil, err
	}
	return posting.Instantiate(d, reader.Read, p.Slug, level)
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
