package export_test

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// complete says all that a JobPosting asks for, and has each style of text.
const complete = `---
company: {name: Acme & Söhne, url: "https://acme.example", logo: "https://acme.example/logo.png"}
location: Berlin, Germany
workplace: hybrid
type: Full-time internship
pay: EUR 18 to 22 an hour
hours: 35 hours a week
apply: jobs@acme.example
posted: 2027-06-01
closes: 2027-06-30
id: REF-2027-113
language: en-GB
soc: 15-1252
---

# Backend Engineer Intern (REF-2027-113)

## About us

We make **pumps**, *quietly*. See [our values](https://acme.example/values?a=1&b=2).

## Key responsibilities

1. Help to build the ` + "`order`" + ` service
   - in Go
   - and SQL
2. Take your turn
   > as everybody does

## Qualifications

### Must have

- [x] At least 2 years of experience with any language
- [ ] A degree

### Nice

- [x] Curiosity

## Tools

### Databases

- [x] PostgreSQL
- [x] Redis

## Perks

- [x] A mentor

` + "```" + `
a  table
of < code
` + "```" + `

## Hiring guide

### What do I ask?

Ask *why*.

- First
- [x] Then
- [ ] Never
`

func read(t testing.TB, source string) *posting.Document {
	t.Helper()
	d, err := markdown.Read(source)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// forms are all that a document is exported to, the Word files by their text.
func forms(t testing.TB, d *posting.Document) map[string]string {
	t.Helper()
	p, kit := d.Posting(), export.KitOf(d)
	out := map[string]string{
		"txt": export.Text(p), "md": export.Markdown(p), "html": string(export.HTML(d)),
		"fragment.html": string(export.Fragment(p)), "kit.md": kit.Markdown(), "kit.html": string(kit.HTML()),
	}
	data, missing, err := export.JobPosting(d)
	if err == nil {
		out["json"] = string(data)
	}
	for _, m := range missing {
		out["missing"] += m.Field + " <- " + string(m.Key) + ": " + m.How + "\n"
	}
	file, err := export.DOCX(d)
	kitFile, kitErr := kit.DOCX()
	if err != nil || kitErr != nil {
		t.Fatal(err, kitErr)
	}
	out["docx"], out["kit.docx"] = string(file), string(kitFile)
	out["docx.xml"], out["kit.docx.xml"] = wordParts(t, file)["word/document.xml"], wordParts(t,
		kitFile)["word/document.xml"]
	return out
}

// wordParts are the parts of a Word file by their names.
func wordParts(t testing.TB, file []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(text)
	}
	return parts
}

func eachPreset(t testing.TB, do func(name string, d *posting.Document)) {
	t.Helper()
	for _, p := range library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index}).Presets() {
		for _, l := range p.Levels {
			d, err := p.Open(l.Level)
			if err != nil {
				t.Fatalf("%s/%s: %v", p.Slug, l.Level, err)
			}
			do(p.Slug+"/"+string(l.Level), d)
		}
	}
}

// What people get, looked at once and then kept.
func TestForms(t *testing.T) {
	documents := map[string]*posting.Document{"complete": read(t, complete)}
	eachPreset(t, func(name string, d *posting.Document) {
		if name == "backend-engineer/intern" || name == "registered-nurse/mid" {
			documents[strings.ReplaceAll(name, "/", "-")] = d
		}
	})
	if len(documents) != 3 {
		t.Fatal("a preset is gone")
	}
	for name, d := range documents {
		for form, text := range forms(t, d) {
			if !strings.HasSuffix(form, "docx") {
				same(t, name+"."+form, text)
			}
		}
	}
}

// Every preset at every level, in every form: what is ticked, nothing else, the
// same bytes twice, and nothing that breaks out of its format.
func TestEveryForm(t *testing.T) {
	eachPreset(t, func(name string, d *posting.Document) {
		first, second := forms(t, d), forms(t, d)
		for form, text := range first {
			if second[form] != text {
				t.Errorf("%s as %s: two times, two texts", name, form)
			}
		}
		wellFormed(t, name, first)
		shows := map[string]string{
			"html": htmlText(first["html"]), "fragment": htmlText(first["fragment.html"]),
			"docx": wordText(t, first["docx.xml"]),
		}
		paragraphs := wordParagraphs(t, first["docx.xml"])
		for i := range d.Parts {
			part := &d.Parts[i]
			s := d.SectionOf(i)
			if part.Kind != posting.Item || s == nil {
				continue
			}
			in := part.Ticked() && s.Kind != posting.Guide
			for form, text := range shows {
				if strings.Contains(text, part.Text()) != in && !contained(d, i) {
					t.Errorf("%s as %s: %q is there: %v", name, form, part.Text(), !in)
				}
			}
			if in && !s.Kind.About() {
				once(t, name, paragraphs, part.Text())
			}
		}
	})
}

// listItem is a paragraph of a Word file.
type listItem struct {
	text   string
	inList bool
}

