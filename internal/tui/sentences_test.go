package tui

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// sentenceWords are words that begin with every letter that is a command, and
// signs that are.
var sentenceWords = strings.Fields(`add breads Cakes daily Every floor Guests have in Jo keep Lists Move nights open pay
	quiet Reports sales to up Very well x You zest c C q Q E u d / : ? M A L s S n J K 24/7 (a:b) u? dd`)

// Letters typed into a text never run a command: each of many sentences, 200 with
// -soak, stands in the text whole, in every mode that has a text cursor, and the
// draft and the clipboard are as before.
func TestSentencesAreText(t *testing.T) {
	sentences := 5
	if *soak {
		sentences = 200
	}
	for name, keys := range map[string][]string{
		"Home":            {},
		"all drafts":      allDrafts,
		"a new name":      {"enter", "space", "esc", "right", "right", "enter"},
		"a new item":      {"enter", "a"},
		"an item":         {"enter", "j", "e"},
		"a field":         {"enter", "n"},
		"a filter":        {"enter", "/"},
		"the palette":     {"enter", ":"},
		"items of others": {"enter", "A"},
		"a destination":   {"enter", "M"},
		"the levels":      {"enter", "L"},
		"a path":          {"enter", "s", "enter"},
		"a heading":       {"enter", "l", "g", "e"},
		"a guide's item":  {"enter", "i", "a"},
		"one item more":   {"enter", "a", "x", "enter"},
		"a filled field":  {"enter", "n", "x", "enter", "n"},
	} {
		t.Run(name, func(t *testing.T) {
			random := rand.New(rand.NewPCG(11, uint64(len(name))))
			for range sentences {
				u, sentence := newUser(t, 120, 40), randomSentence(random)
				u.press(keys...)
				before := u.looked()
				if before.screen == "home" && before.text == "" {
					sentence = strings.TrimLeft(sentence, "? ") // There it opens the help, and is text behind a letter.
				}
				u.typeText(sentence)
				now := u.looked()
				if now.text != before.text+sentence {
					t.Fatalf("after %q the text is %q:\n%s", sentence, now.text, u.screen())
				}
				if now.source != before.source || now.clip != "" || now.quit || now.screen != before.screen {
					t.Fatalf("%q was a command:\n%s", sentence, u.screen())
				}
			}
		})
	}
}

// randomSentence is a few words and a full stop.
func randomSentence(random *rand.Rand) string {
	words := make([]string, 3+random.IntN(6))
	for i := range words {
		words[i] = sentenceWords[random.IntN(len(sentenceWords))]
	}
	return strings.Join(words, " ") + "."
}
