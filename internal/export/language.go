package export

import (
	"slices"
	"strings"
	"unicode"

	"jobdraft/internal/posting"
)

// LanguageOf is the language of the posting as a tag (en, de-AT): the language
// field where it is one, else English.
func LanguageOf(d *posting.Document) string {
	if tag := d.Field("language"); isLanguageTag(tag) {
		return tag
	}
	return "en"
}

// isLanguageTag reports whether a text has the form of a BCP 47 tag: a language
// of two or three letters, then parts of one to eight letters and digits.
func isLanguageTag(tag string) bool {
	for i, part := range strings.Split(tag, "-") {
		least, most := 1, 8
		if i == 0 {
			least, most = 2, 3
		}
		if len(part) < least || len(part) > most || strings.ContainsFunc(part, func(r rune) bool {
			letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
			return !letter && (i == 0 || r < '0' || r > '9')
		}) {
			return false
		}
	}
	return true
}

// rightToLeft reports whether a language is written from right to left.
func rightToLeft(tag string) bool {
	language, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return slices.Contains([]string{"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"}, language)
}

// startsRightToLeft reports whether the first letter of a text is of a script
// that is written from right to left.
func startsRightToLeft(text string) bool {
	i := strings.IndexFunc(text, unicode.IsLetter)
	if i < 0 {
		return false
	}
	for _, r := range text[i:] {
		return unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko, unicode.Adlam)
	}
	return false
}
