package importer

import (
	"strings"
	"testing"

	"jobdraft/internal/posting"
)

func TestPlace(t *testing.T) {
	const text = "Köchin\n\nAufgaben:\n\n  •  Töpfe &amp; Pfannen\n  •  Suppe kochen, für\n     hundert " +
		"Gäste\n\nGehalt: 20 EUR\n"
	r, err := Read([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	p := NewPlacer(r, []byte(text))
	for words, want := range map[string]Place{
		"Köchin":        {1, 1, 1, 7},
		"Pfannen":       {5, 18, 5, 25},
		"Suppe kochen":  {6, 6, 6, 18},
		"hundert Gäste": {7, 6, 7, 19},
		"20 EUR":        {9, 9, 9, 15},
		"20 EUR\n---":   {9, 9, 9, 15}, // The field says it too.
	} {
		first, _, _ := strings.Cut(words, "\n")
		at := strings.Index(r.Document.Source(), words)
		if at < 0 {
			t.Fatalf("no %q in\n%s", words, r.Document.Source())
		}
		if got := p.Place(posting.Span{Start: at, End: at + len(first)}); got != want {
			t.Errorf("%q stands at %v, want %v", words, got, want)
		}
	}
	const own = "# Cook\n\n- [x] Make *soup*\n  for all\n"
	r, err = Read([]byte(own))
	if err != nil {
		t.Fatal(err)
	}
	at := strings.Index(own, "*soup*")
	if got, want := NewPlacer(r, []byte(own)).Place(posting.Span{Start: at, End: len(own) - 1}), (Place{
		3, 12, 4,
		10,
	}); got != want {
		t.Errorf("in a document of ours: %v, want %v", got, want)
	}
}
