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
func thousandWords(b testing.TB) *posting.Document {
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

// The budget: a full pass takes at most 1.8 times as long as goldmark takes to
// parse the same text, a pass after a toggle a twentieth of that. Time depends on
// the machine; that nobody reads a text twice or copies it shows in the number of
// allocations.
func TestAllocations(t *testing.T) {
	d := thousandWords(t)
	const runs = 5
	full := testing.AllocsPerRun(runs, func() { check.New(check.Options{Today: today}).Check(d) })
	c := check.New(check.Options{Today: today})
	again := testing.AllocsPerRun(runs, func() { c.Check(d) })
	const mostFull, mostAgain = 320, 55
	if full > mostFull || again > mostAgain {
		t.Errorf("a full pass makes %g allocations and the next %g, want %d and %d", full, again, mostFull, mostAgain)
	}
}

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
