package sanitize_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/sanitize"
)

func FuzzGate(f *testing.F) {
	for _, a := range attacktest.Attacks {
		f.Add(a.In)
	}
	for _, a := range attacktest.Attacks {
		f.Add(a.In + "é" + a.In[len(a.In)/2:])
	}
	f.Fuzz(holds)
}

// holds checks everything that the gate promises of s.
func holds(t *testing.T, s string) {
	t.Helper()
	text, removed := sanitize.Clean(s)
	if removed < 0 || removed > utf8.RuneCountInString(s) {
		t.Errorf("Clean(%q) removed %d", s, removed)
	}
	for name, pass := range map[string]func(string) string{
		"Text": sanitize.Text, "Line": sanitize.Line, "Screen": sanitize.Screen,
	} {
		out := pass(s)
		if why := attacktest.Unsafe(out); why != "" {
			t.Errorf("%s(%q) = %q: %s", name, s, out, why)
		}
		if again := pass(out); again != out {
			t.Errorf("%s(%q) = %q, then %q", name, s, out, again)
		}
	}
	if got := sanitize.Line(text); got != sanitize.Line(s) {
		t.Errorf("Line(Text(%q)) = %q, but Line = %q", s, got, sanitize.Line(s))
	}
	if line := sanitize.Line(s); strings.Contains(line, "\n") || line != strings.ReplaceAll(text, "\n", " ") {
		t.Errorf("Line(%q) = %q, but Text = %q", s, line, text)
	}
	if screen := sanitize.Screen(s); strings.ContainsAny(screen, "\n\u200d\ufe0e\ufe0f🏻🏼🏽🏾🏿") {
		t.Errorf("Screen(%q) = %q", s, screen)
	}
}

func BenchmarkScreen(b *testing.B) {
	s := strings.Repeat("Füge 👩\u200d💻 hinzu • Write code that the next person can read ", 10)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		sanitize.Screen(s)
	}
}
