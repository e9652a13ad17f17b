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

// Letters typed into a text never run a command: sentences, 200 with -soak, in every
// mode that has a text cursor leave the draft, the clipboard and the screen alone.
func TestSentencesAreText(t *testing.T) {
	sentences := 15
	if *soak {
		sentences = 200
	}
	for name, keys := range map[string][]string{
		"Home":            {},
		"all drafts":      {"esc"},
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
	} {
		t.Run(name, func(t *testing.T) {
			random := rand.New(rand.NewPCG(11, uint64(len(name))))
			u := newUser(t, 120, 40)
			u.press(keys...)
			before, parts := u.root.builder, -1
			if before != nil {
				parts = len(before.document().Parts)
			}
			for range sentences {
				var sentence []string
				for range 3 + random.IntN(6) {
					sentence = append(sentence, sentenceWords[random.IntN(len(sentenceWords))])
				}
				u.typeText(strings.Join(sentence, " ") + ".")
				if name == "a path" || name == "Home" || name == "all drafts" {
					u.press("ctrl+u") // It takes 1,000 characters.
				}
			}
			if u.quit || u.clip != "" || u.root.builder != before || u.root.help != nil || !typing(u) {
				t.Fatalf("a sentence was a command:\n%s", u.screen())
			}
			if before != nil && len(before.document().Parts) != parts {
				t.Errorf("the draft changed:\n%s", u.source())
			}
		})
	}
}

// typing reports whether letters are text now.
func typing(u *user) bool {
	if u.root.builder == nil {
		return u.root.home.isTyping()
	}
	return u.root.builder.isTyping()
}
