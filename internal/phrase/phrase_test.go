package phrase_test

import (
	"strings"
	"testing"

	"jobdraft/internal/phrase"
)

func read(s string) *phrase.Text {
	var t phrase.Text
	t.Read(s, 0, len(s))
	return &t
}

// source returns the bytes that a match stands for.
func source(t *phrase.Text, m phrase.Match) string {
	return t.Raw[t.Words[m.From].Start:t.Words[m.To-1].End]
}

func TestFind(t *testing.T) {
	tests := []struct{ pattern, text, want string }{
		{"native speaker", "A Native speaker of English", "Native speaker"},
		{"native speaker", "Native. Speaker", ""},
		{"native speaker", "the native-speaker rule", "native-speaker"},
		{"native ?english speaker*", "native speakers", "native speakers"},
		{"native ?english speaker*", "native English speaker", "native English speaker"},
		{"native ?english speaker*", "native German speaker", ""},
		{"cat|dog food", "our dog food", "dog food"},
		{"send ~2 photo", "send us a photo", "send us a photo"},
		{"send ~2 photo", "send us a recent photo", ""},
		{"under #", "under 35", "under 35"},
		{"under #", "under thirty", "under thirty"},
		{"under #", "under one", ""},
		{"# years", "5 years", "5 years"},
		{"must be { young }", "You must be young and fit", "young"},
		{"lift* ~2 { # lb }", "Lifting up to 50lb", "50lb"},
		{"native", "`native` code", ""},
		{"native", "<!-- native --> code", ""},
		{"native", "[apply](https://a.example/native)", ""},
		{"native", "write to native@a.example", ""},
	}
	for _, tt := range tests {
		set := phrase.NewSet()
		set.Add(7, []phrase.Phrase{phrase.Parse(tt.pattern)})
		text, got := read(tt.text), ""
		set.Find(text, func(owner int, m phrase.Match) {
			if owner != 7 || m.Number != 0 {
				t.Errorf("%q: owner %d, number %d", tt.pattern, owner, m.Number)
			}
			got = source(text, m)
		})
		if got != tt.want {
			t.Errorf("%q in %q: %q, want %q", tt.pattern, tt.text, got, tt.want)
		}
	}
}

func TestInstead(t *testing.T) {
	if p := phrase.Parse("salesman|saleswoman => salesperson"); p.Instead != "salesperson" {
		t.Errorf("instead %q", p.Instead)
	}
}

func TestParseList(t *testing.T) {
	classes := map[string]string{"pet": "cat|\n\tdog", "part": "tail"}
	list := phrase.ParseList(`
		the @pet|
			hamster @part
		a bird
	`, classes)
	if len(list) != 2 {
		t.Fatalf("%d phrases, want 2", len(list))
	}
	for text, want := range map[string]bool{
		"the dog tail": true, "the cat tail": true, "the hamster tail": true, "a bird": true, "the tail": false,
		"the bird": false,
	} {
		words := read(text)
		if got := phrase.Any(words, list, 0, len(words.Words)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// Sentences are separated by bars.
func TestSentences(t *testing.T) {
	tests := []struct{ text, want string }{
		{"One two. Three", "one two|three"},
		{"Tools, e.g. Go and C. More", "tools e g go and c more"},
		{"About 3.5 hours. Then rest", "about 3.5 hours|then rest"},
		{"Ends. lower case goes on", "ends lower case goes on"},
		{"Is it? Yes! No", "is it|yes|no"},
		{"one\ntwo", "one two"},
		{"one  \ntwo", "one|two"},
		{"one\n\ntwo", "one|two"},
		{"one\n- two\n3. three", "one|two|3 three"},
		{"a | b", "a|b"},
		{"one • two", "one|two"},
		{"you’ll full-time", "you ll full time"},
		{"a<br>b", "a|b"},
		{"a ```\ncode. More\n``` b", "a  b"},
	}
	for _, tt := range tests {
		text := read(tt.text)
		var b strings.Builder
		for i, w := range text.Words {
			switch {
			case i > 0 && w.Gap == phrase.Stop:
				b.WriteByte('|')
			case i > 0:
				b.WriteByte(' ')
			}
			b.WriteString(w.Text)
		}
		if b.String() != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, b.String(), tt.want)
		}
	}
}

// A sentence without an end is cut, so that no check takes quadratic time.
func TestLongSentence(t *testing.T) {
	text := read(strings.Repeat("word ", 1000))
	if from, to := text.Sentence(500); to-from > 200 {
		t.Errorf("a sentence of %d words", to-from)
	}
}

func TestGaps(t *testing.T) {
	text := read("full-time, paid (now)")
	want := []phrase.Gap{phrase.Stop, phrase.Joined, phrase.Mark, phrase.Mark}
	for i, w := range text.Words {
		if w.Gap != want[i] {
			t.Errorf("before %q: gap %d, want %d", w.Text, w.Gap, want[i])
		}
	}
	if n := text.CountIn(0, len(text.Words)); n != 3 || text.Count != 3 {
		t.Errorf("%d and %d words, want 3", n, text.Count)
	}
}

func TestHidden(t *testing.T) {
	const source = "see `code` and <!-- note --> [this](link)"
	text := read(source)
	for _, part := range []string{"code", "note", "link"} {
		if !text.IsHidden(strings.Index(source, part)) {
			t.Errorf("%q is not hidden", part)
		}
	}
	for _, part := range []string{"see", "and", "this"} {
		if text.IsHidden(strings.Index(source, part)) {
			t.Errorf("%q is hidden", part)
		}
	}
}

func TestAnyOver(t *testing.T) {
	other := phrase.ParseList("react native\nnative americans\n", nil)
	for text, want := range map[string]bool{
		"We use React Native here": true, "Native Americans welcome": true, "native speakers use React": false,
	} {
		words, over := read(text), false
		set := phrase.NewSet()
		set.Add(0, []phrase.Phrase{phrase.Parse("native")})
		set.Find(words, func(_ int, m phrase.Match) {
			from, to := words.Sentence(m.From)
			over = phrase.AnyOver(words, other, m, from, to)
		})
		if over != want {
			t.Errorf("%q: %v, want %v", text, over, want)
		}
	}
}

// Any text can be read, and no word reaches outside of the bounds.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "a.b@c.d `x", "<!-- ", "```\n", "[a](", "\\\n|·•…\u00a0É", "1,2.3.", "www."} {
		f.Add(s, 0)
	}
	f.Fuzz(func(t *testing.T, s string, from int) {
		from = min(max(from, 0), len(s))
		var text phrase.Text
		text.Read(s, from, len(s))
		at := from
		for _, w := range text.Words {
			if w.Start < at || w.End <= w.Start || w.End > len(s) {
				t.Fatalf("%q from %d: word %+v after byte %d", s, from, w, at)
			}
			at = w.End
		}
	})
}
