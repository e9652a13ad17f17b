// Package library finds roles: the built-in presets, the person's own and
// those of a team; and the packs of markets, with which a role becomes a draft
// for a country.
//
// A preset is a document whose file name is the name of its role; the folder
// it lies in may say the family. A role of the person hides one of a team,
// and either hides a built-in one. A preset that cannot be read is listed with
// its reason and keeps nothing else from being read. What the lists show of
// the built-in roles is in an index that is made with them; of the others the
// heads are read when they are first asked for. The package only reads; drafts
// are internal/drafts'.
package library

import (
	"cmp"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"jobdraft/internal/posting"
	"jobdraft/internal/tree"
	"jobdraft/presets"
)

// BuiltIn is the source of the presets that come with the program, User that
// of the person's own; any other source is the folder of a team.
const (
	BuiltIn = "built-in"
	User    = "user"
)

// Places are where roles are and where the company profile is. All may be
// empty.
type Places struct {
	BuiltIn fs.FS          // the roles that come with the program
	Index   []presets.Role // what the lists show of them; nil to read it from them
	User    string         // the person's own folder
	Teams   []string       // the folders of teams, the nearest first
	Company string         // the company profile
	Market  posting.Market // for which drafts are made if the profile names no other; empty for the first
	Asked   posting.Market // for which they are made whatever the profile says
}

// Large reports whether the folders hold more than can be read before the
// first frame is drawn.
func (p Places) Large() bool {
	const most = 100
	left := most
	for _, dir := range append([]string{p.User}, p.Teams...) {
		if left -= entries(dir, left); left <= 0 {
			return true
		}
	}
	return false
}

// WithoutFolders are the places without those of the person and of teams.
func (p Places) WithoutFolders() Places {
	p.User, p.Teams = "", nil
	return p
}

// entries counts what is in a folder and those below it, as far as most.
func entries(dir string, most int) int {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return 0
	}
	f, err := os.Open(dir)
	if err != nil {
		return 0
	}
	defer f.Close()
	found, _ := f.ReadDir(most) // What cannot be read is not read later either.
	n := len(found)
	for _, e := range found {
		if n < most && e.IsDir() && !strings.HasPrefix(e.Name(), ".") {
			n += entries(filepath.Join(dir, e.Name()), most-n)
		}
	}
	return n
}

// Level is a level of a role with its title in that trade.
type Level struct {
	Level  posting.Level
	Title  string                    // in the market of the library
	Titles map[posting.Market]string // those of markets that have another
}

// all are the titles of the level in all markets.
func (l *Level) all() []string {
	titles := []string{l.Title}
	for _, m := range posting.Markets {
		if t := l.Titles[m]; t != "" && t != l.Title {
			titles = append(titles, t)
		}
	}
	return titles
}

// Library holds roles by name, and knows where the company profile is.
type Library struct {
	found     map[string]*Preset
	catalogue func() *catalogue // made when it is first asked for
	markets   *markets
	company   string
	room      atomic.Int64 // bytes of the text of folders that may still be kept
}

// Load finds the roles of all places. It lists folders and reads no file that
// is not asked for.
func Load(p Places) *Library {
	l := &Library{company: p.Company, found: map[string]*Preset{}, markets: &markets{}}
	l.markets.home = sync.OnceValue(func() posting.Market {
		return cmp.Or(p.Asked, l.Company().market(), p.Market, posting.Markets[0])
	})
	l.room.Store(maxSearched)
	if p.User != "" {
		l.addFolder(os.DirFS(p.User), User, p.User)
		l.markets.addFolder(os.DirFS(p.User), User, p.User)
	}
	for _, dir := range p.Teams {
		l.addFolder(os.DirFS(dir), dir, dir)
		l.markets.addFolder(os.DirFS(dir), dir, dir)
	}
	for _, r := range p.Index {
		l.add(l.indexed(p.BuiltIn, r))
	}
	if p.BuiltIn != nil {
		l.markets.addFolder(p.BuiltIn, BuiltIn, "")
	}
	if p.BuiltIn != nil && p.Index == nil {
		l.addFolder(p.BuiltIn, BuiltIn, "")
	}
	l.catalogue = sync.OnceValue(func() *catalogue { return newCatalogue(slices.Collect(maps.Values(l.found))) })
	return l
}

// searched are the limits of a folder of roles. What is beyond them is no role.
var searched = tree.Limits{Entries: 200_000, Time: 10 * time.Second}

// addFolder adds every Markdown file below a folder. A folder that is not
// there has none.
func (l *Library) addFolder(files fs.FS, source, dir string) {
	_ = tree.Walk(files, searched, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil && name == ".":
			return fs.SkipAll
		case err != nil:
			return nil
		case entry.IsDir() && name == packFolder:
			return fs.SkipDir
		case isPreset(entry):
			l.add(l.unread(files, name, source, dir))
		}
		return nil
	})
}

func isPreset(entry fs.DirEntry) bool {
	return !entry.IsDir() && path.Ext(entry.Name()) == ".md" && !strings.HasPrefix(entry.Name(), ".")
}

// add adds a role, behind those that hide it.
func (l *Library) add(p *Preset) {
	if first, ok := l.found[p.Slug]; ok {
		first.Hides = p.Source
		return
	}
	l.found[p.Slug] = p
}

// Presets lists every role by title, the broken ones too.
func (l *Library) Presets() []*Preset { return l.catalogue().roles }

// Find is the role of a name.
func (l *Library) Find(slug string) (*Preset, bool) {
	p, ok := l.found[slug]
	if ok {
		p.read()
	}
	return p, ok
}
