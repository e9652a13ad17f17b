package check

import (
	"strings"
	"unicode"
)

var _ = add(Rule{
	ID:        "title-punctuation",
	Topic:     TitleTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "!, *, $$, emoji or repeated punctuation in the title",
	Source:    "Google for Jobs: avoid “!” and “*”; Indeed",
	Evidence:  "rule of large boards",
	Languages: everyLanguage,
	title:     titlePunctuation,
})

func titlePunctuation(t *titleLine) titleFault {
	said := oddPunctuation(t.text)
	if said == "" {
		return titleFault{}
	}
	plain := stripped(t.text)
	return titleFault{
		said: said, message: "“" + said + "” in the title puts boards off. Write “" + plain + "”",
		fix: retitle(plain),
	}
}

// unrepeated are signs that are odd when they stand twice; C++ is not.
const unrepeated = "?$-–—_=.,;:/|&#<>\""

// oddPunctuation is the first sign in a title that boards refuse, empty for
// none. A star within a word is a gender star.
func oddPunctuation(title string) string {
	runes := []rune(title)
	for i, r := range runes {
		switch {
		case r == '!', isOddMark(r) && r != 0xad, r == '~' || r == '^':
			return string(r)
		case r == '*' && !isGenderStar(runes, i):
			return string(r)
		case i > 0 && runes[i-1] == r && strings.ContainsRune(unrepeated, r):
			return string([]rune{r, r})
		}
	}
	return ""
}

// isGenderStar reports whether a star stands within a word, as German writes
// for all genders.
func isGenderStar(runes []rune, i int) bool {
	return i > 0 && i+1 < len(runes) && unicode.IsLetter(runes[i-1]) && unicode.IsLower(runes[i+1])
}

// stripped is a title without the signs that boards refuse.
func stripped(title string) string {
	runes := []rune(title)
	var b strings.Builder
	for i, r := range runes {
		repeated := i > 0 && runes[i-1] == r || i+1 < len(runes) && runes[i+1] == r
		if r == '!' || r == '*' && !isGenderStar(runes, i) || r == '~' || r == '^' || isOddMark(r) || repeated &&
			strings.ContainsRune(unrepeated, r) {
			b.WriteByte(' ')
			continue
		}
		b.WriteRune(r)
	}
	return strings.Trim(oneLine(b.String()), " -–—|,:;")
}
