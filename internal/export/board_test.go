package export_test

import (
	"strings"
	"testing"

	"jobdraft/internal/export"
)

func TestOverLimit(t *testing.T) {
	short := read(t, "# T\n\n## Perks\n\n- One\n").Posting()
	long := read(t, "# "+strings.Repeat("ü", 201)+"\n\n## Perks\n\n- "+strings.Repeat("w", 26_000)+"\n").Posting()
	want := map[string][]string{
		"linkedin": {
			"LinkedIn takes 200 characters of title; this has 201",
			"LinkedIn takes 25000 characters of text; this has 26036 (the limit is not confirmed)",
		},
		"seek": {"SEEK takes 15000 characters of text; this has 26036"}, "greenhouse": nil, "lever": nil,
	}
	for _, b := range export.Boards {
		if over := export.OverLimit(b, short); len(over) > 0 {
			t.Errorf("%s: %q", b.Name, over)
		}
		if got := export.OverLimit(b, long); strings.Join(got, "\n") != strings.Join(want[b.Name], "\n") {
			t.Errorf("%s: %q, want %q", b.Name, got, want[b.Name])
		}
		if found, ok := export.FindBoard(strings.ToUpper(b.Name)); !ok || found.Label != b.Label {
			t.Errorf("%s is not found", b.Name)
		}
		for _, limit := range []export.Limit{b.Title, b.Body} {
			if limit.Most > 0 && limit.Source == "" {
				t.Errorf("%s: %d without a source", b.Name, limit.Most)
			}
		}
	}
	plainBoard := export.Board{Label: "X", Tags: []string{"p"}}
	if got := export.OverLimit(plainBoard, short); strings.Join(got, "\n") !=
		"X drops <h2>: its words stay, without the look\nX drops <ul>: its words stay, without the look\nX drops <li>: "+
			"its words stay, without the look" {
		t.Errorf("%q", got)
	}
}
