package posting_test

import (
	"fmt"
	"strings"
	"testing"

	"jobdraft/internal/posting"
)

// written is a posting in a few lines, to compare: a section is its kind and
// heading, an entry its style and Markdown.
func written(p *posting.Posting) string {
	var b strings.Builder
	for _, s := range p.Sections {
		fmt.Fprintf(&b, "%s|%s\n", s.Kind, s.Heading)
		for _, e := range s.Entries {
			fmt.Fprintf(&b, " %d%s %s\n", e.Number, [...]string{"text", "point", "step", "head", "tools " + e.Label}[e.Style],
				e.Markdown)
		}
	}
	return b.String()
}

// What is ticked and has words is in the posting, in the order of the document.
func TestPosting(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"boxes": {"## Perks\n\n- [x] a\n- [ ] b\n- c\n", "perks|Perks\n 0point a\n 0point c\n"},
		"paragraphs to choose": {
			"- [x] a\n- b\n\n## About us\n\n- [ ] c\n- [x] d\n",
			"about-role|\n 0text a\n 0point b\nabout-company|About us\n 0text d\n",
		},
		"numbers count what is in": {"## Perks\n\n1. [x] a\n2. [ ] b\n3. [x] c\n", "perks|Perks\n 1step a\n 2step c\n"},
		"a group without words is out": {
			"## Perks\n\n### G\n\n- [ ] a\n\n### H\n\n- [x] b\n",
			"perks|Perks\n 0head H\n 0point b\n",
		},
		"tools on a line": {
			"## Tools\n\n### Databases\n\n- [x] Redis\n- [ ] X\n- [x] SQL\n\n### IDEs\n\n- [x] A, B\n- " +
				"[x] C\n",
			"tools|Tools\n 0tools Databases Redis, SQL\n 0tools IDEs A, B; C\n",
		},
		"tools without a category": {"## Tools\n\n- [x] Redis\n- [x] SQL\n", "tools|Tools\n 0point Redis\n 0point SQL\n"},
		"prose in tools": {
			"## Tools\n\n### IDEs\n\nAny.\n\n- [x] C\n",
			"tools|Tools\n 0head IDEs\n 0text Any.\n 0point C\n",
		},
		"nothing ticked":            {"## Perks\n\n- [ ] a\n", ""},
		"the guide":                 {"## Hiring guide\n\n- [x] a\n", ""},
		"a comment says nothing":    {"## Perks\n\n<!-- a -->\n", ""},
		"nested boxes that are off": {"## Perks\n\n- [x] a\n  - [ ] b\n  - [x] c\n", "perks|Perks\n 0point a\n- c\n"},
	} {
		if got := written(editorOf(t, c.text).Document().Posting()); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, c.want)
		}
	}
}

// The way to apply is one sentence, said once and in its section.
func TestApplySentence(t *testing.T) {
	for _, c := range []struct{ fields, body, want string }{
		{"apply: a@b.example", "", "apply|How to apply\n 0text Write to a@b.example.\n"},
		{"apply: a@b.example\ncloses: 2027-06-30", "", "apply|How to apply\n 0text Write to a@b.example by 30 June 2027.\n"},
		{"apply: https://b.example/x", "", "apply|How to apply\n 0text Apply at https://b.example/x.\n"},
		{"closes: 2027-06-30", "", "apply|How to apply\n 0text Apply by 30 June 2027.\n"},
		{"apply: Ring the bell.", "", "apply|How to apply\n 0text Ring the bell.\n"},
		{
			"apply: Ring the bell.\ncloses: 2027-06-30", "",
			"apply|How to apply\n 0text Ring the bell. Apply by 30 June 2027.\n",
		},
		{"apply: mailto:a@b.example", "## Apply\n\nMail a@b.example.\n", "apply|Apply\n 0text Mail a@b.example.\n"},
		{"apply: a@b.example", "## Apply\n\nBe quick.\n", "apply|Apply\n 0text Be quick.\n 0text Write to a@b.example.\n"},
		{
			"apply: a@b.example", "## Perks\n\n- a\n\n## Equal opportunity\n\nYes.\n",
			"perks|Perks\n 0point a\napply|How to apply\n 0text Write to a@b.example.\nequal-opportunity|Equal " +
				"opportunity\n 0text Yes.\n",
		},
		{"pay: 1", "", ""},
	} {
		if got := written(editorOf(t, "---\n"+c.fields+"\n---\n\n"+c.body).Document().Posting()); got != c.want {
			t.Errorf("%s %s:\n%s\nwant\n%s", c.fields, c.body, got, c.want)
		}
	}
}
