package library_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// builtIn are roles and packs in place of those of the program.
var builtIn = fstest.MapFS{
	"food/cook.md": {Data: []byte(`---
level: mid
levels:
  junior: {title: Line Cook, uk: Commis Chef}
  mid: {title: Cook, uk: Chef de Partie}
aliases: {en: [kitchen cook], de: [Koch]}
near: [baker]
---

# Cook

## Key responsibilities

- [x] Count the walk-in and the trash, color by color <!-- mid -->
- [x] Match the color <!-- uk -->
- [x] Run the fulfillment center, the CENTER, a computer program and a training program, a truck, An elevator

## Perks

- [ ] Meals on shift
- [ ] 401(k) <!-- us -->
`)},
	"markets/uk.md": {Data: []byte(`---
words:
  color: colour
  center: centre
  fulfillment center: fulfilment centre
  program: programme
  trash: rubbish
  truck: artic
  elevator: lift
keep: [computer program]
---

## Perks

<!-- why: usual -->
- [ ] 25 days of annual leave plus bank holidays, in every color <!-- uk -->
- [ ] Meals on shift
`)},
	"markets/us.md":  {Data: []byte("## Perks\n\n- [ ] Paid time off\n")},
	"markets/uks.md": {Data: []byte("## Perks\n")},
	"markets/ie.md":  {Data: []byte("---\nwords: [a]\n---\n## Perks\n")},
}

func draft(t *testing.T, l *library.Library, m posting.Market, level posting.Level) *posting.Document {
	t.Helper()
	p, ok := l.Find("cook")
	if !ok {
		t.Fatal("no cook")
	}
	d, err := l.NewIn(m, p, level)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// texts are the items of a draft, each with its box.
func texts(d *posting.Document) string {
	var all []string
	for i := range d.Parts {
		if p := &d.Parts[i]; p.Kind == posting.Item {
			box := map[bool]string{true: "x ", false: "- "}[p.Ticked()]
			all = append(all, box+p.Text())
		}
	}
	return strings.Join(all, "\n")
}

// A draft speaks the words of its market and has its pack behind the role's own
// items, unticked and once.
func TestDraftForMarket(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: builtIn, Market: "uk"})
	d := draft(t, l, l.Market(), "mid")
	want := `x Count the walk-in and the rubbish, colour by colour
x Match the color
x Run the fulfilment centre, the CENTRE, a computer program and a training programme, an artic, A lift
- Meals on shift
- 25 days of annual leave plus bank holidays, in every color`
	if got := texts(d); got != want || d.Title() != "Chef de Partie" || d.Market() != "uk" {
		t.Errorf("%s for %s:\n%s\nwant\n%s", d.Title(), d.Market(), got, want)
	}
	d = draft(t, l, "us", "mid")
	if got := texts(d); !strings.HasSuffix(got, "- Meals on shift\n- 401(k)\n- Paid time off") || d.Title() != "Cook" {
		t.Errorf("%s:\n%s", d.Title(), got)
	}
}

// The lists show the titles of the market; those of all markets are found.
func TestTitlesOfMarket(t *testing.T) {
	for market, title := range map[posting.Market]string{"us": "Cook", "uk": "Chef de Partie", "": "Cook"} {
		l := library.Load(library.Places{BuiltIn: builtIn, Market: market})
		p, _ := l.Find("cook")
		if p.Title != title || p.LevelTitle("mid") != title {
			t.Errorf("in %s it is the %s, at mid the %s", market, p.Title, p.LevelTitle("mid"))
		}
		for query, level := range map[string]posting.Level{"commis chef": "junior", "line cook": "junior", "koch": "mid"} {
			if found := l.Search(query); len(found) != 1 || found[0].Level != level {
				t.Errorf("in %s, %s finds %v, want %s", market, query, found, level)
			}
		}
	}
}

// The profile says the market before the settings do.
func TestMarketOfCompany(t *testing.T) {
	company := filepath.Join(t.TempDir(), "company.md")
	if err := os.WriteFile(company, []byte("---\nmarket: ca\n---\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if m := library.Load(library.Places{Company: company, Market: "uk"}).Market(); m != "ca" {
		t.Errorf("the market is %s", m)
	}
}

// A broken pack is listed with its reason and hides nothing.
func TestBrokenPacks(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: builtIn})
	reasons := map[string]string{
		"markets/uks.md": "did you mean us?", "markets/ie.md": "cannot be read",
		"markets/uk.md": "", "markets/us.md": "",
	}
	for _, p := range l.Packs() {
		want := reasons[p.Path]
		if (want == "") != (p.Err == nil) || p.Err != nil && !strings.Contains(p.Err.Error(), want) {
			t.Errorf("%s: %v", p.Path, p.Err)
		}
	}
	if d := draft(t, l, "ie", "mid"); !strings.Contains(d.Source(), "color by color") {
		t.Error("a broken pack changed a draft")
	}
	if _, ok := l.Find("uk"); ok {
		t.Error("a pack is listed as a role")
	}
}

