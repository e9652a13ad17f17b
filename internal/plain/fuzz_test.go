package plain_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/plain"
)

func FuzzGate(f *testing.F) {
	for _, a := range attacks {
		f.Add(a.in)
	}
	for _, a := range attacks {
		f.Add(a.in + "é" + a.in[len(a.in)/2:])
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
		if why := unsafe(out); why != "" {
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

// unsafe says what is wrong with the output of the gate. It is written from
// the code points, apart from the gate's own tables.
func unsafe(s string) string {
	if !utf8.ValidString(s) {
		return "not UTF-8"
	}
	marks := 0
	for _, r := range s {
		switch {
		case r < ' ' && r != '\n', r >= 0x7f && r <= 0x9f:
			return "control character"
		case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x206f, r == 0x200e, r == 0x200f, r == 0x061c:
			return "bidi control"
		case r == 0x200b, r == 0x2060, r == 0xfeff, r == 0x00ad, r == 0x2028, r == 0x2029, r == 0x3164:
			return "invisible character"
		case r >= 0xe0000 && r <= 0xe007f, r >= 0xe000 && r <= 0xf8ff, r >= 0xf0000, r&0xfffe == 0xfffe:
			return "tag, private use or noncharacter"
		case r == '\u200c', r == '\u200d', unicode.Is(unicode.Variation_Selector, r), unicode.Is(unicode.Mc, r):
		case unicode.In(r, unicode.Mn, unicode.Me):
			if marks++; marks > 4 {
				return "too many marks"
			}
		default:
			marks = 0
		}
	}
	return ""
}

func BenchmarkScreen(b *testing.B) {
	s := strings.Repeat("Füge 👩\u200d💻 hinzu • Write code that the next person can read ", 10)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		plain.Screen(s)
	}
}
