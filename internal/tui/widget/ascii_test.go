package widget

import "testing"

func TestASCII(t *testing.T) {
	for in, want := range map[string]string{
		"plain \x1b[1mbold\x1b[0m": "plain \x1b[1mbold\x1b[0m",
		"▌ [x] Café · 3 → “A”…":    `> [x] Cafe - 3 > "A".`,
		"漢字 ж e\u0301":             "???? ? e",
		"│ ─ •":                    "| - *",
	} {
		got := ASCII(in)
		if got != want || Width(got) != Width(in) {
			t.Errorf("%q became %q, not %q", in, got, want)
		}
	}
}
