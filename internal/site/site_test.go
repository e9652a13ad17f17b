package site_test

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"jobdraft/internal/atomicfile/atomicfiletest"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/site"
)

var today = time.Date(2027, 1, 10, 15, 0, 0, 0, time.UTC)

// doc is a posting of a title with more front matter.
func doc(t testing.TB, title, more string) *posting.Document {
	t.Helper()
	d, err := markdown.Read("---\ncompany: Acme\nlocation: Berlin, Germany\nworkplace: onsite\n" +
		"posted: 2027-01-04\n" + more + "---\n\n# " + title + "\n\n## Duties\n\n- [x] Bake bread\n- [ ] Sleep\n")
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// publish makes a site of postings by their source.
func publish(t testing.TB, dir string, o site.Options, docs map[string]*posting.Document) (*site.Folder, error) {
	t.Helper()
	f, err := site.OpenFolder(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	o.Today = today
	s := site.New(o)
	var sources []string
	for source := range docs {
		sources = append(sources, source)
	}
	slices.Sort(sources)
	for _, source := range sources {
		d := docs[source]
		if site.StateOf(d, today) == site.Unposted {
			continue
		}
		file, _ := s.Page(site.Posting{Document: d, Address: f.Address(source, d.Field("id")), Family: d.Field("family")})
		if err := f.Put(file); err != nil {
			return f, err
		}
	}
	files, err := s.Lists()
	if err != nil {
		return f, err
	}
	for _, file := range files {
		if err := f.Put(file); err != nil {
			return f, err
		}
	}
	return f, f.Finish("")
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// published is publish into a folder that must succeed.
func published(t testing.TB, dir string, o site.Options, docs map[string]*posting.Document) *site.Folder {
	t.Helper()
	f, err := publish(t, dir, o, docs)
	must(t, err)
	return f
}

func read(t testing.TB, parts ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(parts...))
	must(t, err)
	return string(data)
}

func profile(t testing.TB) *posting.Document {
	t.Helper()
	d, err := markdown.Read("---\ncompany: {name: Acme, url: https://acme.example}\n---\n\n## About the " +
		"company\n\nWe bake.\n")
	must(t, err)
	return d
}

// hostile are texts that break out of what is written without care.
var hostile = []string{
	`</title><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `]]><x/>`, `<!-- --> & &lt; &#0;`,
	`../../etc/passwd`, "javascript:alert(1)", `'); alert("1`, `\u003c/script>`, "%2e%2e%2f", "{{.}} {% x %}",
	"\u202etxt.exe", "a\x00b", "a\x1b[31mb", "<svg onload=alert(1)>", "\u2028x", "CON", "..", "=1+1",
}

// many are postings of all kinds: hostile, closed, in five languages and others.
func many(t testing.TB) map[string]*posting.Document {
	t.Helper()
	docs := map[string]*posting.Document{}
	for i, text := range hostile {
		quoted, err := json.Marshal(strings.ToValidUTF8(strings.NewReplacer("\x00", "", "\x1b", "").Replace(text), ""))
		must(t, err)
		docs[fmt.Sprintf("hostile-%d.md", i)] = doc(t, strings.ReplaceAll(text, "\x00", ""), fmt.Sprintf(
			"id: %s\nfamily: %s\nteam: %s\napply: %s\nhours: %s\n", quoted, quoted, quoted, quoted, quoted))
	}
	for _, language := range []string{"en", "de", "de-AT", "fr", "es", "nl", "ar", "ja", "x"} {
		docs[language+".md"] = doc(t, "Job "+language, "language: "+language+
			"\ncloses: 2027-03-01\napply: https://acme.example/apply?a=1&b=2\nfamily: Finance\n")
	}
	docs["closed.md"] = doc(t, "Closed", "closes: 2027-01-09\napply: jobs@acme.example\n")
	later, err := markdown.Read("---\nposted: 2027-01-11\n---\n\n# Later\n\n## Duties\n\n- [x] Wait\n")
	must(t, err)
	docs["later.md"] = later
	return docs
}

