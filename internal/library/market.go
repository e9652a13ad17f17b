package library

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/yamlfault"
)

// packFolder is the folder of the packs, beside the families of roles.
const packFolder = "markets"

// Pack is what a new draft gets for its market: the words in which the built-in
// roles speak there, and what employers there usually offer and say. A pack in
// the folder of a person or a team adds to the built-in one, or hides it.
type Pack struct {
	Market posting.Market
	Source string // BuiltIn, User or a folder
	Path   string
	Err    error // why it cannot be read

	pairs    []pair
	like     posting.Market // whose words hold too
	hides    bool
	document *posting.Document
}

// Document is what the pack offers; nil if it cannot be read.
func (p *Pack) Document() *posting.Document { return p.document }

// markets are the packs of all folders, and the market of new drafts.
type markets struct {
	home  func() posting.Market
	files []packFile // the nearest first

	lock     sync.Mutex
	wordings map[posting.Market]*wording // as far as asked for
}

// packFile is a file with a pack, which is read when it is first asked for.
type packFile struct {
	market posting.Market
	read   func() *Pack
}

// Market is the market for which new drafts are made.
func (l *Library) Market() posting.Market { return l.markets.home() }

// Packs lists every pack, the broken ones too: of each market the nearest first.
func (l *Library) Packs() []*Pack {
	var all []*Pack
	for _, f := range l.markets.files {
		all = append(all, f.read())
	}
	return all
}

// addFolder adds the packs of a folder. A folder that is not there has none.
func (m *markets) addFolder(files fs.FS, source, dir string) {
	entries, err := fs.ReadDir(files, packFolder)
	if err != nil {
		return
	}
	for _, entry := range entries {
		if !isPreset(entry) {
			continue
		}
		name := path.Join(packFolder, entry.Name())
		p := &Pack{Source: source, Path: name}
		if dir != "" {
			p.Path = filepath.Join(dir, filepath.FromSlash(name))
		}
		market := posting.Market(slugOf(name))
		read := sync.OnceValue(func() *Pack { p.read(files, name, market); return p })
		m.files = append(m.files, packFile{market, read})
	}
}

// of are the packs of a market that can be read, the nearest first, as far as
// one that hides the others.
func (m *markets) of(market posting.Market) []*Pack {
	var all []*Pack
	for _, f := range m.files {
		if f.market != market {
			continue
		}
		if p := f.read(); p.Err == nil {
			all = append(all, p)
			if p.hides {
				break
			}
		}
	}
	return all
}

// wording is the words of a market: those of its packs, then those of the
// markets that they are like.
func (m *markets) wording(market posting.Market) *wording {
	m.lock.Lock()
	defer m.lock.Unlock()
	if w, ok := m.wordings[market]; ok {
		return w
	}
	var pairs []pair
	packs := m.of(market)
	for _, p := range packs {
		pairs = append(pairs, p.pairs...)
	}
	for _, p := range packs {
		for _, other := range m.of(p.like) {
			pairs = append(pairs, other.pairs...)
		}
	}
	if m.wordings == nil {
		m.wordings = map[posting.Market]*wording{}
	}
	m.wordings[market] = newWording(pairs)
	return m.wordings[market]
}

// InWords is a text of US English in the words of a market.
func (l *Library) InWords(m posting.Market, text string) string {
	return l.markets.wording(m).apply(text)
}

// read reads the file of the pack.
func (p *Pack) read(files fs.FS, name string, market posting.Market) {
	known, ok := posting.ParseMarket(string(market))
	if p.Market = known; !ok {
		p.Market, p.Err = market, fmt.Errorf("%q is not a market%s", market, NearestMarket(string(market)))
		return
	}
	text, err := readFile(files, name, maxFile)
	if err == nil {
		p.document, err = markdown.Read(text)
	}
	if err == nil {
		err = p.readFront()
	}
	p.Err = err
}

