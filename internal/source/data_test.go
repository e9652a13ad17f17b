package source

import (
	"strings"
	"testing"
)

// Several jobs give several, and one that is broken does not lose the others.
func TestSeveralJobs(t *testing.T) {
	const feed = `<source><job><title>Cook</title><description>Cook.</description></job>` +
		`<job><title>Broken</title><description><![CDATA[x]]</job>` +
		`<job><title>Baker</title><description>Bake.</description></job></source>`
	const lines = `{"@type":"JobPosting","title":"Cook"}` + "\n" + `{"@type":"JobPosting","title":"Baker"}` +
		"\n{\"broken\n"
	const list = `{"jobs":[{"title":"Cook","content":"Cook."},{"title":null,"content":null},` +
		`{"title":"Baker","content":"Bake."}]}`
	for name, text := range map[string]string{"XML": feed, "JSON lines": lines, "JSON": list} {
		f, err := Data(text)
		if err != nil || f == nil {
			t.Errorf("%s: %v, %v", name, f, err)
			continue
		}
		var titles []string
		for _, j := range f.Jobs {
			titles = append(titles, j.Facts[0].Value)
		}
		if got := strings.Join(titles, " "); got != "Cook Baker" {
			t.Errorf("%s: the jobs are %s, broken are %v", name, got, f.Broken)
		}
	}
}

// Data of no form that is read, or with too much in them, are refused in a
// sentence.
func TestRefusedData(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"unknown JSON": {`{"a": 1, "b": [2, 3]}`, "no posting in a form that is read"},
		"unknown XML":  {`<?xml version="1.0"?><note><to>You</to></note>`, "no posting in a form that is read"},
		"broken JSON":  {`{"title": "Cook", `, "looks like JSON"},
		"many jobs": {
			`[` + strings.Repeat(`{"title":"Cook","content":"x"},`, 1000) + `{"title":"a"}]`,
			"at most 500",
		},
		"deep JSON":   {strings.Repeat(`[{"a":`, 100) + "1" + strings.Repeat("}]", 100), "levels"},
		"many values": {`{"a":[` + strings.Repeat("0,", mostValues) + "0]}", "values"},
	} {
		if f, err := Data(c.text); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, %v, want %q", name, f, err, c.want)
		}
	}
}

func FuzzData(f *testing.F) {
	for _, seed := range []string{
		`{"@type":"JobPosting","title":"a","jobLocation":[{"address":{"addressLocality":"b"}}]}`,
		`<source><job><title>a</title></job>`,
		`<p itemscope itemtype="JobPosting"><b itemprop="title">a</p>`,
		`<script type="application/ld+json">{"@type":"JobPosting"`,
		`[{"text":"a","categories":{},"lists":[{"text":1}]}]`, `<rss><item><title><![CDATA[`,
		`{"title":{"title":{}},"salary":[[1]]}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(_ *testing.T, text string) {
		_, _ = Data(text) // It must not panic.
	})
}