// A team's pack adds to the built-in one, unless it hides it; its words go
// before those of the built-in one, and never into the team's own roles.
func TestPackOfTeam(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	pack := "words: {trash: waste}\n---\n\n## Perks\n\n- [ ] A share of the tips\n"
	write("markets/uk.md", "---\n"+pack)
	write("baker.md", "# Baker\n\n## Duties\n\n- [x] Take out the trash\n")
	places := library.Places{BuiltIn: builtIn, Teams: []string{dir}}
	got := texts(draft(t, library.Load(places), "uk", "mid"))
	if !strings.Contains(got, "the waste, colour") || !strings.Contains(got, "- A share of the tips\n- 25 days") {
		t.Errorf("added to the built-in one:\n%s", got)
	}
	write("markets/uk.md", "---\nhides: built-in\n"+pack)
	l := library.Load(places)
	if got := texts(draft(t, l, "uk", "mid")); !strings.Contains(got, "the waste, color") ||
		strings.Contains(got, "25 days") {
		t.Errorf("in place of the built-in one:\n%s", got)
	}
	baker, _ := l.Find("baker")
	if d, err := l.NewIn("uk", baker, ""); err != nil || !strings.Contains(texts(d), "Take out the trash") ||
		d.Market() != "uk" {
		t.Errorf("the team's role: %v", err)
	}
}

func BenchmarkNewDraft(b *testing.B) {
	l := library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
	p, _ := l.Find("backend-engineer")
	for b.Loop() {
		if _, err := l.NewIn("uk", p, "mid"); err != nil {
			b.Fatal(err)
		}
	}
}

// A pack that does not fit keeps no draft from being made.
func TestPackThatDoesNotFit(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: fstest.MapFS{
		"cook.md":       {Data: []byte("# Cook\n\n## Perks\n\n- [x] Meals\n")},
		"markets/us.md": {Data: []byte("## Perks\n\n<div>\n\n- [ ] open\n\n</div>\n\n- [ ] <!-- never closed\n")},
	}})
	if d := draft(t, l, "us", ""); !strings.Contains(texts(d), "x Meals") {
		t.Errorf("the draft is\n%s", d.Source())
	}
}

// Changing the market of an untouched draft gives the draft of that market, and
// changing it back gives the first one, whatever the order of the items.
func TestMarketMove(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
	for _, slug := range []string{"registered-nurse", "truck-driver", "barista"} {
		p, _ := l.Find(slug)
		for _, level := range p.Levels {
			us, uk := sorted(t, l, p, "us", level.Level), sorted(t, l, p, "uk", level.Level)
			d, err := l.NewIn("us", p, level.Level)
			if err != nil {
				t.Fatal(err)
			}
			e := posting.NewEditor(d, markdown.Read)
			for _, step := range []struct{ to, want string }{{"uk", uk}, {"us", us}} {
				move, err := l.MarketMove(e.Document(), posting.Market(step.to))
				if err == nil {
					_, err = e.Remarket(move)
				}
				if got := summary(e.Document()); err != nil || got != step.want {
					t.Fatalf("%s at %s, to %s: %v\n%s", slug, level.Level, step.to, err, firstDifference(got, step.want))
				}
			}
			if e.Edits() != 2 {
				t.Errorf("%d edits", e.Edits())
			}
		}
	}
}

func sorted(t *testing.T, l *library.Library, p *library.Preset, m posting.Market, level posting.Level) string {
	t.Helper()
	d, err := l.NewIn(m, p, level)
	if err != nil {
		t.Fatal(err)
	}
	return summary(d)
}

// summary is what a draft says, in no order.
func summary(d *posting.Document) string {
	lines := strings.Split(texts(d), "\n")
	slices.Sort(lines)
	var prose []string
	for i := range d.Parts {
		if p := &d.Parts[i]; p.Kind != posting.Item && p.Kind != posting.FrontMatter {
			prose = append(prose, p.Text())
		}
	}
	return d.Title() + "\n" + string(d.Market()) + "\n" + strings.Join(lines, "\n") + strings.Join(prose, "\n")
}

func firstDifference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return "it has  " + a[i] + "\nwant    " + b[i]
		}
	}
	return "one ends early"
}

// What the person did stays: their text, their ticks, their title.
func TestMarketMoveKeeps(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: builtIn})
	e := posting.NewEditor(draft(t, l, "us", "mid"), markdown.Read)
	part := func(text string) int {
		return slices.IndexFunc(e.Document().Parts, func(p posting.Part) bool { return strings.HasPrefix(p.Text(), text) })
	}
	for _, err := range []error{
		e.EditItem(part("Count the walk-in"), "Count the trash in my color"),
		e.EditItem(part("Run the"), e.Document().Parts[part("Run the")].Raw()+"."), e.Toggle(part("401(k)")),
		e.Toggle(part("Meals")),
		e.SetTitle("Night Cook"),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	move, err := l.MarketMove(e.Document(), "uk")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := e.Remarket(move); err != nil {
		t.Fatal(err)
	}
	want := `x Count the trash in my color
x Run the fulfillment center, the CENTER, a computer program and a training program, a truck, An elevator.
x Match the color
x Meals on shift
x 401(k)
- 25 days of annual leave plus bank holidays, in every color`
	if got := texts(e.Document()); got != want || e.Document().Title() != "Night Cook" {
		t.Errorf("%s:\n%s", e.Document().Title(), got)
	}
}
