package importer

import "testing"

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"**Pay**: `5`": "Pay: 5", "r ta**Your tasks:**": "r ta Your tasks", "__a__b": "a b",
		"**Berlin**, Germany": "Berlin, Germany",
		"a `b`c":              "a b c", "| x |": "x",
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}