// NearestMarket ends a message about an unknown market: with the nearest, or all.
func NearestMarket(name string) string {
	const far = 1 // two letters are soon alike
	names := map[string]posting.Market{"gb": "uk", "gbr": "uk", "usa": "us", "irl": "ie", "can": "ca", "aus": "au"}
	if m := names[fold(name)]; m != "" {
		return ": did you mean " + string(m) + "?"
	}
	var all []string
	for _, m := range posting.Markets {
		if distance(fold(name), string(m)) <= far && len(name) != len(m) {
			return ": did you mean " + string(m) + "?"
		}
		all = append(all, string(m))
	}
	return ": write one of " + strings.Join(all, ", ")
}

// packFront is the front matter of a pack.
type packFront struct {
	Words map[string]string `yaml:"words"` // phrases of US English, and what stands for them
	Keep  []string          `yaml:"keep"`  // phrases in which nothing is replaced
	Like  string            `yaml:"like"`  // a market whose words hold too, after these
	Hides string            `yaml:"hides"` // "built-in" if the pack stands alone
}

// readFront reads the words of the pack.
func (p *Pack) readFront() error {
	var front packFront
	if text := p.front(); strings.TrimSpace(text) != "" {
		limits := loaderlimits.New(loaderlimits.DepthValue(markdown.MaxNested))
		if err := yaml.Load([]byte(text), &front, yaml.WithPlugin(limits)); err != nil {
			return fmt.Errorf("words, keep, like or hides cannot be read: %w", yamlfault.Of(text, err))
		}
	}
	if front.Hides != "" && front.Hides != BuiltIn {
		return fmt.Errorf("hides: %s is not known: write hides: %s, or leave it out", front.Hides, BuiltIn)
	}
	p.hides = front.Hides != ""
	like, ok := posting.ParseMarket(front.Like)
	if p.like = like; !ok && front.Like != "" {
		return fmt.Errorf("like: %q is not a market%s", front.Like, NearestMarket(front.Like))
	}
	for _, phrase := range front.Keep {
		p.pairs = append(p.pairs, pair{phrase, phrase})
	}
	for _, phrase := range slices.Sorted(maps.Keys(front.Words)) {
		p.pairs = append(p.pairs, pair{phrase, front.Words[phrase]})
	}
	for _, pair := range p.pairs {
		if wordLen(pair.from) == 0 || pair.to == "" {
			return fmt.Errorf("words: %q stands for %q: both need to begin with a word", pair.from, pair.to)
		}
	}
	return nil
}

// front is the YAML of the front matter, without its fences.
func (p *Pack) front() string {
	i := slices.IndexFunc(p.document.Parts, func(part posting.Part) bool { return part.Kind == posting.FrontMatter })
	if i < 0 {
		return ""
	}
	_, text, _ := strings.Cut(p.document.Parts[i].Source, "\n")
	return strings.TrimRight(strings.TrimRight(text, "\r\n"), "-")
}

// withPacks opens a new draft with what the packs of its market offer. A pack
// that does not fit keeps no draft from being made.
func (l *Library) withPacks(
	o posting.Opening, open func(posting.Opening) (*posting.Document, error),
) (*posting.Document, error) {
	packs := l.markets.of(o.Market)
	if len(packs) == 0 {
		return open(o)
	}
	for _, p := range packs {
		o.Packs = append(o.Packs, p.document)
	}
	d, err := open(o)
	if err == nil {
		return d, nil
	}
	o.Packs = nil
	d, plain := open(o)
	if plain != nil {
		return nil, plain
	}
	d.Warnings = append(slices.Clone(d.Warnings), fmt.Sprintf("%s is left out: %v", packs[0].Path, err))
	return d, nil
}

// MarketMove is what a draft moves between when it changes its market.
func (l *Library) MarketMove(d *posting.Document, to posting.Market) (posting.MarketMove, error) {
	move := posting.MarketMove{To: to}
	for _, p := range l.markets.of(d.Market()) {
		move.Left = append(move.Left, p.document)
	}
	for _, p := range l.markets.of(to) {
		move.New = append(move.New, p.document)
	}
	p, ok := l.Find(d.Field("preset"))
	if !ok || p.Err != nil {
		return move, nil
	}
	text, err := p.file()
	if err != nil {
		return move, err
	}
	if move.Was, err = p.inWords(d.Market(), text); err == nil {
		move.Is, err = p.inWords(to, text)
	}
	return move, err
}
