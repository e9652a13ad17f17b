package plain_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"jobdraft/internal/hostile"
	"jobdraft/internal/plain"
)

func FuzzGate(f *testing.F) {
	for _, a := range hostile.Attacks {
		f.Add(a.In)
	}
	for _, a := range hostile.Attacks {
		f.Add(a.In + "é" + a.In[len(a.In)/2:])
	}
	f.Fuzz(holds)
}

// holds checks everything that the gate promises of s.
func holds(t *testing.T, s string) {
	t.Helper()
	text, removed := plain.Clean(s)
	if removed < 0 || removed > utf8.RuneCountInString(s) {
		t.Errorf("Clean(%q) removed %d", s, removed)
	}
	for name, pass := range map[string]func(string) string{
		"Text": plain.Text, "Line": plain.Line, "Screen": plain.Screen,
	} {
		out := pass(s)
		if why := hostile.Unsafe(out); why != "" {
			t.Errorf("%s(%q) = %q: %s", name, s, out, why)
		}
		if again := pass(out); again != out {
			t.Errorf("%s(%q) = %q, then %q", name, s, out, again)
		}
	}
	if got := plain.Line(text); got != plain.Line(s) {
		t.Errorf("Line(Text(%q)) = %q, but Line = %q", s, got, plain.Line(s))
	}
	if line := plain.Line(s); strings.Contains(line, "\n") || line != strings.ReplaceAll(text, "\n", " ") {
		t.Errorf("Line(%q) = %q, but Text = %q", s, line, text)
	}
	if screen := plain.Screen(s); strings.ContainsAny(screen, "\n\u200d\ufe0e\ufe0f🏻🏼🏽🏾🏿") {
		t.Errorf("Screen(%q) = %q", s, screen)
	}
}

func BenchmarkScreen(b *testing.B) {
	s := strings.Repeat("Füge 👩\u200d💻 hinzu • Write code that the next person can read ", 10)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		plain.Screen(s)
	}
}
