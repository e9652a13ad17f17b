package check_test

import (
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/text"

	"jobdraft/internal/check"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// thousandWords is a posting of about 1,000 words: a role with every item that
// fits ticked.
func thousandWords(b *testing.B) *posting.Document {
	b.Helper()
	source, err := presets.Files.ReadFile("software/backend-engineer.md")
	if err != nil {
		b.Fatal(err)
	}
	body, _, _ := strings.Cut(string(source), "## Hiring guide")
	body = strings.ReplaceAll(body, "- [ ]", "- [x]")
	const words = 1000
	at, n := 0, 0
	for line := range strings.Lines(body) {
		if n += len(strings.Fields(line)); n > words+200 { // The front matter has some 200.
			break
		}
		at += len(line)
	}
	d, err := markdown.Read(body[:at])
	if err != nil {
		b.Fatal(err)
	}
	return d
}

// The budget: a full pass takes at most three times as long as goldmark takes
// to parse the same text, a pass after a toggle at most a tenth of that.
func BenchmarkGoldmark(b *testing.B) {
	source := []byte(thousandWords(b).Source())
	parser := goldmark.DefaultParser()
	b.SetBytes(int64(len(source)))
	for b.Loop() {
		parser.Parse(text.NewReader(source))
	}
}

func BenchmarkFullPass(b *testing.B) {
	d := thousandWords(b)
	check.New(check.Options{Today: today}).Check(d) // The phrases are made ready once a run.
	b.ReportAllocs()
	for b.Loop() {
		check.New(check.Options{Today: today}).Check(d)
	}
}

func BenchmarkToggle(b *testing.B) {
	reader := markdown.NewReader()
	d, err := reader.Read(thousandWords(b).Source())
	if err != nil {
		b.Fatal(err)
	}
	e := posting.NewEditor(d, reader.Read)
	docs := []*posting.Document{d}
	for i := range d.Parts {
		if d.Parts[i].Kind == posting.Item && e.Toggle(i) == nil {
			docs = append(docs, e.Document())
		}
	}
	c := check.New(check.Options{Today: today})
	c.Check(d)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		c.Check(docs[n%len(docs)])
		n++
	}
}
