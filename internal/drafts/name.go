package drafts

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

const (
	maxSlug  = 80
	fallback = "draft"
)

// devices are names that Windows keeps for itself.
var devices = []string{
	"con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
	"lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
}

// Slug makes a file name of a title: lower-case letters, digits and single
// hyphens, at most 80 bytes, never empty and never a device of Windows.
func Slug(title string) string {
	words := strings.FieldsFunc(letters(title), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	slug := strings.Join(words, "-")
	if len(slug) > maxSlug {
		slug = strings.TrimRight(slug[:maxSlug], "-")
	}
	if slug == "" || slices.Contains(devices, slug) {
		return strings.TrimSuffix(fallback+"-"+slug, "-")
	}
	return slug
}

// spelled are letters that do not come apart into a base and a mark.
var spelled = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "þ", "th", "ð", "d",
	"'", "", "’", "")

// letters folds case and accents.
func letters(s string) string {
	folded := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(strings.ToLower(s)))
	return spelled.Replace(folded)
}
