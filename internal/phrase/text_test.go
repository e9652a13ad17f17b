package phrase_test

import (
	"strings"
	"testing"

	"jobdraft/internal/phrase"
)

// words are the words of a text that are read, an address as @.
func words(s string) string {
	var all []string
	for _, w := range read(s).Words {
		if w.Text == "" {
			w.Text = "@"
		}
		all = append(all, w.Text)
	}
	return strings.Join(all, " ")
}

// Code, comments, tags and the addresses of links are not read; what only looks
// like one is.
func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"a\n```\ncode\n```\nb":             "a b",
		"a\n~~~\ncode\n~~~\nb":             "a b",
		"a\n```\nnever closed":             "a never closed",
		"a `code` b":                       "a @ b",
		"a ` b":                            "a b",
		"<p>a</p> b<br>c":                  "a b c",
		"a <b and> c <> d":                 "a c d",
		"a < 5 <city> <name":               "a 5 city name",
		"a <!-- no --> b":                  "a b",
		"a <!-- never closed":              "a",
		"<?php echo ?>a <% x %> b":         "a b",
		"{% if x %}a{% endif %} {{ b }}":   "a b",
		"{{ page.title | upcase }} a":      "a",
		"[a](https://b.example) (c)":       "a c",
		"[a](never closed":                 "a never closed",
		"www.a.example, mailto:b@c.d. e":   "@ @ e",
		"who hires? wow, more":             "who hires wow more",
		strings.Repeat("a", 63) + "@b.c":   "@",
		strings.Repeat("a", 64) + "@b.c":   strings.Repeat("a", 64) + " b c",
		"caf\u00e9 Cafe\u0301 it’s o’neil": "café café it s o neil",
	} {
		if got := words(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestIsTag(t *testing.T) {
	for s, want := range map[string]bool{
		"<p>": true, "</p>": true, "<h2 id=x>": true, "<br/>": true, "<>": false, "</>": false, "<city>": false, "< p": false,
	} {
		if phrase.IsTag(s) != want {
			t.Errorf("IsTag(%q) is %v", s, !want)
		}
	}
}

func TestWordAt(t *testing.T) {
	text := read("one two  three")
	for at, want := range []int{0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3} {
		if got := text.WordAt(at); got != want {
			t.Errorf("WordAt(%d) is %d, want %d", at, got, want)
		}
	}
}

func TestJoinedBy(t *testing.T) {
	text := read("and/or 24 - 7 on-site full")
	for i, want := range []bool{true, false, false, false, false, false} {
		if text.JoinedBy(i, '/') != want {
			t.Errorf("JoinedBy(%d) is %v", i, !want)
		}
	}
	if !text.JoinedBy(4, '-') || text.JoinedBy(2, '-') {
		t.Error("a hyphen joins on and site, and no 24 and 7")
	}
}
