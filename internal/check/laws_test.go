package check_test

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"jobdraft/internal/check"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// everything switches every check on.
func everything() check.Options {
	o := check.Options{Today: today, Jurisdictions: []string{"us-co", "us-nyc", "us-ca", "ca-on", "us-de"}}
	for _, r := range check.Rules() {
		o.On = append(o.On, r.ID)
	}
	return o
}

// holdLaws holds what is true of the findings on any document: each has a rule,
// a place within the source and one line of words, and they are the same every
// time.
func holdLaws(t interface {
	Helper()
	Fatalf(string, ...any)
}, d *posting.Document,
) {
	t.Helper()
	c := check.New(everything())
	found := c.Check(d)
	size := len(d.Source())
	for i, f := range found {
		if _, ok := check.Find(f.ID); !ok {
			t.Fatalf("%s is no rule", f.ID)
		}
		if f.Span.Start < 0 || f.Span.End < f.Span.Start || f.Span.End > size || f.Part >= len(d.Parts) {
			t.Fatalf("%+v is not in a source of %d bytes", f, size)
		}
		if f.Message == "" || strings.ContainsAny(f.Message, "\n\r") {
			t.Fatalf("%s says %q", f.ID, f.Message)
		}
		if i > 0 && found[i-1].Span.Start > f.Span.Start {
			t.Fatalf("%s stands behind %s", found[i-1].ID, f.ID)
		}
		if p := f.Part; p >= 0 && !d.Parts[p].Ticked() {
			t.Fatalf("%s is about an item that is not in the posting", f.ID)
		}
	}
	if again := c.Check(d); !reflect.DeepEqual(found, again) {
		t.Fatalf("a second look finds %v, the first %v", again, found)
	}
	if fresh := check.New(everything()).Check(d); !reflect.DeepEqual(found, fresh) {
		t.Fatalf("another checker finds %v, the first %v", fresh, found)
	}
}

// FuzzCheck holds the laws for every text that is a document.
func FuzzCheck(f *testing.F) {
	for _, seed := range []string{
		"", "# Ninja!!\n\n## Pay\n\nUp to $5",
		"---\npay: \"up to 3\"\ntitle: 'A B'\n---\n- [ ] young\n- [x] \\[City\\] `x`\n",
		"Apply by 3/4/2026, 2-3 years of Go <!-- x", "Location: remote/hybrid\n\n| a | b |\n|---|---|\n| $3 | k |",
		"## A\n## B\n### C\n1. he or she\n\n\u00a0\u200b·•😀",
		"---\nlevels:\n  intern: {title: X, pay: 3-4k}\n---\n```\n<b>\n```",
		"a@b.c http:// mailto: www. {{ }} <insert city> ____",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := markdown.Read(text)
		if err != nil {
			t.Skip()
		}
		holdLaws(t, d)
	})
}

// Whatever is toggled, added and edited, a checker with a memory finds what a
// new one does.
func TestMemory(t *testing.T) {
	source, err := presets.Files.ReadFile("software/backend-engineer.md")
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		reader := markdown.NewReader()
		d, err := reader.Read(string(source))
		if err != nil {
			t.Fatalf("%v", err)
		}
		e := posting.NewEditor(d, reader.Read)
		c := check.New(everything())
		for range rapid.IntRange(1, 12).Draw(t, "edits") {
			edit(t, e)
			found := c.Check(e.Document())
			if fresh := check.New(everything()).Check(e.Document()); !reflect.DeepEqual(found, fresh) {
				t.Fatalf("with a memory: %v\nwithout: %v", found, fresh)
			}
		}
		holdLaws(t, e.Document())
	})
}

// edit does something to a document; what is refused changes nothing.
func edit(t *rapid.T, e *posting.Editor) {
	d := e.Document()
	part := rapid.IntRange(0, len(d.Parts)-1).Draw(t, "part")
	text := rapid.SampledFrom([]string{
		"You are a young ninja", "Pay: up to $60,000 a year", "Apply by 1 May 2020", "[City]",
		"5+ years of experience", "Remote/Hybrid", "Fully remote role", "SQL",
	}).Draw(t, "text")
	switch rapid.IntRange(0, 5).Draw(t, "edit") {
	case 0, 1:
		_ = e.Toggle(part)
	case 2:
		_, _ = e.Add(part, text)
	case 3:
		if d.Parts[part].Kind == posting.Item {
			_ = e.EditItem(part, text)
		}
	case 4:
		level := rapid.SampledFrom(posting.Levels).Draw(t, "level")
		_, _ = e.Relevel(level)
	case 5:
		key := rapid.SampledFrom([]posting.Key{"pay", "location", "title", "type", "apply"}).Draw(t, "key")
		_ = e.SetField(key, text)
	}
}

// What is not in the posting is never found, nor is what stands beside it.
func TestOnlyWhatIsInThePosting(t *testing.T) {
	const bad = "A young salesman, native speaker, US citizens only, [City], no felons"
	for _, text := range []string{
		"- [ ] " + bad + "\n",
		"# Cook\n\n## Hiring guide\n\n" + bad + "\n\n### " + bad + "\n\n- " + bad + "\n",
		"Cook. <!-- " + bad + " -->\n",
		"---\nx-notes: " + bad + "\n---\n\nCook.\n",
		"# Cook\n\n## Equal opportunity\n\nWe hire young and old, native speakers and others, felons too.\n",
		"Use `" + bad + "` here.\n",
	} {
		d, err := markdown.Read(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range check.New(check.Options{Today: today}).Check(d) {
			if !f.Missing && f.ID != "length" {
				t.Errorf("%q: %s %s", text, f.ID, f.Message)
			}
		}
	}
}

// A check that the front matter ignores, or that is switched off, is silent.
func TestIgnore(t *testing.T) {
	const text = "---\nignore: {age-term: the name of the team}\n---\n\n" +
		"You are young. You are a ninja, a native speaker.\n"
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	found := check.New(check.Options{Today: today, Off: []string{"hype-title"}}).Check(d)
	if len(found) != 1 || found[0].ID != "native-speaker" {
		t.Errorf("found %v, want native-speaker alone", found)
	}
}
