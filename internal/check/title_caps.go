package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var _ = add(Rule{
	ID:        "title-caps",
	Topic:     TitleTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "a title in capitals",
	Threshold: "two words of four or more letters, all in capitals",
	Source:    "Indeed: no all-caps titles",
	Evidence:  "rule of a large board",
	Languages: everyLanguage,
	title:     titleCaps,
})

func titleCaps(t *titleLine) titleFault {
	if !isShouted(t.text) {
		return titleFault{}
	}
	calm := calmed(t.text)
	return titleFault{message: "The title is in capitals. Write “" + calm + "”", fix: retitle(calm)}
}

// isShouted reports whether two or more words of four letters are in capitals,
// and no more are not.
func isShouted(title string) bool {
	const long, least = 4, 2
	loud, quiet := 0, 0
	for w := range strings.FieldsFuncSeq(title, func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch {
		case utf8.RuneCountInString(w) < long:
		case w == strings.ToUpper(w):
			loud++
		default:
			quiet++
		}
	}
	return loud >= least && loud > quiet
}

// keptCapitals are words that stay in capitals in a title.
const keptCapitals = " HR QA IT UX UI RN CEO CTO CFO SQL API AI ML SEO SEM PR VP II III IV US UK EU CNC HVAC ER ICU " +
	"OR BI SAP AWS .NET iOS PHP CSS HTML CRM ERP "

// calmed is a title with each word begun by a capital alone.
func calmed(title string) string {
	words := strings.Fields(title)
	for i, w := range words {
		bare := strings.Trim(w, "()[],/")
		if strings.Contains(keptCapitals, " "+bare+" ") {
			continue
		}
		words[i] = calmedWord(w, i > 0)
	}
	return strings.Join(words, " ")
}

// smallWords stay small within a title.
var smallWords = []string{"of", "and", "the", "for", "in", "at", "to", "a", "an", "or"}

func calmedWord(w string, inner bool) string {
	low := strings.ToLower(w)
	if inner && has(smallWords, low) {
		return low
	}
	up := true
	return strings.Map(func(r rune) rune {
		out := r
		if up {
			out = unicode.ToUpper(r)
		}
		up = !unicode.IsLetter(r) && r != '\'' && r != '’'
		return out
	}, low)
}