// A crawl of the site finds every link, no script, no request to elsewhere, and
// data that can be read.
func TestCrawl(t *testing.T) {
	for _, base := range []string{"", "https://jobs.acme.example/"} {
		dir := t.TempDir()
		must(t, os.WriteFile(filepath.Join(dir, "logo.svg"), []byte("<svg/>"), 0o600))
		docs := many(t)
		f := published(t, dir, site.Options{Base: base, Company: profile(t), Logo: "logo.svg", Robots: true}, docs)
		if len(f.Foreign) > 0 {
			t.Errorf("in the way: %q", f.Foreign)
		}
		pages := crawl(t, dir)
		if want := len(docs) - 1 + 2; pages != want { // All but the one to come, and the two lists.
			t.Errorf("%d pages were reached, not %d", pages, want)
		}
		for _, name := range []string{"feed.xml", "jobs.xml"} {
			wellFormed(t, name, read(t, dir, name))
		}
		if base != "" {
			wellFormed(t, "sitemap.xml", read(t, dir, "sitemap.xml"))
		}
		var jobs []map[string]any
		must(t, json.Unmarshal([]byte(read(t, dir, "jobs.json")), &jobs))
		if want := len(docs) - 2; len(jobs) != want {
			t.Errorf("jobs.json has %d postings, not %d", len(jobs), want)
		}
	}
}

func wellFormed(t *testing.T, name, text string) {
	t.Helper()
	for d := xml.NewDecoder(strings.NewReader(text)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
	}
}

// crawl follows every link from the index, and counts the pages. Closed postings
// are reached by their addresses.
func crawl(t *testing.T, dir string) int {
	t.Helper()
	queue := []string{"index.html"}
	files, err := filepath.Glob(filepath.Join(dir, "jobs", "*.html"))
	must(t, err)
	for _, file := range files {
		queue = append(queue, "jobs/"+filepath.Base(file))
	}
	seen := map[string]bool{}
	for len(queue) > 0 {
		name := queue[0]
		queue = queue[1:]
		if !seen[name] {
			seen[name] = true
			queue = append(queue, links(t, dir, name)...)
		}
	}
	return len(seen)
}

// links are the pages that a page leads to. What it loads must lie beside it.
func links(t *testing.T, dir, name string) (pages []string) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(read(t, dir, name)))
	must(t, err)
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if n.Data == "script" && attribute(n, "type") != "application/ld+json" || slices.Contains([]string{
			"iframe", "object", "embed", "form", "base", "svg", "style",
		}, n.Data) {
			t.Errorf("%s: <%s>", name, n.Data)
		}
		if n.Data == "script" && !json.Valid([]byte(n.FirstChild.Data)) {
			t.Errorf("%s: its JSON-LD is not JSON", name)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" {
				t.Errorf("%s: <%s %s>", name, n.Data, a.Key)
			}
			if a.Key == "href" || a.Key == "src" {
				pages = append(pages, target(t, dir, name, n.Data, a.Val)...)
			}
		}
	}
	return pages
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// target is the page that an address of a page names, if it is one of the site.
func target(t *testing.T, dir, name, tag, address string) []string {
	t.Helper()
	u, err := url.Parse(address)
	must(t, err)
	if u.IsAbs() || u.Host != "" {
		if tag != "a" || !slices.Contains([]string{"http", "https", "mailto"}, u.Scheme) {
			t.Errorf("%s: <%s> leads to %s", name, tag, address)
		}
		return nil
	}
	at := name
	if u.Path != "" {
		at = path.Join(path.Dir(name), u.Path)
	}
	text := read(t, dir, at)
	if u.Fragment != "" && !strings.Contains(text, ` id="`+u.Fragment+`"`) {
		t.Errorf("%s: %s has no %q", name, at, u.Fragment)
	}
	if path.Ext(at) == ".html" {
		return []string{at}
	}
	return nil
}

// A closed posting keeps its page with a notice and without data, and is nowhere
// else.
func TestClosed(t *testing.T) {
	dir := t.TempDir()
	published(t, dir, site.Options{Base: "https://x.example/"}, many(t))
	page := read(t, dir, "jobs", "closed.html")
	for text, want := range map[string]bool{
		"This job is closed.": true, "ld+json": false, "jobs@acme.example": false, "Bake bread": true, "Sleep": false,
		"noindex": true,
	} {
		if strings.Contains(page, text) != want {
			t.Errorf("the page has %q: %v", text, !want)
		}
	}
	for _, name := range []string{"index.html", "places.html", "jobs.json", "jobs.xml", "feed.xml", "sitemap.xml"} {
		if text := read(t, dir, name); strings.Contains(text, "closed") || strings.Contains(text, "Later") {
			t.Errorf("%s lists a posting that is not open", name)
		}
	}
}

