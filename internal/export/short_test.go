package export_test

import (
	"strings"
	"testing"

	"jobdraft/internal/export"
)

func TestShort(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{
			"all parts",
			"---\ncompany: Acme\npay: EUR 20 an hour\nreports-to: Head Baker\napply: jobs@acme.example\n---\n\n# Baker\n\n" +
				"## About us\n\nWe bake.\n\n## About the role\n\nYou bake bread, e.g. rye. You sell it. You go home.\n\n" +
				"## Duties\n\n### Morning\n\n- One\n- [ ] Not this\n- Two\n- Three\n\n### Evening\n\n" +
				"- Four\n- Five\n- Six\n\n## Perks\n\n- Bread\n",
			"Baker\nAcme\nEUR 20 an hour\n\nAbout the role\nYou bake bread, e.g. rye. You sell it.\n\n" +
				"Duties\n• One\n• Two\n• Three\n• Four\n• Five\n\nHow to apply\nWrite to jobs@acme.example.",
		},
		{"no duties", "# Baker\n\nBake *well*. \"Always\" fresh. Daily.\n", "Baker\n\nBake well. \"Always\" fresh."},
		{"a title alone", "# Baker\n", "Baker"},
		{
			"a list for an opening", "# Baker\n\n## About the role\n\n- [x] Bake. Sell. Clean.\n",
			"Baker\n\nAbout the role\nBake. Sell.",
		},
	} {
		if got := export.Text(export.Short(read(t, c.text).Posting())); got != c.want {
			t.Errorf("%s:\n%s\n-- want --\n%s", c.name, got, c.want)
		}
	}
}

// Responsibilities go before a sentence does, and one of each stays.
func TestShortFits(t *testing.T) {
	sentence := func(words int) string { return "Word" + strings.Repeat(" word", words-1) + "." }
	const headings = 1 + 3 + 1 // Baker, About the role, Duties
	for _, c := range []struct{ sentence, duty, want int }{
		{5, 10, headings + 2*5 + 5*10},
		{1, 40, headings + 2*1 + 3*40},
		{40, 40, headings + 2*40 + 40},
		{60, 40, headings + 60 + 2*40},
		{120, 40, headings + 120 + 40},
	} {
		text := "# Baker\n\n## About the role\n\n" + strings.Repeat(sentence(c.sentence)+" ", 3) + "\n\n## Duties\n\n" +
			strings.Repeat("- "+sentence(c.duty)+"\n", 6)
		if got := export.Words(export.Short(read(t, text).Posting())); got != c.want {
			t.Errorf("sentences of %d words, duties of %d: %d words, not %d", c.sentence, c.duty, got, c.want)
		}
	}
}
