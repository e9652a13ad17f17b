package sanitize_test

import (
	"strings"
	"testing"
	"time"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/sanitize"
)

func TestAttacks(t *testing.T) {
	for _, a := range attacktest.Attacks {
		if got := sanitize.Text(a.In); got != a.Want {
			t.Errorf("%s: Text(%q) = %q, want %q", a.Name, a.In, got, a.Want)
		}
		holds(t, a.In)
	}
}

// TestLegacyText shows that text in a legacy encoding that was read as Latin-1
// loses its broken letters and no others.
func TestLegacyText(t *testing.T) {
	in := "P\u0159ijmeme: Pra\u009esk\u00fd v\u00fdvoj\u00e1\u0159, \u009ekola, c\u0153ur\nPraha"
	want := "P\u0159ijmeme: Prask\u00fd v\u00fdvoj\u00e1\u0159, kola, c\u0153ur\nPraha"
	if got := sanitize.Text(in); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestHostileLength shows that no text takes a time that grows with the square
// of its length: for 1 MiB that would be hours, on any machine.
func TestHostileLength(t *testing.T) {
	for _, piece := range []string{
		"\u009d", "\x1b]", "\x1b[", "\u0090a", "\u0301", "\u200d", "\x1b]\u009d", "\r",
		"a\u202e",
	} {
		in, done := strings.Repeat(piece, 1<<20/len(piece)), make(chan string, 1)
		go func() { done <- sanitize.Text(in) }()
		select {
		case <-done:
		case <-time.After(time.Minute):
			t.Errorf("1 MiB of %q does not end", piece)
		}
	}
}
