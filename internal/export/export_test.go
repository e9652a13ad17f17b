package export_test

import (
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/export"
	"jobdraft/internal/goldentest"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// The texts that people paste: read line by line, and then kept.
func TestCopiedText(t *testing.T) {
	roles := library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
	for name, level := range map[string]posting.Level{"backend-engineer": "intern", "registered-nurse": "mid"} {
		preset, ok := roles.Find(name)
		if !ok {
			t.Fatalf("there is no %s", name)
		}
		d, err := preset.Open(level)
		if err != nil {
			t.Fatal(err)
		}
		same(t, name+"-"+string(level)+".txt", export.Text(d.Posting()))
		same(t, name+"-"+string(level)+".md", export.Markdown(d.Posting()))
	}
}

// same compares with a golden file.
func same(t *testing.T, name, got string) {
	t.Helper()
	goldentest.Equal(t, filepath.Join("testdata", name), []byte(got))
}

// Every preset at every level: nothing that is not ticked, everything that is.
func TestOnlyWhatIsTicked(t *testing.T) {
	for _, p := range library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index}).Presets() {
		for _, l := range p.Levels {
			d, err := p.Open(l.Level)
			if err != nil {
				t.Fatalf("%s/%s: %v", p.Slug, l.Level, err)
			}
			text, md := export.Text(d.Posting()), export.Markdown(d.Posting())
			for i := range d.Parts {
				part := &d.Parts[i]
				s := d.SectionOf(i)
				if part.Kind != posting.Item || s == nil {
					continue
				}
				in := part.Ticked() && s.Kind != posting.Guide
				if strings.Contains(text, part.Text()) != in && !contained(d, i) {
					t.Errorf("%s/%s: %q in the text: %v", p.Slug, l.Level, part.Text(), !in)
				}
				if in && !strings.Contains(md, part.Markdown) {
					t.Errorf("%s/%s: %q is not in the Markdown", p.Slug, l.Level, part.Markdown)
				}
			}
			if text != strings.TrimSpace(text) || strings.Contains(text, "\n\n\n") || strings.Contains(text, "[ ]") {
				t.Errorf("%s/%s has blank ends, two blank lines or a box", p.Slug, l.Level)
			}
		}
	}
}

// contained reports whether another item in the posting has the words of this
// one in it, as Git is in GitHub.
func contained(d *posting.Document, part int) bool {
	for i := range d.Parts {
		if i != part && d.Parts[i].Ticked() && strings.Contains(d.Parts[i].Text(), d.Parts[part].Text()) {
			return true
		}
	}
	return false
}

// The same posting gives the same bytes, and nothing in it acts on a terminal.
func TestHostileTextIsHarmless(t *testing.T) {
	source := "# T\u009b2J\n\n## Perks\n\n- a\x1b]52;c;aGk=\x07b\n- <script>x</script>\n- \u202eabc\n\n<!-- hidden -->\n"
	d, err := markdown.Read(source)
	if err != nil {
		t.Fatal(err)
	}
	for _, do := range []func(*posting.Posting) string{export.Text, export.Markdown} {
		got := do(d.Posting())
		if strings.ContainsAny(got, "\x1b\x07\u009b\u202e") || strings.Contains(got, "hidden") {
			t.Errorf("%q", got)
		}
		if !strings.Contains(got, "<script>x</script>") && !strings.Contains(got, `\<script`) {
			t.Errorf("words were lost: %q", got)
		}
		if got != do(d.Posting()) {
			t.Error("two times, two texts")
		}
	}
}
