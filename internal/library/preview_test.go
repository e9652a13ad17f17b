package library_test

import (
	"path/filepath"
	"testing"

	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

// A preview posts what a new draft posts, also if the company has kept what a
// pack offers, or a pack of the person is ticked.
func TestPreview(t *testing.T) {
	dir := t.TempDir()
	own := filepath.Join(dir, "presets")
	company := filepath.Join(dir, "company.md")
	write(t, own, "markets/uk.md", "## Perks\n\n- [x] A choir\n- A garden\n")
	for _, profile := range []string{"", "company: Acme\n---\n\n## Perks\n\n- [x] Meals on shift\n"} {
		if profile != "" {
			write(t, dir, "company.md", "---\n"+profile)
		}
		for _, m := range posting.Markets {
			l := library.Load(library.Places{BuiltIn: builtIn, User: own, Company: company, Market: m})
			p, _ := l.Find("cook")
			made, err := l.New(p, "mid")
			if err != nil {
				t.Fatal(err)
			}
			seen, err := l.Preview(p, "mid")
			if err != nil {
				t.Fatal(err)
			}
			if got, want := export.Text(seen.Posting()), export.Text(made.Posting()); got != want {
				t.Errorf("in %s with %q it is\n%s\nand the draft\n%s", m, profile, got, want)
			}
		}
	}
}
