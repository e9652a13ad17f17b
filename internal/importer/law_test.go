package importer

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"jobdraft/internal/export"
	"jobdraft/internal/source"
)

var postings = flag.String("postings", "", "a folder of real postings to hold the laws on")

// seeds are texts of many habits; each is a posting in small.
func seeds(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no test data: %v", err)
	}
	all := map[string]string{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(f)], _, _ = strings.Cut(string(data), "\n-- document --\n")
	}
	return all
}

var wordPattern = regexp.MustCompile(`[\pL\pN]+`)

// markPattern are marks that are letters: the o of a bullet, the h1. of a wiki.
var markPattern = regexp.MustCompile(`^(?:o\t|h[1-6]\. |[Øü][ \t]|(?:\W{0,4}[ \t])?\[[xX]\] )`)

func wordsOf(s string) map[string]int {
	words := map[string]int{}
	for _, w := range wordPattern.FindAllString(s, -1) {
		words[w]++
	}
	return words
}

// bodyOf is the text behind the front matter.
func bodyOf(source string) string {
	if front, ok := strings.CutPrefix(source, "---\n"); ok {
		_, body, _ := strings.Cut(front, "\n---\n")
		return body
	}
	return source
}

// holds checks all that importing promises of a text.
func holds(t *testing.T, data []byte) {
	t.Helper()
	r, err := Read(data)
	if err != nil {
		return
	}
	source := r.Document.Source()
	lost(t, data, r)
	if n := strings.Count(source, "\n"); len(r.Lines) != n && len(r.Lines) != n+1 {
		t.Errorf("%d lines are placed, the document has %d", len(r.Lines), n)
	}
	again, err := Read([]byte(source))
	if err != nil {
		t.Fatalf("its own document is refused: %v\n%s", err, source)
	}
	if got := again.Document.Source(); got != source {
		t.Errorf("imported again it is another:\n%q\nnot\n%q", got, source)
	}
	export.Text(r.Document.Posting())
}

// lost checks that no word of the text is missing in the document.
func lost(t *testing.T, data []byte, r *Result) {
	t.Helper()
	c, err := source.Read(data)
	if err != nil || r.Ours || c.Feed != nil {
		return
	}
	f := source.SplitFront(c.Text)
	var in strings.Builder
	lines, _ := source.Lines(f.Body, f.From)
	for _, l := range lines {
		in.WriteString(markPattern.ReplaceAllString(strings.TrimSpace(l.Raw), "") + "\n")
	}
	out := wordsOf(bodyOf(r.Document.Source()))
	for w, n := range wordsOf(in.String()) {
		if out[w] < n {
			t.Errorf("%d of %q are lost of\n%q\nin\n%q", n-out[w], w, in.String(), r.Document.Source())
		}
	}
}

func TestLaws(t *testing.T) {
	for name, text := range seeds(t) {
		t.Run(name, func(t *testing.T) { holds(t, []byte(text)) })
	}
	if *postings == "" {
		return
	}
	files, _ := filepath.Glob(filepath.Join(*postings, "*", "*"))
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(f), func(t *testing.T) { holds(t, data) })
	}
}

func FuzzImport(f *testing.F) {
	for _, text := range seeds(f) {
		f.Add([]byte(text))
	}
	for _, text := range []string{
		"[", "*", "> > >", "_a*_a*", "\t\t-\tx", "<p>", "<ul><li>", "```\nx", "---\nx: [\n---\ny",
		"+++\na = 1\n+++\n# T",
		"a\n===\nb\n---\n", "- [ ] a\n- [x] b", "<!-- x\n\ny -->", "1. a\n2) b\n10. c", "# \n## #\n#a",
		"|a|b|\n|-|-|", "A:\n- b\n\nC:\n- d",
		"<table><tr><td>Pay<td>5</table>", "\xff\xfea\x00b\x00", "\xe9t\xe9", "â€™ Â ", "x&lt;b&gt;&amp;#9;",
		"[a]: b\n[a]", "Title: X\nLocation: Y", "&gt", "&gt;&amp;#9", "___\f>f", "**Junior Analyst (m/f/d)",
		"*Junior _Analyst_", " >a", "# T\n\nText of it.\n\nDuties\nP---\n\n1) Walk",
		"# T\n\n## Duties\n=--\n\n1) Walk", "Pay <Zd\n", "a <a href=\"x>b",
		"<ul><li>li1\n<!-- c1", "(<head>, <main>)", "<b>Duties</b><br>- a<br>- b",
		"<h2>A</h2><p>b<ol><li>c<ul><li>d</ul></ol>", "> a\n> - b\n\n1. c",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		const most = 2000
		holds(t, data[:min(len(data), most)])
	})
}
