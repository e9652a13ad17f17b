package importer

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"jobdraft/internal/attacktest"
)

const offer = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Head Gardener</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Location:</w:t></w:r></w:p></w:tc>
<w:tc><w:p><w:r><w:t>Kew</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Your </w:t></w:r><w:r><w:t>tasks</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
<w:r><w:t xml:space="preserve">Plant &amp; </w:t></w:r>
<w:r><w:t>prune</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr><w:r><w:t>roses</w:t></w:r></w:p>
<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Benefits</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t>Apples</w:t></w:r></w:p>
<w:p><w:r><w:t>Deleted words are </w:t></w:r><w:del><w:r><w:delText>not</w:delText></w:r></w:del>
<w:r><w:t>gone.</w:t></w:r></w:p>`

func TestWordFile(t *testing.T) {
	data := attacktest.WordFile(offer)
	r, err := Read(data)
	if err != nil {
		t.Fatal(err)
	}
	const want = `---
location: Kew
---

# Head Gardener

- [ ] Location: | Kew

## Your tasks

- [x] Plant & prune
  - roses

## Benefits

- [x] Apples

Deleted words are gone.

`
	if got := r.Document.Source(); got != want {
		t.Errorf("got\n%s", got)
	}
	holds(t, data)
}

// Text that Word hides stays out and is counted.
func TestHiddenText(t *testing.T) {
	r, err := Read(attacktest.WordFile(`<w:p><w:r><w:t>Cook</w:t></w:r></w:p>` +
		`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Budget is 60k</w:t></w:r>` +
		`<w:r><w:t>You cook.</w:t></w:r></w:p>`))
	if err != nil {
		t.Fatal(err)
	}
	if s := r.Document.Source(); strings.Contains(s, "Budget") || !strings.Contains(s, "You cook.") || r.Hidden != 13 {
		t.Errorf("%d hidden characters in\n%s", r.Hidden, s)
	}
}

func TestRefused(t *testing.T) {
	var other bytes.Buffer
	z := zip.NewWriter(&other)
	if _, err := z.Create("notes.xml"); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	boom := strings.Repeat("boom ", 2<<20)
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"nothing", []byte(" \n\t"), "nothing in it"},
		{"tags alone", []byte("<p></p>"), "nothing in it"},
		{"too long", bytes.Repeat([]byte("word "), 14_000), "at most 65536 bytes are read"},
		{"far too long", bytes.Repeat([]byte("word "), 100_000), "at most 65536 bytes are read"},
		{"binary", []byte("a\x00b"), "not a text"},
		{"PDF", []byte("%PDF-1.7\n"), "a PDF"},
		{"old Word", []byte("\xd0\xcf\x11\xe0..."), "an old Word file"},
		{"another archive", other.Bytes(), "no Word file"},
		{"half an archive", other.Bytes()[:30], "cannot be unpacked"},
		{"broken XML", attacktest.WordFile("<w:p>"), "cannot be read"},
		{"a bomb", attacktest.WordFile("<w:p><w:r><w:t>" + boom + "</w:t></w:r></w:p>"), "cannot be read"},
	} {
		r, err := Read(c.data)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v (%v), want %q", c.name, err, r, c.want)
		}
	}
}

// A file in the encodings of Windows is read as well.
func TestEncodings(t *testing.T) {
	for name, text := range map[string]string{
		"Windows-1252": "K\xf6chin\n\nAufgaben\n\n\x95 Kochen \x96 t\xe4glich\n",
		"UTF-16": "\xff\xfeK\x00\xf6\x00c\x00h\x00i\x00n\x00\n\x00\n\x00A\x00u\x00f\x00g\x00a\x00b\x00e\x00n\x00\n\x00" +
			"\n\x00\x22\x20 \x00K\x00o\x00c\x00h\x00e\x00n\x00 \x00\x13\x20 \x00t\x00\xe4\x00g\x00l\x00i\x00c\x00h\x00\n\x00",
	} {
		r, err := Read([]byte(text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if want := "# Köchin\n\n## Aufgaben\n\n- [x] Kochen – täglich\n"; r.Document.Source() != want {
			t.Errorf("%s: %q", name, r.Document.Source())
		}
	}
}

// A document of ours comes back as it is, byte for byte.
func TestOurOwn(t *testing.T) {
	const own = "\ufeff---\r\npay: 12 EUR an hour\r\nx-old: 1\r\n---\r\n\r\nCook\r\n====\r\n\r\n## The fun part <!-- " +
		"kind: perks -->\r\n* [X] Soup"
	r, err := Read([]byte(own))
	if err != nil || !r.Ours || r.Document.Source() != own {
		t.Errorf("%v, %+v", err, r)
	}
}

// Each line of the document knows the line of the text that it came from.
func TestLines(t *testing.T) {
	const text = "Cook\n\n\nDuties:\n\n* Chop\n  finely\n* Salary: 20 EUR an hour\n"
	r, err := Read([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	lines, src := strings.Split(r.Document.Source(), "\n"), strings.Split(text, "\n")
	for i, from := range r.Lines {
		if from == 0 {
			continue
		}
		words, _, _ := strings.Cut(strings.TrimLeft(lines[i], "#-*[x] "), " ")
		if !strings.Contains(src[from-1], words) {
			t.Errorf("line %d, %q, is said to be of line %d, %q", i+1, lines[i], from, src[from-1])
		}
	}
}
