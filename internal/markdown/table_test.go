package markdown_test

import (
	"strings"
	"testing"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// TestTables shows what counts as a table: its lines stay as they stand.
func TestTables(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     string // the lines of the table, empty for none
	}{
		{"plain", "| a | b |\n|---|---|\n| 1 | 2 |\n", "| a | b |\n|---|---|\n| 1 | 2 |"},
		{"no outer bars", "a | b\n:-- | --:\n1 | 2\n", "a | b\n:-- | --:\n1 | 2"},
		{"a head alone", "| a |\n|:-:|\n", "| a |\n|:-:|"},
		{"behind a line", "some text\n| a | b |\n|---|---|\n", "| a | b |\n|---|---|"},
		{"an escaped bar", "| a \\| b |\n|---|\n", "| a \\| b |\n|---|"},
		{"too few cells", "| a | b |\n|---|\n", ""},
		{"no dashes", "| a | b |\n| : | : |\n", ""},
		{"no rule", "| a | b |\n| 1 | 2 |\n", ""},
		{"a line of dashes and text", "| a |\n|-x-|\n", ""},
	} {
		d, err := markdown.Read("# T\n\n## Pay\n\n" + c.in)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range d.Parts {
			for _, b := range p.Blocks {
				if b.Style == posting.Verbatim {
					got = append(got, b.Text())
				}
			}
		}
		if strings.Join(got, "\n") != c.want {
			t.Errorf("%s: %q reads as the table %q, want %q", c.name, c.in, got, c.want)
		}
	}
}