func TestStates(t *testing.T) {
	for more, want := range map[string]site.State{
		"": site.Open, "closes: 2027-01-10\n": site.Open, "closes: 2027-01-09\n": site.Closed,
	} {
		if got := site.StateOf(doc(t, "Baker", more), today); got != want {
			t.Errorf("%q is %v, not %v", more, got, want)
		}
	}
	for posted, want := range map[string]site.State{
		"": site.Unposted, "posted: 2027-01-10\n": site.Open, "posted: 2027-01-11\n": site.Unposted,
	} {
		d, err := markdown.Read("---\ncompany: Acme\n" + posted + "---\n\n# Baker\n")
		must(t, err)
		if got := site.StateOf(d, today); got != want {
			t.Errorf("%q is %v, not %v", posted, got, want)
		}
	}
}

// Pages speak the language of their posting; what they cannot say in it is
// marked as English.
func TestLanguages(t *testing.T) {
	dir := t.TempDir()
	published(t, dir, site.Options{}, many(t))
	for name, want := range map[string][]string{
		"en": {`<html lang="en">`, "How to apply", "1 March 2027"},
		"de": {`<html lang="de">`, "Bewerbung", "1. März 2027", "Vor Ort"},
		"fr": {`<html lang="fr">`, "Pour postuler", "1er mars 2027", "Sur place"},
		"es": {`<html lang="es">`, "Fecha límite", "1 de marzo de 2027", "Presencial"},
		"nl": {`<html lang="nl">`, "Solliciteren", "1 maart 2027", "Op locatie"},
		"ar": {`<html lang="ar" dir="rtl">`, `<h2 lang="en" dir="ltr">How to apply</h2>`},
	} {
		page := read(t, dir, "jobs", name+".html")
		for _, text := range want {
			if !strings.Contains(page, text) {
				t.Errorf("%s has no %q", name, text)
			}
		}
		_, body, _ := strings.Cut(page, "<body>")
		if name != "en" && name != "ar" && strings.Contains(body, "Apply ") {
			t.Errorf("%s has English words", name)
		}
	}
}