func wordParagraphs(t *testing.T, document string) []listItem {
	t.Helper()
	var all []listItem
	for piece := range strings.SplitSeq(document, "<w:p>") {
		if paragraph, _, ok := strings.Cut(piece, "</w:p>"); ok {
			all = append(all, listItem{wordText(t, "<w:p>"+paragraph+"</w:p>"), strings.Contains(paragraph, "<w:numPr>")})
		}
	}
	return all
}

// once makes sure that a text is in one list item of a Word file.
func once(t *testing.T, name string, paragraphs []listItem, text string) {
	t.Helper()
	n := 0
	for _, p := range paragraphs {
		if p.text != text && !listed(p.text, text) {
			continue
		}
		if n++; !p.inList {
			t.Errorf("%s: %q is no list item", name, text)
		}
	}
	if n != 1 {
		t.Errorf("%s: %q is there %d times", name, text, n)
	}
}

// listed reports whether a line of tools has a tool in it.
func listed(line, tool string) bool {
	_, tools, _ := strings.Cut(line, ": ")
	return slices.ContainsFunc([]string{", ", "; "}, func(between string) bool {
		return strings.Contains(between+tools+between, between+tool+between)
	})
}

// The kit has every must-have and skill that is ticked, and the guide; the
// posting has nothing of the guide.
func TestKit(t *testing.T) {
	eachPreset(t, func(name string, d *posting.Document) {
		kit := export.KitOf(d)
		var want []string
		for i := range d.Parts {
			s := d.SectionOf(i)
			if d.Parts[i].Kind != posting.Item || s == nil || !d.Parts[i].Ticked() {
				continue
			}
			switch s.Kind {
			case posting.Qualifications, posting.Prerequisites, posting.HardSkills, posting.SoftSkills:
				want = append(want, d.Parts[i].Text())
			default:
			}
		}
		var got []string
		for _, c := range kit.Scorecard {
			if got = append(got, c.Text); c.Ask == "" || c.YesNo != (c.Kind == posting.Prerequisites) {
				t.Errorf("%s: %+v", name, c)
			}
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("%s: the scorecard has\n%q, want\n%q", name, got, want)
		}
		if len(kit.Guide) < 3 {
			t.Errorf("%s: %d questions", name, len(kit.Guide))
		}
		md, text := kit.Markdown(), export.Text(d.Posting())
		for _, q := range kit.Guide {
			if !strings.Contains(md, "### "+q.Words+"\n") || strings.Contains(text, q.Words) {
				t.Errorf("%s: %q is not in the kit or is in the posting", name, q.Words)
			}
		}
	})
}

// The Markdown of the kit reads back as what the kit says.
func TestKitMarkdownReads(t *testing.T) {
	source := "# A *b* [c]\n\n## Hiring guide\n\n### Q_1_?\n\n1\\. no list, **bold** and `code`, " +
		"[x](https://a.example/)\n\n- one\n  - two\n"
	d := read(t, source)
	back := read(t, strings.Replace(export.KitOf(d).Markdown(), "## Hiring guide", "## Notes", 1))
	if got := back.Title(); got != "Hiring kit: A b [c]" {
		t.Errorf("title %q", got)
	}
	got := export.Text(back.Posting())
	for _, line := range []string{"Q_1_?", "1. no list, bold and code, x (https://a.example/)", "• one", "  • two"} {
		if !strings.Contains(got, line) {
			t.Errorf("%q is not in\n%s", line, got)
		}
	}
}

// Every format is whole: a name of its own, a label for each menu that offers it,
// the same bytes each time, and text unless it says otherwise.
func TestFormats(t *testing.T) {
	d := read(t, complete)
	for _, formats := range [][]export.Format{export.Formats, export.KitFormats} {
		for i, f := range formats {
			if got, err := export.FindFormat(formats, f.Name); err != nil || got.Ext != f.Ext || f.Ext == "" {
				t.Errorf("%d: %q is not found: %v", i, f.Name, err)
			}
			first, err := f.Write(d, 0)
			again, _ := f.Write(d, 0)
			if err != nil || len(first.Data) == 0 || !bytes.Equal(first.Data, again.Data) {
				t.Errorf("%s: %d bytes, then %d: %v", f.Name, len(first.Data), len(again.Data), err)
			}
			if utf8.Valid(first.Data) == f.Binary || f.Binary == (f.Copy != nil) && f.Binary {
				t.Errorf("%s: binary %v, copied %v", f.Name, f.Binary, f.Copy != nil)
			}
			if (f.Copy == nil) != (f.CopyLabel == "") {
				t.Errorf("%s has a copy or a label for it, but not both", f.Name)
			}
		}
	}
	if _, err := export.FindFormat(export.Formats, "papyrus"); err == nil ||
		!strings.Contains(err.Error(), "text, markdown, html,") {
		t.Errorf("an unknown format: %v", err)
	}
}
