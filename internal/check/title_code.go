package check

import (
	"strings"

	"jobdraft/internal/phrase"
)

var _ = add(Rule{
	ID:        "title-code",
	Topic:     TitleTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "a requisition number in the title: REQ-123, #123, JR0001",
	Source:    "Google for Jobs, as above",
	Evidence:  "rule of a large board",
	Languages: everyLanguage,
	title:     titleCode,
})

func titleCode(t *titleLine) titleFault {
	if said := codeIn(t.text); said != "" {
		return titleFault{said: said, message: "“" + said + "” is a code. Keep it in the field id, out of the title"}
	}
	return titleFault{}
}

// codeWords stand before the number of a requisition.
var codeWords = []string{
	"req", "jr", "requisition", "ref", "reference", "id", "jobid", "reqid", "jid", "vac",
	"vn", "posting", "r", "job", "no", "number", "nr",
}

// codeIn is the first requisition number in a title, empty for none.
func codeIn(title string) string {
	var t phrase.Text
	t.Read(title, 0, len(title))
	for i, w := range t.Words {
		if figureOf(w.Text) == 0 {
			continue
		}
		if start := codeStart(&t, i, title); start >= 0 {
			return title[start:w.End]
		}
	}
	return ""
}

// codeStart is the byte at which the code begins that ends with the figure at
// word i, -1 for none.
func codeStart(t *phrase.Text, i int, title string) int {
	const short, bare = 3, 5
	w := t.Words[i]
	switch {
	case w.Start > 0 && title[w.Start-1] == '#' && len(w.Text) > 1:
		return w.Start - 1
	case i > 0 && w.Gap != phrase.Stop && len(w.Text) >= short && t.Is(i-1, codeWords...) && isCodeBefore(t, i, title):
		return t.Words[i-1].Start
	case len(w.Text) >= bare && yearOf(w.Text) == 0 && payIn(title) == "":
		return w.Start
	}
	return -1
}

// isCodeBefore keeps "R 500" and "Job 100 %" apart from R-12345 and Job 10023.
func isCodeBefore(t *phrase.Text, i int, title string) bool {
	const sure = 4
	if t.Is(i-1, "r", "job", "no", "id", "vac", "number", "nr") {
		return len(t.Words[i].Text) >= sure || strings.ContainsAny(title[t.Words[i-1].End:t.Words[i].Start], "#:")
	}
	return true
}