// A second run writes nothing, a change one page and its lists, and a posting that
// is gone takes its page along. What publish did not make stays.
func TestIncremental(t *testing.T) {
	dir, docs := t.TempDir(), map[string]*posting.Document{"a.md": doc(t, "A", ""), "b.md": doc(t, "B", "")}
	for name, text := range map[string]string{"CNAME": "x", "style.css": "body{}"} {
		must(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	published(t, dir, site.Options{}, docs)
	if f := published(t, dir, site.Options{}, docs); f.Written != 0 || f.Removed != 0 {
		t.Errorf("the second run writes %d and removes %d", f.Written, f.Removed)
	}
	docs["a.md"] = doc(t, "A", "hours: nights\n")
	if f := published(t, dir, site.Options{}, docs); f.Written == 0 || f.Written > 4 {
		t.Errorf("a change writes %d", f.Written)
	}
	delete(docs, "b.md")
	if f := published(t, dir, site.Options{}, docs); f.Removed != 1 {
		t.Errorf("%d were removed", f.Removed)
	}
	if got := read(t, dir, "style.css") + read(t, dir, "CNAME"); got != "body{}x" {
		t.Errorf("the files of the user are %q", got)
	}
	if _, err := os.Stat(filepath.Join(dir, "jobs", "b.html")); err == nil {
		t.Error("the page of a posting that is gone stays")
	}
}

// A file that publish did not make, or that somebody has changed, is neither
// replaced nor removed, but named.
func TestForeign(t *testing.T) {
	dir, docs := t.TempDir(), map[string]*posting.Document{"a.md": doc(t, "A", ""), "b.md": doc(t, "B", "")}
	must(t, os.WriteFile(filepath.Join(dir, "index.html"), []byte("mine"), 0o600))
	published(t, dir, site.Options{}, docs)
	page := filepath.Join(dir, "jobs", "b.html")
	must(t, os.WriteFile(page, []byte("changed"), 0o600))
	delete(docs, "b.md")
	f := published(t, dir, site.Options{}, docs)
	if fmt.Sprint(f.Foreign) != "[index.html jobs/b.html]" {
		t.Errorf("named are %q", f.Foreign)
	}
	if read(t, page)+read(t, dir, "index.html") != "changedmine" {
		t.Error("a foreign file was replaced")
	}
}

// Postings of one name, or of one id, have addresses of their own, and an address
// stays whatever else changes.
func TestAddresses(t *testing.T) {
	dir, docs := t.TempDir(), map[string]*posting.Document{}
	for i := range 100 {
		docs[fmt.Sprintf("%d/baker.md", i)] = doc(t, "Baker", "")
		docs[fmt.Sprintf("same-%d.md", i)] = doc(t, "Baker", "id: R-1\n")
		docs[strings.Repeat("д", i+1)+".md"] = doc(t, "Пекарь", "")
	}
	published(t, dir, site.Options{}, docs)
	before := names(t, dir)
	if len(before) != len(docs) {
		t.Errorf("%d postings have %d pages", len(docs), len(before))
	}
	docs["0/baker.md"] = doc(t, "Master Baker", "id: R-77\n")
	docs["another.md"] = docs["1/baker.md"]
	delete(docs, "2/baker.md")
	published(t, dir, site.Options{}, docs)
	after := names(t, dir)
	if !slices.Contains(after, "0-baker.html") || !slices.Contains(after, "another.html") || len(after) != len(before) {
		t.Errorf("addresses have changed: %d before, %d after", len(before), len(after))
	}
	docs["moved.md"] = docs["0/baker.md"]
	delete(docs, "0/baker.md")
	published(t, dir, site.Options{}, docs)
	if !strings.Contains(read(t, dir, "jobs", "0-baker.html"), "Master Baker") {
		t.Error("a posting with an id loses its address with its file")
	}
}

// A posting that cannot be read for a moment keeps its address, and its id.
func TestAddressOfAnUnreadable(t *testing.T) {
	dir, docs := t.TempDir(), map[string]*posting.Document{"a.md": doc(t, "A", "id: R-1\n")}
	published(t, dir, site.Options{}, docs)
	f, err := site.OpenFolder(dir)
	must(t, err)
	f.Keep(f.Address("a.md", ""))
	must(t, f.Finish(""))
	f.Close()
	docs["moved.md"] = docs["a.md"]
	delete(docs, "a.md")
	published(t, dir, site.Options{}, docs)
	if got := names(t, dir); fmt.Sprint(got) != "[r-1.html]" {
		t.Errorf("the pages are %q", got)
	}
}

func names(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(dir, "jobs"))
	must(t, err)
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// If any operation of a run fails, each page is the old or the new one, and the
// next run completes the site.
func TestFaults(t *testing.T) {
	older := map[string]*posting.Document{"a.md": doc(t, "Old", ""), "b.md": doc(t, "B", ""), "c.md": doc(t, "C", "")}
	newer := map[string]*posting.Document{"a.md": doc(t, "New", ""), "c.md": doc(t, "C", ""), "d.md": doc(t, "D", "")}
	clean := t.TempDir()
	published(t, clean, site.Options{}, newer)
	want := contents(t, clean)
	for _, fault := range atomicfiletest.Faults {
		for at := 1; ; at++ {
			dir := t.TempDir()
			published(t, dir, site.Options{}, older)
			before := contents(t, dir)
			f, restore := atomicfiletest.FailAt(t, fault, at)
			_, _ = publish(t, dir, site.Options{}, newer)
			restore()
			for name, text := range contents(t, dir) {
				if text != before[name] && text != want[name] {
					t.Fatalf("%s at %d: %s is neither old nor new", fault.Name, at, name)
				}
			}
			last := published(t, dir, site.Options{}, newer)
			if got := contents(t, dir); fmt.Sprint(got) != fmt.Sprint(want) || len(last.Foreign) > 0 {
				t.Fatalf("%s at %d: the next run does not complete the site, in the way: %q", fault.Name, at, last.Foreign)
			}
			if f.Count < at {
				break
			}
		}
	}
}

// contents are the files of a site that a visitor sees.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	must(t, filepath.WalkDir(dir, func(name string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !strings.HasPrefix(e.Name(), ".") {
			all[strings.TrimPrefix(name, dir)] = read(t, name)
		}
		return err
	}))
	return all
}

// A folder in the site that is a link is refused: it may lead anywhere.
func TestLinkedFolder(t *testing.T) {
	dir, elsewhere := t.TempDir(), t.TempDir()
	if err := os.Symlink(elsewhere, filepath.Join(dir, "jobs")); err != nil {
		t.Skip("SKIPPED: no links here:", err)
	}
	if _, err := publish(t, dir, site.Options{}, many(t)); err == nil || !strings.Contains(err.Error(), "is a link") {
		t.Errorf("the error is %v", err)
	}
	if entries, _ := os.ReadDir(elsewhere); len(entries) > 0 {
		t.Error("something was written to elsewhere")
	}
}

// A manifest that cannot be read is no reason to forget what was made.
func TestBrokenManifest(t *testing.T) {
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, ".jobdraft-site.json"), []byte("{"), 0o600))
	if _, err := publish(t, dir, site.Options{}, nil); err == nil || !strings.Contains(err.Error(), "cannot be read") {
		t.Errorf("the error is %v", err)
	}
}
