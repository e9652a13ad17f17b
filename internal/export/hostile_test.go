package export_test

import (
	"strings"
	"testing"
	"unicode"

	"jobdraft/internal/export"
	"jobdraft/internal/markdown"
	"jobdraft/internal/sanitize"
)

// hostile are documents that try to break out of a format, or to get lost.
func hostile() []string {
	long := strings.Repeat("w", 10_000)
	fields := "---\ncompany: '</title><script>alert(1)</script>'\nlocation: 'Berlin\"><img src=x onerror=alert(1)>, " +
		"Germany'\nposted: 2027-06-01\n" +
		"language: 'en\"><script>'\npay: '<b>EUR 18</b> an hour'\n---\n\n"
	return []string{
		complete,
		fields + "# </script><!-- --><script>alert(2)</script>\n\n## <style>\n\n- <b onclick=x>bold</b>\n- " +
			"&lt;script&gt; &#27;[31m &#0; &#xFFFE;\n",
		"# T\n\n## A\n\n- [x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) [z](data:text/html,x) [v](vbscript:x) " +
			"<javascript:alert(1)>\n" +
			"- [a](https://a.example/\"onmouseover=x) [b](http://) [c](//evil.example) [d](/x) [e](mailto:x) " +
			"[f](https://a.example/%zz)\n" +
			"- https://a.example/x?a=1&b=\"2\" (see https://b.example/y.) jobs@a.example, a@b, <https://c.example/d>\n" +
			"- [**bold** and *it*](https://d.example) `<code>` ***both***\n",
		"# " + long + "\n\n## Perks\n\n- " + long + "\n\n" + long + "\n",
		"---\nlanguage: ar\n---\n\n# مهندس برمجيات\n\n## المهام\n\n- كتابة **برامج** جيدة\n- עברית and English\n- 👩‍🚀 ☑️ " +
			"🇩🇪 日本語\n",
		"# T\x1b]0;x\x07\u202e\n\n## A\u200b\n\n- a\x1b[31mb\u009b\n- \u2028c\u2029d\n- e\ufffef\n",
		"# T\n\n## A\n\n- - - deep\n- 1. 2. odd\n- > - quote\n-     code in an item\n\n  | a | b |\n  |---|---|\n  | <i> " +
			"| ]]> |\n\n3. three\n   7. seven\n      - x\n\n   more\n4. four\n",
		"# T\n\n## Hiring guide\n\nBefore\n\n### A | B\n\n- x | y\n  - z\n\n> quote\n\n```\n``` ` \n```\n\n## " +
			"Qualifications\n\n- [x] a | b\n- [x] <script>\n",
		"", "# \n", "text\n", "---\n---\n",
	}
}

func TestHostileForms(t *testing.T) {
	for _, source := range hostile() {
		if d, err := markdown.Read(source); err == nil {
			laws(t, source, forms(t, d))
			if again := forms(t, d); again["html"] != forms(t, d)["html"] || again["docx"] != forms(t, d)["docx"] {
				t.Errorf("%q: two times, two texts", source)
			}
		} else {
			t.Logf("%v", err)
		}
	}
}

// FuzzExports holds the laws for any document that is read.
func FuzzExports(f *testing.F) {
	for _, source := range hostile() {
		f.Add(source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		d, err := markdown.Read(source)
		if err != nil {
			t.Skip()
		}
		laws(t, source, forms(t, d))
	})
}

// laws are what holds for every document: no form is broken by its text, none
// has a character that acts on what it is pasted into, and no word is lost.
func laws(t *testing.T, source string, forms map[string]string) {
	t.Helper()
	name := source[:min(len(source), 200)]
	wellFormed(t, name, forms)
	for form, text := range forms {
		if strings.HasSuffix(form, "docx") {
			continue
		}
		if i := strings.IndexFunc(text, acts); i >= 0 {
			t.Errorf("%q as %s has %q", name, form, text[i:min(i+8, len(text))])
		}
	}
	if sanitize.Text(source) != source || strings.Contains(source, "&") {
		return // The gate may see an escape sequence in two runs that is one in the plain text.
	}
	want := squeezed(forms["txt"])
	if got := squeezed(htmlText(forms["fragment.html"])); got != want {
		t.Errorf("%q as a fragment:\n got %q\nwant %q", name, got, want)
	}
	page, word := squeezed(htmlText(forms["html"])), squeezed(wordText(t, forms["docx.xml"]))
	if page != word {
		t.Errorf("%q: the page has\n%q, the Word file\n%q", name, page, word)
	}
}

// acts reports whether a character does something but being seen.
func acts(r rune) bool {
	return r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\ufeff' || r == '\ufffe')
}

// squeezed is a text without white space and the signs of lists.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '•' {
			return -1
		}
		return r
	}, s)
}

// Only http, https and mailto links are links; the others keep their address
// as text.
func TestLinks(t *testing.T) {
	d := read(t, hostile()[2])
	page := string(export.HTML(d))
	for _, want := range []string{
		"x (javascript:alert(1))", "y (JaVaScRiPt:alert(1))", "z (data:text/html,x)", "c (//evil.example)", "d (/x)",
		`<a href="https://a.example/x?a=1&amp;b=`, `(see <a href="https://b.example/y">https://b.example/y</a>.)`,
		`<a href="mailto:jobs@a.example">jobs@a.example</a>, a@b`, `<a href="https://c.example/d">https://c.example/d</a>`,
		`<a href="https://d.example"><strong>bold</strong> and <em>it</em></a> <code>&lt;code&gt;</code>`,
		`<strong><em>both</em></strong>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("%s is not in\n%s", want, page)
		}
	}
	targets := attributes(wordParts(t, []byte(forms(t, d)["docx"]))["word/_rels/document.xml.rels"], "Target")
	if len(targets) < 6 {
		t.Errorf("the Word file links to %q", targets)
	}
}
