package plain_test

import (
	"strings"
	"testing"
	"time"

	"jobdraft/internal/hostile"
	"jobdraft/internal/plain"
)

func TestAttacks(t *testing.T) {
	for _, a := range hostile.Attacks {
		if got := plain.Text(a.In); got != a.Want {
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
	if got := plain.Text(in); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestHostileLength shows that no text takes more than a moment.
func TestHostileLength(t *testing.T) {
	for _, piece := range []string{"\u009d", "\x1b]", "\x1b[", "\u0090a", "\u0301", "\u200d", "\x1b]\u009d", "\r", "a\u202e"} {
		in := strings.Repeat(piece, 1<<20/len(piece))
		start := time.Now()
		plain.Text(in)
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("1 MiB of %q takes %v", piece, took)
		}
	}
}
