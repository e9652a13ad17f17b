package export_test

import (
	"strings"
	"testing"

	"jobdraft/internal/export"
)

// Nothing in the Markdown of a posting is carried out by what renders it.
func TestMarkdownIsInert(t *testing.T) {
	for item, want := range map[string]string{
		"a <script>alert(1)</script>":        `- a \<script>alert(1)\</script>`,
		"a <img src=x@y onerror=z>":          `- a \<img src=x@y onerror=z>`,
		"[go](javascript:alert(1))":          `- [go]\(javascript:alert(1))`,
		"[go](java&#115;cript:alert(1))":     `- [go]\(java&#115;cript:alert(1))`,
		"[go]( <DATA:text/html,x>)":          `- [go]\( \<DATA:text/html,x>)`,
		"[go](https://a.example/x:y) a<b":    `- [go](https://a.example/x:y) a\<b`,
		"<https://a.example> <jo@a.example>": `- <https://a.example> <jo@a.example>`,
		"1 < 2 and `<b>` and [x] (y)":        "- 1 < 2 and `<b>` and [x] (y)",
		"one\v\v# two":                       `- one  # two`,
		"[ ] tick the list":                  `- \[ ] tick the list`,
		"[x] done":                           `- \[x] done`,
		"[x](https://a.example) and [ ]":     `- [x](https://a.example) and [ ]`,
	} {
		md := export.Markdown(read(t, "# T\n\n## Duties\n\n- [x] "+item+"\n").Posting())
		_, got, _ := strings.Cut(strings.TrimSpace(md), "\n\n## Duties\n\n")
		if got != want {
			t.Errorf("%q becomes\n%s, want\n%s", item, got, want)
		}
	}
}

// What is not ticked is not posted, inside of an item either.
func TestNestedBoxes(t *testing.T) {
	const text = "# T\n\n## Duties\n\n- [x] Cook\n  - [x] soup\n  - [ ] fish\n    - secret\n  - " +
		"[link](https://a.example)\n"
	d := read(t, text)
	for form, want := range map[string]string{
		"text": "• Cook\n  • soup\n  • link", "markdown": "- Cook\n  - soup\n  - [link](https://a.example)",
		"html": "<li>soup</li>",
	} {
		got := map[string]string{
			"text": export.Text(d.Posting()), "markdown": export.Markdown(d.Posting()), "html": string(export.HTML(d)),
		}[form]
		if !strings.Contains(got, want) || strings.Contains(got, "fish") || strings.Contains(got, "secret") {
			t.Errorf("%s:\n%s", form, got)
		}
	}
}
