package posting_test

import (
	"strings"
	"testing"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

const nurse = `---
level: mid
levels:
  junior: {title: New Graduate Registered Nurse, uk: Newly Qualified Nurse}
  mid: {title: Registered Nurse}
aliases: [rn]
near:
  - midwife
related: [teacher]
---

# Registered Nurse

## Prerequisites

- [x] A state license <!-- us -->
- [x] NMC registration <!-- uk -->
- [ ] A visa letter <!-- UK ie junior -->
- [x] Basic life support

## Perks

- [ ] 401(k) match <!-- us -->
`

func open(t *testing.T, text string, o posting.Opening) *posting.Document {
	t.Helper()
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	if d, err = posting.Instantiate(d, markdown.Read, o); err != nil {
		t.Fatal(err)
	}
	return d
}

// A draft for a market has its title and its items, and nothing that is about
// the preset.
func TestInstantiateForMarket(t *testing.T) {
	d := open(t, nurse, posting.Opening{Preset: "rn", Level: "junior", Market: "uk"})
	want := `---
level: junior
levels:
  junior: {title: New Graduate Registered Nurse, uk: Newly Qualified Nurse}
  mid: {title: Registered Nurse}
preset: rn
market: uk
---

# Newly Qualified Nurse

## Prerequisites

- [x] NMC registration <!-- uk -->
- [x] A visa letter <!-- UK ie junior -->
- [x] Basic life support

## Perks

`
	if got := d.Source(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Without a market, a document keeps the items of all.
func TestInstantiateWithoutMarket(t *testing.T) {
	d := open(t, nurse, posting.Opening{Level: "junior"})
	if n := strings.Count(d.Source(), "\n- ["); n != 5 || d.Market() != "" ||
		d.Title() != "New Graduate Registered Nurse" {
		t.Errorf("%d items in\n%s", n, d.Source())
	}
}

// A market in a front matter gives way to the one that is asked for.
func TestInstantiateOtherMarket(t *testing.T) {
	d := open(t, "---\nmarket: uk\nlevel: mid\nlevels: {mid: {title: A, us: B}}\n---\n\n# A\n",
		posting.Opening{Level: "mid", Market: "us"})
	if want := "---\nmarket: us\nlevel: mid\nlevels: {mid: {title: A, us: B}}\n---\n\n# B\n"; d.Source() != want {
		t.Errorf("got\n%s", d.Source())
	}
}

func edit(t *testing.T, text string, do func(e *posting.Editor) error) string {
	t.Helper()
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	e := posting.NewEditor(d, markdown.Read)
	if err := do(e); err != nil {
		t.Fatal(err)
	}
	return e.Document().Source()
}

// What a person does with an item takes its levels off, never its markets.
func TestMarketsStayInMarks(t *testing.T) {
	for name, c := range map[string]struct {
		text, want string
		do         func(e *posting.Editor) error
	}{
		"edit": {
			"- [ ] a <!-- senior uk -->\n", "- [ ] b <!-- uk -->\n",
			func(e *posting.Editor) error { return e.EditItem(0, "b") },
		},
		"edit without levels": {
			"- [ ] a <!-- uk -->\n", "- [ ] b <!-- uk -->\n",
			func(e *posting.Editor) error { return e.EditItem(0, "b") },
		},
		"replace": {
			"- [ ] abc <!-- us lead ie -->\n", "- [ ] axc <!-- us ie -->\n",
			func(e *posting.Editor) error { return e.Replace(posting.Span{Start: 7, End: 8}, "x") },
		},
		"relevel": {
			"---\nlevel: mid\nlevels: {mid: {}, lead: {}}\n---\n- [x] a <!-- uk lead -->\n- [ ] b <!-- uk -->\n",
			"---\nlevel: lead\nlevels: {mid: {}, lead: {}}\n---\n- [x] a <!-- uk -->\n- [ ] b <!-- uk -->\n",
			func(e *posting.Editor) error { _, err := e.Relevel("lead"); return err },
		},
	} {
		if got := edit(t, c.text, c.do); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, c.want)
		}
	}
}

// Another level takes the title that the market has for it.
func TestRelevelTitleOfMarket(t *testing.T) {
	d := open(t, nurse, posting.Opening{Level: "junior", Market: "uk"})
	e := posting.NewEditor(d, markdown.Read)
	for _, step := range []struct {
		level posting.Level
		title string
	}{{"mid", "Registered Nurse"}, {"junior", "Newly Qualified Nurse"}} {
		if _, err := e.Relevel(step.level); err != nil || e.Document().Title() != step.title {
			t.Errorf("%s at %s: %v", e.Document().Title(), step.level, err)
		}
	}
}

// A profile brings in what is for the market of the draft, and ticks what the
// role offers unticked.
func TestProfileForMarket(t *testing.T) {
	profile, err := markdown.Read("## Perks\n\n- [x] Free coffee\n- [x] Cycle to work <!-- uk -->\n- [x] 401(k) <!-- " +
		"us -->\n- [ ] Gym\n")
	if err != nil {
		t.Fatal(err)
	}
	got := edit(t, "---\nmarket: us\n---\n\n## Perks\n\n- [ ] Free coffee.\n- [ ] Gym\n", func(e *posting.Editor) error {
		if err := e.MergeProfile(profile); err != nil {
			return err
		}
		return e.TickAs(profile)
	})
	want := "---\nmarket: us\n---\n\n## Perks\n\n- [x] Free coffee.\n- [ ] Gym\n- [x] 401(k) <!-- us -->\n"
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestMarketCheck(t *testing.T) {
	if _, err := posting.Key("market").Parse("gb"); err == nil || !strings.Contains(err.Error(), "us, uk, ie, ca or au") {
		t.Errorf("gb: %v", err)
	}
	for _, m := range posting.Markets {
		if _, err := posting.Key("market").Parse(string(m)); err != nil || m.Name() == "" {
			t.Errorf("%s is no market, or has no name", m)
		}
	}
}

// Notices end a posting, behind how to apply.
func TestNotices(t *testing.T) {
	for _, heading := range []string{"Notices", "Recruitment fraud", "Use of AI in hiring", "Privacy notice"} {
		if k := posting.KindOf(heading); k != posting.Notices {
			t.Errorf("%s is of kind %s", heading, k)
		}
	}
	d, err := markdown.Read("---\napply: jobs@acme.example\n---\n\n## Perks\n\n- a\n\n## Equal opportunity\n\nb\n\n## " +
		"Notices\n\nc\n")
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, s := range d.Posting().Sections {
		kinds = append(kinds, string(s.Kind))
	}
	if got := strings.Join(kinds, " "); got != "perks apply equal-opportunity notices" {
		t.Errorf("the sections are %s", got)
	}
}

// A day stands in the order of the market.
func TestDateOfMarket(t *testing.T) {
	for market, want := range map[string]string{
		"us": "by June 30, 2027.", "ca": "by June 30, 2027.", "uk": "by 30 June 2027.", "au": "by 30 June 2027.",
		"": "by 30 June 2027.",
	} {
		d, err := markdown.Read("---\nmarket: " + market + "\ncloses: 2027-06-30\n---\n\n# Cook\n")
		if err != nil {
			t.Fatal(err)
		}
		sections := d.Posting().Sections
		if got := sections[len(sections)-1].Entries[0].Markdown; !strings.Contains(got, want) {
			t.Errorf("in %q: %s", market, got)
		}
	}
}
